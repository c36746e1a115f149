## كلمات سهلة
simple-link = نص سهل القراءة
simple-back = النص العادي
simple-title = { $title }، نص سهل القراءة

## الاستماع
listen-button = استمع
listen-pause = أوقف مؤقتًا
listen-recording = استمع، { $length }
