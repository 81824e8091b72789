<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>Արված է՝ %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>«%1»-ի համար սկավառակում տեղ չկա։ Ֆայլը մնացել է նախկին տեսքով։</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>Դուք «%1»-ում գրելու իրավունք չունեք։</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>«%1»-ի պանակը գոյություն չունի։</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>«%1»-ը հնարավոր չեղավ գրել։ Ֆայլը մնացել է նախկին տեսքով։</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Գրել չհաջողվեց։</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>Ստեղծվում է պահուստային պատճեն</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>ձեռքով</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>փակելիս</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>աշխատանքի ընթացքում</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>ներմուծումից առաջ</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>Koriz-ի թարմացումից առաջ</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>շատ գրառումներ ջնջելուց առաջ</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>միավորումից առաջ</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>վերականգնումից առաջ</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>առանձին պահված նախկին ֆայլ</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>«%1» պանակը չի գտնվել. դրա սկավառակը միացվա՞ծ է</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>«%1» պատճենը չի համընկել բնօրինակի հետ և հեռացվել է։</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>Պահուստային պատճենի երկրորդ օրինակը չստեղծվեց։ %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>Գաղտնագրված պատճենը չի համընկել բնօրինակի հետ և հեռացվել է։</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>«%1» պահուստային պատճենի չափն այլ է, քան ստեղծելիս էր։</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>«%1» պահուստային պատճենը ստեղծվելուց հետո փոխվել է. այն վնասված է։</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>«%1» պահուստային պատճենը վնասված է. %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>«%1» պահուստային պատճենը հնարավոր չէ օգտագործել. %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · կշռված %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln գործարք</numerusform>
            <numerusform>%Ln գործարք</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>կշռված</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Գործարք</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Հաճախորդ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Հաջորդ քայլ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Պատասխանատու</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>Այստեղ գործարքներ չկան։</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 և %Ln այլ արժույթով</numerusform>
            <numerusform>%1 և %Ln այլ արժույթով</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Ընտրել</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>Տեղափոխել հաջորդ փուլ</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Տեղափոխել նախորդ փուլ</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Հաջողված</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ձախողված</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>Շրջանառություն</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Կտրոններ</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Վերջին գնում</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Բաց գործարքներ</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Գործարքներ</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Գործարք</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագրություն</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ինչ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>--%1 ընտրանք այստեղ չկա։</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1 ընտրանքին պետք է ամբողջ թիվ՝ %2 կամ ավելի։</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Գրառումներ</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>--delimiter ընտրանքին պետք է մեկ նիշ կամ tab։</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>--map ընտրանքին պետք է &quot;Սյունակ=դաշտ&quot;. եթե դաշտը դատարկ է, սյունակը բաց է թողնվում։</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>Պահպանված «%1» համապատասխանեցում չկա։</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>%1 տող. ստեղծված՝ %2, թարմացված՝ %3, անփոփոխ՝ %4, բաց թողնված՝ %5, մերժված՝ %6։</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>Տող %1, %2 «%3». %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>«%1» դաշտ չկա։</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>%1 տող գրվեց «%2» ֆայլում։</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>--currency ընտրանքին պետք է կոդ, օրինակ՝ EUR։</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>--country ընտրանքին պետք է կոդ, օրինակ՝ LV։</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>Ստեղծվեց «%1»։</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Ֆայլն անվնաս է։</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>հետարկված</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Համար</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Երբ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ինչ</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Հետարկելու բան չկա։</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>Հետարկված է. գործողություն %1։</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Վերարկելու բան չկա։</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Վերարկված է՝ %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Բանալի</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծել</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Որոնելի</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>Խմբավորելի</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Որտեղ է գտնվել</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (զտիչում, նիշ %2)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>«%1» սեգմենտ չկա։</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1»-ը սրանցից ոչ մեկը չէ՝ %2։</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>«%1»-ը գրառման համար չէ։</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>Օգտագործում՝ koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>Հրաման է պետք</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>«%1» հրաման չկա</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>Ընդհատված է. ֆայլը մնացել է նախկին տեսքով։</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Այս գործողության համար հիշողությունը բավարար չէ։</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Արդյունքը հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 գոյություն չունի։</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ավելացվել է՝ %1</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>Ավելացվել է՝ %1 %2։</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>Փոփոխվել է, %1՝ %2</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>Փոփոխվել է՝ %1 %2։</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>Ջնջվել է, %1՝ %2</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>Ջնջվել է՝ %1 %2։</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>--at ընտրանքին պետք է օր, օրինակ՝ 2026-01-31, կամ պահ, օրինակ՝ 2026-01-31T10:00։</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>«%1» փուլ չկա։</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>«%1» գործարքը տեղափոխվել է «%2»</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>Գործարք %1. այժմ «%2» փուլում է։</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Դաշտ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>Վաճառքի ընթացքը «%1»-ի համար փուլ չունի։</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>«%1»-ը հնարավոր չէ սահմանել. այն ստացվում է այլ տվյալներից։</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>«%1» անունով մի քանի գրառում կա. նշեք համարը։</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>«%1» գրառում չկա։</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>«%1»-ը դաշտ=արժեք տեսքով չէ։</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Հաշվետվություն</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Խումբ</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>--to-ն ժամանակահատվածին հաջորդող օրն է, ուստի պետք է --from-ից ուշ լինի։</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>--param ընտրանքին պետք է անուն=արժեք։</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>«%1» հաշվետվություն չկա. ցանկը տալիս է «report list» հրամանը։</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Գրվեց «%1»։</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>Կոդավորում՝ %1, սյունակների բաժանիչ՝ «%2»</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Տող %1. %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>Այստեղ անհրաժեշտ է --out ընտրանքը։</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>Գաղտնաբառը սպասվում է ստանդարտ մուտքի առաջին տողում։</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>«%1» պանակ չկա։ Դրա սկավառակը միացվա՞ծ է։</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>Պահուստային պատճենը չի կարող փոխարինել հենց ֆայլին։</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>«%1»-ն արդեն կա և պահուստային պատճեն չէ. ընտրեք այլ անուն։</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>Գաղտնագրված պատճենի համար նշեք պանակ կամ .kbk վերջավորությամբ ֆայլ։</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>.kbk ֆայլի համար անհրաժեշտ է --password-stdin։</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Պահուստային պատճենը ստեղծված և ստուգված է՝ %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«%1»-ը վերականգնված է։</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Նախկինում եղածը պահված է այսպես՝ %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1»-ն արդեն կա. ընտրեք այլ անուն։</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>«%1» ֆայլ չկա։</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>Վերծանված է՝ %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Հաճախորդ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Միավոր</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Պատճառներ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln գրառում միավորվեց %1-ի հետ։</numerusform>
            <numerusform>%Ln գրառում միավորվեց %1-ի հետ։</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 ընտրանքի հնարավոր արժեքներն են՝ %2։</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>«%1» վաճառքի ընթացք չկա։</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>Վաճառքի ընթացք դեռ չկա։</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>--first-ը տեղն է թերթի վրա՝ 1-ից մինչև %1։</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>--template ընտրանքին պետք է տեքստային ֆայլ. դաշտերը գրվում են ձևավոր փակագծերում՝ {first_name}։</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1»-ը հնարավոր չէ կարդալ. %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>«%1»-ը նամակի համար չափազանց երկար է։</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>«print %1» հրամանին պետք է նշել, թե որը։</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>«print %1» հրամանն ընդունում է միայն ընտրանքներ։</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>Այս հաշվետվությունը գծապատկեր չունի. ընտրեք .csv կամ .pdf։</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Նկարը հնարավոր չեղավ գրել։</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>Էջերը գրվում են միայն .pdf տեսքով։</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz-ը «.%1» տեսակի ֆայլեր չի գրում. ընտրեք .csv, .xlsx, .pdf կամ .png։</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 ընտրանքին արժեք է պետք։</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ընտրանքն արժեք չի ընդունում։</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>--%1 ընտրանքին պետք է օր, օրինակ՝ 2026-01-31։</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>Այստեղ անհրաժեշտ է --file ընտրանքը։</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>Koriz-ը չի կարող %1 գրել «.%2» տեսքով. ընտրեք սրանցից մեկը՝ %3։</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>Մաքրել</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Որոնել</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>Չակերտը բացում է վանդակը, բայց այդպես էլ չի փակվում։ Փակեք այն կամ կրկնապատկեք, եթե տեքստի մաս է։</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>Չակերտավոր վանդակի մեջտեղում չակերտ կա։ Կրկնապատկեք այն, եթե տեքստի մաս է։</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Վանդակը 1 ՄԲ-ից երկար է. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>Տողում 512-ից շատ սյունակ կա. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>Վանդակում NUL բայթ կա, որը տեքստ չէ։ Ֆայլը կարող է վնասված լինել։</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>Ընթերցումն այստեղ ընդհատվել է. չափազանց շատ չակերտներ չեն փակված։</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>Տողն ավելի երկար է, քան 16 ՄԲ-ը՝ կարդացվողի սահմանը։</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>Տողում %1 վանդակ կա, իսկ աղյուսակում՝ %2 սյունակ։ Գուցե բաժանիչ պարունակող վանդակը չակերտների մեջ չէ։</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>Այս տողից սկսած՝ տողերում վանդակներն ավելի քիչ են, քան աղյուսակի սյունակները։ Պակասող վանդակները դատարկ են։</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>Այս տողից սկսած՝ չակերտավոր վանդակների մեջտեղի չակերտները պահվել են որպես տեքստ։</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>Գրառումներից մեկում այստեղ «%1» է՝ %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>Դաշտին անվանում է պետք։</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>Այս անվանումով սեփական դաշտ արդեն կա։</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>Գրեք ընտրանքները՝ յուրաքանչյուրն առանձին տողում։</translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>Այս հաճախորդին ուղղակի կամ ուրիշների միջոցով խորհուրդ է տվել հենց նա, ում դուք խմբագրում եք։</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>Ֆայլում հնարավոր չէ գրել. այն միայն կարդալու համար է։</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Այս գործողության համար հիշողությունը բավարար չէ։</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>Այս ֆայլն արդեն բաց է Koriz-ի այլ պատուհանում։ Նախ փակեք այն այնտեղ։</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>«%1» ֆայլ չկա։</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>«%1»-ը պանակ է, ոչ թե Koriz-ի ֆայլ։</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1»-ը հնարավոր չէ կարդալ. %2։</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>«%1»-ը Koriz-ի ֆայլ չէ։</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Սկավառակը լի է։ Ոչինչ չի փոխվել. տեղ ազատեք և կրկին փորձեք։</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>Ֆայլը զբաղված է այլ գործով։ Փորձեք քիչ հետո։</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>Ֆայլը վնասված է։ Վերականգնեք այն պահուստային պատճենից կամ պահպանեք այն, ինչ ընթերցվում է։</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>Սա Koriz-ի ֆայլ չէ։</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>Ֆայլը կարդալիս կամ գրելիս սկավառակը սխալ է հաղորդել։</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Ֆայլը հնարավոր չեղավ կարդալ կամ գրել։</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«%1»-ը հնարավոր չէ բացել։</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>Այս պանակը ցանցում կամ հատուկ սկավառակի վրա է. պահպանումն ավելի դանդաղ է, և ֆայլը միաժամանակ կարող է օգտագործել միայն մեկ համակարգիչ։</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1»-ն արդեն կա. ընտրեք այլ անուն։</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>«%1» պանակ չկա։</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>«%1» պանակում հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>Այս ֆայլը միայն կարդալու համար է. կարող եք դիտել, բայց ոչ փոխել։</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>«%1»-ն այլ ծրագրի տվյալների բազա է, ոչ թե Koriz-ի ֆայլ։</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>«%1»-ը վնասված է և չի ընթերցվում։</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1»-ը ստեղծվել է ավելի նոր Koriz-ով (ֆայլի տարբերակ՝ %2, այս ծրագիրը գիտի %3)։ Բացելու համար թարմացրեք Koriz-ը։</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>«%1»-ի կառուցվածքը փոխել է այլ ծրագիր, ուստի Koriz-ը դրան չի վստահում։ Վերականգնեք այն պահուստային պատճենից։</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>«%1»-ը հին Koriz-ի ֆայլ է և պետք է թարմացվի, բայց այն միայն կարդալու համար է։</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Ֆայլը բաց լինելու ընթացքում տեղափոխվել կամ փոխարինվել է։ Պահպանեք պատճենը այլ անունով։</translation>
    </message>
    <message>
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>Սխալի պատճառով փոփոխությունը չի կատարվել։ Ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>Պահպանման պահին սկավառակը խափանվեց, և հայտնի չէ՝ արդյոք պահպանվել է։ Նորից բացեք ֆայլը և ստուգեք։</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Գործարքի գումարը զրոյից փոքր լինել չի կարող։</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>Գործարքը կփակվեր ավելի շուտ, քան ստեղծվել է։</translation>
    </message>
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>Գործարքը նախորդ փուլից դուրս է եկել %1-ին. այն չի կարող տեղափոխվել դրանից շուտ։</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>Գործարքի արժեքը %1-ով գրել հնարավոր չէ։</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Հավանականությունը 0-ից 100 % է։</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>Օրինակ ընկերություն</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>Օրինակի համար պետք է վաճառքի ընթացք՝ բաց, հաջողված և ձախողված փուլերով։</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>նույն անունը</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>նման անուն</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>նույն հեռախոսը</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>նույն էլ. փոստը</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>նույն հարկային համարը</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>նույն ծննդյան օրը</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>նույն հասցեն</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>այլ ծննդյան օր</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>մեկն ընկերություն է</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Այս գործողության համար հիշողությունը բավարար չէ։</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1»-ը հնարավոր չէ կարդալ. %2։</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>Սա Koriz-ի գաղտնագրված պատճեն չէ։</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>Գաղտնագրված պատճենը կտրված է, վերջը բացակայում է։ Դրանից ոչինչ չի վերցվել։</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Գաղտնագրված պատճենի սկիզբը փոխվել կամ վնասվել է։ Դրանից ոչինչ չի վերցվել։</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>Այս պատճենն այլ գաղտնաբառով է ստեղծվել։</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>Գաղտնագրված պատճենը կտրված է կամ վերջում փոխվել է։ Դրանից ոչինչ չի վերցվել։</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>Գաղտնագրված պատճենը փոխվել կամ վնասվել է։ Դրանից ոչինչ չի վերցվել։</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>Գաղտնագրված պատճենին ինչ-որ բան է ավելացվել։ Դրանից ոչինչ չի վերցվել։</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>Գաղտնագրված պատճենի համար գաղտնաբառ է պետք։</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Գործարքներ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Գնումներ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ապրանքներ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Ակտիվություններ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Կարծիքներ</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Արշավներ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Աշխատակիցներ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Հաճախորդ</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Գործարք</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Գնում</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ապրանք</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Ակտիվություն</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Մարքեթինգային միջոցառում</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Աշխատակից</translation>
    </message>
    <message>
        <source>Feedback entry</source>
        <translation>Կարծիք</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>«%1»-ը պարտադիր է։</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>Տեքստը չափազանց երկար է՝ %L1 նիշ, թույլատրվում է առավելագույնը %L2։</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Տեքստում կա նիշ, որը հնարավոր չէ պահել (NUL)։</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>«%1»-ը տարբերակներից չէ։</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>«%1» դաշտ չկա։</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>Ֆայլերը գրվում են UTF-8 կոդավորմամբ՝ սկզբի նշանով (BOM) կամ առանց դրա։</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>Մտել է «%1»</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ընթացք</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Սեփական դաշտեր</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Կոնտակտներ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Նկարագիր</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>Որտեղից է եկել</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>Մեր հարաբերությունը</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Թվեր</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Անձ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ընկերություն</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Իգական</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Արական</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Այլ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Լիդ</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Պոտենցիալ հաճախորդ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Հաճախորդ</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Նախկին հաճախորդ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Համար</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>Համարն այլ ծրագրում</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Ազգանուն</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Հայրանուն</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Պաշտոն</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Հեռախոս</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Էլ. փոստ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Մեսենջեր</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Կայք</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Մարզ</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>Քաղաք կամ գյուղ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Թաղամաս</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Փողոց</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Շենք</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Բնակարան</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Փոստային դասիչ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ծննդյան օր</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Սեռ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ոլորտ</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Հարկային համար</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Նախասիրություններ</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Հետաքրքրություններ</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>Բնավորության գծեր</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Մարքեթինգային միջոցառում</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Ով է խորհուրդ տվել</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Առաջին շփում</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>Սկզբում հետաքրքրվել է</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Կարգավիճակ</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Հավատարմության մակարդակ</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Զեղչ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Պատասխանատու</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Բավարարվածություն</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Միավոր</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>Համաձայն է նամակների</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Չանհանգստացնել</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>Մերժման պատճառ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Պիտակներ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Շրջանառություն</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Շահույթ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Կտրոններ</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Առաջին գնում</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Վերջին գնում</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Բաց գործարքներ</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Լրացվածություն</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ստեղծված</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Փոփոխվել է</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Գործարք</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Կտրոն</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Տող</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ապրանք</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Հաջողված</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ձախողված</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Հավանականություն</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Արժույթ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Կշռված գումար</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Փակման սպասվող ամսաթիվ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ելք</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Փակվել է</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Ձախողման պատճառ</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>Նշում ձախողման մասին</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Հաջորդ քայլ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Կտրոնի համար</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ժամ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Նկարագրություն</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Քանակ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Գին</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Միավորի ինքնարժեք</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ընդամենը</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Արտիկուլ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Անվանակարգ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Միավոր</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Վաճառվում է</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ինչ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Երբ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Զանգ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Հանդիպում</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Հաղորդագրություն</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Այցելություն</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Առաջադրանք</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Շնորհավորանք</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Պլանավորված</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Կատարված</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Բարձր</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Միջին</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Ցածր</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Մուտքային</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ելքային</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>Խորհուրդ կտա (0-10)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>Գոհ է (1-5)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Բողոք</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ընթացքում</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Կարգավորված</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Կարգավիճակ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ժամկետ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Կատարվել է</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Առաջնահերթություն</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ուղղություն</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>Տևողություն, րոպե</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Արդյունք</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Գնահատական</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Մեկնաբանություն</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Կարգավորվել է</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Ալիք</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Սկիզբ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ավարտ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Բյուջե</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ծախս</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Դեր</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Աշխատում է</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>Ամենահեռավոր փուլը</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Մի քանի տողով տեքստ</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Մեկը մի քանիսից</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Այո կամ ոչ</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ամբողջ թիվ</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Տասնորդական թիվ</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Գումար</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Տոկոս</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>Օր՝ տարեթվով կամ առանց դրա</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>Ամբողջ հասցեն մեկ սյունակում</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>Ամբողջ հասցեն մեկ սյունակում (աշխատանք)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Ծննդյան տարի</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Ծննդյան ամիս</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Ծննդյան օր (ամսվա օրը)</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>Ընկերությո՞ւն է</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>Հաջողվա՞ծ է</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>Փակվա՞ծ է</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>Փակման օր՝ սպասվող կամ իրական</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>Հաճախորդի էլ. փոստ</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Հաճախորդի հեռախոս</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>Ապրանքի արտիկուլ</translation>
    </message>
    <message>
        <source>work</source>
        <translation>աշխատանք</translation>
    </message>
    <message>
        <source>home</source>
        <translation>տուն</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>բջջային</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Սեփական դաշտեր</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Կարդալ այլ կերպ</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Նոր սեփական դաշտ «%1»</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1՝ տեսակ</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>Հաջողվելու օր</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>Ձախողվելու օր</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>Փուլ մտնելու օր</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>Նախորդ փուլ</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Զեղչ, %</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>Դիմելաձև (պրն, տկն)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Պատվերի կարգավիճակ</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>Չեղարկման օրը</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Տողի ինքնարժեքը</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>Տողի շահույթը</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>Էլ. փոստի հասցեն այսպիսի տեսք ունի՝ name@example.com։</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>«%1»-ը հնարավոր չեղավ ստեղծել։</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>թիվ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true կամ false</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>օր, օրինակ՝ 2026-01-31 կամ today-30d</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>տեքստ</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>սրանցից մեկը՝ %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>հավասար է</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>հավասար չէ</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>փոքր է</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>առավելագույնը</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>մեծ է</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>նվազագույնը</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>պարունակում է</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>սկսվում է</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>վերջանում է</translation>
    </message>
    <message>
        <source>has</source>
        <translation>ունի</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>մեկն է</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>միջև է</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>դատարկ է</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>դատարկ չէ</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>«%1» դաշտ չկա։</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>«%1» դաշտն այդպես հնարավոր չէ համեմատել։</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>«%1» դաշտի համար «%3»-ը չի համապատասխանում. պետք է %2։</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>Այս տեքստի վերջում չակերտը բացակայում է։</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1»-ն այստեղ իմաստ չունի։</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>«%1»-ից առաջ սպասվում է and կամ or։</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Փակագծերը չափազանց շատ են իրար մեջ։</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Փակող փակագիծը բացակայում է։</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>Այստեղ սպասվում է դաշտ։</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>«in»-ից հետո սպասվում են արժեքներ փակագծերում։</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>«between»-ից հետո սպասվում է «and» և երկրորդ արժեք։</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>«is»-ից հետո սպասվում է «empty» կամ «not empty»։</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>Այստեղ սպասվում է համեմատություն, օրինակ՝ =, contains կամ is empty։</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>Այստեղ սպասվում է արժեք։</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>%1 օր գոյություն չունի։</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>Այսօր</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>Երեկ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>Վաղը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln օր առաջ</numerusform>
            <numerusform>%Ln օր առաջ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln օրից</numerusform>
            <numerusform>%Ln օրից</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>Գրառումները հնարավոր չէ համադրել ըստ «%1»-ի։</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>Մերժված տողերը հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>«%1»-ում առաջինը օ՞րն է, թե՞ ամիսը</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>«%1»-ը հազարնե՞ր են, թե՞ նշանը տասնորդական է</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>«%1» սեփական դաշտ չկա։</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>«%1» փուլ չկա։</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Ներմուծում՝ %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>Սյունակներից ոչ մեկը ծանոթ չէ. ընտրեք, թե ինչ են նշանակում։</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>«%1» դաշտ չկա (ընտրված է «%2» սյունակի համար)։</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>«%1»-ը ստացվում է այլ արժեքներից և չի ներմուծվում։</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>Աղբյուրում «%1» սյունակ չկա։</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>«%1» և «%2» սյունակները երկուսն էլ ընտրված են «%3»-ի համար։</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>Բաժանիչը մեկ նշան է, օրինակ՝ ; կամ ստորակետ։</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>Գումարը %1 արժույթով է, իսկ այս ֆայլը՝ %2։</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>Թվում ավելի շատ տասնորդական նիշ կար, քան պահվում է. այն կլորացվել է։</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Սա ժամ չէ։</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>«%1»-ն այստեղ ծանոթ չէ. «%2»-ը մնացել է նույնը։</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>Սա հանրագումարի տող է, ոչ թե գրառում։</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Ֆայլը դատարկ է։</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>Այս տեսակի ֆայլում լինում են միայն՝ %1։</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>Ֆայլում քարտ չկա։</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>Չի ներմուծվել, քանի որ դրա համար դաշտ չկա։</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>Քարտը վերջ չունի. ֆայլը կարող է կտրված լինել։</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>Տող %L1. տառեր, որոնք այս կոդավորմամբ իմաստ չունեն. գուցե ուրիշն ավելի հարմար է։</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>Տող %L1. %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>Այստեղ տառեր կան, որոնք այս կոդավորմամբ իմաստ չունեն. գուցե ուրիշն ավելի հարմար է։</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>Գործարքի գումարը զրոյից փոքր լինել չի կարող։</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>«%1» վաճառքի ընթացք չկա։</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>Այս գործարքը ֆայլում չկա։</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>Տողում գործարքի փակման օրը նշված չէ. վերցվել է այսօրվա օրը։</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>Գործարքը փակվել է ավելի շուտ, քան ստեղծվել է. երկու օրերն էլ պահվել են այնպես, ինչպես նշված են։</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>Տեքստը չափազանց երկար է կամ պարունակում է նիշ, որը հնարավոր չէ պահել։</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>«%1» (%2) անունով մի քանի գրառում կա. պարզ չէ, թե որի մասին է խոսքը։</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>«%1»-ն այս ֆայլում չկա (%2)։</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>Զեղչը պետք է 100 %-ից փոքր լինի։</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>Վերադարձը նշված է դրական գումարով. այն համարվել է հետ վճարված։</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>Պետք է տողի գինը կամ ընդհանուր գումարը։</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Գնի և քանակի արտադրյալը չափազանց մեծ է։</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>%1 կտրոնն ուրիշ հաճախորդի է։</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>Գնման օրը պարտադիր է։</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>Այս համարով մի քանի կտրոն կա. պարզ չէ, թե որի մասին է խոսքը։</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>%1 կտրոնն արդեն այլ օր ունի. պահվել է այդ օրը։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>%Ln կտրոնի միայն գումարն էր հայտնի, իսկ հիմա տողերն այլ գումար են կազմում։</numerusform>
            <numerusform>%Ln կտրոնի միայն գումարն էր հայտնի, իսկ հիմա տողերն այլ գումար են կազմում։</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>Տեքստում կա նիշ, որը հնարավոր չէ պահել (NUL)։</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>Այս տողին մի քանի գրառում է համապատասխանում. պարզ չէ, թե որի մասին է խոսքը։</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>Նույն գրառումն արդեն ստեղծվել է այս ֆայլի ավելի վաղ տողից. այս տողը բաց է թողնվել։</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Այդպիսի օր չկա։</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>Սրանցից վերցվել է միայն առաջինը։</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>Սա քարտերի խումբ է, ոչ թե հաճախորդ։</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>Պատվերը չեղարկվել կամ գումարը վերադարձվել է. դա գնում չէ և բաց է թողնվել։</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>Հենց այս ֆայլն արդեն ներմուծվել է (պատմության %1-րդ քայլ)։ Սեփական համար չունեցող տողերը կկրկնվեն։</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>Ֆայլում իրադարձություն կամ առաջադրանք չկա։</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>«%1» արժույթն այստեղ հայտնի չէ։</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>Գումարը %1-ով է, իսկ տողում նշված է %2։</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>Գումարն ավելի շատ տասնորդական նիշ ունի, քան %1 արժույթը։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln գործարք այլ արժույթով է, քան այս ֆայլը (%1). դրա գումարը հանրագումարներում և հաշվետվություններում չի հաշվվում։</numerusform>
            <numerusform>%Ln գործարք այլ արժույթով է, քան այս ֆայլը (%1). դրանց գումարները հանրագումարներում և հաշվետվություններում չեն հաշվվում։</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>%1 կտրոնն արդեն կա, առանց այս տողի. տողը բաց է թողնվել։</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>Սա կտրոնի ապրանքի տող չէ և բաց է թողնվել։</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>ինչու չի ներմուծվել</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>%1 կտրոնում այս ապրանքն ուրիշ քանակով կամ գնով է. դա պահպանվել է։</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>աղբյուր</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>ընկերություն</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>պիտակ</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>հաճախորդ</translation>
    </message>
    <message>
        <source>products</source>
        <translation>ապրանք</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>աշխատակից</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>մարքեթինգային միջոցառում</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>փուլ</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>ձախողման պատճառ</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>հավատարմության մակարդակ</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>սեփական դաշտ</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>%1 կտրոնի գումարը չի համընկնում իր տողերի հանրագումարին։</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>%1 գործարքի ելքը չի համընկնում իր փուլին։</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>%1 գործարք այլ վաճառքի ընթացքի փուլում է։</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>%1 գործարքի փուլերի պատմությունը չի ավարտվում ներկա փուլով։</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>%1 կտրոն ոչ մի տող չունի։</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Ֆայլը վնասված է. %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>«%2» աղյուսակի %1 տող հղվում է «%3» աղյուսակի գոյություն չունեցող գրառումների։</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>Որոնման ցուցիչը չի համընկնում գրառումներին. %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>Ֆայլի կառուցվածքը փոխել է այլ ծրագիր։</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>«%1» դաշտ չկա։</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Գրառումներ չկան։</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Գրառումներ՝ %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Զտիչ՝ %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Որոնում՝ %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>Բջջային</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Աշխատանք</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Տուն</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Ֆաքս</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Առաքում</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Հաշիվներ</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>Ծննդյան օրեր</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>Ոչ մի ծննդյան օր հայտնի չէ։</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>%Ln հաճախորդի օրը հայտնի չէ։</numerusform>
            <numerusform>%Ln հաճախորդի օրը հայտնի չէ։</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>Նամակում «{%1}» է նշված, բայց այդպիսի դաշտ չկա։</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Նամակներ</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>Գրելու մարդ չմնաց։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>%Ln հաճախորդ հասցե չունի և բաց է թողնվել։</numerusform>
            <numerusform>%Ln հաճախորդ հասցե չունի և բաց է թողնվել։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>%Ln հաճախորդ խնդրել է չանհանգստացնել և բաց է թողնվել։</numerusform>
            <numerusform>%Ln հաճախորդ խնդրել է չանհանգստացնել և բաց է թողնվել։</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Կպչուն պիտակներ</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Ծրարներ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Լրանում է</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Հեռախոս</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ծնվել է</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>%Ln գրառում միավորվել է «%1»-ի հետ</numerusform>
            <numerusform>%Ln գրառում միավորվել է «%1»-ի հետ</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>Այս տեսակի գրառումները չեն միավորվում. ամեն մեկը կատարված դեպք է։</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>%1 համարով գրառում չկա։</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>%1 գրառումը հնարավոր չէ միավորել ինքն իր հետ։</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>Միավորելու համար առնվազն երկու գրառում է պետք։</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>Լիովին համընկնողները միավորվել են</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Ձագար</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Գնումներ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ապրանքներ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Հաշվետվություններ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Առաջադրանքներ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Պատմություն</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>Այս պիտակի համար չափազանց երկար է՝ %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>Այս ծրարի համար չափազանց երկար է՝ %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Էջերը հնարավոր չեղավ գրել։</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>Տպիչը կամ ֆայլը դրանք չընդունեց։</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>Արժեք չկա։</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Սա թիվ չէ։</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>Թիվը կրճատված է «E»-ով. գրեք բոլոր թվանշանները։</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Թիվը չափազանց մեծ է։</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>Թվի մեջ նշանը կարող է բաժանել հազարները կամ տասնորդականները։</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Սա ամսաթիվ չէ։</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Օրացույցում այդպիսի օր չկա։</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Այդպիսի ժամ չկա։</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>Ամսաթվի օրն ու ամիսը կարող են շփոթված լինել։</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Տարեթիվը բացակայում է։</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Գաղտնագրումն այս համակարգչում չի աշխատում։</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Այս գործողության համար հիշողությունը բավարար չէ։</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>Սա հայտնի ձևի հեռախոսահամար չէ. պահվում է այնպես, ինչպես գրված է։</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>Փուլին անուն է պետք։</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Անունը չափազանց երկար է։</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>Հավանականությունը 0-ից 100 % է։</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>Սահմանը առնվազն մեկ օր է։</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>Վաճառքի այս ընթացքը բաց փուլ չունի։</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>«%1» փուլ արդեն կա։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln գործարք այս փուլում է կամ անցել է դրանով. նրա ընթացքը կկորչեր։</numerusform>
            <numerusform>%Ln գործարք այս փուլում են կամ անցել են դրանով. նրանց ընթացքը կկորչեր։</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>Վաճառքի ընթացքին պետք է փուլ, որից սկսվում են գործարքները։</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Պատրաստվում են էջերը</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Գրվում է PDF ֆայլը</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Գնի և քանակի արտադրյալը չափազանց մեծ է։</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>Ընկերություն</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Պիտակ</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>Հավատարմության մակարդակ</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Սեփական դաշտ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Reason of a loss</source>
        <translation>Ձախողման պատճառ</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Սեգմենտ</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Ներմուծման համապատասխանեցում</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Կտրոն</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Կցորդ</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>համար %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>Այս շրջանում պատկերելու բան չկա։</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Ամբողջ ժամանակը</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1-ից</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Մինչև %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>Հիմք՝ %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Ինչպես է սա հաշվվում</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ընդամենը</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, համեմատած՝ %2</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>Նախորդ շրջանը՝ %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Այս շրջանում ոչինչ չկա։</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>գնում կատարած հաճախորդ</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>Շրջանում գնած հաճախորդները ըստ շրջանառության (կամ շահույթի), մեծից փոքր։ A՝ ում նախորդողները բերել են գումարի %1 %-ից պակաս, B՝ %2 %-ից պակաս, C՝ մնացածը։ Ոչինչ չբերածը դաս չունի։ Սպասարկման ծախս = կատարված գործերի րոպեներ × ժամի արժեք։ Շահույթը դրանից հետո = շրջանառություն − ինքնարժեք − սպասարկում։</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>Աշխատանքի ժամի արժեքը դեռ հայտնի չէ, ուստի սպասարկման ծախսը չի հանված։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>%Ln կտրոն առանց հաճախորդի է և հաշվի չի առնվել։</numerusform>
            <numerusform>%Ln կտրոն առանց հաճախորդի է և հաշվի չի առնվել։</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>«%1»-ը «%2»-ի համար թիվ չէ։</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Առանց դասի</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Դաս</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Համար</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Քանակի մասը, %</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Շրջանառություն</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>Շրջանառության մասը, %</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Սպասարկման ծախս</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>Շահույթ դրանից հետո</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>Մասը՝ նախորդների հետ, %</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>Շեմերը պետք է լինեն 0 &lt; A ≤ B ≤ 100։</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>վաճառված ապրանք</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>Շրջանում վաճառված ապրանքներն ըստ շրջանառության (կամ շահույթի), մեծից փոքր։ A՝ որոնց նախորդները բերել են գումարի %1 %-ից պակաս, B՝ %2 %-ից պակաս, C՝ մնացածը։ Ոչինչ չբերածը դաս և մաս չունի։ Շահույթ = շրջանառություն − ինքնարժեք։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>%Ln տող առանց ապրանքի է և հաշվի չի առնվել։</numerusform>
            <numerusform>%Ln տող առանց ապրանքի է և հաշվի չի առնվել։</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Դասավորված ըստ</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Շահույթ</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>A դաս՝ մինչև, %</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>B դաս՝ մինչև, %</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Աշխատանքի ժամի արժեքը</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ցուցադրել</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Դասեր</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Բոլոր գրառումները</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>Մինչև մակարդակ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Մարզ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Քաղաք</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Թաղամաս</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Փողոց</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Վաճառքի ձագար</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>Որտեղ են հասնում գործարքները և որտեղ են հիմա</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Հաջողված և ձախողված</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>Քանի գործարք է հաջողվել՝ ըստ ամիսների</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>ABC վերլուծություն</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>Ո՞ր հաճախորդներն են պահում գործը</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>Ապրանքների ABC վերլուծություն</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>Ո՞ր ապրանքներն են պահում գործը</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>«%1» հաշվետվությունը «%2» կարգավորում չունի։</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Վաճառքներ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Մարքեթինգ</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>Շրջանառություն և շահույթ</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>Ինչ է վաճառվել և վաստակվել՝ ըստ ամիսների</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Տարածք</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>Որտեղ են հաճախորդներն ու շրջանառությունը</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>Որտեղից են գալիս հաճախորդները</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>«%1» հաշվետվություն չկա։</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>Համեմատելու համար պետք է ժամանակահատված՝ առաջին և վերջին օրով։</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Հաջողված</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ձախողված</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Իմաստ</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>Հասել է</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>Շարունակել է, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>Բոլորից, %</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>Հիմա այստեղ</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>գործարք</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>Շրջանում ստեղծված ամեն գործարք հաշվվում է մեկ անգամ ամեն փուլում մինչև ամենահեռու հասածը, ձախողվածները նույնպես։ Շարունակել է = հաջորդին հասած ÷ այստեղ հասած։ Բոլորից = այստեղ հասած ÷ առաջինին հասած։ Հաջողվածն անցել է բոլոր բաց փուլերը. փուլն անհայտ ձախողվածը՝ միայն առաջինը։</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>Տվյալները քիչ են՝ %L1, պետք է առնվազն %L2։ Մասերին զգուշորեն վերաբերվեք։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>Այլ արժույթով %Ln գործարք հաշվված է, բայց գումարների մեջ չի մտնում։</numerusform>
            <numerusform>Այլ արժույթով %Ln գործարք հաշվված է, բայց գումարների մեջ չի մտնում։</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Անհայտ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Լիդեր</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Ձեռք բերված հաճախորդներ</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>Կոնվերսիա, %</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>Միջինը մեկ հաճախորդի</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>լիդ</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>Լիդեր = աղբյուրի հաճախորդներ, որոնց առաջին շփումը շրջանում է (կամ գրառումը)։ Ձեռք բերված = նրանցից մինչև շրջանի վերջը գնում կամ հաջողված գործարք ունեցողները։ Կոնվերսիա = ձեռք բերված ÷ լիդեր։ Շրջանառություն = նրանց բոլոր գնումները՝ առանց վերադարձի։ Միջին = շրջանառություն ÷ ձեռք բերված։</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Գնորդներ</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>հաճախորդ</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>Հաճախորդներն ըստ առաջին հասցեի վայրի։ Գնորդներ = շրջանում գնածները։ Շրջանառություն = նրանց գնումները՝ առանց վերադարձի։ Միջին = շրջանառություն ÷ հաճախորդներ։</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ամիս</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Գնումներ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ծախս</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>Շահութաբերություն, %</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>Միջին կտրոն</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Մեկ տարի առաջ</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Փոփոխություն, %</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>Վերջին ամիսը դեռ չի ավարտվել։</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>կտրոն</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>Հաջողության մասը, %</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Հաջողվածի գումարը</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>Հաջողվածի միջինը</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>փակված գործարք</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>Գործարքներն ըստ փակման ամսվա։ Հաջողության մասը = հաջողված ÷ (հաջողված + ձախողված)։ Միջինը = գումարը ÷ հաջողված գործարքներ։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>%Ln փակված գործարքի փակման օրը հայտնի չէ. հաշվի չի առնվել։</numerusform>
            <numerusform>%Ln փակված գործարքի փակման օրը հայտնի չէ. հաշվի չի առնվել։</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Բոլոր ընթացքները</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>«%1»-ը «%2»-ի համար հնարավոր արժեք չէ. կան՝ %3։</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, նախկինում</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1, փոփոխություն %</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>Կտրոններն ըստ ամիսների. վերադարձը նույնպես կտրոն է և նվազեցնում է այն ամսվա շրջանառությունը, երբ կատարվել է։ Շահույթ = շրջանառություն − ինքնարժեք։ Շահութաբերություն = շահույթ ÷ շրջանառություն։ Միջին կտրոն = շրջանառություն ÷ գնումներ։ Փոփոխություն = նախորդ տարվա նույն ամսվա համեմատ։</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>Քանակ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>Այս կտրոնների %Ln տող ինքնարժեք չունի. ցույց տրված շահույթն այդքանով ավելի է։</numerusform>
            <numerusform>Այս կտրոնների %Ln տող ինքնարժեք չունի. ցույց տրված շահույթն այդքանով ավելի է։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>Այս պահուստային պատճենը վնասված է։ Ընտրեք մեկ ուրիշը. ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>«%1» պահուստային պատճեն չկա։</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>Այս պահուստային պատճենը ստեղծվելուց հետո փոխվել է. այն վնասված է։ Ընտրեք մեկ ուրիշը. ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>Ֆայլը հնարավոր չէ վերականգնել հենց իրենից։</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>«%1» պանակում հնարավոր չէ գրել։</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Գործարքներ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Կտրոններ</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>Կտրոնների տողեր</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ապրանքներ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Ակտիվություններ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Կարծիք</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Արշավներ</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Աշխատակիցներ</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Հեռախոսներ</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Էլ. փոստի հասցեներ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Հասցեներ</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Կցված ֆայլեր</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Պատմության գրառումներ</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1՝ պահպանված է %2</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>, կորել է անհայտ քանակ</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>, կորել է մինչև %1</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>«%1»-ից հնարավոր չեղավ ոչինչ կարդալ։</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>«%1» ֆայլ չկա։</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>«%1»-ն արդեն կա. ընտրեք այլ անուն։</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>«%1» պանակ չկա։</translation>
    </message>
    <message>
        <source>Customer %1 (name lost)</source>
        <translation>Հաճախորդ %1 (անունը կորել է)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>%1 հաճախորդի տվյալները կորել են. նրանց հետ կապված ամեն ինչ պահվել է ժամանակավոր անունով։</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>%1 կորած ընթացք կամ փուլ նորից ստեղծվել է ժամանակավոր անունով։</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>Կորած գրառումների %1 հղում հեռացվել է։</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>Կորած տողեր</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>%1 կտրոնում տողեր էին կորել. պակասող գումարով տողը պահպանում է դրանց ընդհանուր գումարը։</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>%1 գործարք ստացել է իր փուլի ելքը։</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>%1 գործարքի փուլերի պատմությունը շտկվել է։</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1, նման գրություն</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: its value</comment>
        <translation>%1՝ %2</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>A text is longer than the 32,767 letters that a cell of a spreadsheet holds; take .csv.</source>
        <translation>Տեքստն ավելի երկար է, քան 32&#xa0;767 նիշ, որ տեղավորվում է աղյուսակի վանդակում. ընտրեք .csv։</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Ժամանակավոր ֆայլ հնարավոր չէ ստեղծել։</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Աշխատագիրքը հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>Թերթում տեղավորվում է առավելագույնը 1&#xa0;048&#xa0;576 տող. ընտրեք .csv կամ ավելի քիչ գրառում։</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>Պատճենն անսարք էր և հեռացվել է։</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>Պատճենում այն չէր, ինչ ֆայլում. այն հեռացվել է։</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>«%1»-ի սկավառակում տեղ չկա։</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>«%1» պանակը չի գտնվել. դրա սկավառակը միացվա՞ծ է</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>«%1» պանակում հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>Պահուստային պատճեն չի ստեղծվել. «%1»-ը միայն կարդալու համար է։</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Պահուստային պատճեն չի ստեղծվել։ %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1»-ը հնարավոր չէ կարդալ. %2։</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>Սյունակ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>Աղյուսակից առաջ գտնվող %Ln տող բաց է թողնվել։</numerusform>
            <numerusform>Աղյուսակից առաջ գտնվող %Ln տող բաց է թողնվել։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>Տեքստի %Ln տեղ %1 կոդավորմամբ իմաստ չունի. առաջինն այս տողում է։ Փորձեք այլ կոդավորում։</numerusform>
            <numerusform>Տեքստի %Ln տեղ %1 կոդավորմամբ իմաստ չունի. առաջինն այս տողում է։ Փորձեք այլ կոդավորում։</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>Տողերն այնքան երկար են, որ սրանից հետո եկողները չեն ցուցադրվում։</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>Այս համարի ստուգիչ թվանշանը սխալ է. գուցե վրիպա՞կ կա։</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 ֆայլ չկա։</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1-ը պանակ է, ոչ թե ֆայլ։</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ֆայլը հնարավոր չէ կարդալ։</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>%1 կոդավորումը ծանոթ չէ։</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>Սա աղյուսակ կամ արխիվ է, ոչ թե տեքստային ֆայլ։</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Սա տեքստային ֆայլ չէ։</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>Ապակոդավորված տեքստը հնարավոր չէ նորից կարդալ։</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Ժամանակավոր ֆայլ հնարավոր չէ ստեղծել։</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Ժամանակավոր ֆայլում հնարավոր չէ գրել։</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>Գործարք «%1» → %2</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>Գնում՝ %1</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>Գնում %1՝ %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>Ավելացվել է հաճախորդներին</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Փոփոխությունների մատյանը վնասված է. այս քայլը հնարավոր չէ հետարկել։</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Մատյանում այդպիսի քայլ չկա։</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Այս քայլն արդեն հետարկված է։</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>«%1» (քայլ %2)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>Սա այլևս հնարավոր չէ հետարկել. ավելի ուշ փոփոխությունները դրա վրա են հիմնված։</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>Սա հնարավոր չէ հետարկել, քանի դեռ կա դրա վրա հիմնվածը՝ %1։ Նախ հետարկեք այն։</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>Այո</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ոչ</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>Թվում ավելի շատ տասնորդական նիշ կա, քան հնարավոր է պահել։</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1»-ը սրանցից ոչ մեկը չէ՝ %2։</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1»-ը ո՛չ «այո» է, ո՛չ «ոչ»։</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>Այստեղ գումարը պետք է լինի %1-ով։</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>«%1» արժույթն այստեղ հայտնի չէ. գրեք դրա կոդը, օրինակ՝ EUR։</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>Աշխատագրքում թերթերը կամ ձևաչափերն ավելի շատ են, քան կարդացվում է։</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>Աշխատագիրքը վնասված է. դրա մի մասը սխալ է գրված։</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>Աշխատագրքում սեփական սահմանումներ կան, որոնք աղյուսակների ծրագրերը չեն գրում։</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>Թերթում 512 ՄԲ-ից շատ տեքստ կա. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>Սա հին տեսակի (.xls) կամ գաղտնաբառով աշխատագիրք է. պահպանեք այն որպես .xlsx՝ առանց գաղտնաբառի։</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 ֆայլ չկա։</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>Սա երկուական աշխատագիրք է (.xlsb). պահպանեք այն որպես .xlsx։</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>Աշխատագրքում թերթ չկա։</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>Այս արխիվն աշխատագիրք (.xlsx) չէ։</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>Աշխատագիրքը վնասված է. «%1» թերթը բացակայում է։</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>Աշխատագիրքը վնասված է. տեքստերը բացակայում են։</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>Թերթում 1&#xa0;048&#xa0;576-ից շատ տող կա. ավելին լինել չի կարող։</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>Թերթի %L1 տողը 16 ՄԲ-ից երկար է. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Աշխատագրքում «%1» թերթ չկա։</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>Ժամանակավոր ֆայլը հնարավոր չէ նորից կարդալ։</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>Աշխատագրքում տարբեր տեքստերն ավելի շատ են, քան կարդացվում է՝ %L1։</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Ժամանակավոր ֆայլ հնարավոր չէ ստեղծել։</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>Ժամանակավոր ֆայլում հնարավոր չէ գրել։</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>Աշխատագիրքը վնասված է. %L1 տողի բջիջներից մեկի տեքստը բացակայում է։</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>Արխիվում ավելի շատ ֆայլ կա, քան լինում է աշխատագրքում։</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ֆայլը հնարավոր չէ կարդալ։</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>Աշխատագիրքը վնասված է կամ կտրված. արխիվն ամբողջական չէ։</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>Աշխատագիրքը վնասված է. դրա մի մասը հնարավոր չէ բացել արխիվից։</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>Բացված աշխատագիրքը 512 ՄԲ-ից մեծ է. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>Բացված աշխատագիրքը ֆայլից ավելի քան 200 անգամ մեծ է. իսկական աշխատագրքերն այդպիսին չեն լինում։</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>Վանդակը 1 ՄԲ-ից երկար է. ավելին չի կարդացվում։</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ֆայլը հնարավոր չէ կարդալ։</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>Աշխատագիրքը պաշտպանված է գաղտնաբառով. պահպանեք այն առանց գաղտնաբառի։</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz-ում սխալ է տեղի ունեցել։ Այս գործողությունից ոչինչ չի պահպանվել։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 ԿԲ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ՄԲ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Պահուստային պատճեններ</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz-ը պահուստային պատճեններն ինքն է ստեղծում՝ փակելիս, աշխատանքի ընթացքում և ներմուծումներից, միավորումներից ու մեծ ջնջումներից առաջ։ Ամեն պատճեն նորից կարդացվել և ստուգվել է։ Վերականգնելիս նախ պատճենվում է ֆայլի ներկա վիճակը, ուստի ոչինչ չի կորչում։</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Ընկերության ֆայլ</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>Այլ սկավառակ…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ինչու</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Հաճախորդներ</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Գործարքներ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Կտրոններ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Պատճենել հիմա</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>Գաղտնագրված պատճեն…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>Այլ պահուստային ֆայլ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Վերականգնել</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>Koriz-ը չի ստուգել</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, գաղտնագրված</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Հիմա</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Պատճենում</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Պահուստային պատճեններ դեռ չկան։</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>Ներկա ֆայլը հնարավոր չէ կարդալ. այն կմնա պահուստային պատճենների կողքին։</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>Ֆայլն այլևս տեղում չէ։</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>Պատճենում նույնն է, ինչ հիմա ֆայլում։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>Այս պատճենից հետո կատարվել է %Ln քայլ։</numerusform>
            <numerusform>Այս պատճենից հետո կատարվել է %Ln քայլ։</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>Բովանդակությունը կերևա վերականգնելիս. ներկա ֆայլը կպահպանվի։</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>Պահվում է այստեղ՝ %1։ Ավելի ապահով է երկրորդ պատճեն ունենալ այլ սկավառակի վրա։</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>Պահվում է այստեղ՝ %1, և այստեղ՝ %2</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Ստեղծվում է պահուստային պատճեն</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>Գաղտնագրված պատճեն</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>Գաղտնագրված պատճեններ (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>Առանց այս գաղտնաբառի պատճենը ոչ ոք չի կարող կարդալ՝ ո՛չ դուք, ո՛չ էլ Koriz-ը ստեղծողները։ Գրեք այն և պահեք ապահով տեղում։</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>Ստեղծվում է գաղտնագրված պատճեն</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>Գաղտնագրված պատճենը ստեղծված և ստուգված է՝ %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>Այլ պահուստային ֆայլ</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Պահուստային պատճեններ (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>Պանակ այլ սկավառակի վրա՝ ամեն պատճենի երկրորդ օրինակի համար</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>Հաջորդ քայլ չկա</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Ժամկետանց՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln օր այս փուլում</numerusform>
            <numerusform>%Ln օր այս փուլում</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>չափազանց երկար</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>Նոր գործարք այս փուլում (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Նոր գործարք՝ %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>Այս փուլի գործարքների գումարը և նույնն ըստ հավանականության</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1՝ %Ln գործարք</numerusform>
            <numerusform>%1՝ %Ln գործարք</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln այլ արժույթով</numerusform>
            <numerusform>%Ln այլ արժույթով</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>կշռված %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>Փոխել այս փուլը կամ տպել այն</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Փուլ՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Տեղափոխել</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Հաջողված</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Նոր գործարք</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>Ընտրել սյունակի բոլոր քարտերը</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>Տպել այս սյունակը…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Ձախողված…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>Փոխել այս փուլը…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>Տեղափոխել մեկ տեղ առաջ</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>Տեղափոխել մեկ տեղ հետ</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Նոր փուլ…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>Ջնջել այս փուլը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln օր</numerusform>
            <numerusform>%Ln օր</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>Կատարված</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Շրջանառություն</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Կտրոններ</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Վերջին գնում</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Բաց գործարքներ</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Հաջորդ քայլ չկա</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Հաջորդը՝ %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Հաջորդը՝ %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Նոր հաճախորդ</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>Այս հաճախորդի պատմությունը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>Ինչն է փոխվել</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Գրառում</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Դաշտ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Հետո</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ջնջված</translation>
    </message>
    <message>
        <source>new</source>
        <translation>նոր</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Գծապատկեր</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>նոր՝ %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>փոխված՝ %1</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>արդեն կա, նորություն չկա՝ %1</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>արդեն կա, անփոփոխ՝ %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>չի ընդունվում՝ %1</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>ստեղծվել է նաև՝ %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>Ահա թե ինչ տեղի կունենա</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ինչը չի համապատասխանում</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Տող</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Սյունակ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Արժեք</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ինչու</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Ֆայլի ստուգում</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Կարդացվել է %Ln տող</numerusform>
            <numerusform>Կարդացվել է %Ln տող</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>Ընդունված է, բայց՝ %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Ամեն ինչ համապատասխանում է։</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>Դիտողություններ՝ %1, ցուցադրված են առաջին %2-ը</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln դիտողություն</numerusform>
            <numerusform>%Ln դիտողություն</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-մերժված</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Պահպանել մերժված տողերը</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Աղյուսակներ (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>Մերժված տողերը պահպանվում են</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>Մերժված տողերը պատճառներով՝ %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Ներմուծում</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծել</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Պահպանել մերժված տողերը…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Հեռացվում է Delete ստեղնով</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>Այո</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ոչ</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>Լրացված է՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>Սեփական դաշտ</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>Ընտրանքներ՝ յուրաքանչյուրն առանձին տողում</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Արժեքի տեսակ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>Գրառման տեսակ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ավելացնել…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Փոխել…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Նոր սեփական դաշտ՝ %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Սեփական դաշտը փոխվել է՝ %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>Սեփական դաշտը ջնջվել է՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>Ինչ ասվեց կամ ինչ անել</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>Պլանավորված օրը. դատարկ՝ արվել է հենց հիմա</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Պլանավորված է</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Գործարքներ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագրություն</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Գործարքներ դեռ չկան</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Բացել գործարքը</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>Նման հաճախորդ արդեն կա՝ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Կատարված</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Հետ դեպի ցանկ</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Հետ դեպի ցանկ (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>Ձեր բոլոր հաճախորդները և ընտրվածի քարտը ցանկի կողքին։ Գրեք որոնման դաշտում՝ ցանկը նեղացնելու համար, ավելացրեք զտիչներ և պահեք դրանք որպես սեգմենտներ։ Enter-ը ցույց է տալիս միայն քարտը, Esc-ը՝ հետ։ Ամեն դաշտ պահպանվում է, երբ այն լքում եք, Ctrl+Z-ը հետարկում է։ Ctrl+N՝ նոր հաճախորդ, Delete՝ ջնջել, Ctrl+P՝ տպել։</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Գտնել կրկնօրինակները…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>Այս գործարքի քայլերը</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Կատարված</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>Ընտրված քայլը նշում է որպես կատարված</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>Ճանապարհը փուլերով</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Սկսած</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Հաջորդ քայլերը</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Հաջորդ քայլ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ինչ անել հետո</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ժամկետ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Պլանավորել</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Նոր գործարք</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, արված</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>Հաջորդ քայլ՝ %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>Ջնջվել է գործարքը՝ %1</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Ջնջվել է «%1»</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Կատարված</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Ցույց տալ ներմուծվածը</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Հետարկել այս ներմուծումը</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>Ներմուծումը հետարկված է։ Ամեն ինչ առաջվա պես է։</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Հետարկվում է ներմուծումը</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>Հնարավոր կրկնվող հաճախորդներ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ընթացք</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Զույգեր</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Հաճախորդ</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Նմանություն</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ինչու</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Միավորել…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Տարբեր են</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>Միավորել լիովին համընկնողներին</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>Որոնվում են հնարավոր կրկնվող հաճախորդներ…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>Միմյանց նման հաճախորդներ չկան։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln զույգ, որ կարող է նույն հաճախորդը լինել</numerusform>
            <numerusform>%Ln զույգ, որ կարող է նույն հաճախորդը լինել</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>Երկու հաճախորդ նշվել են որպես տարբեր</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Միավորվում է</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>Առանց տվյալներ կորցնելու հնարավոր չէ միավորել և ոչ մեկին։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln հաճախորդ միավորվեց ուրիշի հետ։ Մեկ հետարկումը նորից կբաժանի նրանց։</numerusform>
            <numerusform>%Ln հաճախորդ միավորվեց ուրիշի հետ։ Մեկ հետարկումը նորից կբաժանի նրանց։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Արտահանել՝ %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>Սյունակներ. քաշեք՝ հերթականությունը փոխելու համար</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Սյունակների միջև</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Ստորակետ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Կետ-ստորակետ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Տաբուլյացիա</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Կոդավորում</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8, նաև աղյուսակների համար</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>Ոչ մի վանդակ աղյուսակում բանաձև չդառնա</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>Տեքստային աղյուսակ (.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Աշխատագիրք (.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>Աղյուսակներ (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Արտահանել…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>Փակելուց առաջ ստեղծվում է պահուստային պատճեն</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>Ի՞նչ ներմուծել</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>Այլ ծրագրի ցանկացած աղյուսակ՝ Google, Outlook կամ iCloud կոնտակտներ, աղյուսակի ցանկ, այլ CRM-ի գործարքներ։ Ընտրեք այստեղ կամ գցեք այս պատուհանի վրա։</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>Ամեն տողը</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծել</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>Աղյուսակներ (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Ընտրել…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>Սեգմենտներ</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Պահպանված զտիչներ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Զտիչ</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>Ցույց տալ միայն պայմանին համապատասխանը (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Զտված</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>Պահպանել զտիչը որպես սեգմենտ…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>Գրել զտիչը տեքստով…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Ջնջել սեգմենտը</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Սեգմենտ՝ %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>Պահպանել զտիչը</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Սեգմենտի անունը</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Զտիչը տեքստով</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>Օրինակ՝ city = &quot;Երևան&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>ոչ՝ %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 կամ %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 և %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Զտիչ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Դաշտ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Համեմատություն</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Նշեք՝ ինչի հետ համեմատել։</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>Մինչ այժմ եղած ֆիլտրի հետ</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>և նաև</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>կամ</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>Նոր՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>Ամեն սյունակ փուլ է, ամեն քարտ՝ գործարք։ Քաշեք քարտերը կամ օգտվեք ստեղնաշարից. սլաքները անցնում են քարտից քարտ, Ctrl-ը սլաքով տեղափոխում է, W՝ հաջողված, L՝ ձախողված, N՝ նոր գործարք, Enter՝ բացել։ Կետը կանաչ, դեղին կամ կարմիր է՝ որքան է գործարքը փուլում։</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>Բաց գործարքներ դեռ չկան</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>Այստեղ երևում է, թե ինչ եք շուտով վաճառելու՝ մեկ քարտ ամեն գործարքի համար։</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>Ավելացնել առաջին գործարքը</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Վաճառքի ընթացք</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Պատասխանատու</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Աղբյուր</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>Որոնել գործարքներ</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>Անվանում կամ հաճախորդ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ցույց տալ բոլորը</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>Տպել տախտակը (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Տպել տախտակը</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>Գործարքն ավելացված է</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Բոլոր աղբյուրները</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln բաց գործարք</numerusform>
            <numerusform>%Ln բաց գործարք</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln գործարք</numerusform>
            <numerusform>%Ln գործարք</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Հաջողված՝ %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Ձախողված՝ %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Ջնջվել է՝ %1</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>Դեպի տախտակ</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>Դեպի տախտակ (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>«%1» փուլը տեղափոխված է</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>«%1» փուլը ջնջված է</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>Որոնել քայլերում</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Քայլի տեսակ</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Բոլոր քայլերը</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Ներմուծումներ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ավելացված</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Փոփոխված</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>Տեղափոխված գործարքներ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ջնջված</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Միավորված</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>Հետարկված և վերարկված</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Սկսած օրվանից</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Մինչև օրը</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>Ով է աշխատել</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Բոլորը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>Ցուցադրված են միայն առաջինները՝ %L1 փոփոխությունից</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>Ֆայլի ամեն փոփոխություն պահվում է որպես քայլ՝ ձեռքով, ներմուծմամբ թե միավորմամբ արված։ Ընտրեք քայլը՝ տեսնելու, թե ինչ է փոխել, և հետարկեք այն կոճակով, նույնիսկ հազարավոր տողերի ներմուծումը։ Քայլը կարելի է հետարկել, քանի դեռ ավելի ուշ քայլեր դրա վրա չեն հիմնված, այլապես կասվի, թե որոնք են։ Ջնջված գրառումները «Աղբարկղում» են։</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Քայլեր</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Երբ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Քայլ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ով</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>Ավելի հին քայլեր</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Հետարկել այս քայլը</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Աղբարկղ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>հետարկված</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>հետարկել է քայլ</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>Վերարկել քայլը</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Հետարկվում է «%1»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Վերարկված է՝ %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Հետարկված է՝ %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>Որոնմանն ու զտիչին համապատասխանող քայլ չկա։</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ցույց տալ բոլորը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Ներմուծել</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Քայլ %1՝ %2-ից</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>Զանգ</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Գրել նամակ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Բացել դիտարկիչում</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Ընտրել օրացույցից</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>Այս անունով ոչինչ չկա։ Ընտրեք ցանկից։</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>Այս անունով մի քանիսը կան։ Ընտրեք ցանկից։</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>Ցույց տալ տարբերակները</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>Ավելացնել ևս մեկը</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Ավելացնել ևս մեկը՝ %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Հանել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>Փակել (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>Այս տեսակի բոլոր գրառումները։ Գրեք որոնման դաշտում, ավելացրեք զտիչներ և պահեք դրանք որպես սեգմենտներ։ Վերնագրին սեղմելը դասավորում է, քաշելը տեղափոխում է սյունակը։ Enter-ը բացում է գրառումը, Delete-ը ջնջում, Ctrl+Z-ը վերադարձնում է։</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Նոր՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz-ը կողպված է</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Գաղտնաբառ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ապակողպել</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ելք</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>Կողպել էկրանը</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>%Ln րոպե անգործությունից հետո</numerusform>
            <numerusform>%Ln րոպե անգործությունից հետո</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Միայն իմ հրամանով</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Անջատել</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Փոխել գաղտնաբառը…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Սահմանել գաղտնաբառ…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Էկրանի կողպում</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>Կողպումը թաքցնում է Koriz-ը կողքով անցնողներից։ Այն չի գաղտնագրում ֆայլը։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Ինչո՞ւ ձախողվեց</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Պատճառ</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Ընտրեք կամ գրեք նորը</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Նշել ձախողված</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Հասցեի պիտակներ</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1՝ %2 × %3 պիտակ, %4 × %5 մմ</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Առաջին ազատ պիտակը</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>Առաջին թերթի ավելի վաղ պիտակները մնում են դատարկ, որ կիսատ թերթն էլ օգտագործվի</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Թերթ</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Ծրարներ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Ուղարկող</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>Նամակ յուրաքանչյուրին</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Նամակի տեքստը</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Հարգելի՛ {name},</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Տեղադրել դաշտ</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>Հասցեն՝ տողերով</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Այսօրվա ամսաթիվը</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Նախադիտում</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>«{%1}»-ը հաճախորդի դաշտ չէ։ Ընտրեք «Տեղադրել դաշտ» կոճակով։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>Բացել ընկերության ֆայլը</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz-ի ֆայլեր (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>Koriz-ի օրինակ ընկերություն</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Ստեղծվում է օրինակ ընկերությունը</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Վերարկել</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Տպել…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ներմուծել…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Արտահանել…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Նոր հաճախորդ</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Նոր գործարք</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Որոնել ամենուր</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Որոնել այս էջում</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Փակել ֆայլը</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Օգնություն այս էջի մասին</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Նոր</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>Նոր ընկերության ֆայլ…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Բացել…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Վերջին բացվածները</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Օրինակ ընկերություն</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>Koriz-ի մասին</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ելք</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Վերարկված է՝ %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>Վերարկվում է «%1»</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Վերականգնել պահուստային պատճենից</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>Պահուստային պատճեններ (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>Վերականգնված ընկերություն</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>Գաղտնագրված պահուստային պատճեն</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>Պետք է այն գաղտնաբառը, որով պատճենը ստեղծվել է։</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Վերականգնվում է պահուստային պատճենը</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Պահուստային պատճենը վերականգնված է։</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>Պահուստային պատճենը վերականգնված է։ Նախկին ֆայլը պահուստային պատճենների մեջ է։</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Վերականգնել պահուստային պատճենից…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Պահպանել այն, ինչ ընթերցվում է…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Բացել այլ ֆայլ…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 պահպանված</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Պահպանել այն, ինչ ընթերցվում է</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Պահպանվում է այն, ինչ ընթերցվում է</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>Ամեն ինչ կարդացվեց։ Վնասված ֆայլը մնում է նույնը։</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>Ահա, թե ինչ պահպանվեց։ Վնասված ֆայլը մնում է նույնը։</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>Ֆայլը բաց լինելու ընթացքում տեղափոխվել, փոխարինվել կամ ջնջվել է։ Դրա մեջ այլևս ոչինչ չի գրվում։ Պահպանեք այստեղ բացվածի պատճենը և շարունակեք դրանով։</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Պահպանել պատճեն…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Պահպանել պատճեն</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>Պահուստային պատճենները ֆայլի կողքին են։ Այլ սկավառակի վրա երկրորդ պատճեն ունենալու համար՝ Koriz, Պահուստային պատճեններ, Այլ սկավառակ։</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>Նախ «Կարգավորումներում» սահմանեք էկրանի կողպման գաղտնաբառը։</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Պահուստային պատճեններ…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Կողպել էկրանը</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

Փոքր բիզնեսի հաճախորդները, գործարքները և հաշվետվությունները՝ մեկ ֆայլում, այս համակարգչում։ Ազատ ծրագիր՝ GNU General Public License լիցենզիայով, տարբերակ 3 կամ ավելի նոր։ Տրամադրվում է առանց որևէ երաշխիքի։

Պատկերակները՝ Lucide (ISC լիցենզիա), երկրների անունները՝ Unicode CLDR (Unicode լիցենզիա)։ Հիմքում՝ Qt, SQLite, ICU և libphonenumber։</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Նոր՝ %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Արտահանված է՝ %1</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>Ստուգվում է ֆայլը, որը նախորդ անգամ չէր փակվել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>Ո՞ւր գնա ամեն սյունակը</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Պահպանված ընտրություններ</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Ֆայլի սյունակները</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Սյունակը ֆայլում</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Օրինակ</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>Դաշտը Koriz-ում</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>Koriz-ի առաջարկը</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Պահպանել այս ընտրությունները</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>Ներմուծման ընտրություններ՝ %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Չներմուծել</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>Նոր սեփական դաշտ «%1»</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Դաշտ՝ %1-ի համար</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>«%1»-ը և «%2»-ը նույն դաշտը կգնային։ Դրանցից մեկի համար ընտրեք այլ դաշտ։</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>Ընտրեք դաշտ գոնե մեկ սյունակի համար։</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>Ջնջել պահպանված այս ընտրությունները</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>Պահպանել այս ընտրությունները…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>Ջնջված են ներմուծման ընտրությունները՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>Ներմուծվում է %Ln սյունակից %1-ը</numerusform>
            <numerusform>Ներմուծվում է %Ln սյունակից %1-ը</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>Իսկ եթե արդեն կա՞</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Ճանաչվում է ըստ</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>Տողը նույն գրառումն է, եթե համընկնում է</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Լրացնել պակասը</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>Գրառման դատարկ դաշտերը լրացվում են, եղածը մնում է։</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Վերագրել</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>Տողի տվյալները փոխարինում են գրառմանը, դատարկ վանդակները ոչինչ չեն փոխում։</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Ձեռք չտալ</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>Գրառումը մնում է նույնը, ավելացվում են միայն նորերը։</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Ավելացնել ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>Ոչինչ չի համեմատվում. ամեն տող նոր գրառում է։</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>Ստեղծել ֆայլում նշված, բայց դեռ չեղած աղբյուրները, ապրանքները, հաճախորդները և այլն</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>սովորական նշաններով (առաջարկվում է)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>էլ. փոստ</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>հեռախոս</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>էլ. փոստ և անուն</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>արտիկուլ</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>համար այլ ծրագրում</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ստուգել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Միավորել</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>Ընտրեք, թե ինչը մնա, որտեղ գրառումները տարբերվում են։ Բոլորի հեռախոսները, էլ. փոստերը, հասցեները, պիտակներն ու նշումները պահպանվում են, գործարքները, գնումներն ու առաջադրանքները՝ նույնպես։ Մեկ հետարկումը նորից կբաժանի դրանք։</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ինչն է մնում</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (մնում է)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>Նոր ընկերության ֆայլ</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>Իմ ընկերությունը</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Ընտրել…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Արժույթ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Ստեղծել</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz-ի ֆայլեր (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>Նշեք, թե որտեղ լինի ֆայլը։</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Այս ֆայլն արդեն կա. ընտրեք այլ անուն։</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Այդպիսի պանակ չկա։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>Հաջողված</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ձախողված</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Էջեր</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Գաղտնաբառ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Գաղտնաբառերը չեն համընկնում։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Ժամանակահատված</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Այս ամիս</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Նախորդ ամիս</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Այս եռամսյակ</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Նախորդ եռամսյակ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Այս տարի</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Անցած տարի</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Վերջին 12 ամիսը</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Ամենասկզբից</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>…-ից մինչև …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Համեմատած</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Առանց համեմատության</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>Համեմատած նախորդ շրջանի հետ</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>Համեմատած մեկ տարի առաջվա հետ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Սկսած</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Մինչև (ներառյալ)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>Թղթի չափ</translation>
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
        <translation>Դիրք</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ուղղաձիգ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Հորիզոնական</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Մասշտաբ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ըստ լայնության</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ամբողջ էջը</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Նախորդ էջ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Էջ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Հաջորդ էջ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Պահպանել PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Տպել…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Տպման նախադիտում</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>Պահպանել PDF (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>Տպել (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Պահպանել որպես PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>after the number of the page: of 7</extracomment>
        <translation>՝ %1-ից</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Պատրաստվում են էջերը</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Տպվում է</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Գրվում է PDF ֆայլը</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>մնացել է մոտ %Ln վայրկյան</numerusform>
            <numerusform>մնացել է մոտ %Ln վայրկյան</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>մնացել է մոտ %Ln րոպե</numerusform>
            <numerusform>մնացել է մոտ %Ln րոպե</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>Մի քանի բառով ասեք, թե ինչի մասին է գործարքը։</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>Նոր գործարք %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>տաբուլյացիա</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ստորակետ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>կետ-ստորակետ</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Ֆայլի դիտում</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>Ճի՞շտ է կարդացվել</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Կոդավորում</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Հայտնաբերված</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>Արևմտյան (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>Բալթյան (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>Կիրիլիցա (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>Թուրքերեն, ադրբեջաներեն (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>Արաբերեն, պարսկերեն (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Սյունակների միջև</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Ստորակետ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Կետ-ստորակետ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Տաբուլյացիա</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Գիծ |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Առաջին տող</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Վերնագրեր</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>Արդեն տվյալներ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ամսաթվեր</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Օր, ամիս, տարի</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Ամիս, օր, տարի</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Տարի, ամիս, օր</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Տասնորդականներ</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Ֆայլի առաջին տողերը</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, բաժանարար՝ %2, %Ln սյունակ</numerusform>
            <numerusform>%1, բաժանարար՝ %2, %Ln սյունակ</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>Վերևում նշեք, թե ինչպես են գրված ամսաթվերն ու տասնորդականները։</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Թերթ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln սյունակ</numerusform>
            <numerusform>%1, %Ln սյունակ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>Պատմությունը հնարավոր չեղավ կարդալ։</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Պատմություն՝ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Պատմություն</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Երբ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Դաշտ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Հետո</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Որ քայլում</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Հետարկել այս քայլը</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Կարդացվում է պատմությունը…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (հետարկված)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ավելացված</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ջնջված</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln փոփոխություն</numerusform>
            <numerusform>%Ln փոփոխություն</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Հետարկվում է «%1»</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>Որոնել այս ցանկում</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>Որոնել այս ցանկում (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ավելին</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Ընտրված է %1՝ %2-ից</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>Որոնմանն ու զտիչին համապատասխան գրառում չկա։</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ցույց տալ բոլորը</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Դեռ ոչինչ չկա</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>Այստեղ կլինի այն, ինչ կավելացնեք կամ կներմուծեք։</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Նոր՝ %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>Ջնջվել է, %1՝ %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Ջնջվում է</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>Պահպանել ցանկը որպես աղյուսակ (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Տպել այս ցանկը…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Սովորական սյունակները</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>Տպել այս ցանկը (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>Այս ցանկը…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>Հասցեի պիտակներ…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>Ծրարներ…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>Նամակ յուրաքանչյուրին…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>Ծննդյան օրեր…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Պատմություն…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Միավորել…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Միավորված են</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>Տպել այս հաճախորդների համար</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>Հաշվետվության թվերը</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter-ը կամ կրկնակի սեղմումը բացում է տողի գրառումները</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, համեմատած՝ %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Գծապատկեր՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Հաշվետվություններ</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>Ընտրեք հաշվետվություն և օրեր։ Սյունին սեղմելը կամ տողի վրա Enter-ը բացում է գրառումները։ Աղյուսակի տակ գրված է, թե ինչպես է ստացվում ամեն թիվը։</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Որոնել հաշվետվություն</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Արտահանել</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Արտահանել հաշվետվությունը</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Տպել հաշվետվությունը (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Տպել հաշվետվությունը</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>Հաշվետվությունը հաշվվում է</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>Չեղարկված է։ Նորից հաշվելու համար ընտրեք հաշվետվություն կամ այլ օրեր։</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>Հաշվետվությունը հնարավոր չեղավ հաշվել։</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Արտահանված է՝ %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>Այս հաշվետվությունը գծապատկեր չունի։</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Նկարներ (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Նկարը հնարավոր չեղավ գրել։</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Աղյուսակներ (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>Աղյուսակը որպես CSV կամ աշխատագիրք …</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Հաշվետվությունը PDF…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Գծապատկերը նկար…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Հաշվում…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>Գաղտնաբառը սխալ է։</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Գաղտնաբառը սխալ է։ Կրկին փորձեք %Ln վայրկյանից։</numerusform>
            <numerusform>Գաղտնաբառը սխալ է։ Կրկին փորձեք %Ln վայրկյանից։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>Որոնել ամենուր</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Որոնել ամենուր (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Գտնված է</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>«%1» հարցումով ոչինչ չի գտնվել</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Որոնումը ձախողվեց՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>Այստեղ ընտրեք լեզուն, գույները և օրացույցը։ Փոփոխությունները երևում են անմիջապես։ Ֆայլի արժույթը որոշվում է ստեղծելիս, քանի որ բոլոր գումարներն այդ արժույթով են։</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Տեսք և լեզու</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Գույներ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ինչպես համակարգում</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Օրացույց</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>Ինչպես ընդունված է լեզվում</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Գրիգորյան</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Ջալալի</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Այս ֆայլը</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Տեղը</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Արժույթ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>Ով է հիմա աշխատում</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>Պատմության մեջ ամեն քայլի կողքին նշվում է այս աշխատակիցը</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ոչ ոք նշված չէ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Անվտանգություն</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>Պատճենում աշխատանքի ընթացքում</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Ժամը մեկ</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>Չորս ժամը մեկ</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Օրը մեկ անգամ</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>Միայն փակելիս</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Պահուստային պատճեններ…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Էկրանի կողպում</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>Էկրանի կողպումը թաքցնում է պատուհանը, բայց ոչինչ չի գաղտնագրում։ Ֆայլը բաց է. ով կարող է այս համակարգչում կարդալ այն, կարող է տեսնել ձեր հաճախորդներին։ Որպեսզի ուրիշները չկարդան պատճենը, ստեղծեք գաղտնագրված պահուստային պատճեն։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>Էկրաններ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ընտրացանկ</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Ծալել</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Բացել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>Նոր փուլ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Փուլ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Առանց սահմանի</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Հավանականություն, %</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>Քանի օր գործարքը կարող է մնալ դրանում</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>«%1» փուլն ավելացված է</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>«%1» փուլը փոխված է</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Բարի գալուստ</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>Բարի գալուստ Koriz</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>Ձեր հաճախորդները, գործարքները և կտրոնները մեկ ֆայլում՝ այս համակարգչում։ Դրանից ոչինչ դուրս չի գալիս։</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Բացել օրինակ ընկերությունը</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>Ծանոթացեք 300 հաճախորդով հորինված ընկերությանը։</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Ներմուծել կոնտակտներ</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>Բերեք ցանկ այլ ծրագրից՝ Excel, Google, Outlook, ցանկացած CSV։</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Սկսել դատարկից</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>Սկսեք նոր ֆայլով և ավելացրեք հաճախորդներին ձեռքով։</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Բացել ֆայլ</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>Շարունակեք ձեր Koriz-ի ֆայլով։</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Վերջին բացվածները</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Վերականգնել պահուստային պատճենից</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>Վերադարձեք ֆայլի նախկին վիճակին կամ հետ բերեք կորած ֆայլը։</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>Ավելացնել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Փակել (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>Ջնջված գրառումներ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Գրառում</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ջնջվել է</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>Որ քայլում</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Վերականգնել</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Աղբարկղը դատարկ է</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>Այն, ինչ ջնջում եք, կարող եք տեսնել և վերականգնել այստեղ։</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>Մեկ քայլով ջնջված %Ln գրառում վերականգնվում է միասին։</numerusform>
            <numerusform>Մեկ քայլով ջնջված %Ln գրառում վերականգնվում է միասին։</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>Վերականգնվում է «%1»</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Վերականգնված է՝ %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>Նոր</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Վերարկել</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>Հետարկվում է «%1»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Հետարկված է՝ %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>Բոլոր քայլերը…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>Հաճախորդներ, գործարքներ և հաշվետվություններ՝ մեկ ֆայլում։</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>Այս գործարկման լեզուն՝ en hy lv ka fa az ru։</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>Մուգ գույներ այս գործարկման համար։</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>Բաց գույներ այս գործարկման համար։</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>Բացվելիք ընկերության ֆայլ կամ ներմուծվելիք ցանկ։</translation>
    </message>
</context>
</TS>
