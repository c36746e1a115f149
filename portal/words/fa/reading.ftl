## واژه‌های ساده
simple-link = متن ساده
simple-back = متن عادی
simple-title = { $title }، متن ساده

## گوش دادن
listen-button = گوش کنید
listen-pause = مکث
listen-recording = گوش کنید، { $length }
