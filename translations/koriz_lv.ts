<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
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
        <translation>Failā nevar rakstīt: tas ir tikai lasāms.</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>Šim darbam nepietiek atmiņas.</translation>
    </message>
    <message>
        <source>This file is already open in another window of Koriz. Close it there first.</source>
        <translation>Šis fails jau ir atvērts citā Koriz logā. Vispirms aizveriet to tur.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Faila “%1” nav.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Koriz file.</source>
        <translation>“%1” ir mape, nevis Koriz fails.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” nevar nolasīt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a Koriz file.</source>
        <translation>“%1” nav Koriz fails.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disks ir pilns. Nekas nav mainīts; atbrīvojiet vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file is busy with other work. Try again in a moment.</source>
        <translation>Fails ir aizņemts ar citu darbu. Pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup or save what can be read.</source>
        <translation>Fails ir bojāts. Atjaunojiet rezerves kopiju vai saglabājiet to, ko var nolasīt.</translation>
    </message>
    <message>
        <source>This is not a Koriz file.</source>
        <translation>Šis nav Koriz fails.</translation>
    </message>
    <message>
        <source>The disk reported an error while the file was read or written.</source>
        <translation>Lasot vai rakstot failu, disks ziņoja par kļūdu.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Failu neizdevās nolasīt vai ierakstīt.</translation>
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
        <translation>Atsauksme</translation>
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
</context>
<context>
    <name>Field</name>
    <message>
        <source>Entered “%1”</source>
        <translation>Nonāca posmā “%1”</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Gaita</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Savi lauki</translation>
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
        <translation>Skaitļi</translation>
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
        <translation>Nodokļu maksātāja numurs</translation>
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
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” nevar atvērt.</translation>
    </message>
    <message>
        <source>This folder is on a network or a special disk: saving is slower, and only one computer may use the file at a time.</source>
        <translation>Šī mape ir tīklā vai uz īpaša diska: saglabāšana ir lēnāka, un failu vienlaikus drīkst lietot tikai viens dators.</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>“%1” jau pastāv; izvēlieties citu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Mapes “%1” nav.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Mapē “%1” nevar rakstīt.</translation>
    </message>
    <message>
        <source>This file is read-only: you can look, but not change.</source>
        <translation>Šis fails ir tikai lasāms: to var skatīt, bet ne mainīt.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Koriz (file version %2, this program knows %3). Update Koriz to open it.</source>
        <translation>“%1” ir veidots ar jaunāku Koriz (faila versija %2, šī programma zina %3). Lai atvērtu, atjauniniet Koriz.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Koriz file.</source>
        <translation>“%1” ir citas programmas datubāze, nevis Koriz fails.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read.</source>
        <translation>“%1” ir bojāts, un to nevar nolasīt.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program, so Koriz does not trust it. Restore a backup.</source>
        <translation>“%1” struktūru ir mainījusi cita programma, tāpēc Koriz tam neuzticas. Atjaunojiet rezerves kopiju.</translation>
    </message>
    <message>
        <source>“%1” is of an older Koriz and must be updated, but it is read-only.</source>
        <translation>“%1” ir no vecāka Koriz un jāatjaunina, bet tas ir tikai lasāms.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while it was open. Save a copy under another name.</source>
        <translation>Fails atvērtā stāvoklī tika pārvietots vai aizstāts. Saglabājiet kopiju ar citu nosaukumu.</translation>
    </message>
    <message>
        <source>The file cannot be written: it is read-only.</source>
        <translation>Failā nevar rakstīt: tas ir tikai lasāms.</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Jānorāda “%1”.</translation>
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
        <translation>“%1” nav starp iespējām.</translation>
    </message>
    <message>
        <source>Price times quantity is too large to be an amount.</source>
        <translation>Cena reiz daudzums ir pārāk liela summa.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The change journal is damaged; this step cannot be undone.</source>
        <translation>Izmaiņu žurnāls ir bojāts; šo soli nevar atsaukt.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: later changes build on it. Undo those first.</source>
        <translation>To vairs nevar atsaukt: uz tā balstās vēlākas izmaiņas. Vispirms atsauciet tās.</translation>
    </message>
    <message>
        <source>There is no such step in the journal.</source>
        <translation>Žurnālā šāda soļa nav.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Šis solis jau ir atsaukts.</translation>
    </message>
</context>
<context>
    <name>guarded</name>
    <message>
        <source>Something went wrong in Koriz itself. Nothing of this action was kept.</source>
        <translation>Koriz programmā radās kļūda. No šīs darbības nekas nav saglabāts.</translation>
    </message>
</context>
</TS>
