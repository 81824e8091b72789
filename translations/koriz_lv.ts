<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>Paveikts: %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>Diskā nav vietas datnei %1. Datne palika, kāda bijusi.</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>Jums nav tiesību rakstīt %1.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Datnes %1 mapes nav.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>%1 neizdevās ierakstīt. Datne palika, kāda bijusi.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Rakstīšana neizdevās.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>Veido rezerves kopiju</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>pēc pieprasījuma</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>aizverot</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>darba laikā</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>pirms importa</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>pirms Koriz atjaunināšanas</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>pirms daudzu ierakstu dzēšanas</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>pirms apvienošanas</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>pirms atjaunošanas</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>paturēta, kāda bija</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>Mapes „%1” nav; vai tās disks ir pievienots?</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>Kopija mapē „%1” neatbilda rakstītajam un tika izmesta.</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>Otra rezerves kopija netika izveidota. %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>Šifrētā kopija neatbilda rakstītajam un tika izmesta.</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>Rezerves kopijas „%1” izmērs vairs nav tāds kā izveides brīdī.</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>Rezerves kopija „%1” kopš izveides ir mainījusies; tā ir bojāta.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>Rezerves kopija „%1” ir bojāta: %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>Rezerves kopiju „%1” nevar izmantot: %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · svērti %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln darījums</numerusform>
            <numerusform>%Ln darījumi</numerusform>
            <numerusform>%Ln darījumu</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>svērti</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Darījums</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>Šeit nav darījumu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 un %Ln citā valūtā</numerusform>
            <numerusform>%1 un %Ln citā valūtā</numerusform>
            <numerusform>%1 un %Ln citā valūtā</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izvēlēties</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Pārvietot uz nākamo posmu</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Pārvietot uz iepriekšējo posmu</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Iegūts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaudēts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>Apgrozījums</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Čeki</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pēdējais pirkums</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Atvērtie darījumi</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Darījumi</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Darījums</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Opcijas --%1 šeit nav.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 prasa veselu skaitli, vismaz %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Ieraksti</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>--delimiter prasa vienu rakstzīmi vai tab.</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>--map prasa „Kolonna=lauks”; tukšs lauks kolonnu izlaiž.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Saglabātas sasaistes „%1” nav.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>Rindas: %1; izveidotas: %2, atjauninātas: %3, nemainītas: %4, izlaistas: %5, noraidītas: %6.</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>%1. rinda, %2 „%3”: %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Lauka „%1” nav.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>Ierakstītas %1 rindas datnē „%2”.</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>--currency prasa kodu, piemēram, EUR.</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>--country prasa kodu, piemēram, LV.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>Izveidots „%1”.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Datne ir kārtībā.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nav ko atsaukt.</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>Atsaukta darbība %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nav ko atatsaukt.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Atgūts: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atslēga</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Meklējams</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>Grupējams</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Atrasts laukā</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (filtra %2. rakstzīme)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>Segmenta „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1” nav neviens no šiem: %2.</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>„%1” nav ieraksta numurs.</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>Lietojums: koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>Jānorāda komanda</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>Komandas „%1” nav</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>Apturēts; datne ir tāda, kāda bija.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Šim darbam nepietiek atmiņas.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Izvadi nevar ierakstīt.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 neeksistē.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Pievienots: %1</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>Pievienots: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: mainīts „%2”</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>Mainīts: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: dzēsts „%2”</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>Dzēsts: %1 %2.</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>--at prasa dienu, piemēram, 2026-01-31, vai brīdi, piemēram, 2026-01-31T10:00.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Posma „%1” nav.</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>Darījums „%1” pārvietots uz „%2”</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>Darījums %1 tagad ir posmā „%2”.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>Pārdošanas gaitā nav posma stāvoklim „%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>„%1” nevar iestatīt: tas izriet no citiem datiem.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>Vairākiem ierakstiem ir nosaukums „%1”; norādiet numuru.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Ieraksta „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>„%1” nav formā lauks=vērtība.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>--to ir diena pēc perioda, tāpēc tai jābūt vēlākai par --from.</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>--param prasa nosaukums=vērtība.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>Pārskata „%1” nav; „report list” tos uzskaita.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Ierakstīts „%1”.</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>Kodējums %1, kolonnas atdala „%2”</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. rinda: %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>Šeit jānorāda --out.</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>Parole gaidāma standarta ievades pirmajā rindā.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>Mapes „%1” nav. Vai tās disks ir pievienots?</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>Rezerves kopija nevar aizstāt pašu datni.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>„%1” jau pastāv un nav rezerves kopija; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>Šifrēta rezerves kopija ir mape vai datne, kas beidzas ar .kbk.</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>Datnei .kbk vajag --password-stdin.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Rezerves kopija izveidota un pārbaudīta: %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Atjaunots „%1”.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Iepriekšējais saglabāts kā %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1” jau pastāv; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Datnes „%1” nav.</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>Atšifrēts datnē %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Iemesli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln ieraksts apvienots ar ierakstu %1.</numerusform>
            <numerusform>%Ln ieraksti apvienoti ar ierakstu %1.</numerusform>
            <numerusform>%Ln ierakstu apvienoti ar ierakstu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 ir viens no šiem: %2.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Pārdošanas gaitas „%1” nav.</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>Pārdošanas gaitas vēl nav.</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>--first ir vieta uz lapas, no 1 līdz %1.</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>--template prasa teksta datni; laukus raksta figūriekavās: {first_name}.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1” nevar nolasīt: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>„%1” vēstulei ir par garu.</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>„print %1” jānorāda, kuru.</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>„print %1” pieņem tikai opcijas.</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>Šim pārskatam nav diagrammas; izmantojiet .csv vai .pdf.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Attēlu neizdevās ierakstīt.</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>Lapas var ierakstīt tikai kā .pdf.</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz nevar ierakstīt „.%1” datnes; izmantojiet .csv, .xlsx, .pdf vai .png.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 prasa vērtību.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 vērtību nepieņem.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>--%1 prasa dienu, piemēram, 2026-01-31.</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>Šeit jānorāda --file.</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>%1: Koriz to nevar ierakstīt kā „.%2”; izmantojiet vienu no: %3.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>Notīrīt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>Pēdiņa atver šūnu un nekur netiek aizvērta. Aizveriet to vai dubultojiet, ja tā ir teksta daļa.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>Pēdiņa atrodas pēdiņās liktas šūnas vidū. Dubultojiet to, ja tā ir teksta daļa.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Šūna ir garāka par 1 MiB — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>Rindā ir vairāk nekā 512 kolonnu — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>Šūnā ir NUL baits, kas nav teksts. Datne var būt bojāta.</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>Lasīšana apstājās: pārāk daudz neaizvērtu pēdiņu.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>Rinda ir garāka par 16 MiB; vairāk netiek lasīts.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>Rindā ir %1 šūnas, bet tabulā %2 kolonnas. Varbūt šūnai ar atdalītāju trūkst pēdiņu.</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>No šīs rindas šūnu ir mazāk nekā kolonnu. Trūkstošās ir tukšas.</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>Pēdiņas šūnu vidū no šīs rindas paturētas kā teksts.</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>Kādā ierakstā šeit ir „%1”: %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>Laukam vajadzīgs nosaukums.</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>Pielāgots lauks ar šādu nosaukumu jau ir.</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>Uzrakstiet izvēles iespējas, katru savā rindā.</translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>Šo klientu tieši vai caur citiem ir ieteicis tas, kuru jūs rediģējat.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>Datnē nevar rakstīt: tā ir tikai lasāma.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Šim darbam nepietiek atmiņas.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>Šī datne jau ir atvērta citā Koriz logā. Vispirms aizveriet to tur.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Datnes „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>„%1” ir mape, nevis Koriz datne.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1” nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>„%1” nav Koriz datne.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disks ir pilns. Nekas nav mainīts; atbrīvojiet vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>Datne ir aizņemta ar citu darbu. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>Datne ir bojāta. Atjaunojiet rezerves kopiju vai saglabājiet to, ko var nolasīt.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>Šī nav Koriz datne.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>Lasot vai rakstot datni, disks ziņoja par kļūdu.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Datni neizdevās nolasīt vai ierakstīt.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1” nevar atvērt.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>Šī mape ir tīklā vai īpašā diskā: saglabāšana ir lēnāka, un datni vienlaikus drīkst lietot tikai viens dators.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1” jau pastāv; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mapes „%1” nav.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Mapē „%1” nevar rakstīt.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>Šī datne ir tikai lasāma: to var skatīt, bet ne mainīt.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>„%1” ir citas programmas datubāze, nevis Koriz datne.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>„%1” ir bojāta, un to nevar nolasīt.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>„%1” ir veidota ar jaunāku Koriz (datnes versija %2, šī programma pazīst %3). Lai to atvērtu, atjauniniet Koriz.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>Datnes „%1” struktūru ir mainījusi cita programma, tāpēc Koriz tai neuzticas. Atjaunojiet rezerves kopiju.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>„%1” ir no vecāka Koriz un jāatjaunina, bet tā ir tikai lasāma.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Datne atvērtā stāvoklī tika pārvietota vai aizstāta. Saglabājiet kopiju ar citu nosaukumu.</translation>
    </message>
    <message>
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>Kļūdas dēļ izmaiņa netika veikta. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>Saglabāšanas laikā disks kļūdījās, un nav zināms, vai tas ir saglabāts. Atveriet datni vēlreiz un pārbaudiet.</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Darījuma vērtība nevar būt mazāka par nulli.</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>Darījums tiktu noslēgts pirms tā izveides.</translation>
    </message>
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>Darījums iepriekšējo posmu atstāja %1; agrāk par to to nevar pārvietot tālāk.</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>Darījuma vērtību nevar uzrakstīt valūtā %1.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Varbūtība ir no 0 līdz 100 %.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>Parauga uzņēmums</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>Paraugam vajag pārdošanas gaitu ar atvērtiem posmiem, iegūtu un zaudētu.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>tas pats vārds</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>līdzīgs vārds</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>tas pats tālrunis</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>tas pats e-pasts</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>tas pats nodokļu maksātāja kods</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>tā pati dzimšanas diena</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>tā pati adrese</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>cita dzimšanas diena</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>viens ir uzņēmums</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Šim darbam nepietiek atmiņas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1” nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>Šī nav šifrēta Koriz rezerves kopija.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>Šifrētā rezerves kopija ir aprauta: trūkst beigu. No tās nekas nav ņemts.</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Šifrētās rezerves kopijas sākums ir mainīts vai bojāts. No tās nekas nav ņemts.</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>Šī nav parole, ar kuru rezerves kopija izveidota.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>Šifrētā rezerves kopija ir aprauta vai tās beigas ir mainītas. No tās nekas nav ņemts.</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Šifrētā rezerves kopija ir mainīta vai bojāta. No tās nekas nav ņemts.</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>Šifrētajai rezerves kopijai kaut kas ir pievienots. No tās nekas nav ņemts.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>Šifrētai rezerves kopijai vajag paroli.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Darījumi</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitātes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Atsauksmes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaņas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Darījums</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Pirkums</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitāte</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaņa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Feedback entry</source>
        <translation>Atsauksme</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>Jānorāda „%1”.</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>Teksts ir pārāk garš: %L1 rakstzīmes, ietilpst ne vairāk kā %L2.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Tekstā ir rakstzīme, ko nevar saglabāt (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1” nav starp iespējām.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Lauka „%1” nav.</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>Datnes tiek rakstītas UTF-8 kodējumā, ar zīmi sākumā vai bez tās.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>Nonāca posmā „%1”</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Gaita</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Pielāgoti lauki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>No kurienes nāca</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>Mūsu attiecības</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rādītāji</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Sieviete</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Vīrietis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Cits</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Potenciālais klients</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Perspektīvais klients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Bijušais klients</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Numurs citā programmā</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Tēvvārds</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Amats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Ziņapmaiņas lietotne</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Tīmekļa vietne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Novads</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Pilsēta vai ciems</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rajons</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Iela</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Māja</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Dzīvoklis</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pasta indekss</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Dzimšanas diena</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Dzimums</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Nozare</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Nodokļu maksātāja kods</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vēlmes</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>Rakstura iezīmes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampaņa</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Ieteica</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Pirmā saskarsme</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>Sākotnēji interesēja</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Lojalitātes līmenis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Atlaide</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Apmierinātība</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>Piekrīt ziņām</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nesazināties</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Noraidīšanas iemesls</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Birkas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Apgrozījums</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Peļņa</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Čeki</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Pirmais pirkums</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pēdējais pirkums</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Atvērtie darījumi</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Aizpildījums</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Izveidots</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Darījums</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Čeks</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prece</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Iegūts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaudēts</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Varbūtība</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Svērtā vērtība</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Paredzamais slēgšanas datums</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Noslēgts</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Zaudēšanas iemesls</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>Piezīme par zaudējumu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Čeka numurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Daudzums</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Vienības pašizmaksa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikuls</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vienība</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Tiek pārdots</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvans</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tikšanās</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ziņojums</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Apsveikums</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plānots</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Augsta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vidēja</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Zema</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Ienākošs</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Izejošs</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>Ieteiktu (0-10)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>Apmierināts (1-5)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>Atvērta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Tiek izpildīts</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Atrisināta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Paveikts</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritāte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Virziens</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Ilgums, minūtes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentārs</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Atrisināta datumā</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžets</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Strādā</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>Tālākais posms</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Teksts vairākās rindās</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Viens no vairākiem</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Jā vai nē</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Vesels skaitlis</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Decimālskaitlis</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Naudas summa</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Procenti</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>Diena, ar gadu vai bez tā</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>Visa adrese vienā kolonnā</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>Visa adrese vienā kolonnā (darba)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Dzimšanas mēnesis</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Dzimšanas diena (datums)</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>Vai ir uzņēmums</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>Vai ir iegūts</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>Vai ir noslēgts</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>Noslēgšanas datums, paredzētais vai īstais</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Klienta e-pasts</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Klienta tālrunis</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>Preces artikuls</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Darba</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Mājas</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobilais</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Pielāgoti lauki</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Lasīts citādi</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Jauns pielāgots lauks „%1”</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: veids</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>Iegūšanas diena</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>Zaudēšanas diena</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>Diena, kad nonāca posmā</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>Iepriekšējais posms</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Atlaide, %</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>Uzruna (kungs, kundze)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Pasūtījuma statuss</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>Atcelšanas diena</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Rindas pašizmaksa</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>Rindas peļņa</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>E-pasta adrese izskatās kā name@example.com.</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>„%1” neizdevās izveidot.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>skaitlis</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>jā vai nē</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>diena, piemēram, 2026-01-31 vai today-30d</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teksts</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>viens no %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ir</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nav</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>mazāk par</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ne vairāk kā</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>vairāk par</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>vismaz</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>satur</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>sākas ar</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>beidzas ar</translation>
    </message>
    <message>
        <source>has</source>
        <translation>ir atzīmēts ar</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ir viens no</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>ir starp</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ir tukšs</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>nav tukšs</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Lauka „%1” nav.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>Lauku „%1” tā salīdzināt nevar.</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>Laukam „%1” vajag %2, nevis „%3”.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>Teksta beigās trūkst pēdiņas.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>„%1” šeit neko nenozīmē.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>Pirms „%1” gaidīts and vai or.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Pārāk daudz iekavu cita citā.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Trūkst aizverošās iekavas.</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>Gaidīts lauks.</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>Pēc „in” gaidītas vērtības iekavās.</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>Pēc „between” gaidīts „and” ar otru vērtību.</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>Pēc „is” gaidīts „empty” vai „not empty”.</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>Gaidīts salīdzinājums, piemēram, =, contains vai is empty.</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>Gaidīta vērtība.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Dienas %1 nav.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>Rīt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>pirms %Ln dienas</numerusform>
            <numerusform>pirms %Ln dienām</numerusform>
            <numerusform>pirms %Ln dienām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>pēc %Ln dienas</numerusform>
            <numerusform>pēc %Ln dienām</numerusform>
            <numerusform>pēc %Ln dienām</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>Pēc „%1” ierakstus nevar salīdzināt.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>Noraidītās rindas nevar ierakstīt.</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>Vai „%1” vispirms ir diena vai mēnesis?</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>Vai „%1” ir tūkstoši, vai zīme ir decimālatdalītājs?</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>Pielāgota lauka „%1” nav.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Posma „%1” nav.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Imports: %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>Neviena kolonna nav pazīta; izvēlieties, ko tās nozīmē.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>Lauka „%1” nav (izvēlēts kolonnai „%2”).</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>„%1” izriet no citiem datiem, un to nevar importēt.</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>Avotā nav kolonnas „%1”.</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>Kolonnas „%1” un „%2” abas izvēlētas laukam „%3”.</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>Atdalītājs ir viena zīme, piemēram, ; vai komats.</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>Summa ir %1, bet šī datne ir %2.</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>Skaitlim bija vairāk decimāldaļu, nekā glabā; tas noapaļots.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Tas nav dienas laiks.</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>„%1” te nav pazīstams; „%2” atstāts, kā bija.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>Šī ir kopsummas rinda, nevis ieraksts.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Datne ir tukša.</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>Šāda veida datnē var būt tikai: %1.</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>Datnē nav nevienas kartītes.</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>Nav importēts, jo tam nav lauka.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>Kartītei nav beigu; datne varētu būt aprauta.</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>%L1. rinda: burti, kas šajā kodējumā neko nenozīmē; cits var derēt labāk.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>%L1. rinda: %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>Šeit ir burti, kas šajā kodējumā neko nenozīmē; cits var derēt labāk.</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Darījuma vērtība nevar būt mazāka par nulli.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>Pārdošanas gaitas „%1” nav.</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>Šāda darījuma datnē nav.</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>Rindā nav teikts, kad darījums noslēgts; ņemta šodiena.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>Darījums noslēgts, pirms tas izveidots; abas dienas paturētas, kā norādīts.</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>Teksts ir pārāk garš vai satur rakstzīmi, ko nevar saglabāt.</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>Vairāki ieraksti saucas „%1” (%2); nav skaidrs, kurš domāts.</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>„%1” šajā datnē nav (%2).</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>Atlaidei jābūt mazākai par 100 %.</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>Atgriešana norādīta ar summu virs nulles; pieņemta kā atmaksāta.</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>Vajag rindas cenu vai kopsummu.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Cena reiz daudzums ir pārāk liela summa.</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>Čeks %1 pieder citam klientam.</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>Vajag pirkuma dienu.</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>Šāds numurs ir vairākiem čekiem; nav skaidrs, kurš domāts.</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>Čekam %1 jau ir cita diena, tā paturēta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>%Ln čekam bija zināma tikai summa, bet tā rindas tagad veido citu summu.</numerusform>
            <numerusform>%Ln čekiem bija zināma tikai summa, bet to rindas tagad veido citu summu.</numerusform>
            <numerusform>%Ln čekiem bija zināma tikai summa, bet to rindas tagad veido citu summu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Tekstā ir rakstzīme, ko nevar saglabāt (NUL).</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>Rindai atbilst vairāki ieraksti; nav skaidrs, kurš.</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>Agrāka šīs datnes rinda jau izveidoja to pašu ierakstu; šī rinda izlaista.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Tādas dienas nav.</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>Ņemts tikai pirmais no šiem.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>Šī ir kartīšu grupa, nevis klients.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>Pasūtījums ir atcelts vai nauda atmaksāta: tas nav pirkums un ir izlaists.</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>Tieši šī datne jau ir importēta (vēstures %1. solis). Rindas bez sava numura tad būtu divreiz.</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>Datnē nav neviena notikuma vai uzdevuma.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>„%1” nav šeit zināma valūta.</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>Summa ir valūtā %1, bet rindā norādīta %2.</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>Summai ir vairāk decimālzīmju nekā valūtai %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln darījums ir citā valūtā nekā šī datne (%1): kopsummās un pārskatos tā summu neieskaita.</numerusform>
            <numerusform>%Ln darījumi ir citā valūtā nekā šī datne (%1): kopsummās un pārskatos to summas neieskaita.</numerusform>
            <numerusform>%Ln darījumu ir citā valūtā nekā šī datne (%1): kopsummās un pārskatos to summas neieskaita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>Čeks %1 jau ir, bet bez šīs rindas. Rinda izlaista.</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>Šī nav čeka preču rinda; tā izlaista.</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>kāpēc nav importēts</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>Čekā %1 šī prece ir citā daudzumā vai par citu cenu; tā paturēta.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>avoti</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>uzņēmumi</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>birkas</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienti</translation>
    </message>
    <message>
        <source>products</source>
        <translation>preces</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>darbinieki</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>kampaņas</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>posmi</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pārdošanas gaitas</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>zaudēšanas iemesli</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>lojalitātes līmeņi</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>pielāgoti lauki</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>Čeki, kuru kopsumma nav rindu summa: %1.</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>Darījumi, kuru iznākums nesakrīt ar posmu: %1.</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>Darījumi, kas ir citas pārdošanas gaitas posmā: %1.</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>Darījumi, kuru posmu vēsture nebeidzas ar pašreizējo posmu: %1.</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>Čeki bez rindām: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Datne ir bojāta: %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>Tabulas „%2” rindas, kas norāda uz neesošiem „%3” ierakstiem: %1.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>Meklēšanas rādītājs nesakrīt ar ierakstiem: %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>Datnes struktūru ir mainījusi cita programma.</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Lauka „%1” nav.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Ierakstu nav.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Ieraksti: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtrs: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Meklēts: %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>Mobilais</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darba</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mājas</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fakss</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Piegāde</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rēķini</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>Dzimšanas dienas</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>Neviena dzimšanas diena nav zināma.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>%Ln klientam diena nav zināma.</numerusform>
            <numerusform>%Ln klientiem diena nav zināma.</numerusform>
            <numerusform>%Ln klientiem diena nav zināma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>Vēstulē ir „{%1}”, bet šāda lauka nav.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>Nav palicis neviens, kam rakstīt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>Izlaists %Ln klients bez adreses.</numerusform>
            <numerusform>Izlaisti %Ln klienti bez adreses.</numerusform>
            <numerusform>Izlaisti %Ln klienti bez adreses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>Izlaists %Ln klients, kas nevēlas, lai ar viņu sazinās.</numerusform>
            <numerusform>Izlaisti %Ln klienti, kas nevēlas, lai ar viņiem sazinās.</numerusform>
            <numerusform>Izlaisti %Ln klienti, kas nevēlas, lai ar viņiem sazinās.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Uzlīmes</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Aploksnes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Aprit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Dzimis</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>Ar „%1” apvienots %Ln ieraksts</numerusform>
            <numerusform>Ar „%1” apvienoti %Ln ieraksti</numerusform>
            <numerusform>Ar „%1” apvienoti %Ln ieraksti</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>Šāda veida ierakstus neapvieno: katrs ir kaut kas, kas noticis.</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>Ieraksta ar numuru %1 nav.</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>Ierakstu %1 nevar apvienot ar sevi pašu.</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>Apvienošanai vajag vismaz divus ierakstus.</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>Apvienoti pilnīgi vienādi dublikāti</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Piltuve</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>Šai uzlīmei par garu: %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>Šai aploksnei par garu: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Lapas neizdevās ierakstīt.</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>Printeris vai datne tās nepieņēma.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>Vērtības nav.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Tas nav skaitlis.</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>Skaitlis saīsināts ar „E”: rakstiet visus ciparus.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Skaitlis ir pārāk liels.</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>Zīme skaitlī var dalīt tūkstošus vai decimāldaļu.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Tas nav datums.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Tādas dienas kalendārā nav.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Tāda laika nav.</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>Diena un mēnesis var būt samainīti.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Trūkst gada.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Šifrēšana šajā datorā nedarbojas.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Šim darbam nepietiek atmiņas.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>Tas nav zināma veida tālruņa numurs; to glabā, kā uzrakstīts.</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>Posmam vajadzīgs nosaukums.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nosaukums ir pārāk garš.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Varbūtība ir no 0 līdz 100 %.</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>Robeža ir vismaz viena diena.</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>Šai pārdošanas gaitai nav atvērta posma.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>Posms „%1” jau ir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln darījums ir šajā posmā vai ir tam izgājis cauri; tā gaita pazustu.</numerusform>
            <numerusform>%Ln darījumi ir šajā posmā vai ir tam izgājuši cauri; to gaita pazustu.</numerusform>
            <numerusform>%Ln darījumu ir šajā posmā vai ir tam izgājuši cauri; to gaita pazustu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>Pārdošanas gaitai vajadzīgs posms, kurā darījumi sākas.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Izkārto lapas</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Raksta PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Cena reiz daudzums ir pārāk liela summa.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Birka</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Lojalitātes līmenis</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Pielāgots lauks</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Reason of a loss</source>
        <translation>Zaudēšanas iemesls</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Importa sasaiste</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Čeks</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pielikums</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numurs %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>Šajā periodā nav ko zīmēt.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Viss laiks</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Kopš %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Līdz %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>Pamats: %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Kā tas rēķināts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1 salīdzinājumā ar %2</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>Iepriekšējais periods: %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Šajā periodā nekā nav.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>klienti, kas pirka</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>Klienti, kas periodā pirka, pēc apgrozījuma (vai peļņas), no lielākā. A: tie, pirms kuriem uzkrāts mazāk par %1 % summas, B: mazāk par %2 %, C: pārējie. Kas neko nav ienesis, ir bez klases. Apkalpošanas izmaksas = paveikto darbu minūtes × stundas cena. Peļņa pēc tām = apgrozījums − pašizmaksa − apkalpošana.</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>Darba stundas cena nav zināma, tāpēc apkalpošanas izmaksas nav atskaitītas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>%Ln čeks bez klienta nav ieskaitīts.</numerusform>
            <numerusform>%Ln čeki bez klienta nav ieskaitīti.</numerusform>
            <numerusform>%Ln čeku bez klienta nav ieskaitīti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>„%1” nav skaitlis iestatījumam „%2”.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Bez klases</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Skaita daļa, %</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Apgrozījums</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>Apgrozījuma daļa, %</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Apkalpošanas izmaksas</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>Peļņa pēc tām</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>Uzkrātā daļa, %</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>Robežām jābūt 0 &lt; A ≤ B ≤ 100.</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>pārdotās preces</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>Periodā pārdotās preces pēc apgrozījuma (vai peļņas), no lielākā. A: pirms kurām uzkrāts mazāk par %1 % summas, B: mazāk par %2 %, C: pārējās. Peļņa = apgrozījums − pašizmaksa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>%Ln rinda bez preces nav ieskaitīta.</numerusform>
            <numerusform>%Ln rindas bez preces nav ieskaitītas.</numerusform>
            <numerusform>%Ln rindu bez preces nav ieskaitītas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Sakārtots pēc</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Peļņa</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>A klase līdz, %</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>B klase līdz, %</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Darba stundas cena</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klases</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Visi ieraksti</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>Līdz līmenim</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Novads</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Pilsēta</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rajons</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Iela</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Pārdošanas piltuve</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>Cik tālu tiek darījumi un kur tie ir tagad</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Iegūts un zaudēts</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>Cik darījumu iegūts pa mēnešiem</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>ABC analīze</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>Kuri klienti tur uzņēmumu</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>Preču ABC analīze</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>Kuras preces tur uzņēmumu</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>Pārskatam „%1” nav iestatījuma „%2”.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Pārdošana</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Mārketings</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>Apgrozījums un peļņa</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>Kas pārdots un nopelnīts pa mēnešiem</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>Kur ir klienti un apgrozījums</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Avoti</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>No kurienes nāk klienti</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Pārskata „%1” nav.</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>Salīdzinājumam vajag periodu ar pirmo un pēdējo dienu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Iegūts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaudēts</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nozīme</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Sasniedza</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>Tika tālāk, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>No visiem, %</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>Tagad šeit</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>darījumi</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>Katrs periodā izveidots darījums skaitās reizi katrā posmā līdz tālākajam sasniegtajam, arī zaudētie. Tika tālāk = sasniedza nākamo ÷ sasniedza šo. No visiem = sasniedza šo ÷ sasniedza pirmo. Iegūts darījums izgāja visus posmus; zaudēts bez zināma posma — tikai pirmo.</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>Par maz datu: %L1 no vismaz %L2. Daļas lasiet uzmanīgi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>%Ln darījums citā valūtā ir skaitā, bet ne summās.</numerusform>
            <numerusform>%Ln darījumi citās valūtās ir skaitā, bet ne summās.</numerusform>
            <numerusform>%Ln darījumu citās valūtās ir skaitā, bet ne summās.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nezināms</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Potenciālie klienti</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Iegūtie klienti</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>Konversija, %</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>Vidēji uz klientu</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>potenciālie klienti</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>Potenciālie = avota klienti ar pirmo saskarsmi periodā (vai ierakstu). Iegūtie = tie, kam līdz perioda beigām ir pirkums vai iegūts darījums. Konversija = iegūtie ÷ potenciālie. Apgrozījums = viss viņu nopirktais, bez atgrieztā. Vidēji = apgrozījums ÷ iegūtie.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Pircēji</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klienti</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>Klienti pēc pirmās adreses vietas. Pircēji = kas periodā pirka. Apgrozījums = viņu pirkumi bez atgrieztā. Vidēji uz klientu = apgrozījums ÷ klienti.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pirkumi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Pašizmaksa</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Rentabilitāte, %</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>Vidējais čeks</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Gadu agrāk</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Izmaiņa, %</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>Pēdējais mēnesis vēl nav beidzies.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>čeki</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>Iegūto daļa, %</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Iegūtā vērtība</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>Vidējā iegūtā vērtība</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>noslēgti darījumi</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>Darījumi pēc noslēgšanas mēneša. Iegūto daļa = iegūtie ÷ (iegūtie + zaudētie). Vidējā vērtība = iegūtā vērtība ÷ iegūtie darījumi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>%Ln noslēgts darījums bez noslēgšanas dienas nav ieskaitīts.</numerusform>
            <numerusform>%Ln noslēgti darījumi bez noslēgšanas dienas nav ieskaitīti.</numerusform>
            <numerusform>%Ln noslēgtu darījumu bez noslēgšanas dienas nav ieskaitīti.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Visas pārdošanas gaitas</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>„%1” nav iestatījuma „%2” izvēle; ir: %3.</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, iepriekš</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1, izmaiņa %</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>Čeki pa mēnešiem; arī atgriešana ir čeks un samazina tā mēneša apgrozījumu, kurā prece atdota. Peļņa = apgrozījums − preču pašizmaksa. Rentabilitāte = peļņa ÷ apgrozījums. Vidējais čeks = apgrozījums ÷ pirkumi. Izmaiņa = pret to pašu mēnesi gadu agrāk.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Skaits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>%Ln šo čeku rindai nav pašizmaksas: parādītā peļņa ir par to lielāka.</numerusform>
            <numerusform>%Ln šo čeku rindām nav pašizmaksas: parādītā peļņa ir par to lielāka.</numerusform>
            <numerusform>%Ln šo čeku rindām nav pašizmaksas: parādītā peļņa ir par to lielāka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>Šī rezerves kopija ir bojāta. Izvēlieties citu; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Rezerves kopijas „%1” nav.</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>Šī rezerves kopija kopš izveides ir mainījusies; tā ir bojāta. Izvēlieties citu; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Datni nevar atjaunot no tās pašas.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Mapē „%1” nevar rakstīt.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Darījumi</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Čeki</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>Čeku rindas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Preces</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitātes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Atsauksmes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampaņas</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Tālruņi</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-pasta adreses</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adreses</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pievienotās datnes</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Vēstures ieraksti</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: saglabāts %2</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>, zaudēts nezināms skaits</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>, zaudēts līdz %1</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>No „%1” neko neizdevās nolasīt.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Datnes „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1” jau pastāv; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mapes „%1” nav.</translation>
    </message>
    <message>
        <source>Customer %1 (name lost)</source>
        <translation>Klients %1 (vārds zudis)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>Klienti, kuru rinda zudusi: %1; viss ar tiem saistītais saglabāts ar pagaidu nosaukumu.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>Ar pagaidu nosaukumu izveidotas zudušās pārdošanas gaitas vai posmi: %1.</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>Noņemtas norādes uz zudušiem ierakstiem: %1.</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>Zudušās rindas</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>Čeki ar zudušām rindām: %1; rinda ar trūkstošo summu saglabā to kopsummu.</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>Darījumi, kas pārņēma sava posma iznākumu: %1.</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>Darījumi ar izlabotu posmu vēsturi: %1.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1, līdzīga rakstība</translation>
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
        <translation>Kāds teksts ir garāks par 32&#xa0;767 rakstzīmēm, cik ietilpst izklājlapas šūnā; izmantojiet .csv.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Nevar izveidot pagaidu datni.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Darbgrāmatu nevar ierakstīt.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>Darblapā ietilpst ne vairāk kā 1&#xa0;048&#xa0;576 rindas; izmantojiet .csv vai mazāk ierakstu.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>Kopija bija bojāta un tika izmesta.</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>Kopijā nebija tas, kas ir datnē, un tā tika izmesta.</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>„%1” diskā nav vietas.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>Mapes „%1” nav; vai tās disks ir pievienots?</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Mapē „%1” nevar rakstīt.</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>Rezerves kopija netika izveidota: „%1” ir tikai lasāma.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Rezerves kopija netika izveidota. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1” nevar nolasīt: %2.</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>Kolonna %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>Izlaista %Ln rinda pirms tabulas.</numerusform>
            <numerusform>Izlaistas %Ln rindas pirms tabulas.</numerusform>
            <numerusform>Izlaistas %Ln rindas pirms tabulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>%Ln vieta tekstā kodējumā %1 neko nenozīmē; pirmā ir šajā rindā. Pamēģiniet citu.</numerusform>
            <numerusform>%Ln vietas tekstā kodējumā %1 neko nenozīmē; pirmā ir šajā rindā. Pamēģiniet citu.</numerusform>
            <numerusform>%Ln vietu tekstā kodējumā %1 neko nenozīmē; pirmā ir šajā rindā. Pamēģiniet citu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>Rindas ir tik garas, ka turpmākās šeit netiek rādītas.</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>Šī numura kontrolcipars ir nepareizs: varbūt pārrakstīšanās?</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Datnes %1 nav.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ir mape, nevis datne.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Datni %1 nevar nolasīt.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>Kodējums %1 nav zināms.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>Šī ir izklājlapa vai arhīvs, nevis teksta datne.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Šī nav teksta datne.</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>Atkodēto tekstu nevar pārlasīt.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Nevar izveidot pagaidu datni.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Pagaidu datnē nevar rakstīt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>Darījums „%1” → %2</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>Pirkums par %1</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>Pirkums %1 par %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>Pievienots klientiem</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Izmaiņu žurnāls ir bojāts; šo soli nevar atsaukt.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Žurnālā šāda soļa nav.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Šis solis jau ir atsaukts.</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>„%1” (%2. solis)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>To vairs nevar atsaukt: uz tā balstās vēlākas izmaiņas.</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>To nevar atsaukt, kamēr nav atsaukts tas, kas uz tā balstās: %1. Vispirms atsauciet to.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>Skaitlim ir vairāk decimāldaļu, nekā glabā.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1” nav neviens no šiem: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1” nav ne jā, ne nē.</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>Šeit summai jābūt valūtā %1.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>„%1” nav šeit zināma valūta; uzrakstiet tās kodu, piemēram, EUR.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>Darbgrāmatā ir vairāk darblapu vai formātu, nekā var nolasīt.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>Darbgrāmata ir bojāta: kāda tās daļa nav pareizi uzrakstīta.</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>Darbgrāmatā ir savas definīcijas, kādas izklājlapu programmas neraksta.</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>Darblapā ir vairāk nekā 512 MB teksta — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>Šī ir vecā formāta (.xls) vai ar paroli aizsargāta darbgrāmata; saglabājiet to kā .xlsx bez paroles.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Datnes %1 nav.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>Šī ir bināra darbgrāmata (.xlsb); saglabājiet to kā .xlsx.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>Darbgrāmatā nav nevienas darblapas.</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>Šis arhīvs nav darbgrāmata (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>Darbgrāmata ir bojāta: trūkst darblapas „%1”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>Darbgrāmata ir bojāta: trūkst tās tekstu.</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>Darblapā ir vairāk nekā 1&#xa0;048&#xa0;576 rindas — vairāk darblapā būt nevar.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>Darblapas %L1. rinda ir garāka par 16 MiB — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Darbgrāmatā nav darblapas „%1”.</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>Pagaidu datni nevar pārlasīt.</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>Darbgrāmatā ir vairāk dažādu tekstu, nekā var nolasīt: %L1.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Nevar izveidot pagaidu datni.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Pagaidu datnē nevar rakstīt.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>Darbgrāmata ir bojāta: trūkst šūnas teksta %L1. rindā.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>Arhīvā ir vairāk datņu, nekā mēdz būt darbgrāmatā.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Datni nevar nolasīt.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>Darbgrāmata ir bojāta vai aprauta: arhīvs nav pilns.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>Darbgrāmata ir bojāta: kādu tās daļu nevar atpakot.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>Atpakota darbgrāmata ir lielāka par 512 MB — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>Atpakota darbgrāmata ir vairāk nekā 200 reižu lielāka; īstas darbgrāmatas tādas nav.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Šūna ir garāka par 1 MiB — vairāk netiek lasīts.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Datni %1 nevar nolasīt.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>Darbgrāmata ir aizsargāta ar paroli; saglabājiet to bez paroles.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz programmā radās kļūda. No šīs darbības nekas nav saglabāts.</translation>
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
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz pats veido rezerves kopijas: aizverot, darba laikā un pirms importa, apvienošanas vai daudzu ierakstu dzēšanas. Katra kopija ir pārlasīta un pārbaudīta. Pirms atjaunošanas vispirms tiek izveidota pašreizējās datnes rezerves kopija, tāpēc nekas nepazūd.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Uzņēmuma datne</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>Cits disks…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Darījumi</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Čeki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Izmērs</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Izveidot kopiju tagad</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>Šifrēta kopija…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>Cita rezerves kopijas datne…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>Koriz nav pārbaudījis</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, šifrēta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Rezerves kopijā</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Rezerves kopiju vēl nav.</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>Pašreizējo datni nevar nolasīt; tā paliek blakus rezerves kopijām.</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>Pašas datnes vairs nav.</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>Rezerves kopijā ir tas pats, kas pašlaik datnē.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>Kopš šīs rezerves kopijas veikts %Ln solis.</numerusform>
            <numerusform>Kopš šīs rezerves kopijas veikti %Ln soļi.</numerusform>
            <numerusform>Kopš šīs rezerves kopijas veikti %Ln soļi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>Kopijas saturs būs redzams pēc atjaunošanas; pašreizējā datne tiek paturēta.</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>Glabājas mapē %1. Drošāk ir turēt otru kopiju citā diskā.</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>Glabājas mapēs %1 un %2</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Veido rezerves kopiju</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>Šifrēta kopija</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>Šifrētas rezerves kopijas (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>Bez šīs paroles kopiju nevarēs izlasīt neviens — ne jūs, ne Koriz veidotāji. Pierakstiet to un glabājiet drošā vietā.</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>Veido šifrētu kopiju</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>Šifrētā kopija ir izveidota un pārbaudīta: %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>Cita rezerves kopijas datne</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Rezerves kopijas (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>Mape citā diskā katras rezerves kopijas otrajam eksemplāram</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>Nav nākamā soļa</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Nokavēts: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln diena šajā posmā</numerusform>
            <numerusform>%Ln dienas šajā posmā</numerusform>
            <numerusform>%Ln dienu šajā posmā</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>par ilgu</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>Jauns darījums šajā posmā (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Jauns darījums: %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>Darījumu vērtība šajā posmā un tā pati pēc varbūtības</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln darījums</numerusform>
            <numerusform>%1: %Ln darījumi</numerusform>
            <numerusform>%1: %Ln darījumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln citā valūtā</numerusform>
            <numerusform>%Ln citā valūtā</numerusform>
            <numerusform>%Ln citā valūtā</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>svērti %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>Mainīt šo posmu vai to izdrukāt</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Posms %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Pārvietot uz</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Iegūts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Jauns darījums</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>Izvēlēties visas tās kartītes</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>Drukāt šo kolonnu…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Zaudēts…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>Mainīt šo posmu…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>Pārvietot vienu vietu agrāk</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>Pārvietot vienu vietu vēlāk</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Jauns posms…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>Dzēst šo posmu</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln d.</numerusform>
            <numerusform>%Ln d.</numerusform>
            <numerusform>%Ln d.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Apgrozījums</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Čeki</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Pēdējais pirkums</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Atvērtie darījumi</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Nav nākamā soļa</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Nākamais: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nākamais: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Jauns klients</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>Šī klienta vēsture</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>Kas mainīts</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pēc</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dzēsts</translation>
    </message>
    <message>
        <source>new</source>
        <translation>jauns</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramma</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>jauni: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>mainīti: %1</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>jau ir, nekā jauna: %1</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>jau ir, atstāti: %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>nevar pieņemt: %1</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>izveidoti līdzi: %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Lūk, kas notiktu</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Kas neder</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datnes pārbaude</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Nolasīta %Ln rinda</numerusform>
            <numerusform>Nolasītas %Ln rindas</numerusform>
            <numerusform>Nolasītas %Ln rindas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>Pieņemts, bet: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Viss der.</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>Piezīmes: %1, rādītas pirmās %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln piezīme</numerusform>
            <numerusform>%Ln piezīmes</numerusform>
            <numerusform>%Ln piezīmju</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-noraidīts</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Saglabāt noraidītās rindas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabulas (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Saglabā noraidītās rindas</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>Noraidītās rindas ar iemesliem ir datnē %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importē</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Saglabāt noraidītās rindas…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete to noņem</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>Aizpildīts: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>Pielāgots lauks</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>Izvēles iespējas, katra savā rindā</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Vērtības veids</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>Ieraksta veids</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Pievienot…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mainīt…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Jauns pielāgots lauks: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Pielāgots lauks mainīts: %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>Pielāgots lauks dzēsts: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>Kas tika runāts vai jādara</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>Diena, kurai plānots; tukšs = paveikts tikko</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Plānots uz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Darījumi</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Laika līnija</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Darījumu vēl nav</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Atvērt darījumu</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>Līdzīgs klients jau ir: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Atpakaļ uz sarakstu</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Atpakaļ uz sarakstu (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>Visi jūsu klienti, un blakus sarakstam izvēlētā kartīte. Rakstiet meklēšanas laukā, lai sašaurinātu sarakstu; pievienojiet filtrus un saglabājiet tos kā segmentus. Enter rāda tikai kartīti, Esc ved atpakaļ. Katrs lauks saglabājas, kad to atstājat; Ctrl+Z atsauc pēdējo izmaiņu. Ctrl+N — jauns klients, Delete dzēš izvēlētos, Ctrl+P drukā sarakstu vai atvērto kartīti.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Atrast dublikātus…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>Šī darījuma soļi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>Atzīmē izvēlēto soli kā paveiktu</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>Ceļš pa posmiem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nākamie soļi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ko darīt tālāk</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Ieplānot</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Jauns darījums</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, paveikts</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>Nākamais solis: %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>Dzēsts darījums %1</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Dzēsts: „%1”</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Rādīt importēto</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Atsaukt šo importu</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Imports atsaukts. Viss ir kā iepriekš.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Atsauc importu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>Iespējamie klientu dublikāti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Norise</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pāri</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Līdzība</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Apvienot…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Dažādi klienti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>Apvienot visus bez pretrunām</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>Meklē iespējamos klientu dublikātus…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>Līdzīgu klientu nav.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln pāris, kas var būt viens klients</numerusform>
            <numerusform>%Ln pāri, kas var būt viens klients</numerusform>
            <numerusform>%Ln pāru, kas var būt viens klients</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>Divi klienti atzīti par dažādiem</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Apvieno</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>Nevienu pāri nevarēja apvienot, nezaudējot daļu datu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln klients apvienots ar citu. Viena atsaukšana tos atkal nošķirs.</numerusform>
            <numerusform>%Ln klienti apvienoti ar citiem. Viena atsaukšana tos atkal nošķirs.</numerusform>
            <numerusform>%Ln klientu apvienoti ar citiem. Viena atsaukšana tos atkal nošķirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Eksports: %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>Kolonnas; velciet, lai mainītu secību</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Starp kolonnām</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>komats</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>semikols</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodējums</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8, arī izklājlapām</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>Neviena šūna izklājlapā nesāk formulu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Teksta tabula (.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Darbgrāmata (.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>Tabulas (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Pirms aizvēršanas veido rezerves kopiju</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>Ko importēt?</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>Jebkura tabula no citas programmas: Google, Outlook vai iCloud kontakti, izklājlapas saraksts, citas CRM darījumi. Izvēlieties to šeit vai ievelciet šajā logā.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>Katra rinda ir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>Tabulas (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Saglabātie filtri</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>Rādīt tikai to, kas atbilst nosacījumam (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrēts</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Saglabāt filtru kā segmentu…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>Rakstīt filtru kā tekstu…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Dzēst segmentu</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segments: %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Saglabāt filtru</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Segmenta nosaukums</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtrs kā teksts</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>Piemēram: city = &quot;Rīga&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nav tā: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 vai %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 un %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Salīdzinājums</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Norādiet, ar ko salīdzināt.</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>Ar līdzšinējo filtru</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>un arī</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>vai arī</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>Katra kolonna ir posms, katra kartīte — darījums. Velciet kartītes vai lietojiet tastatūru: bultas ved no kartītes uz kartīti, Ctrl ar bultu pārvieto izvēlētās, W — iegūts, L — zaudēts, N — jauns darījums, Enter atver. Punkts zaļš, dzeltens vai sarkans: cik ilgi darījums ir posmā.</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>Atvērtu darījumu vēl nav</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>Šeit redzams, ko drīz pārdosiet: kartīte katram darījumam no pirmās sarunas līdz pārdošanai.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>Pievienot pirmo darījumu</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pārdošanas gaita</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Avots</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Meklēt darījumus</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>Nosaukums vai klients</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visus</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>Drukāt dēli (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Drukāt dēli</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>Darījums pievienots</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Visi avoti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln atvērts darījums</numerusform>
            <numerusform>%Ln atvērti darījumi</numerusform>
            <numerusform>%Ln atvērtu darījumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln darījums</numerusform>
            <numerusform>%Ln darījumi</numerusform>
            <numerusform>%Ln darījumu</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Iegūts: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Zaudēts: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Dzēsts: %1</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Uz dēli</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>Uz dēli (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>Posms „%1” pārvietots</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>Posms „%1” izdzēsts</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>Meklēt soļos</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Soļa veids</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Visi soļi</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importi</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Pievienots</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>Pārvietoti darījumi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Apvienots</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>Atsaukts un atatsaukts</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>No dienas</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Līdz dienai</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Kas strādāja</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>Rādītas pirmās no %L1 izmaiņām</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>Katra izmaiņa šajā datnē tiek glabāta kā solis: gan ar roku veikta, gan imports vai apvienošana. Izvēlieties soli, lai redzētu, ko tas mainīja, un atsauciet to ar pogu, pat importu ar daudziem tūkstošiem rindu. Soli var atsaukt, kamēr uz to nebalstās nekas vēlāks; citādi jums pateiks, kas. Dzēstie ieraksti gaida sadaļā „Atkritne”.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Solis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>Vecāki soļi</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Atsaukt šo soli</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Atkritne</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>atsauca soli</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Veikt soli vēlreiz</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Atsauc „%1”</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Atatsaukts: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Atsaukts: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>Meklējumam un filtram neatbilst neviens solis.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visus</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Solis %1 no %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nākamais</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>Zvanīt</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Rakstīt e-pastu</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Atvērt pārlūkā</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Izvēlēties kalendārā</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>Nekā ar šādu nosaukumu nav. Izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>Šāds nosaukums ir vairākiem. Izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Rādīt izvēles</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>Pievienot vēl vienu</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Pievienot vēl: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Noņemt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>Aizvērt (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>Visi šī veida ieraksti. Rakstiet meklēšanas laukā, lai sašaurinātu, pievienojiet filtrus un saglabājiet tos kā segmentus. Klikšķis uz virsraksta kārto, vilkšana pārvieto kolonnu. Enter atver ierakstu, Delete dzēš izvēlētos; Ctrl+Z tos atgriež.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz ir bloķēts</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atbloķēt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>Bloķēt ekrānu</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>Pēc %Ln minūtes bez darbības</numerusform>
            <numerusform>Pēc %Ln minūtēm bez darbības</numerusform>
            <numerusform>Pēc %Ln minūtēm bez darbības</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Tikai pēc manas komandas</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Izslēgt</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Mainīt paroli…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Iestatīt paroli…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Ekrāna bloķēšana</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>Bloķēšana paslēpj Koriz no garāmgājējiem. Datni tā nešifrē.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Kāpēc zaudēts?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Izvēlieties vai ierakstiet jaunu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Atzīmēt kā zaudētu</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Adrešu uzlīmes</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1: %2 × %3 uzlīmes, %4 × %5 mm</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Pirmā brīvā uzlīme</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>Pirmās lapas iepriekšējās uzlīmes paliek tukšas, lai varētu izlietot iesāktu lapu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Aploksnes</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sūtītājs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Izmērs</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>Vēstule katram</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Vēstules teksts</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Labdien, {name}!</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ievietot lauku</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>Adrese pa rindām</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Šodienas datums</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Priekšskatījums</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>„{%1}” nav klienta lauks. Izvēlieties lauku ar „Ievietot lauku”.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>Atvērt uzņēmuma datni</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz datnes (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>Koriz parauga uzņēmums</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Veido parauga uzņēmumu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atatsaukt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportēt…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Jauns klients</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Jauns darījums</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Meklēt šajā lapā</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Aizvērt datni</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Palīdzība par šo lapu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>Jauna uzņēmuma datne…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Atvērt…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Pēdējie atvērtie</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Parauga uzņēmums</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>Par Koriz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Atatsaukts: %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>Atatsauc „%1”</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atjaunot rezerves kopiju</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Rezerves kopijas (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>Atjaunotais uzņēmums</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Šifrēta rezerves kopija</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>Šai rezerves kopijai vajag paroli, ar kuru tā izveidota.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Atjauno rezerves kopiju</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Rezerves kopija ir atjaunota.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>Rezerves kopija ir atjaunota. Iepriekšējā datne ir starp rezerves kopijām.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Atjaunot rezerves kopiju…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Saglabāt nolasāmo…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Atvērt citu datni…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Saglabāt nolasāmo</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Saglabā nolasāmo</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>Visu izdevās nolasīt. Bojātā datne paliek, kāda ir.</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>Saglabāts tālāk minētais. Bojātā datne paliek, kāda ir.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>Datne atvērtā stāvoklī tika pārvietota, aizstāta vai dzēsta. Tajā vairs nekas netiek rakstīts. Saglabājiet šeit atvērto kā kopiju un turpiniet ar to.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Saglabāt kopiju…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Saglabāt kopiju</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>Rezerves kopijas glabājas blakus datnei. Otrai kopijai citā diskā: Koriz, Rezerves kopijas, Cits disks.</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>Vispirms iestatījumos iestatiet ekrāna bloķēšanas paroli.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Rezerves kopijas…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloķēt ekrānu</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

Maza uzņēmuma klienti, darījumi un pārskati vienā datnē šajā datorā. Brīva programmatūra ar GNU GPL 3. vai jaunākas versijas licenci. Bez jebkādas garantijas.

Ar Lucide ikonām (ISC licence) un valstu nosaukumiem no Unicode CLDR (Unicode licence). Veidota ar Qt, SQLite, ICU un libphonenumber.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksportēts uz %1</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>Tiek pārbaudīta datne, kas pēdējo reizi netika aizvērta</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>Kur liekama katra kolonna?</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Saglabātās izvēles</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Datnes kolonnas</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolonna datnē</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Piemēram</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>Lauks Koriz</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>Koriz ieteikums</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Saglabāt šīs izvēles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>Importa izvēles: %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Neimportēt</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Jauns pielāgots lauks „%1”</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Lauks kolonnai %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>„%1” un „%2” nonāktu vienā laukā. Vienam izvēlieties citu.</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>Izvēlieties lauku vismaz vienai kolonnai.</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>Dzēst šīs saglabātās izvēles</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Saglabāt šīs izvēles…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>Dzēstas importa izvēles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>Importē %1 no %Ln kolonnas</numerusform>
            <numerusform>Importē %1 no %Ln kolonnām</numerusform>
            <numerusform>Importē %1 no %Ln kolonnām</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>Ja tas jau ir?</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Pazīst pēc</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>Rinda ir tas pats ieraksts, ja sakrīt</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Papildināt trūkstošo</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>Tukšie lauki tiek aizpildīti; esošais paliek.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Pārrakstīt</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>Rindas saturs aizstāj ieraksta saturu; tukšas šūnas neko nemaina.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Neaiztikt</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>Ieraksts paliek; pievieno tikai jaunos.</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Pievienot vēlreiz</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>Nekas netiek salīdzināts: katra rinda ir jauns ieraksts.</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>Izveidot avotus, preces, klientus un citu, kas datnē minēts, bet šeit vēl nav</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>parastajām pazīmēm (ieteikts)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pasta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>tālruņa</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>e-pasta un vārda</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>artikula</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>numura citā programmā</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pārbaudīt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>Izvēlieties, kas paliek, kur ieraksti atšķiras. Visu ierakstu tālruņi, e-pasti, adreses, birkas un piezīmes paliek; darījumi, pirkumi un uzdevumi nāk līdzi. Viena atsaukšana tos atkal nošķirs.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Kas paliek</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (paliek)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>Jauna uzņēmuma datne</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Mans uzņēmums</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Izveidot</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz datnes (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>Norādiet, kur būs datne.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Šāda datne jau ir; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Šādas mapes nav.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>Iegūts</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaudēts</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Paroles nesakrīt.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Šis mēnesis</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Šis ceturksnis</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Iepriekšējais ceturksnis</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Šis gads</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Pagājušais gads</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Pēdējie 12 mēneši</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>No paša sākuma</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>No … līdz …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Salīdzinājumā ar</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Bez salīdzinājuma</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Salīdzinājumā ar iepriekšējo periodu</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>Salīdzinājumā ar gadu agrāk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Līdz (ieskaitot)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>Papīra izmērs</translation>
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
        <translation>Orientācija</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrets</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ainava</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Mērogs</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Lapas platums</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Visa lapa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Drukas priekšskatījums</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>Saglabāt kā PDF (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Drukāt (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt kā PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>after the number of the page: of 7</extracomment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Izkārto lapas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukā</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Raksta PDF</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>vēl aptuveni %Ln sekunde</numerusform>
            <numerusform>vēl aptuveni %Ln sekundes</numerusform>
            <numerusform>vēl aptuveni %Ln sekunžu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>vēl aptuveni %Ln minūte</numerusform>
            <numerusform>vēl aptuveni %Ln minūtes</numerusform>
            <numerusform>vēl aptuveni %Ln minūšu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Dažos vārdos sakiet, par ko ir darījums.</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>Jauns darījums %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komats</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikols</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Aplūko datni</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Vai nolasīts pareizi?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodējums</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Noteikts</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>Rietumu (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>Baltijas (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Kirilica (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>Turku, azerbaidžāņu (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>Arābu, persiešu (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Starp kolonnām</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>komats</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>semikols</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Svītra |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Pirmā rinda</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Virsraksti</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>Jau dati</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumi</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Diena, mēnesis, gads</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mēnesis, diena, gads</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Gads, mēnesis, diena</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimāldaļa</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Datnes pirmās rindas</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, atdalītājs: %2, %Ln kolonna</numerusform>
            <numerusform>%1, atdalītājs: %2, %Ln kolonnas</numerusform>
            <numerusform>%1, atdalītājs: %2, %Ln kolonnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>Augstāk norādiet, kā šajā datnē rakstīti datumi un decimāldaļas.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Darblapa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln kolonna</numerusform>
            <numerusform>%1, %Ln kolonnas</numerusform>
            <numerusform>%1, %Ln kolonnu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>Vēsturi neizdevās nolasīt.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Vēsture: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pirms</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pēc</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Kurā solī</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Atsaukt šo soli</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lasa vēsturi…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (atsaukts)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>pievienots</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dzēsts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln izmaiņa</numerusform>
            <numerusform>%Ln izmaiņas</numerusform>
            <numerusform>%Ln izmaiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Atsauc „%1”</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>Meklēt šajā sarakstā</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>Meklēt šajā sarakstā (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vairāk</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Izvēlēti %1 no %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>Neviens ieraksts neatbilst meklētajam un filtram.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visus</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Te vēl nekā nav</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>Šeit būs tas, ko pievienosiet vai importēsiet.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauns: %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>Dzēsts, %1: %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Dzēš</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>Saglabāt sarakstu kā tabulu (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Drukāt sarakstu…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Parastās kolonnas</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Drukāt šo sarakstu (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Šo sarakstu…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>Adrešu uzlīmes…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Aploksnes…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>Vēstuli katram…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>Dzimšanas dienas…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Vēsture…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Apvienot…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Apvienots</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>Drukāt šiem klientiem</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Pārskata skaitļi</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter vai dubultklikšķis atver rindas ierakstus</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1 salīdzinājumā ar %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramma: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>Izvēlieties pārskatu malā un dienas. Klikšķis uz stabiņa vai Enter uz rindas atver ierakstus. Zem tabulas teikts, kā radies katrs skaitlis.</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Meklēt pārskatus</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportēt</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksportēt pārskatu</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Drukāt pārskatu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Drukāt pārskatu</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>Pārskats tiek rēķināts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>Atcelts. Izvēlieties pārskatu vai citas dienas, lai rēķinātu vēlreiz.</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Pārskatu neizdevās aprēķināt.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Eksportēts uz %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>Šim pārskatam nav diagrammas.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Attēli (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Attēlu neizdevās ierakstīt.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabulas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>Tabula kā CSV vai darbgrāmata…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Pārskats kā PDF…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Diagramma kā attēls…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Rēķina…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>Parole nav pareiza.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Parole nav pareiza. Mēģiniet vēlreiz pēc %Ln sekundes.</numerusform>
            <numerusform>Parole nav pareiza. Mēģiniet vēlreiz pēc %Ln sekundēm.</numerusform>
            <numerusform>Parole nav pareiza. Mēģiniet vēlreiz pēc %Ln sekundēm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Meklēt visur (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Pēc „%1” nekas nav atrasts</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Meklēšana neizdevās: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>Šeit izvēlas valodu, krāsas un kalendāru. Izmaiņas redzamas uzreiz. Datnes valūtu nosaka, to izveidojot, jo visas summas ir šajā valūtā.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Izskats un valoda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Kā valodā pieņemts</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregora</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Džalali</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Šī datne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Kas tagad šeit strādā</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>Vēsturē pie katra soļa būs šis darbinieks</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Neviens nav norādīts</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>Rezerves kopijas darba laikā</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Katru stundu</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Ik pēc četrām stundām</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Reizi dienā</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>Tikai aizverot</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Rezerves kopijas…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Ekrāna bloķēšana</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>Ekrāna bloķēšana paslēpj logu; neko tā nešifrē. Pati datne nav šifrēta: kas to šajā datorā var nolasīt, var nolasīt arī jūsu klientu datus. Ja vajag kopiju, ko citi nevar izlasīt, izveidojiet šifrētu rezerves kopiju.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Ekrāni</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Izvēlne</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Salocīt</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Atlocīt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>Jauns posms</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez robežas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Varbūtība, %</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>Cik dienu darījums tajā drīkst stāvēt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>Posms „%1” pievienots</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>Posms „%1” mainīts</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Laipni lūdzam</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>Laipni lūdzam Koriz</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>Jūsu klienti, darījumi un čeki vienā datnē šajā datorā. Nekas to nepamet.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Atvērt parauga uzņēmumu</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>Aplūkojiet izdomātu uzņēmumu ar 300 klientiem.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importēt kontaktus</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>Ienesiet sarakstu no citas programmas: Excel, Google, Outlook, jebkuru CSV.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Sākt ar tukšu</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>Sāciet ar jaunu datni un pievienojiet klientus paši.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Atvērt datni</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>Turpiniet ar esošu Koriz datni.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Pēdējie atvērtie</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atjaunot rezerves kopiju</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>Atgriezieties pie datnes agrāka stāvokļa vai atgūstiet pazudušu datni.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Aizvērt (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>Dzēstie ieraksti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Kurā solī</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Atgūt</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Atkritne ir tukša</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>Dzēsto šeit var apskatīt un atgūt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>Vienā solī dzēstais %Ln ieraksts tiks atgūts.</numerusform>
            <numerusform>Vienā solī dzēstie %Ln ieraksti tiks atgūti kopā.</numerusform>
            <numerusform>Vienā solī dzēstie %Ln ieraksti tiks atgūti kopā.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>Atgūst „%1”</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Atgūts: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atatsaukt</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Atsauc „%1”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Atsaukts: %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>Visi soļi…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>Klienti, darījumi un pārskati vienā datnē.</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>Šīs palaišanas valoda: en hy lv ka fa az ru.</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>Tumšas krāsas šai palaišanai.</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>Gaišas krāsas šai palaišanai.</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>Atveramā uzņēmuma datne vai importējamais saraksts.</translation>
    </message>
</context>
</TS>
