## واژه‌های ساده
simple-link = متن ساده
simple-back = متن کامل
simple-title = { $title }، متن ساده
