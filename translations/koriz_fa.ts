<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>انجام شد: %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>روی دیسک برای %1 جا نیست. پرونده همان‌طور که بود مانده است.</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>اجازهٔ نوشتن %1 را ندارید.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>پوشهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>%1 نوشته نشد. پرونده همان‌طور که بود مانده است.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>نوشتن ناموفق بود.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>در حال ساختن نسخهٔ پشتیبان</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>هنگام بستن</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>در حین کار</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>پیش از درون‌ریزی</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>پیش از به‌روزرسانی Koriz</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>پیش از حذف چند مورد</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>پیش از ادغام</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>همان‌طور که بود کنار گذاشته شد</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>پوشهٔ «%1» پیدا نشد؛ آیا دیسک آن وصل است؟</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>نسخهٔ ساخته‌شده در «%1» با آنچه نوشته شد یکی نبود و دور انداخته شد.</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>نسخهٔ دوم پشتیبان ساخته نشد. %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>نسخهٔ رمزگذاری‌شده با آنچه نوشته شد یکی نبود و دور انداخته شد.</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>اندازهٔ نسخهٔ پشتیبان «%1» با زمان ساختنش فرق دارد.</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>نسخهٔ پشتیبان «%1» پس از ساخته شدن تغییر کرده؛ آسیب دیده است.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>نسخهٔ پشتیبان «%1» آسیب دیده است: %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>نسخهٔ پشتیبان «%1» قابل استفاده نیست: %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · وزنی %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln معامله</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>وزنی</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>معامله‌ای اینجا نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 و %Ln با ارز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>انتقال به مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>انتقال به مرحلهٔ قبل</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>گردش مالی</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>معاملات باز</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>سیر رویدادها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>گزینهٔ ‎--%1 اینجا وجود ندارد.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>گزینهٔ ‎--%1 عدد صحیحی می‌خواهد که دست‌کم %2 باشد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>گزینهٔ ‎--delimiter یک نویسه یا tab می‌خواهد.</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>گزینهٔ ‎--map به شکل «Column=field» است؛ اگر field خالی باشد ستون کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>نگاشت ذخیره‌شدهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>%1 ردیف: %2 ایجادشده، %3 به‌روزشده، %4 بدون تغییر، %5 نادیده‌گرفته، %6 ردشده.</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>سطر %1، %2 «%3»: %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>%1 ردیف در «%2» نوشته شد.</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>گزینهٔ ‎--currency کدی مانند EUR می‌خواهد.</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>گزینهٔ ‎--country کدی مانند LV می‌خواهد.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>«%1» ساخته شد.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>پرونده سالم است.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>برگردانده شد: عملیات %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>قابل جستجو</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>قابل گروه‌بندی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>یافته در</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (در نویسهٔ %2 فیلتر)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>بخش «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» هیچ‌یک از این‌ها نیست: %2.</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>«%1» شمارهٔ رکورد نیست.</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>طرز استفاده: ‎koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>یک دستور لازم است</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>دستور «%1» وجود ندارد</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>متوقف شد؛ پرونده همان است که بود.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>حافظه برای این کار کافی نیست.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>خروجی را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 افزوده شد</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>%1 %2 افزوده شد.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: %2 تغییر کرد</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>%1 %2 تغییر کرد.</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: %2 حذف شد</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>%1 %2 حذف شد.</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>گزینهٔ ‎--at روزی مانند 2026-01-31 یا زمانی مانند 2026-01-31T10:00 می‌خواهد.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>مرحلهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>معاملهٔ «%1» به «%2» رفت</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>معاملهٔ %1 اکنون در «%2» است.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>روند فروش مرحله‌ای برای «%1» ندارد.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>«%1» را نمی‌توان تعیین کرد: از داده‌های دیگر به دست می‌آید.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>چند رکورد «%1» نام دارند؛ شماره را بدهید.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>رکورد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1» به شکل field=value نیست.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>گزینهٔ ‎--to روز پس از پایان دوره است، پس باید پس از ‎--from باشد.</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>گزینهٔ ‎--param به شکل name=value است.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>گزارش «%1» وجود ندارد؛ «report list» نام گزارش‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>«%1» نوشته شد.</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>کدگذاری %1، ستون‌ها جداشده با «%2»</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>گزینهٔ ‎--out اینجا لازم است.</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>گذرواژه باید در سطر اول ورودی استاندارد باشد.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>پوشهٔ «%1» وجود ندارد. آیا دیسک آن وصل است؟</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>نسخهٔ پشتیبان نمی‌تواند جای خود پرونده را بگیرد.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>«%1» وجود دارد و نسخهٔ پشتیبان نیست؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده پوشه یا پرونده‌ای است که نامش به ‎.kbk ختم می‌شود.</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>پروندهٔ ‎.kbk گزینهٔ ‎--password-stdin می‌خواهد.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>نسخهٔ پشتیبان ساخته و بررسی شد: %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«%1» بازیابی شد.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>آنچه پیش‌تر آنجا بود با این نام نگه داشته شد: %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1» از پیش وجود دارد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>پروندهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>رمزگشایی شد در %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>دلایل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln رکورد در %1 ادغام شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>مقدار ‎--%1 یکی از این‌هاست: %2.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>روند فروش «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>هنوز روند فروشی نیست.</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>گزینهٔ ‎--first جای برچسب روی برگه است، از 1 تا %1.</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>گزینهٔ ‎--template پروندهٔ متنی می‌خواهد؛ فیلدها در آکولاد می‌آیند: {first_name}.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» خوانده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>«%1» برای نامه بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>برای «print %1» باید بگویید کدام.</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>«print %1» فقط گزینه می‌پذیرد.</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>این گزارش نمودار ندارد؛ از ‎.csv یا ‎.pdf استفاده کنید.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>تصویر نوشته نشد.</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>صفحه‌ها فقط به صورت ‎.pdf نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz نمی‌تواند پرونده‌های «‎.%1» بنویسد؛ از ‎.csv، ‎.xlsx، ‎.pdf یا ‎.png استفاده کنید.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>گزینهٔ ‎--%1 مقدار می‌خواهد.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>گزینهٔ ‎--%1 مقدار نمی‌گیرد.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>گزینهٔ ‎--%1 روزی مانند 2026-01-31 می‌خواهد.</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>گزینهٔ ‎--file اینجا لازم است.</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>Koriz نمی‌تواند %1 را به صورت «‎.%2» بنویسد؛ یکی از این‌ها را برگزینید: ‎%3</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>علامت نقل‌قولی خانه‌ای را باز کرده و بسته نشده است. آن را ببندید، یا اگر بخشی از متن است دوتایی بنویسید.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>علامت نقل‌قول در میان خانهٔ نقل‌قول‌دار آمده است. اگر بخشی از متن است دوتایی بنویسید.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>خانه‌ای از ۱ مبی‌بایت، بیشینهٔ خواندنی، بلندتر است.</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>ردیف بیش از ۵۱۲ ستون، بیشینهٔ خواندنی، دارد.</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>خانه‌ای بایت NUL دارد که متن نیست. شاید پرونده آسیب دیده باشد.</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>خواندن اینجا متوقف شد: علامت‌های نقل‌قول بسیاری بسته نشده‌اند.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>این سطر از ۱۶ مبی‌بایت بلندتر است؛ بیش از این خوانده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>ردیف %1 خانه دارد، ولی جدول %2 ستون. شاید خانه‌ای با جداکننده علامت نقل‌قول ندارد.</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>از این سطر به بعد، ردیف‌ها خانه‌های کمتری از ستون‌های جدول دارند. خانه‌های نبوده خالی‌اند.</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>علامت‌های نقل‌قول میان خانه‌ها از این سطر به بعد متن به شمار آمدند.</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>در یکی از موارد اینجا «%1» نوشته شده است: %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>فیلد به نام نیاز دارد.</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>فیلد سفارشی با این نام از پیش هست.</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>گزینه‌ها را بنویسید، هر کدام در یک سطر.</translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>مشتری‌ای که در حال ویرایش او هستید، خودش (مستقیم یا از راه دیگران) معرف این مشتری بوده است.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>در پرونده نمی‌توان نوشت: فقط خواندنی است.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>حافظه برای این کار کافی نیست.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>این پرونده در پنجرهٔ دیگری از Koriz باز است. نخست آن را آنجا ببندید.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>پروندهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>«%1» پوشه است، نه پروندهٔ Koriz.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» خوانده نمی‌شود: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>«%1» پروندهٔ Koriz نیست.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>دیسک پر است. چیزی تغییر نکرد؛ کمی جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>پرونده مشغول کار دیگری است. کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>پرونده آسیب دیده است. نسخهٔ پشتیبان را بازیابی کنید یا آنچه را خواندنی است ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>این پروندهٔ Koriz نیست.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>هنگام خواندن یا نوشتن پرونده، دیسک خطا داد.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>پرونده خوانده یا نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«%1» باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>این پوشه روی شبکه یا دیسک ویژه است: ذخیره کندتر است و هر بار تنها یک رایانه می‌تواند از پرونده استفاده کند.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1» از پیش وجود دارد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>پوشهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>در پوشهٔ «%1» نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>این پرونده فقط خواندنی است: می‌توانید ببینید، ولی نه تغییر دهید.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>«%1» پایگاه دادهٔ برنامهٔ دیگری است، نه پروندهٔ Koriz.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>«%1» آسیب دیده و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1» با Koriz جدیدتری ساخته شده (نسخهٔ پرونده %2، این برنامه %3 را می‌شناسد). برای باز کردن آن، Koriz را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>ساختار «%1» را برنامهٔ دیگری تغییر داده، پس Koriz به آن اعتماد ندارد. نسخهٔ پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>«%1» از Koriz قدیمی‌تری است و باید به‌روز شود، ولی فقط خواندنی است.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>پرونده هنگام باز بودن جابه‌جا یا جایگزین شد. نسخه‌ای با نام دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>به دلیل خطا از تغییر صرف‌نظر شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>هنگام ذخیره، دیسک خطا داد و معلوم نیست ذخیره شده باشد. پرونده را دوباره باز کنید و ببینید.</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>ارزش معامله نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>معامله پیش از ایجاد شدن بسته می‌شود.</translation>
    </message>
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>معامله در %1 از مرحلهٔ پیشین بیرون آمده است؛ نمی‌توان آن را زودتر از آن جابه‌جا کرد.</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>ارزش معامله را نمی‌توان به %1 نوشت.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>احتمال بین ۰ تا ۱۰۰ ٪ است.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>شرکت نمونه</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>نمونه به روند فروشی با مراحل باز، موفق و ناموفق نیاز دارد.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>نام مشابه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>تلفن یکسان</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ایمیل یکسان</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>شمارهٔ مالیاتی یکسان</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>تاریخ تولد یکسان</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>نشانی یکسان</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>تاریخ تولد متفاوت</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>یکی شرکت است</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>حافظه برای این کار کافی نیست.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» خوانده نمی‌شود: %2.</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>این نسخهٔ پشتیبان رمزگذاری‌شدهٔ Koriz نیست.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده ناقص است: پایان آن نیست. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>سرآغاز نسخهٔ پشتیبان رمزگذاری‌شده تغییر کرده یا آسیب دیده است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>این نسخهٔ پشتیبان با این گذرواژه ساخته نشده است.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده ناقص است یا پایان آن تغییر کرده است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده تغییر کرده یا آسیب دیده است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>چیزی به نسخهٔ پشتیبان رمزگذاری‌شده افزوده شده است. چیزی از آن برداشته نشد.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده گذرواژه می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>محصولات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>بازخوردها</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>خرید</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>فعالیت</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Feedback entry</source>
        <translation>بازخورد</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» لازم است.</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>متن بیش از اندازه بلند است: %L1 نویسه؛ حداکثر %L2 جا می‌شود.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>متن نویسه‌ای دارد که نمی‌توان نگه داشت (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» در میان گزینه‌ها نیست.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>پرونده‌ها به UTF-8 نوشته می‌شوند، با نشانهٔ آغازین یا بدون آن.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>ورود به «%1»</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>روند کار</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>اطلاعات تماس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>از کجا آمده</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>ارتباط ما</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>مشتری بالقوه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>مشتری سابق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>شماره در برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام کوچک</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>شهر یا روستا</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>زمینهٔ فعالیت</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علایق</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>ویژگی‌های شخصیتی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>کمپین</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>نخستین تماس</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>نخستین علاقه</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>مرحلهٔ رابطه</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>سطح وفاداری</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>تخفیف</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>موافق دریافت پیام</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>تماس گرفته نشود</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>دلیل رد صلاحیت</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش مالی</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>سود</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>نخستین خرید</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>معاملات باز</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>کامل بودن</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاریخ ایجاد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاریخ تغییر</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>محصول</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>ارزش وزنی</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>تاریخ احتمالی بسته شدن</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>سرانجام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تاریخ بسته شدن</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>دلیل شکست</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>یادداشت دربارهٔ شکست</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>شمارهٔ رسید</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیحات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>بهای تمام‌شدهٔ واحد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته‌بندی</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد شمارش</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>قابل فروش</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>بازدید</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>وظیفه</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>تبریک</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>ورودی</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>توصیه می‌کند (۰ تا ۱۰)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>رضایت (۱ تا ۵)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال انجام</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حل‌شده</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>مدت، دقیقه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>تاریخ حل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>تاریخ شروع</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تاریخ پایان</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>شاغل در اینجا</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>دورترین مرحله</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>متن چندسطری</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>یکی از چند گزینه</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحیح</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>عدد اعشاری</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>روز، با سال یا بدون آن</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>نشانی کامل در یک ستون</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>نشانی کامل در یک ستون (محل کار)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>ماه تولد</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>روز تولد</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>آیا شرکت است</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>آیا موفق است</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>آیا بسته است</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>تاریخ بسته شدن، پیش‌بینی یا واقعی</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>ایمیل مشتری</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>تلفن مشتری</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>به شکلی دیگر خوانده می‌شود</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>فیلد سفارشی جدید «%1»</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: نوع</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>روز موفق شدن</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>روز ناموفق شدن</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>روز ورود به مرحله</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>مرحلهٔ قبلی</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>تخفیف، ٪</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>عنوان (آقا، خانم)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>وضعیت سفارش</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>روز لغو</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>بهای تمام‌شدهٔ سطر</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>سود سطر</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>نشانی ایمیل مانند name@example.com است.</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>«%1» ساخته نشد.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>درست یا نادرست</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>روزی مانند 2026-01-31 یا today-30d</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>یکی از %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>برابر است با</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>برابر نیست با</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>کمتر از</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>بیشتر از</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>آغاز می‌شود با</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>پایان می‌یابد با</translation>
    </message>
    <message>
        <source>has</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>یکی از</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>میان</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی است</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>خالی نیست</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>فیلد «%1» را چنین نمی‌توان مقایسه کرد.</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>فیلد «%1» به %2 نیاز دارد، نه «%3».</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>علامت نقل‌قول پایانی این متن نیست.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1» اینجا معنایی ندارد.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>پیش از «%1» باید and یا or بیاید.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>پرانتزهای تودرتو بیش از اندازه‌اند.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>پرانتز بسته نشده است.</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>نام فیلد لازم است.</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>پس از in باید پرانتزی با مقدارها بیاید.</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>پس از between باید and و مقدار دوم بیاید.</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>پس از is باید empty یا not empty بیاید.</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>مقایسه‌ای مانند =، contains یا is empty لازم است.</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>مقدار لازم است.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>روز %1 وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>رکوردها را با «%1» نمی‌توان تطبیق داد.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>ردیف‌های ردشده را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>در «%1» نخست روز آمده یا ماه؟</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>در «%1» نشانه هزارگان را جدا می‌کند یا اعشار را؟</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>فیلد سفارشی «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>مرحلهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>درون‌ریزی %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>هیچ ستونی شناخته نشد؛ معنایشان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>فیلد «%1» وجود ندارد (برای ستون «%2» انتخاب شده).</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>«%1» از مقدارهای دیگر به دست می‌آید و وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>منبع ستون «%1» ندارد.</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>ستون‌های «%1» و «%2» هر دو برای «%3» انتخاب شده‌اند.</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>جداکننده یک نشانه است، مانند ; یا ویرگول.</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>مبلغ به %1 است، این پرونده به %2.</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>عدد اعشار بیشتری داشت؛ گرد شد.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>این ساعت روز نیست.</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>«%1» اینجا شناخته نیست؛ «%2» همان‌طور که بود ماند.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>این سطر جمع کل است، نه رکورد.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>پرونده خالی است.</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>این نوع پرونده فقط %1 دارد.</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>پرونده هیچ کارتی ندارد.</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>وارد نشد، چون فیلدی برای آن نیست.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>کارت پایان ندارد؛ شاید پرونده ناقص باشد.</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>سطر %L1: نویسه‌هایی که در این کدگذاری معنا ندارند؛ شاید کدگذاری دیگری بهتر باشد.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>سطر %L1: %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>اینجا نویسه‌هایی هست که در این کدگذاری معنا ندارند؛ شاید کدگذاری دیگری بهتر باشد.</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>ارزش معامله نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>روند فروش «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>این معامله در پرونده نیست.</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>ردیف نمی‌گوید معامله کی بسته شد؛ امروز در نظر گرفته شد.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>معامله پیش از ایجاد شدن بسته شده است؛ هر دو روز همان‌طور که آمده نگه داشته شد.</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>این متن بیش از اندازه بلند است یا نویسه‌ای دارد که نمی‌توان نگه داشت.</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>چند رکورد «%1» نام دارند (%2)؛ روشن نیست کدام منظور است.</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>«%1» در این پرونده نیست (%2).</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>تخفیف باید کمتر از ۱۰۰٪ باشد.</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>برگشتی با مبلغ بالای صفر آمده بود؛ بازپرداخت به شمار آمد.</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>قیمت یا جمع سطر لازم است.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>قیمت ضرب در تعداد بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>رسید %1 مال مشتری دیگری است.</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>روز خرید لازم است.</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>چند رسید این شماره را دارند؛ روشن نیست کدام منظور است.</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>رسید %1 روز دیگری دارد که نگه داشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>از %Ln رسید فقط جمع آن معلوم بود، و اکنون سطرهایش جمع دیگری دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>متن نویسه‌ای دارد که نمی‌توان نگه داشت (NUL).</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>چند رکورد با این ردیف می‌خوانند؛ روشن نیست کدام منظور است.</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>ردیف پیشینی از همین پرونده همین رکورد را ساخت؛ این ردیف کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>چنین روزی وجود ندارد.</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>از این‌ها فقط نخستین مورد برداشته شد.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>این یک گروه کارت است، نه یک مشتری.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>سفارش لغو یا وجه آن بازگردانده شده است: خرید نیست و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>همین پرونده پیش‌تر وارد شده است (گام %1 تاریخچه). سطرهایی که شمارهٔ خود را ندارند دو بار ثبت می‌شوند.</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>پرونده هیچ رویداد یا وظیفه‌ای ندارد.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>«%1» ارزی شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>مبلغ به %1 است، ولی سطر %2 را می‌گوید.</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>مبلغ بیش از %1 رقم اعشار دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln معامله با ارزی غیر از ارز این پرونده (%1) است: مبلغ آن‌ها در جمع‌ها و گزارش‌ها نمی‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>رسید %1 از پیش هست، ولی بدون این ردیف. این ردیف کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>این ردیف قلمی از رسید نیست و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>چرا وارد نشد</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>این کالا در رسید %1 با تعداد یا قیمت دیگری هست که نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>شرکت‌ها</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>products</source>
        <translation>محصولات</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>مراحل</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>روندهای فروش</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>دلایل شکست</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>سطوح وفاداری</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>فیلدهای سفارشی</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>جمع کل %1 رسید با جمع سطرهایش برابر نیست.</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>سرانجام %1 معامله با مرحلهٔ آن نمی‌خواند.</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>%1 معامله در مرحلهٔ روند فروش دیگری است.</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>تاریخچهٔ مراحل %1 معامله به مرحلهٔ کنونی آن نمی‌رسد.</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>%1 رسید هیچ سطری ندارد.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>پرونده آسیب دیده است: %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>%1 ردیف از «%2» به رکوردهایی از «%3» اشاره دارد که وجود ندارند.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>نمایهٔ جستجو با رکوردها نمی‌خواند: %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>ساختار پرونده را برنامهٔ دیگری تغییر داده است.</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>رکوردی نیست.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>رکوردها: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>فیلتر: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>جستجو: %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>فاکتورها</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>تاریخ‌های تولد</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>هیچ تاریخ تولدی ثبت نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>روز تولد %Ln مشتری معلوم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>در نامه «{%1}» آمده که فیلد نیست.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>کسی برای نوشتن نامه نمانده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>%Ln مشتری بدون نشانی کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>%Ln مشتری که نمی‌خواهند با آن‌ها تماس گرفته شود کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌های نشانی</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>پاکت‌ها</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخ تولد</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>%Ln رکورد در «%1» ادغام شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>رکوردهای این نوع ادغام نمی‌شوند: هر کدام رویدادی است که رخ داده.</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>رکوردی با شمارهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>رکورد %1 را نمی‌توان با خودش ادغام کرد.</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>برای ادغام دست‌کم دو رکورد لازم است.</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>موارد کاملاً تکراری ادغام شدند</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>قیف فروش</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>محصولات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>وظایف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>برای این برچسب بیش از اندازه بلند است: %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>برای این پاکت بیش از اندازه بلند است: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>صفحه‌ها نوشته نشدند.</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>چاپگر یا پرونده آن‌ها را نپذیرفت.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>مقداری نیست.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>عدد با E کوتاه شده: همهٔ رقم‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>عدد بسیار بزرگ است.</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>نشانهٔ درون عدد شاید هزارگان یا اعشار را جدا کند.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>این تاریخ نیست.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>چنین روزی در تقویم نیست.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>چنین ساعتی نیست.</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>شاید روز و ماه تاریخ جابه‌جا باشند.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>سال نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>رمزگذاری روی این رایانه کار نمی‌کند.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>حافظه برای این کار کافی نیست.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>این شمارهٔ تلفن به شکل شناخته‌شده‌ای نیست؛ همان‌گونه که نوشته شده نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>مرحله باید نام داشته باشد.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>نام بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>احتمال بین ۰ و ۱۰۰ ٪ است.</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>حد دست‌کم یک روز است.</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>این روند فروش مرحلهٔ بازی ندارد.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>مرحلهٔ «%1» از پیش هست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln معامله در این مرحله است یا از آن گذشته؛ مسیرش از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>روند فروش به مرحله‌ای نیاز دارد که معامله‌ها در آن آغاز شوند.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>در حال صفحه‌آرایی</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>در حال نوشتن PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>قیمت ضرب در تعداد بیش از اندازه بزرگ است.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>سطح وفاداری</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>فیلد سفارشی</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Reason of a loss</source>
        <translation>دلیل شکست</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>نگاشت درون‌ریزی</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>شمارهٔ %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>در این دوره چیزی برای رسم نیست.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>همهٔ زمان‌ها</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>بر پایهٔ: %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>چگونه حساب شده</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1، در مقایسه با %2</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>دورهٔ پیشین: %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>در این دوره چیزی نیست.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>مشتریانی که خریدند</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>مشتریانی که در دوره خریدند، بر پایهٔ گردش (یا سود)، از بزرگ‌ترین. A: آنان که مشتریان بالاتر از ایشان کمتر از %1٪ جمع را آورده‌اند، B: کمتر از %2٪، C: بقیه. کسی که چیزی نیاورده بی‌دسته است و سهمی ندارد. هزینهٔ خدمت = دقیقه‌های فعالیت‌های انجام‌شده × هزینهٔ یک ساعت. سود پس از آن = گردش − بهای کالا − هزینهٔ خدمت.</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>هزینهٔ یک ساعت کار هنوز معلوم نیست، پس هزینهٔ خدمت کم نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>%Ln رسید بدون مشتری کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>«%1» برای «%2» عدد نیست.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>بی‌دسته</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>سهم از تعداد، ٪</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش مالی</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>سهم از گردش، ٪</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>هزینهٔ خدمت</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>سود پس از آن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>سهم تا این ردیف، ٪</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>آستانه‌ها باید 0 &lt; A ≤ B ≤ 100 باشند.</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>محصول فروخته‌شده</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>محصولات فروخته‌شده در دوره، بر پایهٔ گردش (یا سود)، از بزرگ‌ترین. A: آن‌ها که محصولات بالاتر از آن‌ها کمتر از %1٪ جمع را آورده‌اند، B: کمتر از %2٪، C: بقیه. محصولی که چیزی نیاورده بی‌دسته است و سهمی ندارد. سود = گردش − بهای کالا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>%Ln سطر بدون محصول کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>رتبه بر پایهٔ</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>سود</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>دستهٔ A زیر، ٪</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>دستهٔ B زیر، ٪</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>هزینهٔ یک ساعت کار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>همهٔ رکوردها</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>تا سطح</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>قیف فروش</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>معاملات تا کجا پیش می‌روند و اکنون کجا هستند</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>موفق و ناموفق</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>هر ماه چند معامله موفق می‌شود</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>تحلیل ABC</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>کدام مشتریان کسب‌وکار را می‌چرخانند</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>تحلیل ABC محصولات</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>کدام محصولات کسب‌وکار را می‌چرخانند</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>گزارش «%1» تنظیمی به نام «%2» ندارد.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>بازاریابی</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>گردش و سود</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>هر ماه چه فروخته شد و چه سودی داشت</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>منطقه</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>مشتریان و گردش مالی کجا هستند</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>مشتریان از کجا می‌آیند</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>گزارش «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>مقایسه به دوره‌ای با روز آغاز و پایان نیاز دارد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنا</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>رسیده به آن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>پیش رفته، ٪</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>از همه، ٪</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>اکنون اینجا</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>معامله</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>هر معاملهٔ ایجادشده در دوره یک بار، در هر مرحله تا دورترین مرحله‌ای که به آن رسیده شمرده می‌شود، معاملات ناموفق هم. پیش رفته = معاملات رسیده به مرحلهٔ بعد ÷ معاملات رسیده به این مرحله. از همه = معاملات رسیده به این مرحله ÷ معاملات رسیده به مرحلهٔ نخست. معاملهٔ موفق به همهٔ مراحل باز رسیده است؛ معاملهٔ ناموفقی که مرحلهٔ پیشین آن معلوم نیست به مرحلهٔ نخست رسیده است.</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>داده‌ها کم است: %L1 از دست‌کم %L2. سهم‌ها را با احتیاط بخوانید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>%Ln معامله با ارز دیگر شمرده شده، ولی در مبلغ‌ها نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>مشتریان به‌دست‌آمده</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>نرخ تبدیل، ٪</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>میانگین هر مشتری</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>سرنخ‌ها = مشتریان منبع که نخستین تماسشان در دوره بوده (یا اگر روز نخستین تماس معلوم نیست، در دوره ثبت شده‌اند). مشتریان به‌دست‌آمده = آنان که تا پایان دوره خرید یا معاملهٔ موفق داشته‌اند. نرخ تبدیل = مشتریان به‌دست‌آمده ÷ سرنخ‌ها. گردش = همهٔ خرید ایشان تا آن زمان، بدون برگشتی‌ها. میانگین هر مشتری = گردش ÷ مشتریان به‌دست‌آمده.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>خریداران</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>مشتریان بر پایهٔ محل نخستین نشانی. خریداران = آنان که در دوره خرید داشته‌اند. گردش = خرید ایشان در دوره، بدون برگشتی‌ها. میانگین هر مشتری = گردش ÷ مشتریان.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>حاشیهٔ سود، ٪</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>میانگین رسید</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>سال قبل</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>تغییر، ٪</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>ماه آخر هنوز تمام نشده است.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>نرخ موفقیت، ٪</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>ارزش موفق</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>میانگین ارزش موفق</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>معاملهٔ بسته</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>معاملات بر پایهٔ ماه بسته شدن. نرخ موفقیت = موفق ÷ (موفق + ناموفق). میانگین ارزش موفق = ارزش موفق ÷ معاملات موفق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>%Ln معاملهٔ بسته بدون روز بسته شدن کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>همهٔ روندهای فروش</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>«%1» از گزینه‌های «%2» نیست؛ گزینه‌ها: %3.</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1، قبل</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1، تغییر ٪</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>رسیدها بر پایهٔ ماه؛ برگشتی هم رسید است و گردش ماهی را که در آن برگردانده شده کم می‌کند. سود = گردش − بهای کالا. حاشیهٔ سود = سود ÷ گردش. میانگین رسید = گردش ÷ خریدها. تغییر = نسبت به همان ماه در سال پیش.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>تعداد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>%Ln سطر این رسیدها بهای تمام‌شده ندارد: سود به همان اندازه بیشتر نشان داده می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>این نسخهٔ پشتیبان آسیب دیده است. نسخهٔ دیگری انتخاب کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>نسخهٔ پشتیبان «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>این نسخهٔ پشتیبان پس از ساخته شدن تغییر کرده؛ آسیب دیده است. نسخهٔ دیگری انتخاب کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>پرونده را نمی‌توان از خودش بازیابی کرد.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>در پوشهٔ «%1» نمی‌توان نوشت.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>سطرهای رسیدها</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>محصولات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>فعالیت‌ها</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>بازخورد</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>کمپین‌ها</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>نشانی‌های ایمیل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>پرونده‌های پیوست</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>موارد تاریخچه</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: %2 ذخیره شد</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>، تعداد نامعلومی از دست رفت</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>، حداکثر %1 از دست رفت</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>از «%1» چیزی خوانده نشد.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>پروندهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1» از پیش وجود دارد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>پوشهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Customer %1 (name lost)</source>
        <translation>مشتری %1 (نام از دست رفته)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>%1 مشتری ردیف خود را از دست دادند؛ آنچه به آن‌ها وابسته بود با نامی موقت نگه داشته شد.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>%1 روند فروش یا مرحلهٔ ازدست‌رفته با نامی موقت دوباره ساخته شد.</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>%1 ارجاع به رکوردهای ازدست‌رفته برداشته شد.</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>سطرهای ازدست‌رفته</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>%1 رسید سطرهایی از دست داده بود؛ سطری با مبلغ کسری، جمع کل آن‌ها را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>%1 معامله سرانجام مرحلهٔ خود را گرفت.</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>تاریخچهٔ مراحل %1 معامله ترمیم شد.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1، نوشتار مشابه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>A text is longer than the 32,767 letters that a cell of a spreadsheet holds; take .csv.</source>
        <translation>متنی از ۳۲٬۷۶۷ نویسه، گنجایش خانهٔ صفحه‌گسترده، بلندتر است؛ از ‎.csv استفاده کنید.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>پروندهٔ موقت را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>کارپوشه را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>برگه حداکثر ۱٬۰۴۸٬۵۷۶ ردیف دارد؛ از ‎.csv یا رکوردهای کمتری استفاده کنید.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>نسخه سالم نبود و دور انداخته شد.</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>محتوای نسخه با محتوای پرونده یکی نبود و دور انداخته شد.</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>روی دیسک «%1» جا نیست.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>پوشهٔ «%1» پیدا نشد؛ آیا دیسک آن وصل است؟</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>در پوشهٔ «%1» نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>نسخهٔ پشتیبان ساخته نشد: «%1» فقط خواندنی است.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>نسخهٔ پشتیبان ساخته نشد. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» خوانده نمی‌شود: %2.</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>%Ln سطر پیش از جدول کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>%Ln جای متن در کدگذاری %1 معنا ندارد؛ نخستین آن در این سطر است. کدگذاری دیگری را امتحان کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>سطرها آن‌قدر بلندند که از اینجا به بعد نشان داده نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>رقم کنترلی این شماره نادرست است: آیا اشتباه تایپی است؟</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>پروندهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 پوشه است، نه پرونده.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>پروندهٔ %1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>کدگذاری %1 شناخته نیست.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>این صفحه‌گسترده یا پروندهٔ فشرده است، نه پروندهٔ متنی.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>این پروندهٔ متنی نیست.</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>متن کدگشایی‌شده دوباره خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>پروندهٔ موقت را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>پروندهٔ موقت را نمی‌توان نوشت.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>معاملهٔ «%1» به %2 رفت</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>خرید به مبلغ %1</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>خرید %1 به مبلغ %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>به مشتریان افزوده شد</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>دفتر تغییرات آسیب دیده؛ این گام را نمی‌توان برگرداند.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>چنین گامی در دفتر نیست.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>این گام پیش‌تر برگردانده شده است.</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>«%1» (گام %2)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>این را دیگر نمی‌توان برگرداند: تغییرات بعدی بر پایهٔ آن هستند.</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>تا وقتی آنچه بر پایهٔ آن ساخته شده برگردانده نشود، این را نمی‌توان برگرداند: %1. نخست آن را برگردانید.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>عدد بیش از آنچه نگه داشته می‌شود رقم اعشار دارد.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» هیچ‌یک از این‌ها نیست: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» نه بله است نه خیر.</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>مبلغ در اینجا باید به %1 باشد.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>«%1» ارزی شناخته‌شده نیست؛ کد آن را بنویسید، مانند EUR.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>برگه‌ها یا قالب‌های کارپوشه بیش از بیشینهٔ خواندنی است.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>کارپوشه آسیب دیده است: بخشی از آن درست نوشته نشده است.</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>کارپوشه تعریف‌های ویژهٔ خود دارد که هیچ برنامهٔ صفحه‌گسترده‌ای نمی‌نویسد.</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>متن برگه از ۵۱۲ مگابایت، بیشینهٔ خواندنی، بیشتر است.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>این کارپوشه از نوع قدیمی ‎(.xls) است یا گذرواژه دارد؛ آن را بدون گذرواژه به صورت ‎.xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>پروندهٔ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>این کارپوشهٔ دودویی ‎(.xlsb) است؛ آن را به صورت ‎.xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>کارپوشه هیچ برگه‌ای ندارد.</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>این پروندهٔ فشرده کارپوشه ‎(.xlsx) نیست.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>کارپوشه آسیب دیده است: برگهٔ «%1» نیست.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>کارپوشه آسیب دیده است: متن‌های آن نیست.</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>برگه بیش از ۱٬۰۴۸٬۵۷۶ ردیف دارد که بیشینهٔ ممکن است.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>ردیف %L1 برگه از ۱۶ مبی‌بایت، بیشینهٔ خواندنی، بلندتر است.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>کارپوشه برگه‌ای به نام «%1» ندارد.</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>پروندهٔ موقت دوباره خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>متن‌های متفاوت کارپوشه بیش از بیشینهٔ خواندنی است: %L1.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>پروندهٔ موقت را نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>پروندهٔ موقت را نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>کارپوشه خراب است: متن یکی از خانه‌های ردیف %L1 نیست.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>پرونده‌های درون این پروندهٔ فشرده بیش از آن است که کارپوشه دارد.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>پرونده خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>کارپوشه آسیب دیده یا ناقص است: پروندهٔ فشردهٔ کاملی نیست.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>کارپوشه آسیب دیده است: بخشی از آن از فشردگی درنمی‌آید.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>کارپوشه پس از باز شدن از ۵۱۲ مگابایت، بیشینهٔ خواندنی، بزرگ‌تر می‌شود.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>کارپوشه پس از باز شدن بیش از ۲۰۰ برابر می‌شود؛ هیچ کارپوشهٔ واقعی چنین نیست.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>خانه‌ای از ۱ مبی‌بایت، بیشینهٔ خواندنی، بلندتر است.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>پروندهٔ %1 خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>کارپوشه گذرواژه دارد؛ آن را بدون گذرواژه ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>خطایی در خود Koriz رخ داد. چیزی از این کار ذخیره نشد.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz خودش نسخهٔ پشتیبان می‌سازد: هنگام بستن، در حین کار، و پیش از درون‌ریزی، ادغام و حذف‌های بزرگ. هر نسخه دوباره خوانده و بررسی شده است. پیش از بازیابی هر نسخه، از پروندهٔ کنونی هم پشتیبان گرفته می‌شود؛ پس چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>پروندهٔ شرکت</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>دیسک دیگر…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری همین حالا</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>نسخهٔ رمزگذاری‌شده…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>پروندهٔ پشتیبان دیگر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>Koriz آن را بررسی نکرده است</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1، رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>در نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>هنوز نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>پروندهٔ کنونی خوانده نمی‌شود؛ کنار نسخه‌های پشتیبان می‌ماند.</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>خود پرونده دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>محتوای نسخهٔ پشتیبان با پروندهٔ کنونی یکی است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>پس از این نسخهٔ پشتیبان، %Ln گام انجام شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>محتوای آن پس از بازیابی دیده می‌شود؛ پروندهٔ کنونی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>در %1 نگه‌داری می‌شود. داشتن نسخهٔ دوم روی دیسک دیگر مطمئن‌تر است.</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>در %1 و %2 نگه‌داری می‌شود</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>در حال ساختن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>نسخهٔ رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>پشتیبان‌های رمزگذاری‌شده (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>بدون این گذرواژه هیچ‌کس نمی‌تواند این نسخه را بخواند؛ نه شما و نه سازندگان Koriz. آن را در جای امنی یادداشت کنید.</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>در حال ساختن نسخهٔ رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>نسخهٔ رمزگذاری‌شده ساخته و بررسی شد: %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>پروندهٔ پشتیبان دیگر</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>نسخه‌های پشتیبان (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>پوشه‌ای روی دیسک دیگر برای نسخهٔ دوم هر پشتیبان</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>بدون گام بعدی</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>سررسید گذشته: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln روز در این مرحله</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>بیش از اندازه طولانی</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>معاملهٔ جدید در این مرحله (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>معاملهٔ جدید در %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>ارزش معاملات این مرحله و همان بر پایهٔ احتمال آن‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln معامله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln با ارز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>وزنی %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>تغییر یا چاپ این مرحله</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>مرحلهٔ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>انتقال به</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>معاملهٔ جدید</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>انتخاب همهٔ کارت‌های آن</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>چاپ این ستون…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>ناموفق…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>تغییر این مرحله…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>یک جا جلوتر ببر</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>یک جا عقب‌تر ببر</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>مرحلهٔ تازه…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>حذف این مرحله</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>گردش مالی</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>رسیدها</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>معاملات باز</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>بدون گام بعدی</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>بعدی: %1، %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>بعدی: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>تاریخچهٔ این مشتری</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>آنچه تغییر کرد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جدید</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>%1 جدید</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 تغییریافته</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>%1 از پیش هست، بدون تغییر</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>%1 از پیش هست، دست‌نخورده</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>%1 پذیرفته نمی‌شود</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>ساخته‌شده همراه آن‌ها: %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>نتیجهٔ کار این خواهد بود</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>آنچه جور نیست</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>بررسی پرونده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ردیف خوانده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>پذیرفته شد، ولی: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>همه‌چیز جور است.</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>%1 نکته، %2 تای نخست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln نکته</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-ردشده</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>ذخیرهٔ ردیف‌های ردشده</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>در حال ذخیرهٔ ردیف‌های ردشده</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>ردیف‌های ردشده با دلیل‌ها در %1 هستند</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال درون‌ریزی</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>ذخیرهٔ ردیف‌های ردشده…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete آن را برمی‌دارد</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>پر شده: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>فیلد سفارشی</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>گزینه‌ها، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>نوع مقدار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>نوع مورد</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>فیلد سفارشی جدید: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>فیلد سفارشی تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>فیلد سفارشی حذف شد: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>چه گفته شد، یا چه باید کرد</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>روزی که برای آن برنامه‌ریزی شده؛ خالی = همین حالا انجام شد</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>برنامه‌ریزی برای</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>معاملات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>سیر رویدادها</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>هنوز معامله‌ای نیست</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>باز کردن معامله</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>مشتری مشابهی از پیش هست: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>بازگشت به فهرست (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>همهٔ مشتریان شما، و کارت مشتری انتخاب‌شده در کنار فهرست. برای کوتاه کردن فهرست در خانهٔ جستجو بنویسید؛ برای شرط‌های دقیق فیلتر بیفزایید و آن را به نام بخش نگه دارید. Enter کارت را تنها نشان می‌دهد، Esc برمی‌گردد. هر فیلد کارت با ترک آن ذخیره می‌شود؛ Ctrl+Z آخرین تغییر را برمی‌گرداند. Ctrl+N مشتری جدید می‌سازد، Delete موارد انتخاب‌شده را حذف می‌کند، Ctrl+P فهرست، یا کارت تنها را چاپ می‌کند.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>یافتن موارد تکراری…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>گام‌های این معامله</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>گام انتخاب‌شده را انجام‌شده می‌کند</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>مسیر مراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>گام‌های بعدی</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>گام بعدی چیست</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>سررسید</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه‌ریزی</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>معاملهٔ جدید</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، انجام‌شده</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>گام بعدی %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>معاملهٔ %1 حذف شد</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«%1» حذف شد</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>نمایش موارد درون‌ریزی‌شده</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>برگرداندن این درون‌ریزی</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>درون‌ریزی برگردانده شد. همه‌چیز مانند پیش است.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>در حال برگرداندن درون‌ریزی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>مشتریان احتمالاً تکراری</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>جفت‌ها</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>شباهت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>یکی نیستند</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>ادغام همهٔ موارد بدون اختلاف</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>در حال جستجوی مشتریان احتمالاً تکراری…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>هیچ دو مشتری‌ای شبیه هم نیستند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln جفت که شاید یک مشتری باشند</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>دو مشتری متفاوت دانسته شدند</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>در حال ادغام</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>هیچ‌کدام را نمی‌شد بدون از دست رفتن اطلاعات ادغام کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln مشتری در مشتری دیگری ادغام شد. با یک واگرد دوباره جدا می‌شوند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>برون‌ریزی %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>ستون‌ها؛ برای تغییر ترتیب بکشید</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>جداکنندهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>کدگذاری نویسه‌ها</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8، برای صفحه‌گسترده هم</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>هیچ خانه‌ای در صفحه‌گسترده فرمول نشود</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>جدول متنی ‎(.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>کارپوشه ‎(.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>جدول‌ها (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌ریزی…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>در حال ساختن نسخهٔ پشتیبان پیش از بستن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>چه چیزی را می‌خواهید وارد کنید؟</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>هر جدولی که برنامهٔ دیگری ساخته: مخاطبان گوگل، اوت‌لوک یا آی‌کلاد، فهرست صفحه‌گسترده، معاملات CRM دیگر. آن را اینجا انتخاب کنید یا روی این پنجره بیندازید.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>هر ردیف آن</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>جدول‌ها (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>فیلترهایی که با نامی نگه داشته شده‌اند</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>نمایش فقط آنچه شرط را دارد (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>فیلترشده</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>نگه داشتن این فیلتر به صورت بخش…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>نوشتن فیلتر به صورت متن…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>حذف بخش</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>بخش: %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>نگه داشتن فیلتر</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>نام بخش</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>فیلتر به صورت متن</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>برای نمونه: city = &quot;Riga&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>نه: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 یا %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>بگویید با چه مقایسه شود.</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>با فیلتر کنونی</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>و همچنین</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>یا</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>جدید: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>هر ستون یک مرحله و هر کارت یک معامله است. کارت‌ها را بکشید، یا از صفحه‌کلید استفاده کنید: پیکان‌ها از کارتی به کارت دیگر می‌روند، Ctrl با پیکان کارت‌های انتخاب‌شده را جابه‌جا می‌کند، W موفق، L ناموفق، N معاملهٔ جدید، Enter باز کردن. نقطهٔ سبز، زرد یا سرخ نشان می‌دهد معامله چه مدت در مرحله مانده است.</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>هنوز معاملهٔ بازی نیست</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>اینجا آنچه در آستانهٔ فروش است می‌بینید: برای هر معامله یک کارت، از نخستین گفتگو تا فروش.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>افزودن نخستین معامله</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>جستجوی معاملات</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>عنوان یا مشتری</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>چاپ تخته (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>چاپ تخته</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>معامله افزوده شد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>همهٔ منابع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln معاملهٔ باز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln معامله</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 به %2 رفت</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>موفق: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>ناموفق: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 حذف شد</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>بازگشت به تخته</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>بازگشت به تخته (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>مرحلهٔ «%1» جابه‌جا شد</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>مرحلهٔ «%1» حذف شد</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>جستجو در گام‌ها</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>نوع گام</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>همهٔ گام‌ها</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>درون‌ریزی‌ها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>افزوده‌شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>جابه‌جایی معاملات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حذف‌شده</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>برگردانده‌شده و دوباره انجام‌شده</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>انجام‌دهنده</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>بخش نخست از %L1 تغییر</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>هر تغییر در این پرونده به صورت یک گام نگه داشته می‌شود: دستی، درون‌ریزی یا ادغام. گامی را انتخاب کنید تا تغییراتش را ببینید و با دکمه آن را برگردانید، حتی درون‌ریزی چندین هزار ردیف. هر گام را تا وقتی چیزی بر پایهٔ آن ساخته نشده می‌توان برگرداند؛ وگرنه گفته می‌شود چه چیزی مانع است. رکوردهای حذف‌شده در «سطل زباله» می‌مانند.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>انجام‌دهنده</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>گام‌های قدیمی‌تر</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>برگرداندن این گام</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>برگردانده‌شده</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>گامی را برگرداند</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>انجام دوبارهٔ گام</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>در حال برگرداندن «%1»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>هیچ گامی با جستجو و فیلتر نمی‌خواند.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>گام %1 از %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>نوشتن ایمیل</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>باز کردن در مرورگر</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>انتخاب از تقویم</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>چیزی با این نام نیست. از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>چند مورد این نام را دارند. از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>نمایش گزینه‌ها</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>افزودن یکی دیگر</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>افزودن یکی دیگر: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>بستن (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>همهٔ رکوردهای این نوع. برای کوتاه کردن فهرست در خانهٔ جستجو بنویسید، برای شرط‌های دقیق فیلتر بیفزایید و به نام بخش نگه دارید. برای مرتب کردن روی سرستون بزنید، برای جابه‌جایی آن را بکشید. Enter رکورد را کنار فهرست باز می‌کند، Delete موارد انتخاب‌شده را حذف می‌کند؛ Ctrl+Z آن‌ها را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جدید: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz قفل است</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>قفل صفحه</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>پس از %Ln دقیقه بی‌کاری</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>فقط وقتی خودم بگویم</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغییر گذرواژه…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>تعیین گذرواژه…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل صفحه</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>قفل، Koriz را از چشم رهگذران پنهان می‌کند. پرونده را رمزگذاری نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>چرا ناموفق شد؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>انتخاب کنید یا مورد جدیدی بنویسید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>ثبت به عنوان ناموفق</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>برچسب‌های نشانی</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1: %2 × %3 برچسب، %4 × %5 میلی‌متر</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>نخستین برچسب خالی</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>برچسب‌های پیش از آن در برگهٔ اول خالی می‌مانند تا بتوان برگهٔ نیمه‌مصرف را تمام کرد</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>پاکت‌ها</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>فرستنده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>نامه برای هر نفر</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>متن نامه</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>{name} گرامی،</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>درج فیلد</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>نشانی، در چند سطر</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاریخ امروز</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>«{%1}» فیلد مشتری نیست. با «درج فیلد» یکی را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>باز کردن پروندهٔ شرکت</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>پرونده‌های Koriz (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>شرکت نمونهٔ Koriz</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>در حال ساختن شرکت نمونه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>از نو</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌ریزی…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌ریزی…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>معاملهٔ جدید</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>جستجو در همه‌جا</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>جستجو در این صفحه</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>بستن پرونده</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>راهنمای این صفحه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>پروندهٔ شرکت جدید…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>آخرین پرونده‌ها</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>شرکت نمونه</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>دربارهٔ Koriz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>در حال انجام دوبارهٔ «%1»</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازیابی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>نسخه‌های پشتیبان (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>شرکت بازیابی‌شده</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>نسخهٔ پشتیبان رمزگذاری‌شده</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>این نسخهٔ پشتیبان همان گذرواژه‌ای را می‌خواهد که با آن ساخته شده است.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>در حال بازیابی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>نسخهٔ پشتیبان بازیابی شد.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>نسخهٔ پشتیبان بازیابی شد. پروندهٔ پیشین در میان نسخه‌های پشتیبان است.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بازیابی نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>ذخیرهٔ آنچه خواندنی است…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>باز کردن پروندهٔ دیگر…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 ذخیره شد</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>ذخیرهٔ آنچه خواندنی است</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>در حال ذخیرهٔ آنچه خواندنی است</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>همه‌چیز خوانده شد. پروندهٔ آسیب‌دیده همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>این‌ها ذخیره شد. پروندهٔ آسیب‌دیده همان‌طور که هست می‌ماند.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>پرونده هنگام باز بودن جابه‌جا، جایگزین یا حذف شد. دیگر چیزی در آن نوشته نمی‌شود. آنچه اینجا باز است را به صورت یک نسخه ذخیره کنید و با آن ادامه دهید.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ یک نسخه…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ یک نسخه</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>نسخه‌های پشتیبان کنار پرونده نگه‌داری می‌شوند. برای نسخهٔ دوم روی دیسک دیگر: Koriz، نسخه‌های پشتیبان، دیسک دیگر.</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>نخست در تنظیمات برای قفل صفحه گذرواژه تعیین کنید.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>نسخه‌های پشتیبان…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل صفحه</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

مشتریان، معاملات و گزارش‌های کسب‌وکار کوچک، در یک پرونده روی همین رایانه. نرم‌افزار آزاد با پروانهٔ عمومی همگانی گنو (GNU GPL)، نسخهٔ ۳ یا بالاتر. بدون هیچ ضمانتی ارائه می‌شود.

با نمادهای Lucide (پروانهٔ ISC) و نام کشورها از Unicode CLDR (پروانهٔ Unicode). ساخته‌شده با Qt، SQLite، ICU و libphonenumber.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جدید: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>در %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>بررسی پرونده‌ای که بار گذشته بسته نشده بود</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>هر ستون به کجا برود؟</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>انتخاب‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ستون‌های پرونده</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>ستون در پرونده</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>برای نمونه</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>فیلد در Koriz</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>پیشنهاد Koriz</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>ذخیرهٔ این انتخاب‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>انتخاب‌های درون‌ریزی: %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>وارد نشود</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>فیلد سفارشی جدید «%1»</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>فیلد برای %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>«%1» و «%2» به یک فیلد می‌روند. برای یکی فیلد دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>دست‌کم برای یک ستون فیلد انتخاب کنید.</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>حذف این انتخاب‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>ذخیرهٔ این انتخاب‌ها…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>انتخاب‌های ورود داده حذف شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>%1 از %Ln ستون وارد می‌شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>اگر از پیش اینجا باشد؟</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>شناسایی با</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>ردیف همان رکورد است اگر این یکسان باشد</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>پر کردن جاهای خالی</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>فیلدهای خالی رکورد پر می‌شوند؛ آنچه دارید می‌ماند.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>بازنویسی</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>آنچه در ردیف آمده جای دادهٔ رکورد را می‌گیرد؛ خانه‌های خالی چیزی را تغییر نمی‌دهند.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>دست نزدن</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>رکورد همان‌طور که هست می‌ماند؛ فقط موارد جدید افزوده می‌شوند.</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>افزودن دوباره</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>چیزی مقایسه نمی‌شود: هر ردیف رکوردی جدید می‌شود، حتی اگر از پیش باشد.</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>ساختن منابع، محصولات، مشتریان و مانند آن‌ها که نامشان در پرونده آمده و هنوز اینجا نیستند</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>نشانه‌های معمول (پیشنهادی)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>ایمیل و نام</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>شماره در برنامهٔ دیگر</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>جایی که رکوردها فرق دارند، انتخاب کنید کدام بماند. تلفن‌ها، ایمیل‌ها، نشانی‌ها، برچسب‌ها و یادداشت‌های همه نگه داشته می‌شوند؛ معاملات، خریدها و وظایف هم منتقل می‌شوند. با یک واگرد دوباره جدا می‌شوند.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>کدام بماند</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (می‌ماند)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>پروندهٔ شرکت جدید</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>شرکت من</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>پرونده‌های Koriz (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>بگویید پرونده کجا باشد.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>این پرونده از پیش وجود دارد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>چنین پوشه‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تکرار گذرواژه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>این دو یکی نیستند.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>فصل گذشته</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پارسال</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>۱۲ ماه اخیر</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>از آغاز</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>در مقایسه با</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>بدون مقایسه</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>در مقایسه با دورهٔ قبل</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>در مقایسه با سال قبل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>تا پایان روز</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>از … تا …</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>اندازه کاغذ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>جهت کاغذ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>هم‌پهنای صفحه</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>کل صفحه</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ قبل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به صورت PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>پیش‌نمایش چاپ</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>ذخیره به صورت PDF (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>چاپ (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به صورت PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>after the number of the page: of 7</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>در حال صفحه‌آرایی</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>در حال چاپ</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>در حال نوشتن PDF</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>حدود %Ln ثانیه مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>حدود %Ln دقیقه مانده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>در چند کلمه بگویید معامله دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>معاملهٔ جدید %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>در حال بررسی پرونده</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>درست خوانده می‌شود؟</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>کدگذاری نویسه‌ها</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>تشخیص‌داده‌شده</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>غربی (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>بالتیک (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>سیریلیک (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>ترکی، آذربایجانی (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>عربی، فارسی (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>جداکنندهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>خط عمودی |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>ردیف اول</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>سرستون‌ها</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>دادهٔ واقعی</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>روز، ماه، سال</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>ماه، روز، سال</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سال، ماه، روز</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>اعشار</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>نخستین ردیف‌های پرونده</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1، ستون‌ها با %2 جدا، %Ln ستون</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>در بالا بگویید تاریخ‌ها و اعشار در این پرونده چگونه نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1، %Ln ستون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>تاریخچه خوانده نشد.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>تاریخچهٔ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>در کدام گام</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>برگرداندن این گام</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>در حال خواندن تاریخچه…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (برگردانده‌شده)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>افزوده شد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>در حال برگرداندن «%1»</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>جستجو در این فهرست</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>جستجو در این فهرست (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 از %2 انتخاب‌شده</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>هیچ رکوردی با جستجو و فیلتر نمی‌خواند.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>آنچه بیفزایید یا وارد کنید اینجا می‌آید.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جدید: %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>%1 حذف شد: %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>در حال حذف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>ذخیرهٔ این فهرست به صورت جدول (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>چاپ این فهرست…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>ستون‌های معمول</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>چاپ این فهرست (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>این فهرست…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>برچسب‌های نشانی…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>پاکت‌ها…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>نامه برای هر نفر…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>تاریخ‌های تولد…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام شد</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>چاپ برای این مشتریان</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>ارقام گزارش</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter یا دوبار کلیک رکوردهای ردیف را باز می‌کند</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1، در مقایسه با %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>نمودار: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>در کنار، گزارش و روزهای مورد نظر را انتخاب کنید. کلیک روی میله، یا Enter روی ردیف، رکوردهای پشت آن را باز می‌کند. زیر جدول گفته شده هر رقم چگونه به دست می‌آید.</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>جستجوی گزارش‌ها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌ریزی</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>برون‌ریزی گزارش</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>چاپ گزارش (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>چاپ گزارش</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>گزارش در حال محاسبه است</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>لغو شد. برای محاسبهٔ دوباره، گزارش یا روزهای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>گزارش محاسبه نشد.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>در %1 ذخیره شد</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>این گزارش نمودار ندارد.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>تصویرها (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>تصویر نوشته نشد.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>جدول‌ها (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>جدول به صورت CSV یا کارپوشه…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>گزارش به صورت PDF…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>نمودار به صورت تصویر…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>در حال محاسبه…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>گذرواژه درست نیست.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>گذرواژه درست نیست. %Ln ثانیهٔ دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>جستجو در همه‌جا</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>جستجوی همه‌چیز (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>چیزی برای «%1» یافت نشد</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>جستجو ناموفق بود: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>زبان، رنگ‌ها و تقویم را اینجا انتخاب کنید. تغییرها بی‌درنگ دیده می‌شوند. واحد پول پرونده هنگام ساخت ثابت می‌شود، چون همهٔ مبلغ‌هایش به آن است.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مطابق سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>مطابق معمول زبان</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>این پرونده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>چه کسی اکنون اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>تاریخچه کنار هر گام نام این کارمند را می‌نویسد</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>نام کسی نوشته نشود</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ایمنی</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>پشتیبان‌گیری در حین کار</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>هر ساعت</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>هر چهار ساعت</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>روزی یک بار</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>فقط هنگام بستن</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>نسخه‌های پشتیبان…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل صفحه</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>قفل صفحه پنجره را پنهان می‌کند؛ چیزی را رمزگذاری نمی‌کند. خود پرونده بدون رمز است: هر کس بتواند آن را روی این رایانه بخواند، مشتریان شما را هم می‌بیند. برای نسخه‌ای که دیگران نتوانند بخوانند، پشتیبان رمزگذاری‌شده بسازید.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>بخش‌های برنامه</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>جمع کردن</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>گستردن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>مرحلهٔ تازه</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بدون حد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>احتمال، ٪</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>روزهایی که معامله می‌تواند در آن بماند</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>مرحلهٔ «%1» افزوده شد</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>مرحلهٔ «%1» تغییر کرد</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>به Koriz خوش آمدید</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>مشتریان، معاملات و رسیدهای شما در یک پرونده روی این رایانه. چیزی از آن بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>باز کردن شرکت نمونه</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>نگاهی به یک کسب‌وکار ساختگی با ۳۰۰ مشتری بیندازید.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>درون‌ریزی مخاطبان</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>فهرستی از برنامهٔ دیگر وارد کنید: اکسل، گوگل، اوت‌لوک، هر CSV.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>شروع با پروندهٔ خالی</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>با پروندهٔ جدید شروع کنید و مشتریان را دستی بیفزایید.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>با پروندهٔ Koriz که دارید ادامه دهید.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>آخرین پرونده‌ها</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازیابی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>بازگشت به وضعیت پیشین پرونده، یا به دست آوردن پرونده‌ای که از میان رفته است.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>بستن (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>رکوردهای حذف‌شده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>زمان حذف</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>در کدام گام</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>آنچه حذف می‌کنید اینجا دیده می‌شود و قابل بازیابی است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>%Ln رکورد که در یک گام حذف شده‌اند با هم بازیابی می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>در حال بازیابی «%1»</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>بازیابی شد: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>از نو</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>در حال برگرداندن «%1»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>برگردانده شد: %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>همهٔ گام‌ها…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>مشتریان، معاملات و گزارش‌ها در یک پرونده.</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>زبان برای این اجرا: en hy lv ka fa az ru.</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>رنگ‌های تیره برای این اجرا.</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>رنگ‌های روشن برای این اجرا.</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>پروندهٔ شرکت برای باز کردن، یا فهرست برای درون‌ریزی.</translation>
    </message>
</context>
</TS>
