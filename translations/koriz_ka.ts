<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
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
        <translation>კომენტარი</translation>
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
        <translation>შესყიდვა</translation>
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
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>გადავიდა „%1“-ში</translation>
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
        <translation>უპირატესობები</translation>
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
        <translation>ვინ ურჩია</translation>
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
        <translation>მნიშვნელობა</translation>
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
        <translation>ერთეული</translation>
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
        <translation>ღირებულება</translation>
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
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2-დან</translation>
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
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>„%1“ უფრო ახალი Koriz-ით შეიქმნა (ფაილის ვერსია %2, ეს პროგრამა იცნობს %3-ს). გასახსნელად განაახლეთ Koriz.</translation>
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
        <source>The file cannot be written: it is read-only.</source>
        <translation>ფაილში ჩაწერა შეუძლებელია: ის მხოლოდ წასაკითხია.</translation>
    </message>
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
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>ფასისა და რაოდენობის ნამრავლი ძალიან დიდია.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>ცვლილებების ჟურნალი დაზიანებულია; ეს ნაბიჯი ვერ გაუქმდება.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>ამის გაუქმება აღარ შეიძლება: მასზე შემდგომი ცვლილებებია აგებული. ჯერ ისინი გააუქმეთ.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>ჟურნალში ასეთი ნაბიჯი არ არის.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>ეს ნაბიჯი უკვე გაუქმებულია.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>შეცდომა თავად Koriz-ში მოხდა. ამ მოქმედებიდან არაფერი შენახულა.</translation>
    </message>
</context>
</TS>
