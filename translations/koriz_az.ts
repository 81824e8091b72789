<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>Bu müştərini birbaşa və ya başqaları vasitəsilə məhz redaktə etdiyiniz şəxs tövsiyə edib.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>Fayla yazmaq olmur: yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Bu iş üçün yaddaş çatmır.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>Bu fayl Koriz-in başqa pəncərəsində açıqdır. Əvvəlcə onu orada bağlayın.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” faylı yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>“%1” qovluqdur, Koriz faylı deyil.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” oxunmur: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>“%1” Koriz faylı deyil.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disk doludur. Heç nə dəyişməyib; yer boşaldıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>Fayl başqa işlə məşğuldur. Bir azdan yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>Fayl zədələnib. Ehtiyat nüsxəni bərpa edin və ya oxunanı saxlayın.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>Bu Koriz faylı deyil.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>Fayl oxunarkən və ya yazılarkən disk xəta verdi.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Faylı oxumaq və ya yazmaq mümkün olmadı.</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Sövdələşmənin dəyəri sıfırdan az ola bilməz.</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>Sövdələşmə yaradılmadan əvvəl bağlanmış olardı.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Sövdələşmələr</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alışlar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Məhsullar</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Fəaliyyətlər</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rəy</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaniyalar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>İşçilər</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Sövdələşmə</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Alış</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Məhsul</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Fəaliyyət</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaniya</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>İşçi</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>“%1” mərhələsinə keçid</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Öz sahələri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktlar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Haradan gəlib</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>Münasibətimiz</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Göstəricilər</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirkət</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Qadın</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Digər</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potensial müştəri</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Keçmiş müştəri</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Başqa proqramdakı nömrə</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Ata adı</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Mesajlaşma proqramı</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Veb sayt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölgə</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Şəhər və ya kənd</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Küçə</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bina</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Mənzil</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Poçt indeksi</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ad günü</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>VÖEN</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Üstünlük verdikləri</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Maraqlar</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>Xarakter xüsusiyyətləri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaniya</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Kim tövsiyə edib</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>İlk təmas</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>İlk maraqlandığı</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Loyallıq səviyyəsi</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Endirim</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Məmnunluq</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>Mesajlara razıdır</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Əlaqə saxlamayın</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>İmtina səbəbi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Mənfəət</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>İlk alış</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Son alış</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Açıq sövdələşmələr</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Doluluq</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaradılıb</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Sövdələşmə</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qəbz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Məhsul</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Uğurlu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Uğursuz</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Ehtimal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Satış prosesi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Çəkili dəyər</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Gözlənilən bağlanma tarixi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Bağlanıb</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Uğursuzluq səbəbi</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>Uğursuzluq qeydi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Qəbz nömrəsi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaxt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Vahidin maya dəyəri</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kateqoriya</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ölçü vahidi</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Satışdadır</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zəng</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Görüş</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziyarət</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tapşırıq</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Təbrik</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksək</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gələn</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Gedən</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>Tövsiyə edər (0-10)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>Razıdır (1-5)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikayət</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>İcra olunur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Həll olunub</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vaxtı</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>İcra tarixi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Müddət, dəqiqə</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Qiymətləndirmə</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Şərh</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Həll tarixi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Büdcə</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Xərc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>İşləyir</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” açılmır.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>Bu qovluq şəbəkədə və ya xüsusi diskdədir: saxlama yavaşdır və fayldan eyni vaxtda yalnız bir kompüter istifadə edə bilər.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>“%1” artıq var; başqa ad seçin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” qovluğu yoxdur.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>“%1” qovluğuna yazmaq olmur.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>Bu fayl yalnız oxumaq üçündür: baxmaq olar, dəyişmək olmaz.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>“%1” daha yeni Koriz ilə yaradılıb (fayl versiyası %2, bu proqram %3 tanıyır). Açmaq üçün Koriz-i yeniləyin.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>“%1” başqa proqramın bazasıdır, Koriz faylı deyil.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>“%1” zədələnib və oxunmur.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>“%1” faylının quruluşunu başqa proqram dəyişib, ona görə Koriz ona etibar etmir. Ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>“%1” köhnə Koriz-dəndir və yenilənməlidir, amma yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Fayl açıq ikən köçürüldü və ya əvəz edildi. Nüsxəni başqa adla saxlayın.</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>Fayla yazmaq olmur: yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>“%1” lazımdır.</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>Mətn çox uzundur: %L1 simvol, ən çoxu %L2 yerləşir.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Mətndə saxlanıla bilməyən simvol var (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” seçimlər arasında yoxdur.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Qiymət vurulsun miqdar çox böyük məbləğdir.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Dəyişiklik jurnalı zədələnib; bu addımı geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>Bunu daha geri qaytarmaq olmur: sonrakı dəyişikliklər ona əsaslanır. Əvvəlcə onları geri qaytarın.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Jurnalda belə addım yoxdur.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Bu addım artıq geri qaytarılıb.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz-in özündə xəta baş verdi. Bu əməliyyatdan heç nə saxlanmadı.</translation>
    </message>
</context>
</TS>
