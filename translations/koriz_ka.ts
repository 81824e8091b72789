<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message>
        <source>Done: %1</source>
        <translation>გაკეთდა: %1</translation>
    </message>
</context>
<context>
    <name>AtomicWrite</name>
    <message>
        <source>There is no room on the disk for %1. The file is as it was before.</source>
        <translation>ფაილისთვის %1 დისკზე ადგილი არ არის. ფაილი დარჩა ისეთი, როგორიც იყო.</translation>
    </message>
    <message>
        <source>You have no right to write %1.</source>
        <translation>ფაილში %1 ჩაწერის უფლება არ გაქვთ.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>ფაილის %1 საქაღალდე არ არსებობს.</translation>
    </message>
    <message>
        <source>%1 could not be written. The file is as it was before.</source>
        <translation>ფაილი %1 ვერ ჩაიწერა. ის დარჩა ისეთი, როგორიც იყო.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>ჩაწერა ვერ მოხერხდა.</translation>
    </message>
</context>
<context>
    <name>BackupFirst</name>
    <message>
        <source>Making a backup</source>
        <translation>სარეზერვო ასლი იქმნება</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>ხელით</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>დახურვისას</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>მუშაობისას</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>შემოტანამდე</translation>
    </message>
    <message>
        <source>before an update of Koriz</source>
        <translation>Koriz-ის განახლებამდე</translation>
    </message>
    <message>
        <source>before deleting many</source>
        <translation>ბევრის წაშლამდე</translation>
    </message>
    <message>
        <source>before merging</source>
        <translation>შერწყმამდე</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>აღდგენამდე</translation>
    </message>
    <message>
        <source>kept aside as it was</source>
        <translation>გადანახულია ისე, როგორც იყო</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>საქაღალდე „%1“ ვერ მოიძებნა; მიერთებულია მისი დისკი?</translation>
    </message>
    <message>
        <source>The copy in “%1” was not what was written and was thrown away.</source>
        <translation>ასლი საქაღალდეში „%1“ ჩაწერილს არ დაემთხვა და წაიშალა.</translation>
    </message>
    <message>
        <source>The second copy of the backup was not made. %1</source>
        <translation>სარეზერვო ასლის მეორე ეგზემპლარი არ შექმნილა. %1</translation>
    </message>
    <message>
        <source>The encrypted copy was not what was written and was thrown away.</source>
        <translation>დაშიფრული ასლი ჩაწერილს არ დაემთხვა და წაიშალა.</translation>
    </message>
    <message>
        <source>The backup “%1” has another size than when it was made.</source>
        <translation>სარეზერვო ასლის „%1“ ზომა განსხვავდება შექმნისას დაფიქსირებულისგან.</translation>
    </message>
    <message>
        <source>The backup “%1” changed since it was made; it is damaged.</source>
        <translation>სარეზერვო ასლი „%1“ შექმნის შემდეგ შეიცვალა; ის დაზიანებულია.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: %2</source>
        <translation>სარეზერვო ასლი „%1“ დაზიანებულია: %2</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be used: %2</source>
        <translation>სარეზერვო ასლის „%1“ გამოყენება ვერ ხერხდება: %2</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>%1 · weighted %2</source>
        <translation>%1 · შეწონილი %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln გარიგება</numerusform>
            <numerusform>%Ln გარიგება</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>შეწონილი</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>გარიგება</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>პასუხისმგებელი</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ღირებულება</translation>
    </message>
    <message>
        <source>No deals stand here.</source>
        <translation>აქ გარიგებები არ არის.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 და %Ln სხვა ვალუტაში</numerusform>
            <numerusform>%1 და %Ln სხვა ვალუტაში</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardAccessible</name>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>მონიშვნა</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>შემდეგ ეტაპზე გადატანა</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>წინა ეტაპზე გადატანა</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>მოგებული</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>წაგებული</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Turnover</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ჩეკები</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>ბოლო შენაძენი</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>ღია გარიგებები</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>გარიგებები</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>გარიგება</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ღირებულება</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ქრონოლოგია</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>What</source>
        <translation>რა</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>პარამეტრი --%1 აქ არ გამოიყენება.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2.</source>
        <translation>--%1: საჭიროა მთელი რიცხვი, მინიმუმ %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ჩანაწერები</translation>
    </message>
    <message>
        <source>--delimiter needs one character, or tab.</source>
        <translation>--delimiter: საჭიროა ერთი სიმბოლო ან tab.</translation>
    </message>
    <message>
        <source>--map needs &quot;Column=field&quot;; an empty field leaves the column out.</source>
        <translation>--map: საჭიროა &quot;Column=field&quot;; ცარიელი ველი სვეტს გამოტოვებს.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”.</source>
        <translation>შენახული შესაბამისობა „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.</source>
        <translation>სტრიქონები: %1; შეიქმნა %2, განახლდა %3, უცვლელია %4, გამოტოვებულია %5, უარყოფილია %6.</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4</source>
        <translation>სტრიქონი %1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>ველი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>ჩაიწერა %1 სტრიქონი ფაილში „%2“.</translation>
    </message>
    <message>
        <source>--currency needs a code such as EUR.</source>
        <translation>--currency: საჭიროა კოდი, მაგალითად EUR.</translation>
    </message>
    <message>
        <source>--country needs a code such as LV.</source>
        <translation>--country: საჭიროა კოდი, მაგალითად LV.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>შეიქმნა „%1“.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>ფაილი წესრიგშია.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ცვლილებები</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>What</source>
        <translation>რა</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>გასაუქმებელი არაფერია.</translation>
    </message>
    <message>
        <source>Undone: operation %1.</source>
        <translation>გაუქმდა: ოპერაცია %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>გასამეორებელი არაფერია.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>დაბრუნდა: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>გასაღები</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>იძებნება</translation>
    </message>
    <message>
        <source>Groupable</source>
        <translation>ჯგუფდება</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>სად მოიძებნა</translation>
    </message>
    <message>
        <source>%1 (at character %2 of the filter)</source>
        <translation>%1 (ფილტრის სიმბოლო %2)</translation>
    </message>
    <message>
        <source>There is no segment “%1”.</source>
        <translation>სეგმენტი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ არ არის ამათგან: %2.</translation>
    </message>
    <message>
        <source>“%1” is no record number.</source>
        <translation>„%1“ ჩანაწერის ნომერი არ არის.</translation>
    </message>
    <message>
        <source>Usage: koriz-cli %1 %2</source>
        <translation>გამოყენება: koriz-cli %1 %2</translation>
    </message>
    <message>
        <source>A command is needed</source>
        <translation>საჭიროა ბრძანება</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>ბრძანება „%1“ არ არსებობს</translation>
    </message>
    <message>
        <source>Stopped; the file is as it was before.</source>
        <translation>შეჩერდა; ფაილი დარჩა ისეთი, როგორიც იყო.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>ამ სამუშაოსთვის მეხსიერება არ კმარა.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>შედეგი ვერ ჩაიწერა.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 არ არსებობს.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>დაემატა: %1</translation>
    </message>
    <message>
        <source>%1 %2 was added.</source>
        <translation>დაემატა: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>შეიცვალა, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 was changed.</source>
        <translation>შეიცვალა: %1 %2.</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>წაიშალა, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <translation>წაიშალა: %1 %2.</translation>
    </message>
    <message>
        <source>--at needs a day such as 2026-01-31 or a moment such as 2026-01-31T10:00.</source>
        <translation>--at: საჭიროა დღე, მაგალითად 2026-01-31, ან დრო, მაგალითად 2026-01-31T10:00.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>ეტაპი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Deal “%1” moved to “%2”</source>
        <translation>გარიგება „%1“ გადავიდა „%2“-ში</translation>
    </message>
    <message>
        <source>Deal %1 is in “%2” now.</source>
        <translation>გარიგება %1 ახლა ეტაპზეა „%2“.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>The pipeline has no stage for “%1”.</source>
        <translation>გაყიდვების პროცესში არ არის ეტაპი „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be set: it follows from other data.</source>
        <translation>„%1“ ხელით ვერ შეიცვლება: ის სხვა მონაცემებიდან გამოითვლება.</translation>
    </message>
    <message>
        <source>Several records are called “%1”; give the number.</source>
        <translation>რამდენიმე ჩანაწერს ჰქვია „%1“; მიუთითეთ ნომერი.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>ჩანაწერი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>„%1“ არ არის ჩაწერილი ფორმით field=value.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ანგარიში</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ჯგუფი</translation>
    </message>
    <message>
        <source>--to is the day after the period, so it must be later than --from.</source>
        <translation>--to პერიოდის შემდეგი დღეა, ამიტომ --from-ზე გვიანი უნდა იყოს.</translation>
    </message>
    <message>
        <source>--param needs name=value.</source>
        <translation>--param: საჭიროა name=value.</translation>
    </message>
    <message>
        <source>There is no report “%1”; “report list” names them.</source>
        <translation>ანგარიში „%1“ არ არსებობს; სიას აჩვენებს „report list“.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>ჩაიწერა „%1“.</translation>
    </message>
    <message>
        <source>Encoding %1, columns parted by “%2”</source>
        <translation>კოდირება %1, სვეტების გამყოფი „%2“</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>სტრიქონი %1: %2</translation>
    </message>
    <message>
        <source>--out is needed here.</source>
        <translation>აქ საჭიროა --out.</translation>
    </message>
    <message>
        <source>A password is expected as the first line of standard input.</source>
        <translation>პაროლი სტანდარტული შესატანის პირველ სტრიქონში უნდა იყოს.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is its disk connected?</source>
        <translation>საქაღალდე „%1“ არ არსებობს. მიერთებულია მისი დისკი?</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the file itself.</source>
        <translation>სარეზერვო ასლი თავად ფაილს ვერ ჩაანაცვლებს.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup; choose another name.</source>
        <translation>„%1“ არსებობს და სარეზერვო ასლი არ არის; აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>An encrypted backup is a folder or a file that ends in .kbk.</source>
        <translation>დაშიფრული სარეზერვო ასლი არის საქაღალდე ან .kbk ფაილი.</translation>
    </message>
    <message>
        <source>A .kbk file needs --password-stdin.</source>
        <translation>.kbk ფაილს სჭირდება --password-stdin.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>სარეზერვო ასლი შეიქმნა და შემოწმდა: %1</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>აღდგა „%1“.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>რაც მანამდე იყო, შენახულია აქ: %1</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1“ უკვე არსებობს; აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ფაილი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Decrypted to %1</source>
        <translation>გაიშიფრა ფაილში %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ქულა</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>მიზეზები</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln ჩანაწერი შეერწყა ჩანაწერს %1.</numerusform>
            <numerusform>%Ln ჩანაწერი შეერწყა ჩანაწერს %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is one of %2.</source>
        <translation>--%1 უნდა იყოს ერთ-ერთი: %2.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>გაყიდვების პროცესი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>There is no pipeline yet.</source>
        <translation>გაყიდვების პროცესი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>--first is a place on the sheet, 1 to %1.</source>
        <translation>--first არის ადგილი ფურცელზე, 1-დან %1-მდე.</translation>
    </message>
    <message>
        <source>--template needs a text file; fields stand in braces: {first_name}.</source>
        <translation>--template: საჭიროა ტექსტური ფაილი; ველები ფიგურულ ფრჩხილებშია: {first_name}.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ვერ იკითხება: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a letter.</source>
        <translation>„%1“ წერილისთვის ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>“print %1” needs to know which.</source>
        <translation>„print %1“: მიუთითეთ, რომელი.</translation>
    </message>
    <message>
        <source>“print %1” takes options only.</source>
        <translation>„print %1“ მხოლოდ პარამეტრებს იღებს.</translation>
    </message>
    <message>
        <source>This report has no chart; take .csv or .pdf.</source>
        <translation>ამ ანგარიშს დიაგრამა არ აქვს; აირჩიეთ .csv ან .pdf.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>სურათის ჩაწერა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>Pages are written as .pdf only.</source>
        <translation>გვერდები მხოლოდ .pdf-ად იწერება.</translation>
    </message>
    <message>
        <source>Koriz cannot write files of the kind “.%1”; take .csv, .xlsx, .pdf or .png.</source>
        <translation>Koriz ვერ ჩაწერს „.%1“ ფაილებს; აირჩიეთ .csv, .xlsx, .pdf ან .png.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1: საჭიროა მნიშვნელობა.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 მნიშვნელობას არ იღებს.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-01-31.</source>
        <translation>--%1: საჭიროა დღე, მაგალითად 2026-01-31.</translation>
    </message>
    <message>
        <source>--file is needed here.</source>
        <translation>აქ საჭიროა --file.</translation>
    </message>
    <message>
        <source>Koriz cannot write %1 as “.%2”; take one of: %3.</source>
        <translation>%1: Koriz „.%2“ ფორმატში ვერ ჩაწერს; აირჩიეთ ერთ-ერთი: %3.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>გასუფთავება</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძიება</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens a cell and is never closed. Close it, or double it if it is part of the text.</source>
        <translation>უჯრა ბრჭყალით იწყება, მაგრამ ბრჭყალი არ იხურება. დახურეთ ის ან, თუ ტექსტის ნაწილია, გააორმაგეთ.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a quoted cell. Double it if it is part of the text.</source>
        <translation>ბრჭყალებიანი უჯრის შუაში ბრჭყალია. თუ ის ტექსტის ნაწილია, გააორმაგეთ.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>უჯრა 1 MiB-ზე გრძელია; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>The row has more than 512 columns, the most that is read.</source>
        <translation>სტრიქონში 512-ზე მეტი სვეტია; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>A cell has a NUL byte, which is no text. The file may be damaged.</source>
        <translation>უჯრაში NUL ბაიტია, რომელიც ტექსტი არ არის. ფაილი შეიძლება დაზიანებული იყოს.</translation>
    </message>
    <message>
        <source>Reading stopped here: too many quotation marks are never closed.</source>
        <translation>კითხვა აქ შეჩერდა: ძალიან ბევრი ბრჭყალი დაუხურავია.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB, the most that is read.</source>
        <translation>სტრიქონი 16 მებიბაიტზე გრძელია; მეტი არ იკითხება.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The row has %1 cells, but the table has %2 columns. Perhaps a cell with the delimiter lacks quotation marks.</source>
        <translation>სტრიქონში %1 უჯრაა, ცხრილში კი — %2 სვეტი. იქნებ გამყოფიან უჯრას ბრჭყალები აკლია.</translation>
    </message>
    <message>
        <source>Rows from this line on have fewer cells than the table has columns. The missing cells are empty.</source>
        <translation>ამ სტრიქონიდან უჯრები სვეტებზე ნაკლებია. ნაკლული უჯრები ცარიელია.</translation>
    </message>
    <message>
        <source>Quotation marks in the middle of quoted cells from this line on were kept as text.</source>
        <translation>ამ სტრიქონიდან ბრჭყალიანი უჯრების შუაში მდგომი ბრჭყალები ტექსტად დარჩა.</translation>
    </message>
</context>
<context>
    <name>CustomFieldStore</name>
    <message>
        <source>A record holds “%1” here: %2</source>
        <translation>ერთ-ერთ ჩანაწერში აქ „%1“ წერია: %2</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>ველს დასახელება სჭირდება.</translation>
    </message>
    <message>
        <source>There is an own field of this name already.</source>
        <translation>ასეთი დასახელების საკუთარი ველი უკვე არსებობს.</translation>
    </message>
    <message>
        <source>Write what there is to choose from, each on a line of its own.</source>
        <translation>ჩაწერეთ ასარჩევი ვარიანტები, თითო ცალკე სტრიქონზე.</translation>
    </message>
</context>
<context>
    <name>CustomerStore</name>
    <message>
        <source>This customer was recommended, directly or through others, by the one you are editing.</source>
        <translation>ეს კლიენტი პირდაპირ ან სხვების მეშვეობით სწორედ მან მოიყვანა, ვისაც ახლა ასწორებთ.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>ფაილში ჩაწერა შეუძლებელია: ის მხოლოდ წასაკითხია.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>ამ სამუშაოსთვის მეხსიერება არ კმარა.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>ეს ფაილი უკვე გახსნილია Koriz-ის სხვა ფანჯარაში. ჯერ იქ დახურეთ.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ფაილი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>„%1“ საქაღალდეა და არა Koriz-ის ფაილი.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ვერ იკითხება: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>„%1“ Koriz-ის ფაილი არ არის.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>დისკი სავსეა. არაფერი შეცვლილა; გაათავისუფლეთ ადგილი და სცადეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>ფაილი სხვა სამუშაოთია დაკავებული. სცადეთ ცოტა ხანში.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>ფაილი დაზიანებულია. აღადგინეთ სარეზერვო ასლი ან შეინახეთ ის, რაც იკითხება.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>ეს Koriz-ის ფაილი არ არის.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>ფაილის კითხვის ან ჩაწერისას დისკმა შეცდომა აჩვენა.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>ფაილის წაკითხვა ან ჩაწერა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ ვერ იხსნება.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>ეს საქაღალდე ქსელში ან სპეციალურ დისკზეა: შენახვა ნელია და ფაილს ერთდროულად მხოლოდ ერთი კომპიუტერი იყენებს.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1“ უკვე არსებობს; აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>საქაღალდე „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>საქაღალდეში „%1“ ჩაწერა შეუძლებელია.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>ეს ფაილი მხოლოდ წასაკითხია: ნახვა შეიძლება, შეცვლა — არა.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>„%1“ სხვა პროგრამის მონაცემთა ბაზაა და არა Koriz-ის ფაილი.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>„%1“ დაზიანებულია და ვერ იკითხება.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>„%1“ უფრო ახალი Koriz-ით შეიქმნა (ფაილის ვერსია %2, ეს პროგრამა იცნობს %3-ს). გასახსნელად განაახლეთ Koriz.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>„%1“-ის სტრუქტურა სხვა პროგრამამ შეცვალა, ამიტომ Koriz მას არ ენდობა. აღადგინეთ სარეზერვო ასლი.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>„%1“ ძველი Koriz-ისაა და განახლება სჭირდება, მაგრამ მხოლოდ წასაკითხია.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>გახსნილი ფაილი გადაიტანეს ან შეცვალეს. შეინახეთ ასლი სხვა სახელით.</translation>
    </message>
    <message>
        <source>The change was given up after an error. Nothing was changed.</source>
        <translation>ცვლილება შეცდომის გამო შეწყდა. არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The disk failed while this was saved, and it is not known whether it was kept. Open the file again and look.</source>
        <translation>შენახვისას დისკმა შეცდომა დაუშვა და უცნობია, შეინახა თუ არა. გახსენით ფაილი ხელახლა და შეამოწმეთ.</translation>
    </message>
</context>
<context>
    <name>DealStore</name>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>გარიგების ღირებულება ნულზე ნაკლები ვერ იქნება.</translation>
    </message>
    <message>
        <source>The deal would close before it was created.</source>
        <translation>გარიგება შექმნამდე დაიხურებოდა.</translation>
    </message>
    <message>
        <source>The deal left the stage before on %1; it cannot be moved on earlier than that.</source>
        <translation>გარიგებამ წინა ეტაპი დატოვა %1-ს; უფრო ადრე გადატანა შეუძლებელია.</translation>
    </message>
    <message>
        <source>The deal&apos;s value cannot be written in %1.</source>
        <translation>გარიგების ღირებულება %1-ში ვერ ჩაიწერება.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>ალბათობა 0-დან 100 %-მდეა.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Sample company</source>
        <translation>სანიმუშო კომპანია</translation>
    </message>
    <message>
        <source>The sample needs a pipeline with open stages, won and lost.</source>
        <translation>ნიმუშს სჭირდება გაყიდვების პროცესი ღია, მოგებული და წაგებული ეტაპებით.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same name</source>
        <translation>იგივე სახელი</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>მსგავსი სახელი</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>იგივე ტელეფონი</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>იგივე ელფოსტა</translation>
    </message>
    <message>
        <source>same tax number</source>
        <translation>იგივე საგადასახადო ნომერი</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>იგივე დაბადების დღე</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>იგივე მისამართი</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>სხვა დაბადების დღე</translation>
    </message>
    <message>
        <source>one is a company</source>
        <translation>ერთ-ერთი კომპანიაა</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>ამ სამუშაოსთვის მეხსიერება არ კმარა.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ვერ იკითხება: %2.</translation>
    </message>
    <message>
        <source>This is not an encrypted Koriz backup.</source>
        <translation>ეს Koriz-ის დაშიფრული სარეზერვო ასლი არ არის.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off: its end is missing. Nothing was taken from it.</source>
        <translation>დაშიფრული სარეზერვო ასლი არასრულია: ბოლო აკლია. მისგან არაფერი აღებულა.</translation>
    </message>
    <message>
        <source>The head of the encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>დაშიფრული სარეზერვო ასლის დასაწყისი შეცვლილი ან დაზიანებულია. მისგან არაფერი აღებულა.</translation>
    </message>
    <message>
        <source>The password is not the one this backup was made with.</source>
        <translation>ეს ასლი სხვა პაროლით არის შექმნილი.</translation>
    </message>
    <message>
        <source>The encrypted backup is cut off or was changed at its end. Nothing was taken from it.</source>
        <translation>დაშიფრული სარეზერვო ასლი არასრულია ან ბოლოში შეცვლილია. მისგან არაფერი აღებულა.</translation>
    </message>
    <message>
        <source>The encrypted backup was changed or damaged. Nothing was taken from it.</source>
        <translation>დაშიფრული სარეზერვო ასლი შეცვლილი ან დაზიანებულია. მისგან არაფერი აღებულა.</translation>
    </message>
    <message>
        <source>Something was added to the encrypted backup. Nothing was taken from it.</source>
        <translation>დაშიფრულ სარეზერვო ასლს რაღაც დაემატა. მისგან არაფერი აღებულა.</translation>
    </message>
    <message>
        <source>An encrypted backup needs a password.</source>
        <translation>დაშიფრულ სარეზერვო ასლს პაროლი სჭირდება.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>გარიგებები</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>შენაძენები</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>აქტივობები</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>კომენტარები</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>კამპანიები</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>წყაროები</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>გარიგება</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>შენაძენი</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>პროდუქტი</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>აქტივობა</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>თანამშრომელი</translation>
    </message>
    <message>
        <source>Feedback entry</source>
        <translation>კომენტარი</translation>
    </message>
</context>
<context>
    <name>EntityStore</name>
    <message>
        <source>“%1” is needed.</source>
        <translation>„%1“ აუცილებელია.</translation>
    </message>
    <message>
        <source>The text is too long: %L1 characters, at most %L2 fit.</source>
        <translation>ტექსტი ძალიან გრძელია: %L1 სიმბოლო, ეტევა მაქსიმუმ %L2.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>ტექსტში არის სიმბოლო, რომლის შენახვა შეუძლებელია (NUL).</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1“ არჩევანში არ არის.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>ველი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Files are written as UTF-8, with or without a mark at the start.</source>
        <translation>ფაილები UTF-8 კოდირებით იწერება, დასაწყისში ნიშნით ან მის გარეშე.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>ეტაპზე „%1“ გადასვლის დღე</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>მიმდინარეობა</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>საკუთარი ველები</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>კონტაქტები</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>პროფილი</translation>
    </message>
    <message>
        <source>Where they came from</source>
        <translation>საიდან მოვიდა</translation>
    </message>
    <message>
        <source>Our relation</source>
        <translation>ჩვენი ურთიერთობა</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>მაჩვენებლები</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>პირი</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>მდედრობითი</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>მამრობითი</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>სხვა</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>ლიდი</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>პოტენციური კლიენტი</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>ყოფილი კლიენტი</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Number in another program</source>
        <translation>ნომერი სხვა პროგრამაში</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>გვარი</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>მამის სახელი</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>მესენჯერი</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ვებგვერდი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>რეგიონი</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>ქალაქი ან სოფელი</translation>
    </message>
    <message>
        <source>District</source>
        <translation>უბანი</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ქუჩა</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>შენობა</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>ბინა</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>საფოსტო ინდექსი</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>დაბადების დღე</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>სქესი</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>დარგი</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>საგადასახადო ნომერი</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>პრეფერენციები</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>ინტერესები</translation>
    </message>
    <message>
        <source>Character traits</source>
        <translation>ხასიათის თვისებები</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>კამპანია</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>ვინ გვირჩია</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>პირველი კონტაქტი</translation>
    </message>
    <message>
        <source>First interested in</source>
        <translation>თავდაპირველად აინტერესებდა</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>ლოიალობის დონე</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ფასდაკლება</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>პასუხისმგებელი</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>კმაყოფილება</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ქულა</translation>
    </message>
    <message>
        <source>Agreed to messages</source>
        <translation>თანახმაა შეტყობინებებზე</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>არ დაუკავშირდეთ</translation>
    </message>
    <message>
        <source>Why disqualified</source>
        <translation>უარის მიზეზი</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ჭდეები</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>შენიშვნები</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>მოგება</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ჩეკები</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>პირველი შენაძენი</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>ბოლო შენაძენი</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>ღია გარიგებები</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>შევსებულობა</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>შექმნილია</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>შეიცვალა</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>გარიგება</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ჩეკი</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>პროდუქტი</translation>
    </message>
    <message>
        <source>Open (deal)</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>მოგებული</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>წაგებული</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>ალბათობა</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ღირებულება</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>შეწონილი ღირებულება</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>დახურვის სავარაუდო თარიღი</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>დაიხურა</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>წაგების მიზეზი</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>შენიშვნა წაგებაზე</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>ჩეკის ნომერი</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>დრო</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>აღწერა</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>რაოდენობა</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ფასი</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>ერთეულის თვითღირებულება</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>არტიკული</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>კატეგორია</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>საზომი ერთეული</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>იყიდება</translation>
    </message>
    <message>
        <source>What</source>
        <translation>რა</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>ზარი</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>შეხვედრა</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>შეტყობინება</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ვიზიტი</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>დავალება</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>მილოცვა</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>High</source>
        <translation>მაღალი</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>საშუალო</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>დაბალი</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>შემომავალი</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>გამავალი</translation>
    </message>
    <message>
        <source>Would recommend (0-10)</source>
        <translation>ურჩევდა (0-10)</translation>
    </message>
    <message>
        <source>Satisfied (1-5)</source>
        <translation>კმაყოფილია (1-5)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>პრეტენზია</translation>
    </message>
    <message>
        <source>Open (complaint)</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>მიმდინარეობს</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>მოგვარებული</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>თემა</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>შესრულდა</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>პრიორიტეტი</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>მიმართულება</translation>
    </message>
    <message>
        <source>Duration, minutes</source>
        <translation>ხანგრძლივობა, წუთი</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>შედეგი</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>შეფასება</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>კომენტარი</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>მოგვარდა</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>არხი</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>დასასრული</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ბიუჯეტი</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ხარჯი</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>როლი</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>მუშაობს</translation>
    </message>
    <message>
        <source>Furthest stage</source>
        <translation>უშორესი ეტაპი</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>რამდენიმე სტრიქონიანი ტექსტი</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>ერთი რამდენიმედან</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>კი ან არა</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>მთელი რიცხვი</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>ათწილადი რიცხვი</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>თანხა</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>პროცენტი</translation>
    </message>
    <message>
        <source>Day, with or without its year</source>
        <translation>დღე, წლით ან წლის გარეშე</translation>
    </message>
</context>
<context>
    <name>FieldChoices</name>
    <message>
        <source>Whole address in one column</source>
        <translation>მთელი მისამართი ერთ სვეტში</translation>
    </message>
    <message>
        <source>Whole address in one column (work)</source>
        <translation>მთელი მისამართი ერთ სვეტში (სამსახური)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>დაბადების წელი</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>დაბადების თვე</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>დაბადების რიცხვი</translation>
    </message>
    <message>
        <source>Is it a company</source>
        <translation>კომპანიაა თუ არა</translation>
    </message>
    <message>
        <source>Is it won</source>
        <translation>მოგებულია თუ არა</translation>
    </message>
    <message>
        <source>Is it closed</source>
        <translation>დახურულია თუ არა</translation>
    </message>
    <message>
        <source>Closing date, expected or real</source>
        <translation>დახურვის თარიღი, სავარაუდო ან რეალური</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail</source>
        <translation>კლიენტის ელფოსტა</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>კლიენტის ტელეფონი</translation>
    </message>
    <message>
        <source>Product&apos;s article number</source>
        <translation>პროდუქტის არტიკული</translation>
    </message>
    <message>
        <source>work</source>
        <translation>სამსახური</translation>
    </message>
    <message>
        <source>home</source>
        <translation>სახლი</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>მობილური</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>საკუთარი ველები</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>სხვაგვარად წაკითხვა</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>ახალი საკუთარი ველი „%1“</translation>
    </message>
    <message>
        <source>%1: kind</source>
        <translation>%1: სახე</translation>
    </message>
    <message>
        <source>Day it was won</source>
        <translation>მოგების დღე</translation>
    </message>
    <message>
        <source>Day it was lost</source>
        <translation>წაგების დღე</translation>
    </message>
    <message>
        <source>Day it entered the stage</source>
        <translation>ეტაპზე გადასვლის დღე</translation>
    </message>
    <message>
        <source>Stage it came from</source>
        <translation>ეტაპი, საიდანაც მოვიდა</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>ფასდაკლება, %</translation>
    </message>
    <message>
        <source>Salutation (Mr, Mrs)</source>
        <translation>მიმართვა (ბატონი, ქალბატონი)</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>შეკვეთის სტატუსი</translation>
    </message>
    <message>
        <source>Day it was cancelled</source>
        <translation>გაუქმების დღე</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>სტრიქონის თვითღირებულება</translation>
    </message>
    <message>
        <source>Profit of the line</source>
        <translation>სტრიქონის მოგება</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>ელფოსტის მისამართი ასე იწერება: name@example.com.</translation>
    </message>
</context>
<context>
    <name>FileSystem</name>
    <message>
        <source>“%1” could not be made.</source>
        <translation>„%1“ ვერ შეიქმნა.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>a number</source>
        <translation>რიცხვი</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ან false</translation>
    </message>
    <message>
        <source>a day such as 2026-01-31 or today-30d</source>
        <translation>დღე (მაგალითად, 2026-01-31 ან today-30d)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>ერთ-ერთი ამათგან: %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>უდრის</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>არ უდრის</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ნაკლებია</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>არაუმეტეს</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>მეტია</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>არანაკლებ</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>შეიცავს</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>იწყება</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>მთავრდება</translation>
    </message>
    <message>
        <source>has</source>
        <translation>აქვს</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ერთ-ერთია</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>შორისაა</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ცარიელია</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>არ არის ცარიელი</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>ველი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared so.</source>
        <translation>ველი „%1“ ასე ვერ შედარდება.</translation>
    </message>
    <message>
        <source>The field “%1” needs %2, not “%3”.</source>
        <translation>ველს „%1“ სჭირდება %2 და არა „%3“.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text.</source>
        <translation>ამ ტექსტის ბოლოს ბრჭყალი აკლია.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>„%1“ აქ არაფერს ნიშნავს.</translation>
    </message>
    <message>
        <source>“and” or “or” is expected before “%1”.</source>
        <translation>„%1“-ის წინ მოსალოდნელია and ან or.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>ერთმანეთში ჩასმული ფრჩხილები ძალიან ბევრია.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>დამხურავი ფრჩხილი აკლია.</translation>
    </message>
    <message>
        <source>A field is expected.</source>
        <translation>აქ ველი უნდა იყოს.</translation>
    </message>
    <message>
        <source>A parenthesis with values is expected after “in”.</source>
        <translation>„in“-ის შემდეგ ფრჩხილებში მნიშვნელობები უნდა იყოს.</translation>
    </message>
    <message>
        <source>“and” with a second value is expected after “between”.</source>
        <translation>„between“-ის შემდეგ უნდა იყოს „and“ და მეორე მნიშვნელობა.</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”.</source>
        <translation>„is“-ის შემდეგ უნდა იყოს „empty“ ან „not empty“.</translation>
    </message>
    <message>
        <source>A comparison is expected, such as =, contains or is empty.</source>
        <translation>აქ შედარება უნდა იყოს, მაგალითად =, contains ან is empty.</translation>
    </message>
    <message>
        <source>A value is expected.</source>
        <translation>აქ მნიშვნელობა უნდა იყოს.</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>დღე %1 არ არსებობს.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln დღის წინ</numerusform>
            <numerusform>%Ln დღის წინ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln დღეში</numerusform>
            <numerusform>%Ln დღეში</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Records cannot be matched by “%1”.</source>
        <translation>ჩანაწერების ამოცნობა ველით „%1“ შეუძლებელია.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written.</source>
        <translation>უარყოფილი სტრიქონები ვერ ჩაიწერა.</translation>
    </message>
    <message>
        <source>Is “%1” day first or month first?</source>
        <translation>„%1“: ჯერ დღეა თუ თვე?</translation>
    </message>
    <message>
        <source>Does “%1” mean thousands, or is the sign a decimal mark?</source>
        <translation>„%1“ ათასებია თუ ნიშანი ათწილადია?</translation>
    </message>
    <message>
        <source>There is no own field “%1”.</source>
        <translation>საკუთარი ველი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>ეტაპი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>შემოტანა: %1</translation>
    </message>
    <message>
        <source>None of the columns is known; choose what they mean.</source>
        <translation>არც ერთი სვეტი არ არის ცნობილი; აირჩიეთ, რას ნიშნავს ისინი.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>There is no field “%1” (chosen for column “%2”).</source>
        <translation>ველი „%1“ არ არსებობს (არჩეულია სვეტისთვის „%2“).</translation>
    </message>
    <message>
        <source>“%1” follows from other values and cannot be imported.</source>
        <translation>„%1“ სხვა მნიშვნელობებიდან გამოითვლება და მისი შემოტანა შეუძლებელია.</translation>
    </message>
    <message>
        <source>The source has no column “%1”.</source>
        <translation>წყაროში სვეტი „%1“ არ არის.</translation>
    </message>
    <message>
        <source>Columns “%1” and “%2” are both chosen for “%3”.</source>
        <translation>სვეტები „%1“ და „%2“ ერთი ველისთვისაა არჩეული: „%3“.</translation>
    </message>
    <message>
        <source>A delimiter is one sign, for example ; or a comma.</source>
        <translation>გამყოფი ერთი ნიშანია, მაგალითად ; ან მძიმე.</translation>
    </message>
    <message>
        <source>The amount is in %1, this file is in %2.</source>
        <translation>თანხის ვალუტაა %1, ამ ფაილის კი — %2.</translation>
    </message>
    <message>
        <source>The number had more decimals than are kept; it was rounded.</source>
        <translation>რიცხვს იმაზე მეტი ათწილადი ნიშანი ჰქონდა, ვიდრე ინახება; ის დამრგვალდა.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>ეს დრო არ არის.</translation>
    </message>
    <message>
        <source>“%1” is not known here; “%2” was left as it is.</source>
        <translation>„%1“ აქ უცნობია; „%2“ უცვლელი დარჩა.</translation>
    </message>
    <message>
        <source>This is a line of totals, not a record.</source>
        <translation>ეს ჯამის სტრიქონია და არა ჩანაწერი.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ფაილი ცარიელია.</translation>
    </message>
    <message>
        <source>This kind of file holds %1 only.</source>
        <translation>ასეთ ფაილში მხოლოდ ეს არის: %1.</translation>
    </message>
    <message>
        <source>The file holds no card.</source>
        <translation>ფაილში ბარათი არ არის.</translation>
    </message>
    <message>
        <source>Not imported, since there is no field for it.</source>
        <translation>არ შემოტანილა, რადგან მისთვის ველი არ არის.</translation>
    </message>
    <message>
        <source>The card has no end; the file may be cut.</source>
        <translation>ბარათს ბოლო აკლია; ფაილი შეიძლება არასრული იყოს.</translation>
    </message>
    <message>
        <source>Line %L1: letters that mean nothing in this encoding; another one may fit better.</source>
        <translation>სტრიქონი %L1: ასოები ამ კოდირებით არაფერს ნიშნავს; იქნებ სხვა უკეთ მიესადაგოს.</translation>
    </message>
    <message>
        <source>Line %L1: %2</source>
        <translation>სტრიქონი %L1: %2</translation>
    </message>
    <message>
        <source>Letters that mean nothing in this encoding stand here; another one may fit better.</source>
        <translation>აქ ასოები ამ კოდირებით არაფერს ნიშნავს; იქნებ სხვა უკეთ მიესადაგოს.</translation>
    </message>
    <message>
        <source>A deal&apos;s value cannot be below zero.</source>
        <translation>გარიგების ღირებულება ნულზე ნაკლები ვერ იქნება.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>გაყიდვების პროცესი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>This deal is not in the file.</source>
        <translation>ეს გარიგება ფაილში არ არის.</translation>
    </message>
    <message>
        <source>The row does not tell when the deal was closed; today was taken.</source>
        <translation>სტრიქონში არ წერია, როდის დაიხურა გარიგება; აღებულია დღევანდელი დღე.</translation>
    </message>
    <message>
        <source>The deal was closed before it was created; both days were kept as they are told.</source>
        <translation>გარიგება შექმნამდე დაიხურა; ორივე დღე ისე დარჩა, როგორც მითითებული იყო.</translation>
    </message>
    <message>
        <source>This text is too long or holds a character that cannot be kept.</source>
        <translation>ეს ტექსტი ძალიან გრძელია ან შეიცავს სიმბოლოს, რომლის შენახვა შეუძლებელია.</translation>
    </message>
    <message>
        <source>There are several records called “%1” (%2); it is not clear which is meant.</source>
        <translation>რამდენიმე ჩანაწერს ჰქვია „%1“ (%2); გაურკვეველია, რომელი იგულისხმება.</translation>
    </message>
    <message>
        <source>“%1” is not in this file (%2).</source>
        <translation>„%1“ ამ ფაილში არ არის (%2).</translation>
    </message>
    <message>
        <source>A discount takes off less than 100 %.</source>
        <translation>ფასდაკლება 100 %-ზე ნაკლები უნდა იყოს.</translation>
    </message>
    <message>
        <source>A return was told with an amount above zero; it was taken as paid back.</source>
        <translation>დაბრუნება ნულზე მეტი თანხით იყო მითითებული; ის უკან გადახდილად ჩაითვალა.</translation>
    </message>
    <message>
        <source>The price or the total of the line is needed.</source>
        <translation>აუცილებელია სტრიქონის ფასი ან ჯამი.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>ფასისა და რაოდენობის ნამრავლი ძალიან დიდია.</translation>
    </message>
    <message>
        <source>Receipt %1 is of another customer.</source>
        <translation>ჩეკი %1 სხვა კლიენტისაა.</translation>
    </message>
    <message>
        <source>The day of the purchase is needed.</source>
        <translation>შენაძენის დღე აუცილებელია.</translation>
    </message>
    <message>
        <source>Several receipts have this number; it is not clear which is meant.</source>
        <translation>რამდენიმე ჩეკს ეს ნომერი აქვს; გაურკვეველია, რომელი იგულისხმება.</translation>
    </message>
    <message>
        <source>Receipt %1 already has another day, which was kept.</source>
        <translation>ჩეკს %1 უკვე სხვა დღე აქვს და ის დარჩა.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>%Ln ჩეკის მხოლოდ ჯამი იყო ცნობილი, სტრიქონები კი ახლა სხვა ჯამს იძლევა.</numerusform>
            <numerusform>%Ln ჩეკის მხოლოდ ჯამი იყო ცნობილი, სტრიქონები კი ახლა სხვა ჯამს იძლევა.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept (NUL).</source>
        <translation>ტექსტში არის სიმბოლო, რომლის შენახვა შეუძლებელია (NUL).</translation>
    </message>
    <message>
        <source>Several records fit this row; it is not clear which is meant.</source>
        <translation>ამ სტრიქონს რამდენიმე ჩანაწერი შეესაბამება; გაურკვეველია, რომელი იგულისხმება.</translation>
    </message>
    <message>
        <source>An earlier row of this file made the same record; this row was left out.</source>
        <translation>იგივე ჩანაწერი ამ ფაილის წინა სტრიქონმა შექმნა; ეს სტრიქონი გამოტოვებულია.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>ასეთი დღე არ არსებობს.</translation>
    </message>
    <message>
        <source>Only the first of these was taken.</source>
        <translation>ამათგან მხოლოდ პირველი იქნა აღებული.</translation>
    </message>
    <message>
        <source>This is a group of cards, not a customer.</source>
        <translation>ეს ბარათების ჯგუფია და არა კლიენტი.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded: it is no purchase and was left out.</source>
        <translation>შეკვეთა გაუქმდა ან თანხა დაბრუნდა: ეს შენაძენი არ არის და გამოტოვებულია.</translation>
    </message>
    <message>
        <source>This very file was imported before (step %1 of the history). Rows without a number of their own would be there twice.</source>
        <translation>სწორედ ეს ფაილი უკვე შემოტანილია (ისტორიის ნაბიჯი %1). სტრიქონები საკუთარი ნომრის გარეშე ორჯერ იქნება.</translation>
    </message>
    <message>
        <source>The file holds no event or task.</source>
        <translation>ფაილში მოვლენა ან დავალება არ არის.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here.</source>
        <translation>„%1“ აქ უცნობი ვალუტაა.</translation>
    </message>
    <message>
        <source>The amount is in %1, the row says %2.</source>
        <translation>თანხა %1-შია, სტრიქონში კი %2 წერია.</translation>
    </message>
    <message>
        <source>The amount has more decimals than %1 has.</source>
        <translation>თანხას მეტი ათწილადი ნიშანი აქვს, ვიდრე ვალუტას %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln გარიგება სხვა ვალუტაშია, ვიდრე ეს ფაილი (%1): ჯამებსა და ანგარიშებში მისი თანხა არ შედის.</numerusform>
            <numerusform>%Ln გარიგება სხვა ვალუტაშია, ვიდრე ეს ფაილი (%1): ჯამებსა და ანგარიშებში მათი თანხები არ შედის.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt %1 is there already, without this line. It was left out.</source>
        <translation>ჩეკი %1 უკვე არის, მაგრამ ამ სტრიქონის გარეშე. სტრიქონი გამოტოვებულია.</translation>
    </message>
    <message>
        <source>This row is no line of a receipt and was left out.</source>
        <translation>ეს არ არის ჩეკის საქონლის სტრიქონი და გამოტოვებულია.</translation>
    </message>
    <message>
        <source>why not imported</source>
        <translation>რატომ არ შემოვიდა</translation>
    </message>
    <message>
        <source>Receipt %1 has this article in another quantity or at another price, which was kept.</source>
        <translation>ჩეკში %1 ეს საქონელი სხვა რაოდენობით ან ფასითაა; ის შენარჩუნებულია.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>sources</source>
        <translation>წყაროები</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>კომპანიები</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ჭდეები</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>კამპანიები</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>ეტაპები</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>გაყიდვების პროცესები</translation>
    </message>
    <message>
        <source>loss reasons</source>
        <translation>წაგების მიზეზები</translation>
    </message>
    <message>
        <source>loyalty levels</source>
        <translation>ლოიალობის დონეები</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>საკუთარი ველები</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 receipts have a total that is not the sum of their lines.</source>
        <translation>%1 ჩეკის ჯამი მისი სტრიქონების ჯამს არ ემთხვევა.</translation>
    </message>
    <message>
        <source>%1 deals have an outcome that is not that of their stage.</source>
        <translation>%1 გარიგების შედეგი ეტაპის შედეგს არ ემთხვევა.</translation>
    </message>
    <message>
        <source>%1 deals stand in a stage of another pipeline.</source>
        <translation>%1 გარიგება სხვა გაყიდვების პროცესის ეტაპზეა.</translation>
    </message>
    <message>
        <source>%1 deals have a stage history that does not end in their stage.</source>
        <translation>%1 გარიგების ეტაპების ისტორია მისი ეტაპით არ მთავრდება.</translation>
    </message>
    <message>
        <source>%1 receipts have no line.</source>
        <translation>%1 ჩეკს სტრიქონი არ აქვს.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ფაილი დაზიანებულია: %1</translation>
    </message>
    <message>
        <source>%1 rows of “%2” point to records of “%3” that do not exist.</source>
        <translation>ცხრილის „%2“ %1 სტრიქონი მიუთითებს ცხრილის „%3“ ჩანაწერებზე, რომლებიც არ არსებობს.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records: %1</source>
        <translation>ძებნის ინდექსი ჩანაწერებს არ შეესაბამება: %1</translation>
    </message>
    <message>
        <source>The structure of the file was changed by another program.</source>
        <translation>ფაილის სტრუქტურა სხვა პროგრამამ შეცვალა.</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>ველი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>ჩანაწერები არ არის.</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>ჩანაწერები: %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>ფილტრი: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>ძებნა: %1</translation>
    </message>
</context>
<context>
    <name>ListType</name>
    <message>
        <source>Mobile</source>
        <translation>მობილური</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>სამსახური</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>სახლი</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ფაქსი</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>მიწოდება</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>ინვოისები</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Birthdays</source>
        <translation>დაბადების დღეები</translation>
    </message>
    <message>
        <source>No birthdays are known.</source>
        <translation>დაბადების დღეები არ არის ცნობილი.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>%Ln კლიენტის დაბადების დღე უცნობია.</numerusform>
            <numerusform>%Ln კლიენტის დაბადების დღე უცნობია.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter asks for “{%1}”, which is no field.</source>
        <translation>წერილშია „{%1}“, ასეთი ველი კი არ არსებობს.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>წერილები</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>აღარავინ დარჩა, ვისაც მივწეროთ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>გამოტოვებულია %Ln კლიენტი მისამართის გარეშე.</numerusform>
            <numerusform>გამოტოვებულია %Ln კლიენტი მისამართის გარეშე.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>გამოტოვებულია %Ln კლიენტი, რომელსაც დაკავშირება არ სურს.</numerusform>
            <numerusform>გამოტოვებულია %Ln კლიენტი, რომელსაც დაკავშირება არ სურს.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ეტიკეტები</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>კონვერტები</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ასაკი</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>დაიბადა</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>%Ln ჩანაწერი შეერწყა ჩანაწერს „%1“</numerusform>
            <numerusform>%Ln ჩანაწერი შეერწყა ჩანაწერს „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of this kind are not merged: each stands for something that happened.</source>
        <translation>ამ სახის ჩანაწერები არ ირწყმება: ყოველი მათგანი ნამდვილ მოვლენას აღნიშნავს.</translation>
    </message>
    <message>
        <source>There is no record with the number %1.</source>
        <translation>ჩანაწერი ნომრით %1 არ არსებობს.</translation>
    </message>
    <message>
        <source>The record %1 cannot be merged with itself.</source>
        <translation>ჩანაწერი %1 თავის თავს ვერ შეერწყმება.</translation>
    </message>
    <message>
        <source>Two records at least are needed to merge.</source>
        <translation>შესარწყმელად მინიმუმ ორი ჩანაწერია საჭირო.</translation>
    </message>
    <message>
        <source>Exact duplicates merged</source>
        <translation>ზუსტი დუბლიკატები შეირწყა</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ძაბრი</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>შენაძენები</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>დავალებები</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Too long for this label: %1</source>
        <translation>ამ ეტიკეტისთვის ძალიან გრძელია: %1</translation>
    </message>
    <message>
        <source>Too long for this envelope: %1</source>
        <translation>ამ კონვერტისთვის ძალიან გრძელია: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page number in the foot: page %1 of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>გვერდების ჩაწერა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>The printer or the file did not accept them.</source>
        <translation>პრინტერმა ან ფაილმა გვერდები არ მიიღო.</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>There is no value.</source>
        <translation>მნიშვნელობა არ არის.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>ეს რიცხვი არ არის.</translation>
    </message>
    <message>
        <source>The number is shortened with an “E”: write all its digits.</source>
        <translation>რიცხვი „E“-თი არის შემოკლებული: დაწერეთ ყველა ციფრი.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>რიცხვი ძალიან დიდია.</translation>
    </message>
    <message>
        <source>The sign in the number may part thousands or decimals.</source>
        <translation>რიცხვში ნიშანი შეიძლება ათასეულებს ან ათწილად ნაწილს გამოყოფდეს.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>ეს თარიღი არ არის.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>კალენდარში ასეთი დღე არ არის.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>ასეთი დრო არ არსებობს.</translation>
    </message>
    <message>
        <source>The day and the month of the date may be exchanged.</source>
        <translation>თარიღის დღე და თვე შეიძლება გადანაცვლებული იყოს.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>წელი აკლია.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>დაშიფვრა ამ კომპიუტერზე არ მუშაობს.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>ამ სამუშაოსთვის მეხსიერება არ კმარა.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no phone number of a known form; it is kept as it is written.</source>
        <translation>ეს ცნობილი ფორმის ტელეფონის ნომერი არ არის; ინახება ისე, როგორც დაწერილია.</translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message>
        <source>A stage needs a name.</source>
        <translation>ეტაპს სახელი სჭირდება.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>სახელი ძალიან გრძელია.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 %.</source>
        <translation>ალბათობა 0-დან 100 %-მდეა.</translation>
    </message>
    <message>
        <source>The limit is at least one day.</source>
        <translation>ზღვარი სულ მცირე ერთი დღეა.</translation>
    </message>
    <message>
        <source>This pipeline has no open stage.</source>
        <translation>გაყიდვების ამ პროცესს ღია ეტაპი არ აქვს.</translation>
    </message>
    <message>
        <source>There is a stage “%1” already.</source>
        <translation>ეტაპი „%1“ უკვე არსებობს.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln გარიგება ამ ეტაპზეა ან გაიარა იგი; მისი გზა დაიკარგებოდა.</numerusform>
            <numerusform>%Ln გარიგება ამ ეტაპზეა ან გაიარა იგი; მათი გზა დაიკარგებოდა.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pipeline needs a stage in which deals begin.</source>
        <translation>გაყიდვების პროცესს სჭირდება ეტაპი, სადაც გარიგებები იწყება.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Laying out the pages</source>
        <translation>გვერდები იწყობა</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF იწერება</translation>
    </message>
</context>
<context>
    <name>PurchaseStore</name>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>ფასისა და რაოდენობის ნამრავლი ძალიან დიდია.</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>Company</source>
        <translation>კომპანია</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ჭდე</translation>
    </message>
    <message>
        <source>Loyalty level</source>
        <translation>ლოიალობის დონე</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>საკუთარი ველი</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Reason of a loss</source>
        <translation>წაგების მიზეზი</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>სეგმენტი</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>შემოტანის შესაბამისობა</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ჩეკი</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>დანართი</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>ნომერი %1</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>ამ პერიოდში დასახატი არაფერია.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>მთელი დრო</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1-დან</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1-მდე</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Based on: %1 %2</source>
        <comment>number and what is counted</comment>
        <translation>საფუძველი: %1 %2</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>როგორ ითვლება</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, შედარება: %2</translation>
    </message>
    <message>
        <source>The earlier period: %1</source>
        <translation>წინა პერიოდი: %1</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>ამ პერიოდში არაფერია.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>customers who bought</source>
        <translation>მყიდველი კლიენტი</translation>
    </message>
    <message>
        <source>Customers who bought in the period, by turnover (or profit), the greatest first. A: those before whom the customers above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. Who brought nothing or less is unclassified and has no share. Cost to serve = minutes of the activities done × the cost of an hour. Profit after it = turnover − cost of the goods − cost to serve.</source>
        <translation>პერიოდში მყიდველი კლიენტები ბრუნვის (ან მოგების) მიხედვით, უდიდესიდან. A: კლიენტები, რომელთა წინა კლიენტებმა ჯამის %1 %-ზე ნაკლები მოიტანა, B: %2 %-ზე ნაკლები, C: დანარჩენი. ვინც არაფერი ან ნაკლები მოიტანა, უკლასოა და წილი არ აქვს. მომსახურების ხარჯი = შესრულებული აქტივობების წუთები × საათის ფასი. მოგება მის შემდეგ = ბრუნვა − საქონლის თვითღირებულება − მომსახურების ხარჯი.</translation>
    </message>
    <message>
        <source>What an hour of work costs is not known yet, so the cost to serve is not taken off.</source>
        <translation>სამუშაო საათის ფასი ჯერ უცნობია, ამიტომ მომსახურების ხარჯი არ აკლდება.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>გამოტოვებულია %Ln ჩეკი კლიენტის გარეშე.</numerusform>
            <numerusform>გამოტოვებულია %Ln ჩეკი კლიენტის გარეშე.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”.</source>
        <translation>„%1“ არ არის რიცხვი პარამეტრისთვის „%2“.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>უკლასო</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>კლასი</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ნომერი</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>წილი რაოდენობაში, %</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Share of the turnover, %</source>
        <translation>წილი ბრუნვაში, %</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>მომსახურების ხარჯი</translation>
    </message>
    <message>
        <source>Profit after it</source>
        <translation>მოგება მის შემდეგ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Share with all above, %</source>
        <translation>დაგროვილი წილი, %</translation>
    </message>
    <message>
        <source>The thresholds must be 0 &lt; A ≤ B ≤ 100.</source>
        <translation>ზღვრები ასეთი უნდა იყოს: 0 &lt; A ≤ B ≤ 100.</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>გაყიდული პროდუქტი</translation>
    </message>
    <message>
        <source>Products sold in the period, by turnover (or profit), the greatest first. A: those before which the products above have brought less than %1 % of the sum, B: less than %2 %, C: the rest. What brought nothing or less is unclassified and has no share. Profit = turnover − cost of the goods.</source>
        <translation>პერიოდში გაყიდული პროდუქტები ბრუნვის (ან მოგების) მიხედვით, უდიდესიდან. A: პროდუქტები, რომელთა წინა პროდუქტებმა ჯამის %1 %-ზე ნაკლები მოიტანა, B: %2 %-ზე ნაკლები, C: დანარჩენი. რამაც არაფერი ან ნაკლები მოიტანა, უკლასოა და წილი არ აქვს. მოგება = ბრუნვა − საქონლის თვითღირებულება.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>გამოტოვებულია %Ln სტრიქონი პროდუქტის გარეშე.</numerusform>
            <numerusform>გამოტოვებულია %Ln სტრიქონი პროდუქტის გარეშე.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>დალაგება</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>მოგება</translation>
    </message>
    <message>
        <source>Class A below, %</source>
        <translation>A კლასის ზღვარი, %</translation>
    </message>
    <message>
        <source>Class B below, %</source>
        <translation>B კლასის ზღვარი, %</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>სამუშაო საათის ფასი</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>კლასები</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>ყველა ჩანაწერი</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>დონე</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>რეგიონი</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ქალაქი</translation>
    </message>
    <message>
        <source>District</source>
        <translation>უბანი</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>ქუჩა</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>გაყიდვების ძაბრი</translation>
    </message>
    <message>
        <source>How far deals get, and where they stand now</source>
        <translation>სადამდე მიდის გარიგებები და სად არის ახლა</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>მოგებული და წაგებული</translation>
    </message>
    <message>
        <source>How many deals are won, month by month</source>
        <translation>რამდენი გარიგება მოიგეს თვეების მიხედვით</translation>
    </message>
    <message>
        <source>ABC analysis</source>
        <translation>ABC ანალიზი</translation>
    </message>
    <message>
        <source>Which customers carry the business</source>
        <translation>რომელ კლიენტებზე დგას საქმე</translation>
    </message>
    <message>
        <source>ABC analysis of products</source>
        <translation>პროდუქტების ABC ანალიზი</translation>
    </message>
    <message>
        <source>Which products carry the business</source>
        <translation>რომელ პროდუქტებზე დგას საქმე</translation>
    </message>
    <message>
        <source>The report “%1” has no setting “%2”.</source>
        <translation>ანგარიშს „%1“ არ აქვს პარამეტრი „%2“.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>გაყიდვები</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>მარკეტინგი</translation>
    </message>
    <message>
        <source>Turnover and profit</source>
        <translation>ბრუნვა და მოგება</translation>
    </message>
    <message>
        <source>What was sold and earned, month by month</source>
        <translation>რა გაიყიდა და რა მოიგეს თვეების მიხედვით</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>ტერიტორია</translation>
    </message>
    <message>
        <source>Where the customers and the turnover are</source>
        <translation>სად არიან კლიენტები და ბრუნვა</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>წყაროები</translation>
    </message>
    <message>
        <source>Where the customers come from</source>
        <translation>საიდან მოდიან კლიენტები</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>ანგარიში „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>A comparison needs a period with a first and a last day.</source>
        <translation>შესადარებლად საჭიროა პერიოდი პირველი და ბოლო დღით.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>მოგებული</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>წაგებული</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Reached it</source>
        <translation>მიაღწია</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ღირებულება</translation>
    </message>
    <message>
        <source>Went on, %</source>
        <translation>გადავიდა შემდეგზე, %</translation>
    </message>
    <message>
        <source>Of all, %</source>
        <translation>ყველადან, %</translation>
    </message>
    <message>
        <source>Stand here now</source>
        <translation>ახლა აქ</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>გარიგება</translation>
    </message>
    <message>
        <source>Every deal created in the period counts once, in each stage up to the furthest one it ever reached, lost deals too. Went on = deals that reached the next stage ÷ deals that reached this one. Of all = deals that reached this stage ÷ deals that reached the first. A won deal reached every open stage; a lost one of which no earlier stage is known reached the first.</source>
        <translation>პერიოდში შექმნილი ყოველი გარიგება, წაგებულიც, ერთხელ ითვლება ყოველ ეტაპზე, რომელსაც მიაღწია. გადავიდა შემდეგზე = შემდეგ ეტაპს მიაღწია ÷ ამას მიაღწია. ყველადან = ამას მიაღწია ÷ პირველს მიაღწია. მოგებულმა გარიგებამ ყველა ღია ეტაპი გაიარა; წაგებულმა, რომლის წინა ეტაპები უცნობია, — მხოლოდ პირველი.</translation>
    </message>
    <message>
        <source>Too few data: %L1 of at least %L2. Read the shares with care.</source>
        <translation>მონაცემები ცოტაა: %L1, საჭიროა მინიმუმ %L2. წილები ფრთხილად წაიკითხეთ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>%Ln გარიგება სხვა ვალუტაშია: დათვლილია, მაგრამ თანხებში არ შედის.</numerusform>
            <numerusform>%Ln გარიგება სხვა ვალუტაშია: დათვლილია, მაგრამ თანხებში არ შედის.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>უცნობი</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>ლიდები</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>მოპოვებული კლიენტები</translation>
    </message>
    <message>
        <source>Conversion, %</source>
        <translation>კონვერსია, %</translation>
    </message>
    <message>
        <source>Average per customer</source>
        <translation>საშუალოდ კლიენტზე</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>ლიდი</translation>
    </message>
    <message>
        <source>Leads = customers of the source first contacted in the period (or entered, where the day of the first contact is not known). Customers won = those of them with a purchase or a won deal before the end of the period. Conversion = customers won ÷ leads. Turnover = all they bought up to then, returns taken off. Average per customer = turnover ÷ customers won.</source>
        <translation>ლიდები = წყაროს კლიენტები, რომელთა პირველი კონტაქტი პერიოდშია (ან ჩანაწერი). მოპოვებული = ისინი, ვისაც პერიოდის ბოლომდე აქვს შენაძენი ან მოგებული გარიგება. კონვერსია = მოპოვებული ÷ ლიდები. ბრუნვა = მათი ყველა შენაძენი, დაბრუნების გარეშე. საშუალო = ბრუნვა ÷ მოპოვებული.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>მყიდველები</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Customers by the place of their first address. Buyers = those with a purchase in the period. Turnover = what they bought in it, returns taken off. Average per customer = turnover ÷ customers.</source>
        <translation>კლიენტები პირველი მისამართის ადგილით. მყიდველები = პერიოდში მყიდველნი. ბრუნვა = მათი შენაძენები დაბრუნების გარეშე. საშუალო = ბრუნვა ÷ კლიენტები.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>თვე</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>შენაძენები</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>თვითღირებულება</translation>
    </message>
    <message>
        <source>Margin, %</source>
        <translation>მარჟა, %</translation>
    </message>
    <message>
        <source>Average receipt</source>
        <translation>საშუალო ჩეკი</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>ერთი წლით ადრე</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>ცვლილება, %</translation>
    </message>
    <message>
        <source>The last month is not over yet.</source>
        <translation>ბოლო თვე ჯერ არ დასრულებულა.</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>ჩეკი</translation>
    </message>
    <message>
        <source>Win rate, %</source>
        <translation>მოგების წილი, %</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>მოგებული ღირებულება</translation>
    </message>
    <message>
        <source>Average won value</source>
        <translation>საშუალო მოგებული</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>დახურული გარიგება</translation>
    </message>
    <message>
        <source>Deals by the month they were closed in. Win rate = won ÷ (won + lost). Average won value = won value ÷ won deals.</source>
        <translation>გარიგებები დახურვის თვის მიხედვით. მოგების წილი = მოგებული ÷ (მოგებული + წაგებული). საშუალო = ღირებულება ÷ მოგებული გარიგებები.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>გამოტოვებულია %Ln დახურული გარიგება დახურვის დღის გარეშე.</numerusform>
            <numerusform>გამოტოვებულია %Ln დახურული გარიგება დახურვის დღის გარეშე.</numerusform>
        </translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>გაყიდვების ყველა პროცესი</translation>
    </message>
    <message>
        <source>“%1” is no choice of “%2”; there is: %3.</source>
        <translation>„%2“: ასეთი არჩევანი არ არის: „%1“; შესაძლებელია: %3.</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, ადრე</translation>
    </message>
    <message>
        <source>%1, change %</source>
        <translation>%1, ცვლილება %</translation>
    </message>
    <message>
        <source>Receipts by month; a return is a receipt too and lowers the turnover of the month it was brought back in. Profit = turnover − cost of the goods. Margin = profit ÷ turnover. Average receipt = turnover ÷ purchases. Change = against the same month a year earlier.</source>
        <translation>ჩეკები თვეების მიხედვით; დაბრუნებაც ჩეკია და ამცირებს იმ თვის ბრუნვას, როცა საქონელი დააბრუნეს. მოგება = ბრუნვა − საქონლის თვითღირებულება. მარჟა = მოგება ÷ ბრუნვა. საშუალო ჩეკი = ბრუნვა ÷ შენაძენები. ცვლილება = წინა წლის იმავე თვესთან შედარებით.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>how many</comment>
        <translation>რაოდენობა</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>ამ ჩეკების %Ln სტრიქონს თვითღირებულება არ აქვს: მოგება იმდენით მეტი ჩანს.</numerusform>
            <numerusform>ამ ჩეკების %Ln სტრიქონს თვითღირებულება არ აქვს: მოგება იმდენით მეტი ჩანს.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>This backup is damaged. Choose another one; nothing was changed.</source>
        <translation>ეს სარეზერვო ასლი დაზიანებულია. აირჩიეთ სხვა; არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>სარეზერვო ასლი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>This backup changed since it was made; it is damaged. Choose another one; nothing was changed.</source>
        <translation>ეს სარეზერვო ასლი შექმნის შემდეგ შეიცვალა; ის დაზიანებულია. აირჩიეთ სხვა; არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>A file cannot be restored from itself.</source>
        <translation>ფაილი თავისივე თავიდან ვერ აღდგება.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>საქაღალდეში „%1“ ჩაწერა შეუძლებელია.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>გარიგებები</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ჩეკები</translation>
    </message>
    <message>
        <source>Lines of receipts</source>
        <translation>ჩეკების სტრიქონები</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>აქტივობები</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>კომენტარები</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>კამპანიები</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>თანამშრომლები</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>ტელეფონები</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ელფოსტის მისამართები</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>მისამართები</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>დართული ფაილები</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>ისტორიის ჩანაწერები</translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1: შენახულია %2</translation>
    </message>
    <message>
        <source>, an unknown number lost</source>
        <translation>, დაკარგულია უცნობი რაოდენობა</translation>
    </message>
    <message>
        <source>, up to %1 lost</source>
        <translation>, დაკარგულია არაუმეტეს %1</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”.</source>
        <translation>ფაილიდან „%1“ არაფრის წაკითხვა არ მოხერხდა.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ფაილი „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>„%1“ უკვე არსებობს; აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>საქაღალდე „%1“ არ არსებობს.</translation>
    </message>
    <message>
        <source>Customer %1 (name lost)</source>
        <translation>კლიენტი %1 (სახელი დაკარგულია)</translation>
    </message>
    <message>
        <source>%1 customers lost their own row; what hung on them was kept under a stand-in name.</source>
        <translation>%1 კლიენტის საკუთარი ჩანაწერი დაიკარგა; მათთან დაკავშირებული მონაცემები დროებითი სახელით შეინახა.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>%1 lost pipelines or stages were made anew under a stand-in name.</source>
        <translation>%1 დაკარგული პროცესი ან ეტაპი დროებითი სახელით ხელახლა შეიქმნა.</translation>
    </message>
    <message>
        <source>%1 references to lost records were removed.</source>
        <translation>მოცილებულია %1 ბმა დაკარგულ ჩანაწერებზე.</translation>
    </message>
    <message>
        <source>Lost lines</source>
        <translation>დაკარგული სტრიქონები</translation>
    </message>
    <message>
        <source>%1 receipts had lost lines; a line with the missing amount keeps their total.</source>
        <translation>%1 ჩეკს სტრიქონები დაეკარგა; ჯამს ინარჩუნებს სტრიქონი ნაკლული თანხით.</translation>
    </message>
    <message>
        <source>%1 deals took the outcome of their stage.</source>
        <translation>%1 გარიგებამ თავისი ეტაპის შედეგი მიიღო.</translation>
    </message>
    <message>
        <source>The stage history of %1 deals was mended.</source>
        <translation>გასწორდა %1 გარიგების ეტაპების ისტორია.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1, similar spelling</source>
        <translation>%1, მსგავსი დაწერილობა</translation>
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
        <translation>ტექსტი გრძელია: ცხრილის უჯრაში 32 767 სიმბოლოზე მეტი ვერ ეტევა; აირჩიეთ .csv.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>დროებითი ფაილი ვერ იქმნება.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>სამუშაო წიგნი ვერ იწერება.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows; take .csv, or fewer records.</source>
        <translation>ფურცელზე მაქსიმუმ 1 048 576 სტრიქონი ეტევა; აირჩიეთ .csv ან ნაკლები ჩანაწერი.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>The copy was not sound and was thrown away.</source>
        <translation>ასლი დაზიანებული იყო და წაიშალა.</translation>
    </message>
    <message>
        <source>The copy did not hold what the file holds and was thrown away.</source>
        <translation>ასლის შიგთავსი ფაილისას არ დაემთხვა და ასლი წაიშალა.</translation>
    </message>
    <message>
        <source>There is no room on the disk of “%1”.</source>
        <translation>საქაღალდის „%1“ დისკზე ადგილი არ არის.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there; is its disk connected?</source>
        <translation>საქაღალდე „%1“ ვერ მოიძებნა; მიერთებულია მისი დისკი?</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>საქაღალდეში „%1“ ჩაწერა შეუძლებელია.</translation>
    </message>
    <message>
        <source>No backup was made: “%1” can only be read.</source>
        <translation>სარეზერვო ასლი არ შექმნილა: „%1“ მხოლოდ წასაკითხია.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>სარეზერვო ასლი არ შექმნილა. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ვერ იკითხება: %2.</translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message>
        <source>Column %1</source>
        <translation>სვეტი %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>ცხრილამდე %Ln სტრიქონი გამოტოვებულია.</numerusform>
            <numerusform>ცხრილამდე %Ln სტრიქონი გამოტოვებულია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>ტექსტის %Ln ადგილი კოდირებით %1 არაფერს ნიშნავს; პირველი ამ სტრიქონშია. სცადეთ სხვა კოდირება.</numerusform>
            <numerusform>ტექსტის %Ln ადგილი კოდირებით %1 არაფერს ნიშნავს; პირველი ამ სტრიქონშია. სცადეთ სხვა კოდირება.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are so long that those from here on are not shown.</source>
        <translation>სტრიქონები იმდენად გრძელია, რომ აქედან მოყოლებული აღარ ჩანს.</translation>
    </message>
</context>
<context>
    <name>TaxId</name>
    <message>
        <source>The check digit of this number is wrong: is there a typing mistake?</source>
        <translation>ამ ნომრის საკონტროლო ციფრი არასწორია: ხომ არ შეგეშალათ აკრეფისას?</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ფაილი %1 არ არსებობს.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 საქაღალდეა და არა ფაილი.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ფაილი %1 ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known.</source>
        <translation>კოდირება %1 უცნობია.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or an archive, not a text file.</source>
        <translation>ეს ცხრილი ან არქივია და არა ტექსტური ფაილი.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>ეს ტექსტური ფაილი არ არის.</translation>
    </message>
    <message>
        <source>The decoded text cannot be read again.</source>
        <translation>დეკოდირებული ტექსტი ხელახლა ვერ იკითხება.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>დროებითი ფაილი ვერ იქმნება.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>დროებითი ფაილი ვერ იწერება.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deal “%1” moved to %2</source>
        <translation>გარიგება „%1“ → %2</translation>
    </message>
    <message>
        <source>Purchase for %1</source>
        <translation>შენაძენი: %1</translation>
    </message>
    <message>
        <source>Purchase %1 for %2</source>
        <translation>შენაძენი %1: %2</translation>
    </message>
    <message>
        <source>Added to the customers</source>
        <translation>დაემატა კლიენტებს</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>ცვლილებების ჟურნალი დაზიანებულია; ეს ნაბიჯი ვერ გაუქმდება.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>ჟურნალში ასეთი ნაბიჯი არ არის.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>ეს ნაბიჯი უკვე გაუქმებულია.</translation>
    </message>
    <message>
        <source>“%1” (step %2)</source>
        <translation>„%1“ (ნაბიჯი %2)</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it.</source>
        <translation>ეს ვეღარ გაუქმდება: მას უფრო გვიანი ცვლილებები ეყრდნობა.</translation>
    </message>
    <message>
        <source>This cannot be undone before what was built on it: %1. Undo that first.</source>
        <translation>ეს ვერ გაუქმდება, სანამ მასზე დაყრდნობილი არ გაუქმდება: %1. ჯერ ის გააუქმეთ.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>რიცხვს იმაზე მეტი ათწილადი ნიშანი აქვს, ვიდრე ინახება.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>„%1“ არ არის ამათგან: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ არც დიახ არის და არც არა.</translation>
    </message>
    <message>
        <source>The amount is to be in %1 here.</source>
        <translation>აქ თანხა %1-ში უნდა იყოს.</translation>
    </message>
    <message>
        <source>“%1” is no currency that is known here; write its code, such as EUR.</source>
        <translation>„%1“ აქ უცნობი ვალუტაა; ჩაწერეთ მისი კოდი, მაგალითად EUR.</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The workbook holds more sheets or formats than are read.</source>
        <translation>სამუშაო წიგნში ფურცლები ან ფორმატები იმაზე მეტია, ვიდრე იკითხება.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is not written as it should be.</source>
        <translation>სამუშაო წიგნი დაზიანებულია: მისი ნაწილი არასწორად არის ჩაწერილი.</translation>
    </message>
    <message>
        <source>The workbook holds definitions of its own, as no spreadsheet program writes them.</source>
        <translation>სამუშაო წიგნში საკუთარი განსაზღვრებებია, რომლებსაც ცხრილების პროგრამები არ წერს.</translation>
    </message>
    <message>
        <source>The sheet holds more than 512 MB of text, the most that is read.</source>
        <translation>ფურცელზე 512 მბ-ზე მეტი ტექსტია; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one with a password; save it as .xlsx without one.</source>
        <translation>ეს ძველი სახის სამუშაო წიგნია (.xls) ან პაროლიანი; შეინახეთ .xlsx-ად, პაროლის გარეშე.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ფაილი %1 არ არსებობს.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb); save it as .xlsx.</source>
        <translation>ეს ორობითი სამუშაო წიგნია (.xlsb); შეინახეთ .xlsx-ად.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet.</source>
        <translation>სამუშაო წიგნში ფურცელი არ არის.</translation>
    </message>
    <message>
        <source>This archive is no workbook (.xlsx).</source>
        <translation>ეს არქივი სამუშაო წიგნი (.xlsx) არ არის.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is missing.</source>
        <translation>სამუშაო წიგნი დაზიანებულია: აკლია ფურცელი „%1“.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its texts are missing.</source>
        <translation>სამუშაო წიგნი დაზიანებულია: ტექსტები აკლია.</translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows, the most that a sheet can have.</source>
        <translation>ფურცელზე 1 048 576-ზე მეტი სტრიქონია; მეტი ფურცელს ვერ ექნება.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet is longer than 16 MiB, the most that is read.</source>
        <translation>ფურცლის სტრიქონი %L1 16 MiB-ზე გრძელია; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>სამუშაო წიგნში ფურცელი „%1“ არ არის.</translation>
    </message>
    <message>
        <source>The temporary file cannot be read again.</source>
        <translation>დროებითი ფაილი ხელახლა ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The workbook holds more different texts than are read: %L1.</source>
        <translation>სამუშაო წიგნში განსხვავებული ტექსტები იმაზე მეტია, ვიდრე იკითხება: %L1.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>დროებითი ფაილი ვერ იქმნება.</translation>
    </message>
    <message>
        <source>The temporary file cannot be written.</source>
        <translation>დროებითი ფაილი ვერ იწერება.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of a cell in row %L1 is missing.</source>
        <translation>სამუშაო წიგნი დაზიანებულია: %L1-ე სტრიქონის უჯრის ტექსტი აკლია.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive holds more files than a workbook has.</source>
        <translation>არქივში უფრო მეტი ფაილია, ვიდრე სამუშაო წიგნს აქვს.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ფაილი ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off: it is no whole archive.</source>
        <translation>სამუშაო წიგნი დაზიანებული ან არასრულია: არქივი მთლიანი არ არის.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it cannot be unpacked.</source>
        <translation>სამუშაო წიგნი დაზიანებულია: მისი ნაწილი ვერ იხსნება.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 512 MB, the most that is read.</source>
        <translation>სამუშაო წიგნი გახსნისას 512 მბ-ს აჭარბებს; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than 200 times its size, as no real one does.</source>
        <translation>სამუშაო წიგნი გახსნისას 200-ჯერ და მეტად იზრდება; ნამდვილი წიგნი ასეთი არ არის.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB, the most that is read.</source>
        <translation>უჯრა 1 MiB-ზე გრძელია; მეტი არ იკითხება.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ფაილი %1 ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>სამუშაო წიგნი პაროლით არის დაცული; შეინახეთ პაროლის გარეშე.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>შეცდომა თავად Koriz-ში მოხდა. ამ მოქმედებიდან არაფერი შენახულა.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message>
        <source>%1 KB</source>
        <translation>%1 კბ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 მბ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>სარეზერვო ასლები</translation>
    </message>
    <message>
        <source>Koriz makes backups by itself: on closing, while you work, and before imports, merges and large deletions. Each one was read again and checked. Putting one back first makes a backup of the file as it is now, so nothing is lost.</source>
        <translation>Koriz სარეზერვო ასლებს თავად ქმნის: დახურვისას, მუშაობისას, ასევე შემოტანამდე, შერწყმამდე და ბევრი ჩანაწერის წაშლამდე. ყოველი ასლი ხელახლა იკითხება და მოწმდება. აღდგენამდე ჯერ ახლანდელი ფაილის ასლი იქმნება, ასე რომ არაფერი იკარგება.</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>კომპანიის ფაილი</translation>
    </message>
    <message>
        <source>Another disk…</source>
        <translation>სხვა დისკი…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>კლიენტები</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>გარიგებები</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ჩეკები</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ასლის შექმნა ახლა</translation>
    </message>
    <message>
        <source>Encrypted copy…</source>
        <translation>დაშიფრული ასლი…</translation>
    </message>
    <message>
        <source>Another backup file…</source>
        <translation>სხვა სარეზერვო ასლი…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>აღდგენა</translation>
    </message>
    <message>
        <source>not checked by Koriz</source>
        <translation>Koriz-ს არ შეუმოწმებია</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, დაშიფრული</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ახლა</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>სარეზერვო ასლში</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>სარეზერვო ასლი ჯერ არ არის.</translation>
    </message>
    <message>
        <source>The file as it is now cannot be read; it stays beside the backups.</source>
        <translation>ახლანდელი ფაილი ვერ იკითხება; ის სარეზერვო ასლებთან ერთად დარჩება.</translation>
    </message>
    <message>
        <source>The file itself is not there any more.</source>
        <translation>თავად ფაილი აღარ არსებობს.</translation>
    </message>
    <message>
        <source>The backup holds what the file holds now.</source>
        <translation>სარეზერვო ასლში იგივეა, რაც ახლა ფაილშია.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>ამ სარეზერვო ასლის შემდეგ გაკეთდა %Ln ნაბიჯი.</numerusform>
            <numerusform>ამ სარეზერვო ასლის შემდეგ გაკეთდა %Ln ნაბიჯი.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in it shows when it is restored; the present file is kept.</source>
        <translation>რა არის ასლში, აღდგენის შემდეგ გამოჩნდება; ახლანდელი ფაილი შენარჩუნდება.</translation>
    </message>
    <message>
        <source>Kept in %1. A second copy on another disk is safer.</source>
        <translation>ინახება აქ: %1. მეორე ასლი სხვა დისკზე უფრო საიმედოა.</translation>
    </message>
    <message>
        <source>Kept in %1 and in %2</source>
        <translation>ინახება აქ: %1 და აქ: %2</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>სარეზერვო ასლი იქმნება</translation>
    </message>
    <message>
        <source>Encrypted copy</source>
        <translation>დაშიფრული ასლი</translation>
    </message>
    <message>
        <source>Encrypted backups (*.kbk)</source>
        <translation>დაშიფრული სარეზერვო ასლები (*.kbk)</translation>
    </message>
    <message>
        <source>Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it down where it is safe.</source>
        <translation>ამ პაროლის გარეშე ასლს ვერავინ წაიკითხავს, ვერც თქვენ და ვერც Koriz-ის შემქმნელები. ჩაიწერეთ და საიმედო ადგილას შეინახეთ.</translation>
    </message>
    <message>
        <source>Making an encrypted copy</source>
        <translation>დაშიფრული ასლი იქმნება</translation>
    </message>
    <message>
        <source>The encrypted copy is made and checked: %1</source>
        <translation>დაშიფრული ასლი შეიქმნა და შემოწმდა: %1</translation>
    </message>
    <message>
        <source>Another backup file</source>
        <translation>სხვა სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>სარეზერვო ასლები (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>A folder on another disk for a second copy of each backup</source>
        <translation>საქაღალდე სხვა დისკზე ყოველი ასლის მეორე ეგზემპლარისთვის</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message>
        <source>No next step</source>
        <translation>შემდეგი ნაბიჯი არ არის</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>ვადაგადაცილებული: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln დღე ამ ეტაპზე</numerusform>
            <numerusform>%Ln დღე ამ ეტაპზე</numerusform>
        </translation>
    </message>
    <message>
        <source>too long</source>
        <translation>ძალიან დიდხანს</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message>
        <source>New deal in this stage (N)</source>
        <translation>ახალი გარიგება ამ ეტაპზე (N)</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>ახალი გარიგება: %1</translation>
    </message>
    <message>
        <source>Value of the deals in this stage, and the same by their probability</source>
        <translation>ამ ეტაპის გარიგებების ღირებულება და იგივე ალბათობის გათვალისწინებით</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln გარიგება</numerusform>
            <numerusform>%1: %Ln გარიგება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln სხვა ვალუტაში</numerusform>
            <numerusform>%Ln სხვა ვალუტაში</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>შეწონილი %1</translation>
    </message>
    <message>
        <source>Change this stage or print it</source>
        <translation>ამ ეტაპის შეცვლა ან დაბეჭდვა</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>ეტაპი: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardView</name>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>გადატანა</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>მოგებული</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>ახალი გარიგება</translation>
    </message>
    <message>
        <source>Choose all its cards</source>
        <translation>ყველა ბარათის მონიშვნა</translation>
    </message>
    <message>
        <source>Print this column…</source>
        <translation>ამ სვეტის ბეჭდვა…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>წაგებული…</translation>
    </message>
    <message>
        <source>Change this stage…</source>
        <translation>ამ ეტაპის შეცვლა…</translation>
    </message>
    <message>
        <source>Move it one place earlier</source>
        <translation>ერთი ადგილით წინ გადატანა</translation>
    </message>
    <message>
        <source>Move it one place later</source>
        <translation>ერთი ადგილით უკან გადატანა</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>ახალი ეტაპი…</translation>
    </message>
    <message>
        <source>Delete this stage</source>
        <translation>ამ ეტაპის წაშლა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln დღე</numerusform>
            <numerusform>%Ln დღე</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardHead</name>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>ბრუნვა</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>ჩეკები</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>ბოლო შენაძენი</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>ღია გარიგებები</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>შემდეგი ნაბიჯი არ არის</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>შემდეგი: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>შემდეგი: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>ამ კლიენტის ისტორია</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChangesTable</name>
    <message>
        <source>What was changed</source>
        <translation>რა შეიცვალა</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>After</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>წაშლილი</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ახალი</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>დიაგრამა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message>
        <source>%1 new</source>
        <translation>ახალი: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>შეცვლილი: %1</translation>
    </message>
    <message>
        <source>%1 already here, nothing new</source>
        <translation>უკვე არის, ახალი არაფერია: %1</translation>
    </message>
    <message>
        <source>%1 already here, left alone</source>
        <translation>უკვე არის, ხელუხლებელი: %1</translation>
    </message>
    <message>
        <source>%1 cannot be taken</source>
        <translation>ვერ მიიღება: %1</translation>
    </message>
    <message>
        <source>made with them: %1</source>
        <translation>მათთან ერთად შეიქმნა: %1</translation>
    </message>
    <message>
        <source>This is what would happen</source>
        <translation>აი, რა მოხდება</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>რა არ შეესაბამება</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>სვეტი</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ფაილის შემოწმება</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>წაკითხულია %Ln სტრიქონი</numerusform>
            <numerusform>წაკითხულია %Ln სტრიქონი</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken, but: %1</source>
        <translation>მიღებულია, მაგრამ: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>ყველაფერი შეესაბამება.</translation>
    </message>
    <message>
        <source>%1 remarks, the first %2 of them</source>
        <translation>შენიშვნები: %1, ნაჩვენებია პირველი %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln შენიშვნა</numerusform>
            <numerusform>%Ln შენიშვნა</numerusform>
        </translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-უარყოფილი</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>უარყოფილი სტრიქონების შენახვა</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ცხრილები (*.csv)</translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation>უარყოფილი სტრიქონები ინახება</translation>
    </message>
    <message>
        <source>The refused rows, with the reasons, are in %1</source>
        <translation>უარყოფილი სტრიქონები მიზეზებით: %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>შემოტანა მიმდინარეობს</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>უარყოფილი სტრიქონების შენახვა…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete ღილაკით მოცილდება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ChoiceFieldEdit</name>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CompletenessRing</name>
    <message>
        <source>Filled in: %1</source>
        <translation>შევსებულია: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldDialog</name>
    <message>
        <source>Own field</source>
        <translation>საკუთარი ველი</translation>
    </message>
    <message>
        <source>Choices, each on a line of its own</source>
        <translation>ვარიანტები, თითო ცალკე სტრიქონზე</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>მნიშვნელობის სახე</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomFieldSettings</name>
    <message>
        <source>Kind of record</source>
        <translation>ჩანაწერის სახე</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>დამატება…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>შეცვლა…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>ახალი საკუთარი ველი: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>საკუთარი ველი შეიცვალა: %1</translation>
    </message>
    <message>
        <source>Own field deleted: %1</source>
        <translation>საკუთარი ველი წაიშალა: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomerCardView</name>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>What was said, or is to be done</source>
        <translation>რა ითქვა ან რა უნდა გაკეთდეს</translation>
    </message>
    <message>
        <source>The day it is planned for; empty = it was done just now</source>
        <translation>დაგეგმილი დღე; ცარიელი = ახლა გაკეთდა</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>დაგეგმილია</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>გარიგებები</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ქრონოლოგია</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>გარიგებები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>გარიგების გახსნა</translation>
    </message>
    <message>
        <source>There is already a similar customer: %1</source>
        <translation>მსგავსი კლიენტი უკვე არის: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
</context>
<context>
    <name>koriz::ui::CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>სიაში დაბრუნება</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>სიაში დაბრუნება (%1)</translation>
    </message>
    <message>
        <source>All your customers, and the card of the chosen one beside the list. Type in the search field to narrow the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it stands alone.</source>
        <translation>თქვენი ყველა კლიენტი და არჩეულის ბარათი სიის გვერდით. სიის შესამცირებლად წერეთ საძიებო ველში; ზუსტი პირობებისთვის დაამატეთ ფილტრები და სეგმენტებად შეინახეთ. Enter მხოლოდ ბარათს აჩვენებს, Esc უკან აბრუნებს. ბარათის ყოველი ველი დატოვებისთანავე ინახება; Ctrl+Z ბოლო ცვლილებას აუქმებს. Ctrl+N ახალ კლიენტს ამატებს, Delete არჩეულებს შლის, Ctrl+P სიას ბეჭდავს, ან ბარათს, როცა მხოლოდ ის ჩანს.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>დუბლიკატების პოვნა…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DealDialog</name>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Steps of this deal</source>
        <translation>ამ გარიგების ნაბიჯები</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>Marks the chosen step as done</source>
        <translation>არჩეულ ნაბიჯს შესრულებულად მონიშნავს</translation>
    </message>
    <message>
        <source>Way through the stages</source>
        <translation>გზა ეტაპებზე</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>საიდან</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>შემდეგი ნაბიჯები</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>შემდეგი ნაბიჯი</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>რა გაკეთდეს შემდეგ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>ვადა</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>დაგეგმვა</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>ახალი გარიგება</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, გაკეთებული</translation>
    </message>
    <message>
        <source>Next step %1</source>
        <translation>შემდეგი ნაბიჯი: %1</translation>
    </message>
    <message>
        <source>Deleted deal %1</source>
        <translation>წაიშალა გარიგება %1</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>წაიშალა „%1“</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DonePage</name>
    <message>
        <source>Done</source>
        <translation>შესრულებული</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>შემოტანილის ჩვენება</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>ამ შემოტანის გაუქმება</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>The import was taken back. Everything is as it was before.</source>
        <translation>შემოტანა გაუქმდა. ყველაფერი ისეა, როგორც იყო.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>შემოტანა უქმდება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message>
        <source>Customers that may be the same</source>
        <translation>შესაძლო დუბლიკატები</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>მიმდინარეობა</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>წყვილები</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>კლიენტი</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>მსგავსება</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>რატომ</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>შერწყმა…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>სხვადასხვა კლიენტია</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Merge all that say nothing different</source>
        <translation>ზუსტი დუბლიკატების შერწყმა</translation>
    </message>
    <message>
        <source>Looking for customers that may be the same…</source>
        <translation>იძებნება შესაძლო დუბლიკატები…</translation>
    </message>
    <message>
        <source>No two customers look the same.</source>
        <translation>მსგავსი კლიენტები არ მოიძებნა.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln წყვილი შეიძლება ერთი და იგივე კლიენტი იყოს</numerusform>
            <numerusform>%Ln წყვილი შეიძლება ერთი და იგივე კლიენტი იყოს</numerusform>
        </translation>
    </message>
    <message>
        <source>Two customers told apart</source>
        <translation>ორი კლიენტი სხვადასხვად მოინიშნა</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ირწყმება</translation>
    </message>
    <message>
        <source>None could be merged without losing something that was said.</source>
        <translation>ვერცერთი ვერ შეირწყა ისე, რომ მონაცემები არ დაკარგულიყო.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>სხვას შეერწყა %Ln კლიენტი. „დაბრუნება“ მათ კვლავ გააცალკევებს.</numerusform>
            <numerusform>სხვას შეერწყა %Ln კლიენტი. „დაბრუნება“ მათ კვლავ გააცალკევებს.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>გატანა: %1</translation>
    </message>
    <message>
        <source>Columns; drag to change their order</source>
        <translation>სვეტები; გადაათრიეთ რიგის შესაცვლელად</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>სვეტები</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>სვეტებს შორის</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>მძიმე</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>წერტილ-მძიმე</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ტაბულაცია</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>კოდირება</translation>
    </message>
    <message>
        <source>UTF-8, for spreadsheets too</source>
        <translation>UTF-8, ცხრილებისთვისაც</translation>
    </message>
    <message>
        <source>No cell may start a formula in a spreadsheet</source>
        <translation>არც ერთი უჯრა ცხრილში ფორმულად არ იქცეს</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>ტექსტური ცხრილი (.csv)</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>სამუშაო წიგნი (.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*%1)</source>
        <translation>ცხრილები (*%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>გატანა…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FileKeeper</name>
    <message>
        <source>Making a backup before closing</source>
        <translation>დახურვამდე სარეზერვო ასლი იქმნება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilePage</name>
    <message>
        <source>What do you want to import?</source>
        <translation>რისი შემოტანა გსურთ?</translation>
    </message>
    <message>
        <source>Any table that another program exported: contacts of Google, Outlook or iCloud, a list from a spreadsheet, deals of another CRM. Choose it here, or drop it on this window.</source>
        <translation>სხვა პროგრამიდან გამოტანილი ნებისმიერი ცხრილი: Google-ის, Outlook-ის ან iCloud-ის კონტაქტები, სია Excel-იდან, სხვა CRM-ის გარიგებები. აირჩიეთ აქ ან ჩააგდეთ ამ ფანჯარაში.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Each row of it is</source>
        <translation>ყოველი სტრიქონი არის</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</source>
        <translation>ცხრილები (*.csv *.tsv *.txt *.xlsx *.vcf *.ics)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>არჩევა…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterBar</name>
    <message>
        <source>Segments</source>
        <translation>სეგმენტები</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>შენახული ფილტრები</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Show only what meets a condition (%1)</source>
        <translation>მხოლოდ პირობის შესაბამისის ჩვენება (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>გაფილტრულია</translation>
    </message>
    <message>
        <source>Keep this filter as a segment…</source>
        <translation>ფილტრის შენახვა სეგმენტად…</translation>
    </message>
    <message>
        <source>Write the filter as text…</source>
        <translation>ფილტრის დაწერა ტექსტად…</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>სეგმენტის წაშლა</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>სეგმენტი: %1</translation>
    </message>
    <message>
        <source>Keep the filter</source>
        <translation>ფილტრის შენახვა</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>სეგმენტის სახელი</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>ფილტრი ტექსტად</translation>
    </message>
    <message>
        <source>For example: city = &quot;Riga&quot; and turnover &gt; 500</source>
        <translation>მაგალითად: city = &quot;თბილისი&quot; and turnover &gt; 500</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>არა: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ან %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 და %2</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>მიუთითეთ, რას შევადაროთ.</translation>
    </message>
    <message>
        <source>With the filter so far</source>
        <translation>აქამდე არსებულ ფილტრთან</translation>
    </message>
    <message>
        <source>and also</source>
        <translation>და ასევე</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>ან</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Form</name>
    <message>
        <source>New: %1</source>
        <translation>ახალი: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message>
        <source>Each column is a stage, each card a deal. Drag cards, or use the keyboard: arrows go from card to card, Ctrl with an arrow moves the chosen cards, W marks them as won, L as lost, N adds a deal, Enter opens it. The dot is green, amber or red: how long the deal stands in its stage.</source>
        <translation>ყოველი სვეტი ეტაპია, ყოველი ბარათი — გარიგება. გადაათრიეთ ბარათები ან გამოიყენეთ კლავიატურა: ისრებით ბარათიდან ბარათზე გადადიხართ, Ctrl და ისარი არჩეულ ბარათებს გადაიტანს, W მოგებულად მონიშნავს, L — წაგებულად, N გარიგებას დაამატებს, Enter გახსნის. წერტილი მწვანე, ყვითელი ან წითელია იმის მიხედვით, რამდენ ხანს დგას გარიგება ეტაპზე.</translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation>ღია გარიგებები ჯერ არ არის</translation>
    </message>
    <message>
        <source>Here you see what you are about to sell: one card for each deal, from the first talk to the sale.</source>
        <translation>აქ ჩანს, რას გაყიდით მალე: თითო ბარათი ყოველ გარიგებაზე, პირველი საუბრიდან გაყიდვამდე.</translation>
    </message>
    <message>
        <source>Add the first deal</source>
        <translation>პირველი გარიგების დამატება</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>გაყიდვების პროცესი</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>პასუხისმგებელი</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>Search deals</source>
        <translation>გარიგებების ძებნა</translation>
    </message>
    <message>
        <source>Title or customer</source>
        <translation>სათაური ან კლიენტი</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
    <message>
        <source>Print the board (Ctrl+P)</source>
        <translation>დაფის ბეჭდვა (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>დაფის ბეჭდვა</translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation>გარიგება დაემატა</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>ყველა წყარო</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln ღია გარიგება</numerusform>
            <numerusform>%Ln ღია გარიგება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln გარიგება</numerusform>
            <numerusform>%Ln გარიგება</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>მოგებული: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>წაგებული: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>წაიშალა: %1</translation>
    </message>
    <message>
        <source>To the board</source>
        <translation>დაფაზე დაბრუნება</translation>
    </message>
    <message>
        <source>To the board (%1)</source>
        <translation>დაფაზე დაბრუნება (%1)</translation>
    </message>
    <message>
        <source>Stage “%1” moved</source>
        <translation>ეტაპი „%1“ გადატანილია</translation>
    </message>
    <message>
        <source>Stage “%1” deleted</source>
        <translation>ეტაპი „%1“ წაშლილია</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryFilter</name>
    <message>
        <source>Search in the steps</source>
        <translation>ნაბიჯებში ძებნა</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>ნაბიჯის სახე</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>ყველა ნაბიჯი</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>შეცვლა</translation>
    </message>
    <message>
        <source>Moved deals</source>
        <translation>გარიგების გადატანა</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>შერწყმა</translation>
    </message>
    <message>
        <source>Undone and done again</source>
        <translation>გაუქმება და გამეორება</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>დღიდან</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>დღემდე</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>ვინ მუშაობდა</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::HistoryPage</name>
    <message>
        <source>The first of %L1 changes</source>
        <translation>პირველი %L1 ცვლილება</translation>
    </message>
    <message>
        <source>Every change in this file is kept as a step: by hand, by an import, by merging. Choose a step to see what it changed, and take it back with the button, an import of many thousand rows too. A step can be taken back as long as nothing later builds on it; otherwise you are told what does. Deleted records wait under “Trash”.</source>
        <translation>ამ ფაილის ყოველი ცვლილება ნაბიჯად ინახება: ხელით, შემოტანით თუ შერწყმით. აირჩიეთ ნაბიჯი, ნახეთ, რა შეცვალა, და ღილაკით გააუქმეთ; ათასობით სტრიქონის შემოტანაც უქმდება. ნაბიჯი უქმდება, სანამ მას უფრო გვიანი ცვლილება არ ეყრდნობა; თუ ეყრდნობა, გამოჩნდება, რომელი. წაშლილი ჩანაწერები „სანაგვე ყუთში“ ინახება.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ნაბიჯები</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ნაბიჯი</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ცვლილებები</translation>
    </message>
    <message>
        <source>State</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Older steps</source>
        <translation>უფრო ძველი ნაბიჯები</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>ამ ნაბიჯის გაუქმება</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>სანაგვე ყუთი</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>გაუქმებული</translation>
    </message>
    <message>
        <source>took a step back</source>
        <translation>გააუქმა ნაბიჯი</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>ნაბიჯის გამეორება</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>უქმდება „%1“</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ხელახლა გაკეთდა: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>გაუქმდა: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>No step meets the search and the filter.</source>
        <translation>ძებნასა და ფილტრს არც ერთი ნაბიჯი არ შეესაბამება.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>შემოტანა</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ნაბიჯი %1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>შემდეგი</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LineFieldEdit</name>
    <message>
        <source>Call</source>
        <translation>ზარი</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>წერილის დაწერა</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ბრაუზერში გახსნა</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>კალენდრიდან არჩევა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LinkFieldEdit</name>
    <message>
        <source>There is nothing of this name. Choose one from the list.</source>
        <translation>ასეთი სახელით არაფერია. აირჩიეთ სიიდან.</translation>
    </message>
    <message>
        <source>Several have this name. Choose one from the list.</source>
        <translation>ეს სახელი რამდენიმეს აქვს. აირჩიეთ სიიდან.</translation>
    </message>
    <message>
        <source>Show the choices</source>
        <translation>ვარიანტების ჩვენება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListEdit</name>
    <message>
        <source>Add one more</source>
        <translation>კიდევ ერთის დამატება</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>კიდევ ერთის დამატება: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>მოცილება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ListPage</name>
    <message>
        <source>Close (%1)</source>
        <translation>დახურვა (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>All records of this kind. Type in the search field to narrow the list, add filters for exact conditions and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record beside the list, Delete removes the selected ones; Ctrl+Z brings them back.</source>
        <translation>ამ სახის ყველა ჩანაწერი. წერეთ საძიებო ველში, დაამატეთ ფილტრები და შეინახეთ სეგმენტებად. სათაურზე დაჭერა ალაგებს, გადათრევა სვეტს გადაიტანს. Enter ჩანაწერს ხსნის, Delete შლის; Ctrl+Z აბრუნებს.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>ახალი: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockCover</name>
    <message>
        <source>Koriz is locked</source>
        <translation>Koriz დაბლოკილია</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>განბლოკვა</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message>
        <source>Lock the screen</source>
        <translation>ეკრანის დაბლოკვა</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>%Ln წუთის უმოქმედობის შემდეგ</numerusform>
            <numerusform>%Ln წუთის უმოქმედობის შემდეგ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>მხოლოდ ხელით</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>გამორთვა</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>პაროლის შეცვლა…</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>პაროლის დაყენება…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>ეკრანის დაბლოკვა</translation>
    </message>
    <message>
        <source>The lock hides Koriz from people who pass by. It does not encrypt the file.</source>
        <translation>დაბლოკვა Koriz-ს გამვლელებს უმალავს. ფაილს ის არ შიფრავს.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::LossDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>რატომ წააგეთ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>აირჩიეთ ან ახალი ჩაწერეთ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>წაგებულად მონიშვნა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MailingDialog</name>
    <message>
        <source>Address labels</source>
        <translation>სამისამართო ეტიკეტები</translation>
    </message>
    <message>
        <source>%1: %2 × %3 labels, %4 × %5 mm</source>
        <translation>%1: %2 × %3 ეტიკეტი, %4 × %5 მმ</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>პირველი თავისუფალი ეტიკეტი</translation>
    </message>
    <message>
        <source>Earlier ones of the first sheet stay empty, so that a used sheet can be used up</source>
        <translation>პირველი ფურცლის წინა ეტიკეტები ცარიელი დარჩება, რომ დაწყებული ფურცელიც გამოიყენოთ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>კონვერტები</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>გამგზავნი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>A letter to each</source>
        <translation>წერილი თითოეულს</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>წერილის ტექსტი</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>პატივცემულო {name},</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>ველის ჩასმა</translation>
    </message>
    <message>
        <source>Address, in lines</source>
        <translation>მისამართი, სტრიქონებად</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>დღევანდელი თარიღი</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>გადახედვა</translation>
    </message>
    <message>
        <source>“{%1}” is no field of a customer. Choose one with “Insert a field”.</source>
        <translation>კლიენტს ველი „{%1}“ არ აქვს. აირჩიეთ ღილაკით „ველის ჩასმა“.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MainWindow</name>
    <message>
        <source>Open a company file</source>
        <translation>კომპანიის ფაილის გახსნა</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz-ის ფაილები (*.koriz)</translation>
    </message>
    <message>
        <source>Koriz sample company</source>
        <translation>Koriz-ის სანიმუშო კომპანია</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>სანიმუშო კომპანია იქმნება</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>შემოტანა…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>გატანა…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>ახალი კლიენტი</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>ახალი გარიგება</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>ყველგან ძებნა</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>ამ გვერდზე ძებნა</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>ფაილის დახურვა</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>დახმარება ამ გვერდზე</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>New company file…</source>
        <translation>ახალი კომპანიის ფაილი…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>გახსნა…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>ბოლოს გახსნილი</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>სანიმუშო კომპანია</translation>
    </message>
    <message>
        <source>About Koriz</source>
        <translation>Koriz-ის შესახებ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ხელახლა გაკეთდა: %1</translation>
    </message>
    <message>
        <source>Doing “%1” again</source>
        <translation>ხელახლა კეთდება „%1“</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>სარეზერვო ასლის აღდგენა</translation>
    </message>
    <message>
        <source>Backups (*.koriz *.kbk)</source>
        <translation>სარეზერვო ასლები (*.koriz *.kbk)</translation>
    </message>
    <message>
        <source>Restored company</source>
        <translation>აღდგენილი კომპანია</translation>
    </message>
    <message>
        <source>Encrypted backup</source>
        <translation>დაშიფრული სარეზერვო ასლი</translation>
    </message>
    <message>
        <source>This backup needs the password it was made with.</source>
        <translation>ამ ასლს ის პაროლი სჭირდება, რომლითაც შეიქმნა.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>სარეზერვო ასლი აღდგება</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>სარეზერვო ასლი აღდგა.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is among the backups.</source>
        <translation>სარეზერვო ასლი აღდგა. ძველი ფაილი სარეზერვო ასლებშია.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>სარეზერვო ასლის აღდგენა…</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>იმის შენახვა, რაც იკითხება…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>სხვა ფაილის გახსნა…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>შენახულია: %1</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>იმის შენახვა, რაც იკითხება</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>ინახება ის, რაც იკითხება</translation>
    </message>
    <message>
        <source>Everything could be read. The damaged file stays as it is.</source>
        <translation>ყველაფრის წაკითხვა მოხერხდა. დაზიანებული ფაილი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>This was saved. The damaged file stays as it is.</source>
        <translation>შენახულია ეს. დაზიანებული ფაილი უცვლელი რჩება.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Nothing more is written to it. Save what is open here as a copy and go on with that.</source>
        <translation>გახსნილი ფაილი გადაიტანეს, შეცვალეს ან წაშალეს. მასში აღარაფერი იწერება. შეინახეთ გახსნილი ასლად და მუშაობა ასლში განაგრძეთ.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ასლის შენახვა…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ასლის შენახვა</translation>
    </message>
    <message>
        <source>Backups are kept beside the file. For a second copy on another disk: Koriz, Backups, Another disk.</source>
        <translation>სარეზერვო ასლები ფაილის გვერდით ინახება. მეორე ასლი სხვა დისკზე: Koriz, სარეზერვო ასლები, სხვა დისკი.</translation>
    </message>
    <message>
        <source>Set a password for the screen lock in Settings first.</source>
        <translation>ჯერ პარამეტრებში ეკრანის დაბლოკვის პაროლი დააყენეთ.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>სარეზერვო ასლები…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>ეკრანის დაბლოკვა</translation>
    </message>
    <message>
        <source>Koriz %1

Customers, deals and reports of a small business, in one file on this computer. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

With icons of Lucide (ISC licence) and names of countries from Unicode CLDR (Unicode licence). Built on Qt, SQLite, ICU and libphonenumber.</source>
        <translation>Koriz %1

მცირე ბიზნესის კლიენტები, გარიგებები და ანგარიშები ერთ ფაილში, ამ კომპიუტერში. თავისუფალი პროგრამა GNU General Public License-ით, ვერსია 3 ან უფრო ახალი. ყოველგვარი გარანტიის გარეშე.

ხატულები — Lucide (ISC ლიცენზია), ქვეყნების სახელები — Unicode CLDR (Unicode ლიცენზია). აგებულია Qt-ზე, SQLite-ზე, ICU-სა და libphonenumber-ზე.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>ახალი: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>გატანილია ფაილში %1</translation>
    </message>
    <message>
        <source>Checking the file, which was not closed the last time</source>
        <translation>მოწმდება ფაილი, რომელიც ბოლოს არ დახურულა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message>
        <source>Where does each column go?</source>
        <translation>სად წავიდეს ყოველი სვეტი?</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>შენახული არჩევანი</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ფაილის სვეტები</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>სვეტი ფაილში</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>მაგალითად</translation>
    </message>
    <message>
        <source>Field in Koriz</source>
        <translation>ველი Koriz-ში</translation>
    </message>
    <message>
        <source>Proposed by Koriz</source>
        <translation>Koriz-ის შეთავაზება</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>ამ არჩევანის შენახვა</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Choices for imports: %1</source>
        <translation>შემოტანის არჩევანი: %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>არ შემოიტანოთ</translation>
    </message>
    <message>
        <source>New own field “%1”</source>
        <translation>ახალი საკუთარი ველი „%1“</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>ველი სვეტისთვის %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” would go into the same field. Choose another one for either.</source>
        <translation>„%1“ და „%2“ ერთ ველში ჩაიწერებოდა. ერთ-ერთისთვის სხვა აირჩიეთ.</translation>
    </message>
    <message>
        <source>Choose a field for at least one column.</source>
        <translation>აირჩიეთ ველი ერთი სვეტისთვის მაინც.</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>ამ შენახული არჩევანის წაშლა</translation>
    </message>
    <message>
        <source>Keep these choices…</source>
        <translation>ამ არჩევანის შენახვა…</translation>
    </message>
    <message>
        <source>Deleted choices for imports: %1</source>
        <translation>იმპორტის არჩევანი წაიშალა: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>შემოიტანება %Ln სვეტიდან %1</numerusform>
            <numerusform>შემოიტანება %Ln სვეტიდან %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MatchingPage</name>
    <message>
        <source>What if it is already here?</source>
        <translation>თუ უკვე არის?</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>ამოიცნობა</translation>
    </message>
    <message>
        <source>A row is the same record when it has the same</source>
        <translation>სტრიქონი იგივე ჩანაწერია, თუ ემთხვევა</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>ნაკლულის შევსება</translation>
    </message>
    <message>
        <source>Empty fields of the record are filled; what you already have stays.</source>
        <translation>ჩანაწერის ცარიელი ველები ივსება; არსებული რჩება.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>ზედ გადაწერა</translation>
    </message>
    <message>
        <source>What the row says replaces what the record has; empty cells change nothing.</source>
        <translation>სტრიქონის მონაცემები ცვლის ჩანაწერისას; ცარიელი უჯრები არაფერს ცვლის.</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>უცვლელად დატოვება</translation>
    </message>
    <message>
        <source>The record stays as it is; only new ones are added.</source>
        <translation>ჩანაწერი უცვლელი რჩება; ემატება მხოლოდ ახლები.</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>კიდევ ერთხელ დამატება</translation>
    </message>
    <message>
        <source>Nothing is compared: each row becomes a new record, also when it is here already.</source>
        <translation>არაფერი დარდება: ყოველი სტრიქონი ახალი ჩანაწერია.</translation>
    </message>
    <message>
        <source>Make sources, products, customers and so on that are named in the file but not here yet</source>
        <translation>შეიქმნას ფაილში ნახსენები, მაგრამ ჯერ არარსებული წყაროები, პროდუქტები, კლიენტები და სხვა</translation>
    </message>
    <message>
        <source>usual marks (proposed)</source>
        <translation>ჩვეული ნიშნები (შეთავაზებული)</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ელფოსტა</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ტელეფონი</translation>
    </message>
    <message>
        <source>e-mail and name</source>
        <translation>ელფოსტა და სახელი</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>არტიკული</translation>
    </message>
    <message>
        <source>number in the other program</source>
        <translation>ნომერი სხვა პროგრამაში</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>შერწყმა</translation>
    </message>
    <message>
        <source>Choose what stays where the records differ. Phones, e-mails, addresses, tags and notes of all are kept; deals, purchases and tasks go along. One undo parts them again.</source>
        <translation>აირჩიეთ, რა დარჩეს იქ, სადაც ჩანაწერები განსხვავდება. ყველას ტელეფონები, ელფოსტა, მისამართები, ჭდეები და შენიშვნები რჩება; გარიგებები, შენაძენები და დავალებებიც გადადის. „დაბრუნება“ მათ კვლავ გააცალკევებს.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>რა რჩება</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (რჩება)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::NewFileDialog</name>
    <message>
        <source>New company file</source>
        <translation>ახალი კომპანიის ფაილი</translation>
    </message>
    <message>
        <source>My company</source>
        <translation>ჩემი კომპანია</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>არჩევა…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>შექმნა</translation>
    </message>
    <message>
        <source>Koriz files (*.koriz)</source>
        <translation>Koriz-ის ფაილები (*.koriz)</translation>
    </message>
    <message>
        <source>Say where the file shall be.</source>
        <translation>მიუთითეთ, სად იყოს ფაილი.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>ეს ფაილი უკვე არის; აირჩიეთ სხვა სახელი.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ასეთი საქაღალდე არ არის.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::OutcomeZones</name>
    <message>
        <source>Won</source>
        <translation>მოგებული</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>წაგებული</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>გვერდები</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>პაროლი</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>პაროლები არ ემთხვევა.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>პერიოდი</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>ეს თვე</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>წინა თვე</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>ეს კვარტალი</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>წინა კვარტალი</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ეს წელი</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>გასული წელი</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>ბოლო 12 თვე</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>თავიდანვე</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… — …</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>შედარება</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>შედარების გარეშე</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>წინა პერიოდთან შედარებით</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>ერთი წლის წინანდელთან შედარებით</translation>
    </message>
    <message>
        <source>From</source>
        <translation>დასაწყისი</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>დასასრული (ჩათვლით)</translation>
    </message>
</context>
<context>
    <name>koriz::ui::PrintPreviewDialog</name>
    <message>
        <source>Paper size</source>
        <translation>ქაღალდის ზომა</translation>
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
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>შვეული</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>თარაზული</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>მასშტაბი</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>სიგანეზე</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>მთელი გვერდი</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>გვერდი</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF-ად შენახვა…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ბეჭდვა…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>ბეჭდვის გადახედვა</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>PDF-ად შენახვა (%1)</translation>
    </message>
    <message>
        <source>Print (%1)</source>
        <translation>ბეჭდვა (%1)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-ად შენახვა</translation>
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
        <translation>გვერდები იწყობა</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>იბეჭდება</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF იწერება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>დარჩა დაახლოებით %Ln წამი</numerusform>
            <numerusform>დარჩა დაახლოებით %Ln წამი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>დარჩა დაახლოებით %Ln წუთი</numerusform>
            <numerusform>დარჩა დაახლოებით %Ln წუთი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::QuickAdd</name>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Say in a few words what the deal is about.</source>
        <translation>მოკლედ დაწერეთ, რას ეხება გარიგება.</translation>
    </message>
    <message>
        <source>New deal %1</source>
        <translation>ახალი გარიგება %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message>
        <source>tab</source>
        <translation>ტაბულაცია</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>მძიმე</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>წერტილ-მძიმე</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ფაილის დათვალიერება</translation>
    </message>
    <message>
        <source>Is it read correctly?</source>
        <translation>სწორად წაიკითხა?</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>კოდირება</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>ამოცნობილია</translation>
    </message>
    <message>
        <source>Western (1252)</source>
        <translation>დასავლური (1252)</translation>
    </message>
    <message>
        <source>Baltic (1257)</source>
        <translation>ბალტიური (1257)</translation>
    </message>
    <message>
        <source>Cyrillic (1251)</source>
        <translation>კირილიცა (1251)</translation>
    </message>
    <message>
        <source>Turkish, Azerbaijani (1254)</source>
        <translation>თურქული, აზერბაიჯანული (1254)</translation>
    </message>
    <message>
        <source>Arabic, Persian (1256)</source>
        <translation>არაბული, სპარსული (1256)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>სვეტებს შორის</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>მძიმე</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>წერტილ-მძიმე</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ტაბულაცია</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>ხაზი |</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>პირველი სტრიქონი</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>სვეტების სათაურები</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>უკვე მონაცემები</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>თარიღები</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>დღე, თვე, წელი</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>თვე, დღე, წელი</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>წელი, თვე, დღე</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>ათწილადები</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ფაილის პირველი სტრიქონები</translation>
    </message>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, გამყოფი: %2, %Ln სვეტი</numerusform>
            <numerusform>%1, გამყოფი: %2, %Ln სვეტი</numerusform>
        </translation>
    </message>
    <message>
        <source>Say above how dates and decimals are written in this file.</source>
        <translation>ზემოთ მიუთითეთ, როგორ წერია თარიღები და ათწილადები.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ფურცელი</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln სვეტი</numerusform>
            <numerusform>%1, %Ln სვეტი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message>
        <source>The history could not be read.</source>
        <translation>ისტორიის წაკითხვა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>ისტორია: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>When</source>
        <translation>როდის</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ველი</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>მანამდე</translation>
    </message>
    <message>
        <source>After</source>
        <translation>შემდეგ</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>რომელ ნაბიჯში</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>ამ ნაბიჯის გაუქმება</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>ისტორია იკითხება…</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (გაუქმებული)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>დაემატა</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>წაიშალა</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ცვლილება</numerusform>
            <numerusform>%Ln ცვლილება</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>უქმდება „%1“</translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordList</name>
    <message>
        <source>Search in this list</source>
        <translation>ამ სიაში ძებნა</translation>
    </message>
    <message>
        <source>Search in this list (%1)</source>
        <translation>ამ სიაში ძებნა (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>სვეტები</translation>
    </message>
    <message>
        <source>More</source>
        <translation>მეტი</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>არჩეულია %1 / %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ვერაფერი მოიძებნა</translation>
    </message>
    <message>
        <source>No record meets the search and the filter.</source>
        <translation>ძებნასა და ფილტრს არც ერთი ჩანაწერი არ შეესაბამება.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>ყველას ჩვენება</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>აქ ჯერ არაფერია</translation>
    </message>
    <message>
        <source>What you add or import is listed here.</source>
        <translation>აქ გამოჩნდება, რასაც დაამატებთ ან შემოიტანთ.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>ახალი: %1</translation>
    </message>
    <message>
        <source>Deleted %1: %2</source>
        <translation>წაიშალა, %1: %2</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>იშლება</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Save this list as a table (CSV)…</source>
        <translation>სიის შენახვა ცხრილად (CSV)…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>ამ სიის ბეჭდვა…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>ჩვეული სვეტები</translation>
    </message>
    <message>
        <source>Print this list (Ctrl+P)</source>
        <translation>ამ სიის ბეჭდვა (Ctrl+P)</translation>
    </message>
    <message>
        <source>This list…</source>
        <translation>ეს სია…</translation>
    </message>
    <message>
        <source>Address labels…</source>
        <translation>სამისამართო ეტიკეტები…</translation>
    </message>
    <message>
        <source>Envelopes…</source>
        <translation>კონვერტები…</translation>
    </message>
    <message>
        <source>A letter to each…</source>
        <translation>წერილი თითოეულს…</translation>
    </message>
    <message>
        <source>Birthdays…</source>
        <translation>დაბადების დღეები…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>ისტორია…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>შერწყმა…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>შეირწყა</translation>
    </message>
    <message>
        <source>Print for these customers</source>
        <translation>ბეჭდვა ამ კლიენტებისთვის</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportView</name>
    <message>
        <source>Figures of the report</source>
        <translation>ანგარიშის მაჩვენებლები</translation>
    </message>
    <message>
        <source>Enter or double click opens the records of a row</source>
        <translation>Enter ან ორმაგი დაჭერა ხსნის სტრიქონის ჩანაწერებს</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, შედარება: %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>დიაგრამა: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>ანგარიშები</translation>
    </message>
    <message>
        <source>Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the records behind it. Below the table it says how each figure comes about.</source>
        <translation>აირჩიეთ ანგარიში და დღეები. სვეტზე დაჭერა ან სტრიქონზე Enter ხსნის ჩანაწერებს. ცხრილის ქვემოთ წერია, როგორ მიიღება ყოველი მაჩვენებელი.</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>ანგარიშის ძებნა</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>ანგარიშის გატანა</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>ანგარიშის ბეჭდვა (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>ანგარიშის ბეჭდვა</translation>
    </message>
    <message>
        <source>The report is being computed</source>
        <translation>ანგარიში ითვლება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Cancelled. Choose a report or other days to compute again.</source>
        <translation>გაუქმდა. ხელახლა დასათვლელად აირჩიეთ ანგარიში ან სხვა დღეები.</translation>
    </message>
    <message>
        <source>The report could not be computed.</source>
        <translation>ანგარიშის დათვლა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>გატანილია ფაილში %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report has no chart.</source>
        <translation>ამ ანგარიშს დიაგრამა არ აქვს.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>სურათები (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>სურათის ჩაწერა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>ცხრილები (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Table as CSV or workbook…</source>
        <translation>ცხრილი CSV-ად ან სამუშაო წიგნად…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>ანგარიში PDF-ად…</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>დიაგრამა სურათად…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>ითვლება…</translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message>
        <source>This is not the password.</source>
        <translation>პაროლი არასწორია.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>პაროლი არასწორია. ხელახლა სცადეთ %Ln წამში.</numerusform>
            <numerusform>პაროლი არასწორია. ხელახლა სცადეთ %Ln წამში.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::SearchBox</name>
    <message>
        <source>Search everywhere</source>
        <translation>ყველგან ძებნა</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>ყველგან ძებნა (%1)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ნაპოვნია</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>„%1“ ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>ძებნა ვერ მოხერხდა: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::SettingsPage</name>
    <message>
        <source>Choose the language, the colours and the calendar here. Changes show at once. The file&apos;s currency is fixed when it is made, because all its amounts are in it.</source>
        <translation>აქ აირჩიეთ ენა, ფერები და კალენდარი. ცვლილება მაშინვე ჩანს. ფაილის ვალუტა შექმნისას დგინდება, რადგან ყველა თანხა მასშია.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>იერი და ენა</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ფერები</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაში</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>კალენდარი</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>როგორც ენაშია მიღებული</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>გრიგორიანული</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>ჯალალი</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>ეს ფაილი</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ვალუტა</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>Who works here now</source>
        <translation>ვინ მუშაობს ახლა</translation>
    </message>
    <message>
        <source>The history names this employee beside each step</source>
        <translation>ისტორია ყოველ ნაბიჯთან ამ თანამშრომელს ასახელებს</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>არავინ არის მითითებული</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>უსაფრთხოება</translation>
    </message>
    <message>
        <source>Backups while working</source>
        <translation>სარეზერვო ასლები მუშაობისას</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>ყოველ საათში</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>ყოველ ოთხ საათში</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>დღეში ერთხელ</translation>
    </message>
    <message>
        <source>Only on closing</source>
        <translation>მხოლოდ დახურვისას</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>სარეზერვო ასლები…</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>ეკრანის დაბლოკვა</translation>
    </message>
    <message>
        <source>The screen lock hides the window; it does not encrypt anything. The file itself is plain: whoever can read it on this computer can read your customers. For a copy that others cannot read, make an encrypted backup.</source>
        <translation>ეკრანის დაბლოკვა ფანჯარას მალავს და არაფერს შიფრავს. თავად ფაილი დაუცველია: ვისაც ამ კომპიუტერზე მისი წაკითხვა შეუძლია, თქვენი კლიენტების ნახვაც შეუძლია. თუ გსურთ ასლი, რომელსაც სხვები ვერ წაიკითხავენ, შექმენით დაშიფრული სარეზერვო ასლი.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Sidebar</name>
    <message>
        <source>Screens</source>
        <translation>ეკრანები</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>მენიუ</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>აკეცვა</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>გაშლა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StageDialog</name>
    <message>
        <source>New stage</source>
        <translation>ახალი ეტაპი</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ეტაპი</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ზღვრის გარეშე</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>დასახელება</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>ალბათობა, %</translation>
    </message>
    <message>
        <source>Days a deal may stand in it</source>
        <translation>რამდენ დღეს შეიძლება დარჩეს გარიგება</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Stage “%1” added</source>
        <translation>ეტაპი „%1“ დამატებულია</translation>
    </message>
    <message>
        <source>Stage “%1” changed</source>
        <translation>ეტაპი „%1“ შეცვლილია</translation>
    </message>
</context>
<context>
    <name>koriz::ui::StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>კეთილი იყოს მობრძანება</translation>
    </message>
    <message>
        <source>Welcome to Koriz</source>
        <translation>კეთილი იყოს მობრძანება Koriz-ში</translation>
    </message>
    <message>
        <source>Your customers, deals and receipts in one file on this computer. Nothing leaves it.</source>
        <translation>თქვენი კლიენტები, გარიგებები და ჩეკები ერთ ფაილში, ამ კომპიუტერში. მისგან არაფერი გადის.</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>სანიმუშო კომპანიის გახსნა</translation>
    </message>
    <message>
        <source>Look around in a made-up business with 300 customers.</source>
        <translation>დაათვალიერეთ გამოგონილი კომპანია 300 კლიენტით.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>კონტაქტების შემოტანა</translation>
    </message>
    <message>
        <source>Bring in a list from another program: Excel, Google, Outlook, any CSV.</source>
        <translation>მოიტანეთ სია სხვა პროგრამიდან: Excel, Google, Outlook, ნებისმიერი CSV.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>ახალი ფაილი</translation>
    </message>
    <message>
        <source>Begin with a new file and add customers by hand.</source>
        <translation>დაიწყეთ ახალი ფაილით და კლიენტები ხელით დაამატეთ.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ფაილის გახსნა</translation>
    </message>
    <message>
        <source>Go on with a Koriz file you have.</source>
        <translation>განაგრძეთ თქვენი Koriz-ის ფაილით.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>ბოლოს გახსნილი</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>სარეზერვო ასლის აღდგენა</translation>
    </message>
    <message>
        <source>Go back to an earlier state of a file, or get back one that is gone.</source>
        <translation>დააბრუნეთ ფაილის ადრინდელი მდგომარეობა ან დაკარგული ფაილი.</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TagsFieldEdit</name>
    <message>
        <source>Add</source>
        <translation>დამატება</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TimelineView</name>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Toast</name>
    <message>
        <source>Close (Esc)</source>
        <translation>დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message>
        <source>Deleted records</source>
        <translation>წაშლილი ჩანაწერები</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ჩანაწერი</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>წაიშალა</translation>
    </message>
    <message>
        <source>In which step</source>
        <translation>რომელ ნაბიჯში</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>სანაგვე ყუთი ცარიელია</translation>
    </message>
    <message>
        <source>What you delete can be looked at here, and brought back.</source>
        <translation>რასაც წაშლით, აქ ნახავთ და დააბრუნებთ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>ერთ ნაბიჯში წაშლილი %Ln ჩანაწერი ერთად ბრუნდება.</numerusform>
            <numerusform>ერთ ნაბიჯში წაშლილი %Ln ჩანაწერი ერთად ბრუნდება.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”</source>
        <translation>ბრუნდება „%1“</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>დაბრუნდა: %1</translation>
    </message>
</context>
<context>
    <name>koriz::ui::Workspace</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Undoing “%1”</source>
        <translation>უქმდება „%1“</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>გაუქმდა: %1</translation>
    </message>
    <message>
        <source>All steps…</source>
        <translation>ყველა ნაბიჯი…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, deals and reports in one file.</source>
        <translation>კლიენტები, გარიგებები და ანგარიშები ერთ ფაილში.</translation>
    </message>
    <message>
        <source>Language for this run: en hy lv ka fa az ru.</source>
        <translation>ენა ამ გაშვებისთვის: en hy lv ka fa az ru.</translation>
    </message>
    <message>
        <source>Dark colours for this run.</source>
        <translation>მუქი ფერები ამ გაშვებისთვის.</translation>
    </message>
    <message>
        <source>Light colours for this run.</source>
        <translation>ღია ფერები ამ გაშვებისთვის.</translation>
    </message>
    <message>
        <source>Company file to open, or list to import.</source>
        <translation>გასახსნელი კომპანიის ფაილი ან შემოსატანი სია.</translation>
    </message>
</context>
</TS>
