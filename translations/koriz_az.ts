<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>Edildi: %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>%1 üçün diskdə yer yoxdur. Fayl əvvəlki kimi qaldı.</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>%1 yazmağa icazəniz yoxdur.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>%1 üçün qovluq yoxdur.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>%1 yazıla bilmədi. Fayl əvvəlki kimi qaldı.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Yazmaq alınmadı.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>Ehtiyat nüsxəsi yaradılır</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>əl ilə</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>bağlananda</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>iş zamanı</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>idxaldan əvvəl</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>Koriz yenilənməzdən əvvəl</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>çox qeyd silinməzdən əvvəl</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>birləşdirmədən əvvəl</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>bərpadan əvvəl</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>əvvəlki fayl, olduğu kimi saxlanılıb</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>“%1” qovluğu tapılmadı; diski qoşulubmu?</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>“%1” qovluğundakı nüsxə yazılanla üst-üstə düşmədi və silindi.</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>Ehtiyat nüsxəsinin ikinci surəti yaradılmadı. %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>Şifrələnmiş nüsxə yazılanla üst-üstə düşmədi və silindi.</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>“%1” ehtiyat nüsxəsinin ölçüsü yaradılanda olduğundan fərqlidir.</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>“%1” ehtiyat nüsxəsi yaradılandan sonra dəyişib; o, zədələnib.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>“%1” ehtiyat nüsxəsi zədələnib: %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>“%1” ehtiyat nüsxəsindən istifadə etmək olmur: %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · çəkili %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln sövdələşmə</numerusform>
            <numerusform>%Ln sövdələşmə</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>çəkili</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Sövdələşmə</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>Burada sövdələşmə yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 və %Ln başqa valyutada</numerusform>
            <numerusform>%1 və %Ln başqa valyutada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Növbəti mərhələyə köçür</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Əvvəlki mərhələyə köçür</translation>
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
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
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
        <source>Deals</source>
        <translation>Sövdələşmələr</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Sövdələşmə</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Burada --%1 seçimi yoxdur.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 üçün ən azı %2 olan tam ədəd lazımdır.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>--delimiter üçün bir simvol və ya tab lazımdır.</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>--map üçün &quot;Sütun=sahə&quot; lazımdır; boş sahə sütunu idxaldan çıxarır.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>“%1” adlı saxlanmış uyğunlaşdırma yoxdur.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>Sətirlər: %1; yaradıldı: %2, yeniləndi: %3, dəyişmədi: %4, keçildi: %5, rədd edildi: %6.</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>Sətir %1, %2 “%3”: %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>%1 sətir yazıldı: “%2”.</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>--currency üçün kod lazımdır, məsələn EUR.</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>--country üçün kod lazımdır, məsələn LV.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>“%1” yaradıldı.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Fayl qaydasındadır.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişikliklər</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>Geri alındı: %1 nömrəli əməliyyat.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Təkrarlanacaq heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Qaytarıldı: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Açar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Axtarılır</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>Qruplaşdırılır</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Tapıldığı yer</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (süzgəcdə simvol: %2)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>“%1” seqmenti yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” yararlı deyil; mümkün dəyərlər: %2.</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>“%1” qeyd nömrəsi deyil.</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>İstifadə: koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>Əmr lazımdır</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>“%1” əmri yoxdur</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>Dayandırıldı; fayl əvvəlki kimi qaldı.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Bu iş üçün yaddaş çatmır.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Nəticəni yazmaq olmur.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>Belə qeyd yoxdur: %1 %2.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Əlavə edildi: %1</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>Əlavə edildi: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: “%2” dəyişdirildi</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>Dəyişdirildi: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: “%2” silindi</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>Silindi: %1 %2.</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>--at üçün gün (məsələn 2026-01-31) və ya vaxt (məsələn 2026-01-31T10:00) lazımdır.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>“%1” mərhələsi yoxdur.</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>“%1” sövdələşməsi “%2” mərhələsinə keçdi</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>Sövdələşmə %1 indi “%2” mərhələsindədir.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>Satış prosesində “%1” üçün mərhələ yoxdur.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>“%1” təyin edilə bilmir: o, başqa məlumatdan alınır.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>“%1” adlı bir neçə qeyd var; nömrəni göstərin.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>“%1” qeydi yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>“%1” sahə=dəyər şəklində deyil.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Qrup</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>--to dövrdən sonrakı gündür, ona görə --from günündən sonra olmalıdır.</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>--param üçün ad=dəyər lazımdır.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>“%1” hesabatı yoxdur; adları “report list” göstərir.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>“%1” yazıldı.</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>Kodlaşdırma: %1, sütunların ayırıcısı: “%2”</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Sətir %1: %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>Burada --out lazımdır.</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>Şifrə standart girişin ilk sətri kimi gözlənilir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>“%1” qovluğu yoxdur. Diski qoşulubmu?</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>Ehtiyat nüsxəsi faylın özünün yerini tuta bilməz.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>“%1” artıq var və ehtiyat nüsxəsi deyil; başqa ad seçin.</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi üçün qovluq və ya .kbk ilə bitən fayl göstərin.</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>.kbk faylı üçün --password-stdin lazımdır.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Ehtiyat nüsxəsi yaradıldı və yoxlanıldı: %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>“%1” bərpa edildi.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Əvvəlki hal belə saxlanıldı: %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>“%1” artıq var; başqa ad seçin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” faylı yoxdur.</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>Şifrəsi açıldı: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bal</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Səbəblər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln qeyd “%1” ilə birləşdirildi.</numerusform>
            <numerusform>%Ln qeyd “%1” ilə birləşdirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 bunlardan biri olmalıdır: %2.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>“%1” satış prosesi yoxdur.</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>Hələ satış prosesi yoxdur.</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>--first vərəqdəki yerdir: 1–%1.</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>--template üçün mətn faylı lazımdır; sahələr fiqurlu mötərizədə yazılır: {first_name}.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” oxunmur: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>“%1” məktub üçün çox uzundur.</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>“print %1” üçün hansının çap ediləcəyini göstərin.</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>“print %1” yalnız seçimlər qəbul edir.</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>Bu hesabatın diaqramı yoxdur; .csv və ya .pdf seçin.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Şəkil yazıla bilmədi.</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>Səhifələr yalnız .pdf kimi yazılır.</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz “.%1” növlü fayl yaza bilmir; .csv, .xlsx, .pdf və ya .png seçin.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 üçün dəyər lazımdır.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 dəyər qəbul etmir.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>--%1 üçün gün lazımdır, məsələn 2026-01-31.</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>Burada --file lazımdır.</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>Koriz bunu “.%2” kimi yaza bilmir: %1; bunlardan birini seçin: %3.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>Dırnaq xananı açır, amma bağlanmır. Bağlayın və ya mətnin hissəsidirsə, ikiqat yazın.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>Dırnaq dırnaqlı xananın ortasındadır. Mətnin hissəsidirsə, ikiqat yazın.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Xana 1 MiB-dan uzundur — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>Sətirdə 512-dən çox sütun var — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>Xanada NUL baytı var, bu mətn deyil. Fayl zədəli ola bilər.</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>Oxuma dayandı: bağlanmamış dırnaq çoxdur.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>Sətir 16 MiB-dan uzundur; bundan artığı oxunmur.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>Sətirdə %1 xana, cədvəldə isə %2 sütun var. Ola bilsin, ayırıcılı xana dırnaqda deyil.</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>Bu sətirdən başlayaraq xanalar sütunlardan azdır. Çatmayanlar boşdur.</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>Bu sətirdən başlayaraq xana ortasındakı dırnaqlar mətn kimi saxlanıldı.</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>Yazılardan birində burada “%1” var: %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>Sahəyə ad lazımdır.</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>Bu adda xüsusi sahə artıq var.</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>Seçimləri yazın, hər birini ayrı sətirdə.</translation>
    </message>
</context>
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
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>“%1” başqa proqramın bazasıdır, Koriz faylı deyil.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>“%1” zədələnib və oxunmur.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>“%1” daha yeni Koriz ilə yaradılıb (fayl versiyası %2, bu proqram %3 tanıyır). Açmaq üçün Koriz-i yeniləyin.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>“%1” faylının quruluşunu başqa proqram dəyişib, ona görə Koriz ona etibar etmir. Ehtiyat nüsxəni bərpa edin.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>“%1” köhnə Koriz ilə yaradılıb və yenilənməlidir, amma yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Fayl açıq ikən köçürüldü və ya əvəz edildi. Nüsxəni başqa adla saxlayın.</translation>
    </message>
    <message>
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>Xəta səbəbindən dəyişiklikdən imtina edildi. Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>Saxlanılarkən disk xəta verdi və saxlanılıb-saxlanılmadığı bilinmir. Faylı yenidən açıb baxın.</translation>
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
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>Sövdələşmə əvvəlki mərhələdən çıxıb: %1; bundan tez köçürülə bilməz.</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>Sövdələşmənin dəyərini %1 ilə yazmaq olmur.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Ehtimal 0 ilə 100 % arasında olur.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>Nümunə şirkət</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>Nümunə üçün açıq, uğurlu və uğursuz mərhələləri olan satış prosesi lazımdır.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>ad eynidir</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ad oxşardır</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>telefon eynidir</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>e-poçt eynidir</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>VÖEN eynidir</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>ad günü eynidir</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>ünvan eynidir</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>ad günü başqadır</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>biri şirkətdir</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Bu iş üçün yaddaş çatmır.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” oxunmur: %2.</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>Bu, şifrələnmiş Koriz ehtiyat nüsxəsi deyil.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi yarımçıqdır: sonu yoxdur. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsinin əvvəli dəyişdirilib və ya zədələnib. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>Bu ehtiyat nüsxəsi başqa şifrə ilə yaradılıb.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi yarımçıqdır və ya sonu dəyişdirilib. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi dəyişdirilib və ya zədələnib. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsinə nəsə əlavə edilib. Ondan heç nə götürülmədi.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi üçün şifrə lazımdır.</translation>
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
        <translation>Rəylər</translation>
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
    <message>
        <source>Feedback entry</source>
        <translation>Rəy</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
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
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>Fayllar UTF-8 ilə yazılır, başlanğıc işarəsi ilə və ya onsuz.</translation>
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
        <translation>Xüsusi sahələr</translation>
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
        <translation>Fəaliyyət sahəsi</translation>
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
        <translation>Müştəri mərhələsi</translation>
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
    <message>
        <source>Furthest stage</source>
        <translation>Ən uzaq mərhələ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Bir neçə sətirlik mətn</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Bir neçəsindən biri</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Bəli və ya xeyr</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Tam ədəd</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Onluq ədəd</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Məbləğ</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Faiz</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>Gün, ili ilə və ya ilsiz</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>Bütün ünvan bir sütunda</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>Bütün ünvan bir sütunda (iş)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Doğum ili</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Doğum ayı</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Doğum günü (rəqəm)</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>Şirkətdirmi</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>Uğurludurmu</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>Bağlanıbmı</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>Bağlanma tarixi, gözlənilən və ya həqiqi</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Müştərinin e-poçtu</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Müştərinin telefonu</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>Məhsulun artikulu</translation>
    </message>
    <message>
        <source>work</source>
        <translation>iş</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ev</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Xüsusi sahələr</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Başqa cür oxunur</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Yeni xüsusi sahə “%1”</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: növ</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>Uğurlu bağlandığı gün</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>Uğursuz bağlandığı gün</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>Mərhələyə keçdiyi gün</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>Əvvəlki mərhələsi</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Endirim, %</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>Müraciət (cənab, xanım)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Sifarişin statusu</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>Ləğv edildiyi gün</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Sətrin maya dəyəri</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>Sətrin mənfəəti</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>E-poçt ünvanı name@example.com kimi olur.</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>“%1” yaradıla bilmədi.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>ədəd</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>bəli və ya xeyr</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>gün, məsələn 2026-01-31 və ya today-30d</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>bunlardan biri: %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>bərabərdir</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bərabər deyil</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>azdır</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ən çoxu</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>çoxdur</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ən azı</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>ehtiva edir</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>ilə başlayır</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ilə bitir</translation>
    </message>
    <message>
        <source>has</source>
        <translation>malikdir</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>bunlardan biridir</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>arasındadır</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boşdur</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>boş deyil</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>“%1” sahəsi belə müqayisə edilmir.</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>“%1” sahəsinə %2 lazımdır, “%3” yox.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>Bu mətnin sonunda dırnaq çatmır.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>“%1” burada heç nə bildirmir.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>“%1” qarşısında “and” və ya “or” gözlənilir.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>İç-içə mötərizə çoxdur.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Bağlayan mötərizə çatmır.</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>Sahə gözlənilir.</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>“in” sözündən sonra mötərizədə dəyərlər gözlənilir.</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>“between” sözündən sonra “and” və ikinci dəyər gözlənilir.</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>“is” sözündən sonra “empty” və ya “not empty” gözlənilir.</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>Müqayisə gözlənilir, məsələn =, contains və ya is empty.</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>Dəyər gözlənilir.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>%1 günü yoxdur.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dünən</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sabah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln gün əvvəl</numerusform>
            <numerusform>%Ln gün əvvəl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln gün sonra</numerusform>
            <numerusform>%Ln gün sonra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>“%1” üzrə qeydlər uyğunlaşdırılmır.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>Rədd edilən sətirlər yazılmır.</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>“%1” tarixində əvvəl gün yazılıb, yoxsa ay?</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>“%1” minlikdir, yoxsa işarə onluqdur?</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>“%1” adlı xüsusi sahə yoxdur.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>“%1” mərhələsi yoxdur.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>İdxal: %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>Heç bir sütun tanınmadı; mənasını seçin.</translation>
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
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>“%1” sahəsi yoxdur (“%2” sütunu üçün seçilib).</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>“%1” başqa məlumatdan alınır və idxal edilmir.</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>Mənbədə “%1” sütunu yoxdur.</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>“%1” və “%2” sütunlarının hər ikisi “%3” üçün seçilib.</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>Ayırıcı bir işarədir, məsələn ; və ya vergül.</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>Məbləğ %1 ilə, bu fayl isə %2 ilədir.</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>Ədəddə onluq çox idi; yuvarlaqlaşdırıldı.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Bu, saat deyil.</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>“%1” burada tanınmır; “%2” olduğu kimi qaldı.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>Bu, qeyd deyil, yekun sətridir.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl boşdur.</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>Bu növ faylda yalnız bunlar ola bilər: %1.</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>Faylda heç bir kontakt kartı yoxdur.</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>İdxal edilmədi, çünki bunun üçün sahə yoxdur.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>Kontakt kartının sonu yoxdur; fayl yarımçıq ola bilər.</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>Sətir %L1: bu kodlaşdırmada mənasız hərflər; başqası daha uyğun ola bilər.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Sətir %L1: %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>Burada bu kodlaşdırmada mənasız hərflər var; başqası daha uyğun ola bilər.</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Sövdələşmənin dəyəri sıfırdan az ola bilməz.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>“%1” satış prosesi yoxdur.</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>Bu sövdələşmə faylda yoxdur.</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>Sətirdə sövdələşmənin nə vaxt bağlandığı yoxdur; bu gün götürüldü.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>Sövdələşmə yaradılmazdan əvvəl bağlanıb; hər iki gün göstərildiyi kimi saxlanıldı.</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>Mətn çox uzundur və ya saxlanılmayan simvol var.</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>“%1” adlı bir neçə qeyd var (%2); hansının nəzərdə tutulduğu aydın deyil.</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>“%1” bu faylda yoxdur (%2).</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>Endirim 100 %-dən az olmalıdır.</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>Qaytarma sıfırdan böyük məbləğlə göstərilib; geri ödənmiş sayıldı.</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>Sətrin qiyməti və ya cəmi lazımdır.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Qiymətlə miqdarın hasili məbləğ üçün çox böyükdür.</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>%1 qəbzi başqa müştərinindir.</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>Alış günü lazımdır.</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>Bu nömrə bir neçə qəbzdədir; hansı olduğu aydın deyil.</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>%1 qəbzinin artıq başqa günü var, o saxlanıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>%Ln qəbzin yalnız cəmi məlum idi, indi isə sətirlərinin cəmi başqadır.</numerusform>
            <numerusform>%Ln qəbzin yalnız cəmi məlum idi, indi isə sətirlərinin cəmi başqadır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Mətndə saxlanıla bilməyən simvol var (NUL).</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>Bu sətrə bir neçə qeyd uyğundur; hansı olduğu aydın deyil.</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>Bu faylın əvvəlki sətri eyni qeydi yaradıb; bu sətir buraxıldı.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Belə gün yoxdur.</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>Bunlardan yalnız birincisi götürüldü.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>Bu, kart qrupudur, müştəri deyil.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>Sifariş ləğv edilib və ya pulu qaytarılıb: bu, alış deyil və buraxılıb.</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>Məhz bu fayl artıq idxal edilib (tarixçənin %1 nömrəli addımı). Öz nömrəsi olmayan sətirlər iki dəfə olacaq.</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>Faylda heç bir hadisə və ya tapşırıq yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>“%1” burada tanınan valyuta deyil.</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>Məbləğ %1 ilədir, sətirdə isə %2 yazılıb.</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>Məbləğin onluq rəqəmləri %1 valyutasınınkından çoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln sövdələşmə bu faylınkından (%1) başqa valyutadadır: onun məbləği cəmlərə və hesabatlara daxil deyil.</numerusform>
            <numerusform>%Ln sövdələşmə bu faylınkından (%1) başqa valyutadadır: onların məbləği cəmlərə və hesabatlara daxil deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>%1 qəbzi artıq var, amma bu sətirsiz. Sətir buraxıldı.</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>Bu, qəbzin mal sətri deyil və buraxıldı.</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>nə üçün idxal olunmayıb</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>%1 qəbzində bu mal başqa miqdarda və ya qiymətdədir; olduğu kimi saxlandı.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>mənbələr</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>şirkətlər</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiketlər</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müştərilər</translation>
    </message>
    <message>
        <source>products</source>
        <translation>məhsullar</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>işçilər</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>kampaniyalar</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>mərhələlər</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>satış prosesləri</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>uğursuzluq səbəbləri</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>loyallıq səviyyələri</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>xüsusi sahələr</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>Cəmi sətirlərinin cəminə bərabər olmayan qəbzlər: %1.</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>Nəticəsi mərhələsinin nəticəsi ilə uyğun gəlməyən sövdələşmələr: %1.</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>Başqa satış prosesinin mərhələsində olan sövdələşmələr: %1.</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>Mərhələ tarixçəsi öz mərhələsi ilə bitməyən sövdələşmələr: %1.</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>Sətri olmayan qəbzlər: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Fayl zədələnib: %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>Mövcud olmayan “%3” qeydlərinə istinad edən “%2” sətirləri: %1.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>Axtarış indeksi qeydlərlə uyğun gəlmir: %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>Faylın quruluşunu başqa proqram dəyişib.</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” sahəsi yoxdur.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Qeyd yoxdur.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Qeydlər: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Süzgəc: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ev</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Çatdırılma</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Hesablar</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>Ad günləri</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>Ad günləri məlum deyil.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>%Ln müştərinin ad günü məlum deyil.</numerusform>
            <numerusform>%Ln müştərinin ad günü məlum deyil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>Məktubda “{%1}” var, amma belə sahə yoxdur.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Məktublar</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>Məktub yazılacaq heç kim qalmayıb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>Ünvanı olmayan %Ln müştəri buraxıldı.</numerusform>
            <numerusform>Ünvanı olmayan %Ln müştəri buraxıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>Əlaqə istəməyən %Ln müştəri buraxıldı.</numerusform>
            <numerusform>Əlaqə istəməyən %Ln müştəri buraxıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Yarlıqlar</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Zərflər</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Olacaq yaşı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Doğum tarixi</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>%Ln qeyd “%1” ilə birləşdirildi</numerusform>
            <numerusform>%Ln qeyd “%1” ilə birləşdirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>Bu növ qeydlər birləşdirilmir: hər biri baş vermiş bir hadisəni göstərir.</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>%1 nömrəli qeyd yoxdur.</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>%1 nömrəli qeydi özü ilə birləşdirmək olmaz.</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>Birləşdirmək üçün ən azı iki qeyd lazımdır.</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>Tam eyni təkrarlar birləşdirildi</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Huni</translation>
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
        <source>Reports</source>
        <translation>Hesabatlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tapşırıqlar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>Bu yarlıq üçün çox uzundur: %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>Bu zərf üçün çox uzundur: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Səhifələr yazıla bilmədi.</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>Printer və ya fayl onları qəbul etmədi.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>Dəyər yoxdur.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Bu ədəd deyil.</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>Ədəd “E” ilə qısaldılıb: bütün rəqəmləri yazın.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Ədəd çox böyükdür.</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>Ədəddəki işarə minlikləri və ya onluğu ayıra bilər.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Bu tarix deyil.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Təqvimdə belə gün yoxdur.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Belə saat yoxdur.</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>Gün və ay yer dəyişə bilər.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>İl yoxdur.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Bu kompüterdə şifrələmə işləmir.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Bu iş üçün yaddaş çatmır.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>Bu, tanınan formada telefon nömrəsi deyil; yazıldığı kimi saxlanılır.</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>Mərhələnin adı olmalıdır.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Ad çox uzundur.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Ehtimal 0 ilə 100 % arasındadır.</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>Hədd ən azı bir gündür.</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>Bu satış prosesinin açıq mərhələsi yoxdur.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>“%1” mərhələsi artıq var.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln sövdələşmə bu mərhələdədir və ya ondan keçib; gedişatı itərdi.</numerusform>
            <numerusform>%Ln sövdələşmə bu mərhələdədir və ya ondan keçib; gedişatı itərdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>Satış prosesinə sövdələşmələrin başladığı bir mərhələ lazımdır.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Səhifələr hazırlanır</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF yazılır</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Qiymətlə miqdarın hasili məbləğ üçün çox böyükdür.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>Şirkət</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Loyallıq səviyyəsi</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Xüsusi sahə</translation>
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
        <source>Reason of a loss</source>
        <translation>Uğursuzluq səbəbi</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Seqment</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>İdxal uyğunlaşdırması</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Qəbz</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Əlavə</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nömrə %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>Bu dövrdə çəkiləsi bir şey yoxdur.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Bütün dövr</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 tarixindən</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>Əsas: %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Necə hesablanır</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cəmi</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, %2 ilə müqayisədə</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>Əvvəlki dövr: %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Bu dövrdə heç nə yoxdur.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>alış edən müştəri</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>Dövrdə alış edən müştərilər dövriyyəyə (və ya mənfəətə) görə, böyükdən. A: onlardan əvvəl cəmin %1 %-dən azı toplanıb, B: %2 %-dən azı, C: qalanları. Heç nə gətirməyən sinifsizdir. Xidmət xərci = görülən işlərin dəqiqələri × saatın qiyməti. Sonrakı mənfəət = dövriyyə − maya dəyəri − xidmət.</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>İş saatının qiyməti bəlli deyil, xidmət xərci çıxılmayıb.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>Müştərisiz %Ln qəbz nəzərə alınmayıb.</numerusform>
            <numerusform>Müştərisiz %Ln qəbz nəzərə alınmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>“%1”, “%2” üçün ədəd deyil.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Sinifsiz</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sinif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Sayda pay, %</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>Dövriyyədə pay, %</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Xidmət xərci</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>Sonrakı mənfəət</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>Yığılan pay, %</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>Hədlər 0 &lt; A ≤ B ≤ 100 olmalıdır.</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>satılan məhsul</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>Dövrdə satılan məhsullar dövriyyəyə (və ya mənfəətə) görə, böyükdən. A: onlardan əvvəl cəmin %1 %-dən azı, B: %2 %-dən azı, C: qalanları. Mənfəət = dövriyyə − maya dəyəri.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>Məhsulsuz %Ln sətir nəzərə alınmayıb.</numerusform>
            <numerusform>Məhsulsuz %Ln sətir nəzərə alınmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Mənfəət</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>A sinfi, % -dək</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>B sinfi, % -dək</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>İş saatının qiyməti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Siniflər</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Bütün qeydlər</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>Səviyyəyə qədər</translation>
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
        <source>City</source>
        <translation>Şəhər</translation>
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
        <source>Sales funnel</source>
        <translation>Satış hunisi</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>Sövdələşmələr hara çatır və indi haradadır</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Satış prosesi</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Uğurlu və uğursuz</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>Aylar üzrə neçə sövdələşmə uğurlu olub</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>ABC təhlili</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>Biznesi hansı müştərilər saxlayır</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>Məhsulların ABC təhlili</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>Biznesi hansı məhsullar saxlayır</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>“%1” hesabatının “%2” ayarı yoxdur.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketinq</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>Dövriyyə və mənfəət</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>Aylar üzrə nə satılıb, nə qazanılıb</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Ərazi</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>Müştərilər və dövriyyə haradadır</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>Müştərilər haradan gəlir</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>“%1” hesabatı yoxdur.</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>Müqayisə üçün ilk və son günü olan dövr lazımdır.</translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Mənası</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Çatdı</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>Davam etdi, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>Hamısından, %</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>İndi burada</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>sövdələşmə</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>Dövrdə yaradılan hər sövdələşmə çatdığı ən uzaq mərhələyə qədər hər mərhələdə bir dəfə sayılır, uğursuzlar da. Davam etdi = növbətiyə çatanlar ÷ bura çatanlar. Hamısından = bura çatanlar ÷ birinciyə çatanlar. Uğurlu bütün açıq mərhələlərdən keçib; mərhələsi bilinməyən uğursuz yalnız birinciyə çatıb.</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>Məlumat azdır: %L1, ən azı %L2 lazımdır. Paylara ehtiyatla baxın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>Başqa valyutada %Ln sövdələşmə sayda var, məbləğdə yox.</numerusform>
            <numerusform>Başqa valyutada %Ln sövdələşmə sayda var, məbləğdə yox.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidlər</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Qazanılan müştərilər</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>Konversiya, %</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>Müştəriyə orta</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>Lidlər = mənbənin dövrdə ilk əlaqəsi (və ya qeydi) olan müştəriləri. Qazanılan = dövrün sonunadək alışı və ya uğurlu sövdələşməsi olanlar. Konversiya = qazanılan ÷ lidlər. Dövriyyə = onların bütün alışları, qaytarmalar çıxılmaqla. Orta = dövriyyə ÷ qazanılan.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Alıcılar</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>müştəri</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>İlk ünvanın yerinə görə müştərilər. Alıcılar = dövrdə alış edənlər. Dövriyyə = alışları, qaytarmalar çıxılmaqla. Orta = dövriyyə ÷ müştərilər.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Alışlar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Xərc</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Rentabellik, %</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>Orta qəbz</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Bir il əvvəl</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Dəyişmə, %</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>Son ay hələ bitməyib.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>qəbz</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>Uğur payı, %</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Qazanılan dəyər</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>Orta qazanılan dəyər</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>bağlanmış sövdələşmə</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>Bağlandığı ay üzrə sövdələşmələr. Uğur payı = uğurlu ÷ (uğurlu + uğursuz). Orta = qazanılan dəyər ÷ uğurlu sövdələşmələr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>Bağlanma günü olmayan %Ln sövdələşmə nəzərə alınmayıb.</numerusform>
            <numerusform>Bağlanma günü olmayan %Ln sövdələşmə nəzərə alınmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Bütün satış prosesləri</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>“%1” “%2” üçün yararlı deyil; seçimlər: %3.</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, əvvəl</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1, dəyişmə %</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>Aylar üzrə qəbzlər; qaytarma da qəbzdir və gətirildiyi ayın dövriyyəsini azaldır. Mənfəət = dövriyyə − malların maya dəyəri. Rentabellik = mənfəət ÷ dövriyyə. Orta qəbz = dövriyyə ÷ alışlar. Dəyişmə = bir il əvvəlki eyni ayla müqayisədə.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Say</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>Bu qəbzlərin %Ln sətrinin maya dəyəri yoxdur: mənfəət o qədər çox görünür.</numerusform>
            <numerusform>Bu qəbzlərin %Ln sətrinin maya dəyəri yoxdur: mənfəət o qədər çox görünür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>Bu ehtiyat nüsxəsi zədələnib. Başqasını seçin; heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>“%1” ehtiyat nüsxəsi yoxdur.</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>Bu ehtiyat nüsxəsi yaradılandan sonra dəyişib; o, zədələnib. Başqasını seçin; heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Faylı özündən bərpa etmək olmaz.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>“%1” qovluğuna yazmaq olmur.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Sövdələşmələr</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>Qəbz sətirləri</translation>
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
        <translation>Rəylər</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaniyalar</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>İşçilər</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonlar</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-poçt ünvanları</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Ünvanlar</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Əlavə edilmiş fayllar</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Tarixçə yazıları</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: %2 saxlanıldı</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>, naməlum sayda itib</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>, ən çoxu %1 itib</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>“%1” faylından heç nə oxunmadı.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” faylı yoxdur.</translation>
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
        <source>Customer %1 (name lost)</source>
        <translation>Müştəri %1 (adı itib)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>Öz sətri itmiş müştərilər: %1; onlara bağlı məlumat müvəqqəti ad altında saxlanıldı.</translation>
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
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>Müvəqqəti adla yenidən yaradılan itmiş satış prosesləri və ya mərhələlər: %1.</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>İtmiş qeydlərə istinadlar silindi: %1.</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>İtmiş sətirlər</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>Sətirləri itmiş qəbzlər: %1; çatmayan məbləğ yazılmış sətir onların cəmini saxlayır.</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>Mərhələsinin nəticəsini alan sövdələşmələr: %1.</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>Mərhələ tarixçəsi düzəldilən sövdələşmələr: %1.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1, oxşar yazılış</translation>
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
        <translation>Mətn cədvəl xanasına sığan 32.767 simvoldan uzundur; .csv seçin.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Müvəqqəti fayl yaradıla bilmir.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Excel faylını yazmaq olmur.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>Vərəqə ən çoxu 1.048.576 sətir sığır; .csv və ya daha az qeyd seçin.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>Nüsxə qaydasında deyildi və silindi.</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>Nüsxədə fayldakıların hamısı yox idi, ona görə silindi.</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>“%1” üçün diskdə yer yoxdur.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>“%1” qovluğu tapılmadı; diski qoşulubmu?</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>“%1” qovluğuna yazmaq olmur.</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>Ehtiyat nüsxəsi yaradılmadı: “%1” yalnız oxumaq üçündür.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Ehtiyat nüsxəsi yaradılmadı. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” oxunmur: %2.</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>Sütun %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>Cədvəldən əvvəlki %Ln sətir buraxıldı.</numerusform>
            <numerusform>Cədvəldən əvvəlki %Ln sətir buraxıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>Mətndə %Ln yer %1 kodlaşdırmasında heç nə bildirmir; birincisi bu sətirdədir. Başqasını yoxlayın.</numerusform>
            <numerusform>Mətndə %Ln yer %1 kodlaşdırmasında heç nə bildirmir; birincisi bu sətirdədir. Başqasını yoxlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>Sətirlər o qədər uzundur ki, bundan sonrakılar göstərilmir.</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>Bu nömrənin yoxlama rəqəmi səhvdir: yazı xətası ola bilər?</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 faylı yoxdur.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 qovluqdur, fayl deyil.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylı oxunmur.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>%1 kodlaşdırması tanınmır.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>Bu cədvəl və ya arxivdir, mətn faylı deyil.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Bu mətn faylı deyil.</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>Kodu açılmış mətn yenidən oxunmur.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Müvəqqəti fayl yaradıla bilmir.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Müvəqqəti fayla yazılmır.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>Sövdələşmə “%1” → %2</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>%1 məbləğində alış</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>Alış %1, %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>Müştərilərə əlavə edildi</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Dəyişiklik jurnalı zədələnib; bu addımı geri qaytarmaq olmur.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Jurnalda belə addım yoxdur.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Bu addım artıq geri qaytarılıb.</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>“%1” (addım %2)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>Bunu artıq geri almaq olmaz: sonrakı dəyişikliklər ona əsaslanır.</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>Bunu geri almazdan əvvəl ona əsaslanan dəyişikliyi geri alın: %1.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>Ədəddə saxlanılandan çox onluq var.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” yararlı deyil; mümkün dəyərlər: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” nə bəli, nə xeyrdir.</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>Burada məbləğ %1 ilə olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>“%1” burada tanınan valyuta deyil; kodunu yazın, məsələn, EUR.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>Excel faylında oxuna biləndən çox vərəq və ya format var.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>Excel faylı zədələnib: bir hissəsi düzgün yazılmayıb.</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>Excel faylında heç bir cədvəl proqramının yazmadığı təyinlər var.</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>Vərəqdə 512 MB-dan çox mətn var — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>Bu, köhnə (.xls) və ya şifrəli Excel faylıdır; onu şifrəsiz .xlsx kimi saxlayın.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 faylı yoxdur.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>Bu, ikilik Excel faylıdır (.xlsb); onu .xlsx kimi saxlayın.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>Excel faylında vərəq yoxdur.</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>Bu arxiv Excel faylı (.xlsx) deyil.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>Excel faylı zədələnib: “%1” vərəqi çatmır.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>Excel faylı zədələnib: mətnləri çatmır.</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>Vərəqdə 1.048.576-dan çox sətir var — bundan artıq ola bilməz.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>Vərəqin %L1 nömrəli sətri 16 MiB-dan uzundur — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Excel faylında “%1” vərəqi yoxdur.</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>Müvəqqəti fayl yenidən oxunmur.</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>Excel faylında oxuna biləndən çox fərqli mətn var: %L1.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Müvəqqəti fayl yaradıla bilmir.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Müvəqqəti fayla yazılmır.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>Excel faylı zədələnib: sətir %L1 — bir xananın mətni yoxdur.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>Arxivdə Excel faylında olandan çox fayl var.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fayl oxunmur.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>Excel faylı zədələnib və ya yarımçıqdır: arxiv tam deyil.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>Excel faylı zədələnib: bir hissəsi arxivdən açılmır.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>Excel faylı açılanda 512 MB-dan böyük olur — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>Excel faylı açılanda 200 dəfədən çox böyüyür; əsl fayllarda belə olmur.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Xana 1 MiB-dan uzundur — bundan artıq oxunmur.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 faylı oxunmur.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>Excel faylı şifrə ilə qorunur; onu şifrəsiz saxlayın.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz-in özündə xəta baş verdi. Bu əməliyyatdan heç nə saxlanmadı.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz ehtiyat nüsxələrini özü yaradır: bağlananda, iş zamanı, idxal, birləşdirmə və çoxlu silmədən əvvəl. Hər nüsxə yenidən oxunub yoxlanılır. Bərpadan əvvəl faylın indiki halının da nüsxəsi yaradılır, ona görə heç nə itmir.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Şirkət faylı</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>Başqa disk…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müştərilər</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Sövdələşmələr</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>İndi nüsxə yarat</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>Şifrələnmiş nüsxə…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>Başqa nüsxə faylı…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>yoxlanılmayıb</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, şifrələnmiş</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>İndi</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Nüsxədə</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Hələ ehtiyat nüsxəsi yoxdur.</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>Faylın indiki halı oxunmur; o, ehtiyat nüsxələrinin yanında saxlanılacaq.</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>Faylın özü artıq yoxdur.</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>Ehtiyat nüsxəsində faylda indi olanların eynisi var.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>Bu nüsxədən sonra %Ln addım edilib.</numerusform>
            <numerusform>Bu nüsxədən sonra %Ln addım edilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>İçində nə olduğu bərpa ediləndə görünəcək; indiki fayl saxlanılır.</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>%1 qovluğunda saxlanılır. Başqa diskdə ikinci nüsxə daha etibarlıdır.</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>Bu qovluqlarda saxlanılır: %1 və %2</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Ehtiyat nüsxəsi yaradılır</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>Şifrələnmiş nüsxə</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>Şifrələnmiş ehtiyat nüsxələri (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>Bu şifrə olmadan nüsxəni heç kim oxuya bilməz: nə siz, nə də Koriz-i hazırlayanlar. Onu yazıb etibarlı yerdə saxlayın.</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>Şifrələnmiş nüsxə yaradılır</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>Şifrələnmiş nüsxə yaradıldı və yoxlanıldı: %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>Başqa nüsxə faylı</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Ehtiyat nüsxələri (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>Hər ehtiyat nüsxəsinin ikinci surəti üçün başqa diskdə qovluq</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>Növbəti addım yoxdur</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Gecikib: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>Bu mərhələdə %Ln gün</numerusform>
            <numerusform>Bu mərhələdə %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>çox uzun</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>Bu mərhələdə yeni sövdələşmə (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Yeni sövdələşmə: %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>Bu mərhələdəki sövdələşmələrin dəyəri və ehtimala görə eyni dəyər</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln sövdələşmə</numerusform>
            <numerusform>%1: %Ln sövdələşmə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln başqa valyutada</numerusform>
            <numerusform>%Ln başqa valyutada</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>çəkili %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>Bu mərhələni dəyiş və ya çap et</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Mərhələ: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Uğurlu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Yeni sövdələşmə</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>Bütün kartlarını seç</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>Bu sütunu çap et…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Uğursuz…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>Bu mərhələni dəyiş…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>Bir yer əvvələ apar</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>Bir yer sonraya apar</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Yeni mərhələ…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>Bu mərhələni sil</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln gün</numerusform>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Dövriyyə</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Qəbzlər</translation>
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
        <source>No next step</source>
        <translation>Növbəti addım yoxdur</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Növbəti: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Növbəti: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>Bu müştərinin tarixçəsi</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>Nə dəyişdirilib</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diaqram</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>yeni: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>dəyişdirilib: %1</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>artıq var, yenilik yoxdur: %1</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>artıq var, toxunulmadı: %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>qəbul edilmir: %1</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>onlarla birgə yaradıldı: %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Nəticə belə olacaq</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Uyğun gəlməyənlər</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Dəyər</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Niyə</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Fayl yoxlanılır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln sətir oxundu</numerusform>
            <numerusform>%Ln sətir oxundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>Qəbul edildi, amma: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Hər şey uyğundur.</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>Qeydlər: %1, ilk %2 göstərilir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln qeyd</numerusform>
            <numerusform>%Ln qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-rədd</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Rədd edilən sətirləri saxla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Cədvəllər (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Rədd edilən sətirlər saxlanılır</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>Rədd edilən sətirlər səbəbləri ilə: %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İdxal edilir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Rədd edilən sətirləri saxla…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete onu silir</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>Doldurulub: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>Xüsusi sahə</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>Seçimlər, hər biri ayrı sətirdə</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Dəyərin növü</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>Yazının növü</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Əlavə et…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Yeni xüsusi sahə: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Xüsusi sahə dəyişdirildi: %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>Xüsusi sahə silindi: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>Nə deyildi və ya nə etməli</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>Planlaşdırılan gün; boş = indicə edilib</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlaşdırılıb</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Sövdələşmələr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Hələ sövdələşmə yoxdur</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Sövdələşməni aç</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>Oxşar müştəri artıq var: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Siyahıya qayıt</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Siyahıya qayıt (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>Bütün müştəriləriniz və siyahının yanında seçilmişin kartı. Siyahını daraltmaq üçün axtarış sahəsinə yazın; dəqiq şərtlər üçün süzgəc əlavə edib seqment kimi saxlayın. Enter kartı tək göstərir, Esc geri qaytarır. Hər sahə ondan çıxanda saxlanılır; Ctrl+Z son dəyişikliyi geri alır. Ctrl+N yeni müştəri, Delete seçilmişləri silir, Ctrl+P siyahını və ya açıq kartı çap edir.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Təkrarları tap…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>Bu sövdələşmənin addımları</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>Seçilmiş addımı edilmiş kimi qeyd edir</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>Mərhələlər üzrə yol</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlayıb</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Növbəti addımlar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Növbəti addım</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Sonra nə etməli</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vaxtı</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlaşdır</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Yeni sövdələşmə</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, edildi</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>Növbəti addım: %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>Sövdələşmə silindi: %1</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>“%1” silindi</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>İdxal ediləni göstər</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu idxalı geri al</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>İdxal geri alındı. Hər şey əvvəlki kimidir.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>İdxal geri alınır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>Eyni ola biləcək müştərilər</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İşin gedişi</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Cütlər</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müştəri</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Oxşarlıq</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Niyə</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Eyni deyil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>Fərqi olmayanların hamısını birləşdir</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>Eyni ola biləcək müştərilər axtarılır…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>Oxşar müştəri yoxdur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln cüt eyni müştəri ola bilər</numerusform>
            <numerusform>%Ln cüt eyni müştəri ola bilər</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>İki müştəri fərqli sayıldı</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Birləşdirilir</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>Məlumat itirmədən birləşdirilə bilən müştəri olmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln müştəri başqası ilə birləşdirildi. “Geri al” onları bir dəfəyə yenidən ayırır.</numerusform>
            <numerusform>%Ln müştəri başqası ilə birləşdirildi. “Geri al” onları bir dəfəyə yenidən ayırır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>İxrac: %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>Sütunlar; sıranı dəyişmək üçün çəkin</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Sütunlar arasında</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>vergül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>nöqtəli vergül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8, cədvəl proqramları üçün də</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>Heç bir xana cədvəldə düstur olmasın</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Mətn cədvəli (.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Excel faylı (.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>Cədvəllər (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Bağlanmazdan əvvəl ehtiyat nüsxəsi yaradılır</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>Nəyi idxal etmək istəyirsiniz?</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>Başqa proqramın istənilən cədvəli: Google, Outlook və ya iCloud kontaktları, cədvəl siyahısı, başqa CRM-in sövdələşmələri. Burada seçin və ya bu pəncərəyə atın.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>Hər sətirdə nə var</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>Cədvəllər (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>Seqmentlər</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Adla saxlanmış süzgəclər</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>Yalnız şərtə uyğun olanı göstər (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Süzülüb</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Süzgəci seqment kimi saxla…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>Süzgəci mətnlə yaz…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Seqmenti sil</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Seqment: %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Süzgəci saxla</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Seqmentin adı</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Süzgəc mətnlə</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>Məsələn: city = &quot;Bakı&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>deyil: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 və ya %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Nə ilə müqayisə edildiyini yazın.</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>İndiyədək olan filtrlə</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>və həmçinin</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>və ya</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>Hər sütun mərhələ, hər kart sövdələşmədir. Kartları çəkin və ya klaviatura ilə: oxlar kartdan karta keçir, Ctrl ilə ox seçilmişləri köçürür, W uğurlu, L uğursuz, N yeni sövdələşmə, Enter açır. Nöqtə yaşıl, sarı və ya qırmızı: sövdələşmə mərhələdə nə qədərdir.</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>Hələ açıq sövdələşmə yoxdur</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>Burada nə satacağınızı görürsünüz: ilk söhbətdən satışa qədər hər sövdələşməyə bir kart.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>İlk sövdələşməni əlavə et</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Satış prosesi</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Məsul şəxs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Sövdələşmə axtar</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>Başlıq və ya müştəri</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>Lövhəni çap et (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Lövhəni çap et</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>Sövdələşmə əlavə edildi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Bütün mənbələr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln açıq sövdələşmə</numerusform>
            <numerusform>%Ln açıq sövdələşmə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln sövdələşmə</numerusform>
            <numerusform>%Ln sövdələşmə</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Uğurlu: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Uğursuz: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Silindi: %1</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Lövhəyə keç</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>Lövhəyə keç (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>“%1” mərhələsi köçürüldü</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>“%1” mərhələsi silindi</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>Addımlarda axtar</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Addımın növü</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Bütün addımlar</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>İdxallar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilənlər</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilənlər</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>Köçürülən sövdələşmələr</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinənlər</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birləşdirilənlər</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>Geri alınan və təkrarlananlar</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Bu gündən</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Bu günədək</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Kim işləyib</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamı</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>%L1 dəyişiklikdən yalnız ilkləri göstərilir</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>Bu fayldakı hər dəyişiklik addım kimi saxlanılır: əl ilə, idxal və ya birləşdirmə ilə. Nəyi dəyişdiyini görmək üçün addımı seçin və düymə ilə geri alın — minlərlə sətirlik idxalı da. Sonrakı dəyişikliklər ona əsaslanmırsa, addımı geri almaq olar; əks halda nəyin mane olduğu göstərilir. Silinmiş qeydlər “Zibil qutusu” bölməsindədir.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Dəyişikliklər</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>Daha köhnə addımlar</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Bu addımı geri al</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alınıb</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>addımı geri alıb</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Addımı təkrarla</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>“%1” geri alınır</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Yenidən edildi: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>Axtarışa və filtrə uyğun addım yoxdur.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>İdxal et</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Addım %1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>Zəng</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-poçt yaz</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Brauzerdə aç</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Təqvimdən seç</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>Belə adda heç nə yoxdur. Siyahıdan seçin.</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>Bu adda bir neçəsi var. Siyahıdan seçin.</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Seçimləri göstər</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>Daha birini əlavə et</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Daha birini əlavə et: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Çıxart</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>Bağla (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>Bu növün bütün qeydləri. Siyahını daraltmaq üçün axtarışa yazın, süzgəc əlavə edib seqment kimi saxlayın. Başlığa klik sıralayır, çəkmək sütunu köçürür. Enter qeydi açır, Delete seçilmişləri silir; Ctrl+Z qaytarır.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz kilidlənib</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifrə</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilidlə</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>%Ln dəqiqə fəaliyyət olmadıqda</numerusform>
            <numerusform>%Ln dəqiqə fəaliyyət olmadıqda</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Yalnız mən istəyəndə</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Söndür</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Şifrəni dəyiş…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Şifrə təyin et…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Ekran kilidi</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>Kilid Koriz-i kənar gözlərdən gizlədir. Faylı şifrələmir.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Niyə uğursuz oldu?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Seçin və ya yenisini yazın</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Uğursuz kimi qeyd et</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Ünvan yarlıqları</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1: %2 × %3 yarlıq, %4 × %5 mm</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>İlk boş yarlıq</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>Birinci vərəqdə ondan əvvəlkilər boş qalır ki, yarımçıq vərəqdən də istifadə olunsun</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Zərflər</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Göndərən</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>Hər birinə məktub</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Məktubun mətni</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Hörmətli {name},</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Sahə əlavə et</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>Ünvan, sətirlərlə</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Bugünkü tarix</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>“{%1}” müştəri sahəsi deyil. “Sahə əlavə et” ilə seçin.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>Şirkət faylını aç</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz faylları (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>Koriz nümunə şirkəti</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Nümunə şirkət yaradılır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İdxal et…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac et…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müştəri</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Yeni sövdələşmə</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Hər yerdə axtar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Bu səhifədə axtar</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Faylı bağla</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Bu səhifə üzrə kömək</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>Yeni şirkət faylı…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Nümunə şirkət</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>Koriz haqqında</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Yenidən edildi: %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>“%1” yenidən edilir</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ehtiyat nüsxəsini bərpa et</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Ehtiyat nüsxələri (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>Bərpa edilmiş şirkət</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Şifrələnmiş ehtiyat nüsxəsi</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>Bu ehtiyat nüsxəsi üçün onun yaradıldığı şifrə lazımdır.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ehtiyat nüsxəsi bərpa edilir</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Ehtiyat nüsxəsi bərpa edildi.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>Ehtiyat nüsxəsi bərpa edildi. Faylın əvvəlki halı ehtiyat nüsxələri arasındadır.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ehtiyat nüsxəsini bərpa et…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Oxuna bilənləri saxla…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Başqa fayl aç…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 (xilas edilmiş)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Oxuna bilənləri saxla</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Oxuna bilənlər saxlanılır</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>Hər şey oxundu. Zədələnmiş fayl olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>Bunlar saxlanıldı. Zədələnmiş fayl olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>Fayl açıq ikən köçürüldü, əvəz edildi və ya silindi. Ona daha heç nə yazılmır. Açıq olanları nüsxə kimi saxlayın və işə onunla davam edin.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Nüsxəsini saxla…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Nüsxəsini saxla</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>Ehtiyat nüsxələri faylın yanında saxlanılır. Başqa diskdə ikinci nüsxə üçün: Koriz, Ehtiyat nüsxələri, Başqa disk.</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>Əvvəlcə Ayarlarda ekran kilidi üçün şifrə təyin edin.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Ehtiyat nüsxələri…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilidlə</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

Kiçik biznesin müştəriləri, sövdələşmələri və hesabatları bu kompüterdə bir faylda. GNU General Public License (3-cü və ya daha yeni versiya) lisenziyası üzrə azad proqramdır. Heç bir zəmanət verilmir.

Lucide ikonları (ISC lisenziyası) və Unicode CLDR ölkə adları (Unicode lisenziyası) istifadə olunub. Qt, SQLite, ICU və libphonenumber əsasında hazırlanıb.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 faylına ixrac edildi</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>Keçən dəfə bağlanmamış fayl yoxlanılır</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>Hər sütun hara getsin?</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Saxlanmış seçimlər</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Faylın sütunları</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Fayldakı sütun</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Məsələn</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>Koriz-də sahə</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>Koriz təklifi</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Bu seçimləri saxla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>İdxal seçimləri: %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>İdxal etmə</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Yeni xüsusi sahə “%1”</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 üçün sahə</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>“%1” və “%2” eyni sahəyə düşəcək. Birinə başqasını seçin.</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>Ən azı bir sütun üçün sahə seçin.</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>Bu saxlanmış seçimləri sil</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Bu seçimləri saxla…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>İdxal seçimləri silindi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>%Ln sütundan %1 idxal edilir</numerusform>
            <numerusform>%Ln sütundan %1 idxal edilir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>Artıq varsa?</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Nəyə görə tanınır</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>Sətir eyni qeyd sayılır, əgər bunlar eynidirsə</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Çatışmayanı doldur</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>Qeydin boş sahələri doldurulur; olan qalır.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Üstünə yaz</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>Sətirdəki qeyddəkini əvəz edir; boş xanalar heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Toxunma</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>Qeyd olduğu kimi qalır; yalnız yenilər əlavə olunur.</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Bir daha əlavə et</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>Heç nə müqayisə edilmir: hər sətir yeni qeyddir.</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>Faylda adı olan, amma hələ olmayan mənbə, məhsul, müştəri və s. yaradılsın</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>adi əlamətlər (təklif)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-poçt</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>e-poçt və ad</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>artikul</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>başqa proqramdakı nömrə</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxla</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>Qeydlərin fərqləndiyi yerdə nəyin qalacağını seçin. Hamısının telefonları, e-poçtları, ünvanları, etiketləri və qeydləri saxlanılır; sövdələşmələr, alışlar və tapşırıqlar da keçir. “Geri al” onları bir dəfəyə yenidən ayırır.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Nə qalır</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (qalır)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>Yeni şirkət faylı</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Şirkətim</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Yarat</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz faylları (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>Faylın yerini göstərin.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Bu fayl artıq var; başqa ad seçin.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Belə qovluq yoxdur.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>Uğurlu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Uğursuz</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Şifrə</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davam et</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Şifrələr eyni deyil.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Keçən ay</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Bu rüb</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Keçən rüb</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu il</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Keçən il</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Əvvəldən bəri</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… – …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Müqayisə</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Müqayisəsiz</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Əvvəlki dövrlə müqayisə</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>Bir il əvvəllə müqayisə</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Son (daxil)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>Kağız ölçüsü</translation>
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
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Şaquli</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Üfüqi</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eninə görə</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Bütün səhifə</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Çap önbaxışı</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>PDF kimi saxla (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Çap et (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>after the number of the page: of 7</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Səhifələr hazırlanır</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Çap edilir</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF yazılır</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>təxminən %Ln saniyə qalıb</numerusform>
            <numerusform>təxminən %Ln saniyə qalıb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>təxminən %Ln dəqiqə qalıb</numerusform>
            <numerusform>təxminən %Ln dəqiqə qalıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Sövdələşmənin nə barədə olduğunu qısaca yazın.</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>Yeni sövdələşmə %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vergül</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>nöqtəli vergül</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Fayla baxılır</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Düzgün oxunub?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodlaşdırma</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Aşkarlanıb</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>Qərb (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>Baltik (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Kiril (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>Türk, Azərbaycan (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>Ərəb, fars (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Sütunlar arasında</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>vergül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>nöqtəli vergül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>tabulyasiya</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Xətt |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>İlk sətir</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Başlıqlar</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>Artıq məlumat</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Gün, ay, il</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Ay, gün, il</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>İl, ay, gün</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Onluqlar</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Faylın ilk sətirləri</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, ayırıcı: %2, %Ln sütun</numerusform>
            <numerusform>%1, ayırıcı: %2, %Ln sütun</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>Yuxarıda bu faylda tarix və onluqların necə yazıldığını göstərin.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Vərəq</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln sütun</numerusform>
            <numerusform>%1, %Ln sütun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>Tarixçə oxuna bilmədi.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Tarixçə: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Hansı addımda</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Bu addımı geri al</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Tarixçə oxunur…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (geri alınıb)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>əlavə edilib</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>silinib</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln dəyişiklik</numerusform>
            <numerusform>%Ln dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>“%1” geri alınır</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>Bu siyahıda axtar</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>Bu siyahıda axtar (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha çox</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Seçilib: %1 / %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>Axtarışa və süzgəcə uyğun qeyd yoxdur.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>Əlavə və ya idxal etdiyiniz burada görünəcək.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>Silindi, %1: %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Silinir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>Siyahını cədvəl kimi saxla (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Siyahını çap et…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Adi sütunlar</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Bu siyahını çap et (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Bu siyahı…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>Ünvan yarlıqları…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Zərflər…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>Hər birinə məktub…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>Ad günləri…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Tarixçə…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birləşdir…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birləşdirildi</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>Bu müştərilər üçün çap et</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Hesabatın göstəriciləri</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter və ya iki klik sətrin qeydlərini açır</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, %2 ilə müqayisədə</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diaqram: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Hesabatlar</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>Yandan hesabatı və günləri seçin. Sütuna klik və ya sətirdə Enter qeydləri açır. Cədvəlin altında hər rəqəmin necə alındığı yazılıb.</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Hesabat axtar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac et</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Hesabatı ixrac et</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Hesabatı çap et (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Hesabatı çap et</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>Hesabat hesablanır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>Ləğv edildi. Yenidən hesablamaq üçün hesabat və ya başqa günlər seçin.</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Hesabat hesablana bilmədi.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 faylına ixrac edildi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>Bu hesabatın diaqramı yoxdur.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Şəkillər (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Şəkil yazıla bilmədi.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Cədvəllər (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>Cədvəl CSV və ya Excel faylı kimi…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Hesabat PDF kimi…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Diaqram şəkil kimi…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Hesablanır…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>Şifrə yanlışdır.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Şifrə yanlışdır. %Ln saniyədən sonra yenidən cəhd edin.</numerusform>
            <numerusform>Şifrə yanlışdır. %Ln saniyədən sonra yenidən cəhd edin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>Hər yerdə axtar</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Hər yerdə axtar (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapıldı</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1” üzrə heç nə tapılmadı</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Axtarış alınmadı: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>Dili, rəngləri və təqvimi burada seçin. Dəyişikliklər dərhal görünür. Faylın valyutası yaradılanda təyin olunur, çünki bütün məbləğlər ondadır.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Görünüş və dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Dildə adət olunduğu kimi</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Qriqorian</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Cəlali</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Bu fayl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>İndi burada kim işləyir</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>Tarixçədə hər addımın yanında bu işçi göstəriləcək</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Heç kim göstərilməyib</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Təhlükəsizlik</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>İş zamanı ehtiyat nüsxələri</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Hər saat</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Hər dörd saatdan bir</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Gündə bir dəfə</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>Yalnız bağlananda</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Ehtiyat nüsxələri…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Ekran kilidi</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>Ekran kilidi pəncərəni gizlədir; heç nəyi şifrələmir. Faylın özü açıqdır: onu bu kompüterdə oxuya bilən hər kəs müştərilərinizi də görə bilər. Başqalarının oxuya bilməyəcəyi nüsxə üçün şifrələnmiş ehtiyat nüsxəsi yaradın.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Ekranlar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Yığ</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>Yeni mərhələ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mərhələ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Həddi yoxdur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Ehtimal, %</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>Sövdələşmə orada neçə gün qala bilər</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Yadda saxla</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>“%1” mərhələsi əlavə edildi</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>“%1” mərhələsi dəyişdirildi</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>Koriz-ə xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>Müştəriləriniz, sövdələşmələr və qəbzlər bu kompüterdə bir faylda. Heç nə ondan kənara çıxmır.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Nümunə şirkəti aç</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>300 müştərisi olan uydurma şirkətə baxın.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontaktları idxal et</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>Başqa proqramdan siyahı gətirin: Excel, Google, Outlook, istənilən CSV.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Boş başla</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>Yeni faylla başlayın və müştəriləri əl ilə əlavə edin.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Fayl aç</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>Olan Koriz faylı ilə davam edin.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ehtiyat nüsxəsini bərpa et</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>Faylın əvvəlki halına qayıdın və ya itmiş faylı geri gətirin.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Bağla (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>Silinmiş qeydlər</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silinib</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Hansı addımda</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Zibil qutusu boşdur</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>Sildiklərinizə burada baxmaq və onları qaytarmaq olar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>Bir addımda silinmiş %Ln qeyd birlikdə qayıdacaq.</numerusform>
            <numerusform>Bir addımda silinmiş %Ln qeyd birlikdə qayıdacaq.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>“%1” qaytarılır</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Qaytarıldı: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>“%1” geri alınır</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>Bütün addımlar…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>Müştərilər, sövdələşmələr və hesabatlar bir faylda.</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>Bu işə salma üçün dil: en hy lv ka fa az ru.</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>Bu işə salma üçün tünd rənglər.</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>Bu işə salma üçün açıq rənglər.</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>Açılacaq şirkət faylı və ya idxal ediləcək siyahı.</translation>
    </message>
</context>
</TS>
