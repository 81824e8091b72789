<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
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
        <translation>Ֆայլը վնասված է։ Վերականգնեք պահուստը կամ պահպանեք այն, ինչ ընթերցվում է։</translation>
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
        <translation>Կարծիք</translation>
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
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1՝ %2-ից</translation>
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
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>«%1»-ը ստեղծվել է ավելի նոր Koriz-ով (ֆայլի տարբերակ՝ %2, այս ծրագիրը գիտի %3)։ Բացելու համար թարմացրեք Koriz-ը։</translation>
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
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>«%1»-ի կառուցվածքը փոխել է այլ ծրագիր, ուստի Koriz-ը դրան չի վստահում։ Վերականգնեք պահուստը։</translation>
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
        <source>The file cannot be written: it is read-only.</source>
        <translation>Ֆայլում հնարավոր չէ գրել. այն միայն կարդալու համար է։</translation>
    </message>
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
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Գնի և քանակի արտադրյալը չափազանց մեծ է։</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Փոփոխությունների մատյանը վնասված է. այս քայլը հնարավոր չէ ետարկել։</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>Սա այլևս հնարավոր չէ ետարկել. դրա վրա հիմնվում են հետագա փոփոխությունները։ Նախ ետարկեք դրանք։</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Մատյանում այդպիսի քայլ չկա։</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Այս քայլն արդեն ետարկված է։</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz-ում սխալ է տեղի ունեցել։ Այս գործողությունից ոչինչ չի պահպանվել։</translation>
    </message>
</context>
</TS>
