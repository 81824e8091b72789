<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>این مشتری مستقیم یا از راه دیگران با معرفی همان کسی آمده که در حال ویرایش او هستید.</translation>
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
        <translation>دیسک پر است. چیزی تغییر نکرد؛ کمی جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>پرونده سرگرم کار دیگری است. کمی بعد دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>پرونده آسیب دیده است. پشتیبان را بازگردانید یا آنچه را خواندنی است ذخیره کنید.</translation>
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
        <translation>پرونده را نشد خواند یا نوشت.</translation>
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
        <translation>بازخورد</translation>
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
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>ورود به «%1»</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>روند</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای خود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>نمایه</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>از کجا آمده</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>رابطهٔ ما</translation>
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
        <translation>مشتری پیشین</translation>
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
        <translation>گونه</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
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
        <translation>صنعت</translation>
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
        <translation>تماس نگیرید</translation>
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
        <translation>ایجاد شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر</translation>
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
        <translation>مقدار</translation>
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
        <translation>بسته شد</translation>
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
        <translation>واحد</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>در فروش</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
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
        <translation>انجام‌شده در</translation>
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
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
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
        <translation>شاغل</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
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
        <translation>«%1» از پیش هست؛ نام دیگری برگزینید.</translation>
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
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1» با Koriz تازه‌تری ساخته شده (نسخهٔ پرونده %2، این برنامه %3 را می‌شناسد). برای باز کردن، Koriz را به‌روز کنید.</translation>
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
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>ساختار «%1» را برنامهٔ دیگری تغییر داده، پس Koriz به آن اعتماد ندارد. پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>«%1» از Koriz قدیمی‌تر است و باید به‌روز شود، ولی فقط خواندنی است.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>پرونده هنگام باز بودن جابه‌جا یا جایگزین شد. نسخه‌ای با نام دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>در پرونده نمی‌توان نوشت: فقط خواندنی است.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1» لازم است.</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>متن بسیار بلند است: %L1 نویسه؛ حداکثر %L2 جا می‌شود.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>متن نویسه‌ای دارد که نگه‌داشتنی نیست (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1» در میان گزینه‌ها نیست.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>قیمت ضرب در تعداد بیش از اندازه بزرگ است.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>دفتر تغییرات آسیب دیده؛ این گام را نمی‌توان برگرداند.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>این دیگر برگشتنی نیست: تغییرهای بعدی بر آن استوارند. نخست آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>چنین گامی در دفتر نیست.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>این گام پیش‌تر برگردانده شده است.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>خطایی در خود Koriz رخ داد. چیزی از این کار نگه داشته نشد.</translation>
    </message>
</context>
</TS>
