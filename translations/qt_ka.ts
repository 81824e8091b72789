<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;არა</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;დიახ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>შეწყვეტა</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>გამოყენება</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>არ შეინახო</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ა&amp;რა ყველასთვის</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>განულება</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ნაგულისხმევის აღდგენა</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>ყველას შენახვა</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>დიახ &amp;ყველასთვის</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>დეტალების დამალვა…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>დეტალების ჩვენება…</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
საქაღალდე ვერ მოიძებნა.
შეამოწმეთ სახელი.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ფაილი ვერ მოიძებნა.
შეამოწმეთ სახელი.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 უკვე არსებობს.
გსურთ მისი ჩანაცვლება?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;არჩევა</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;წაშლა</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;ახალი საქაღალდე</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;გახსნა</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>გადა&amp;რქმევა</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;შენახვა</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ყველა ფაილი (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>ნამდვილად გსურთ „%1“-ის წაშლა?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>დეტალური ხედი</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>სიის ხედი</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>საქაღალდის წაშლა ვერ მოხერხდა.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ახალი საქაღალდის შექმნა</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ახალი საქაღალდის შექმნა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>დეტალური ხედი</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>საქაღალდეები</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>საქაღალდე:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>დისკი</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ფაილი</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ფაილის &amp;სახელი:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>საქაღალდე</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ფაილები</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ფაილის ტიპი:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>საქაღალდის პოვნა</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>საქაღალდე</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>წინ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>უკან დაბრუნება</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>წინ გადასვლა</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ზედა საქაღალდეში გადასვლა</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>სია</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>სად:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ჩემი კომპიუტერი</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ახალი საქაღალდე</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ზედა საქაღალდე</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ბოლო ადგილები</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>მოცილება</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>შენახვა როგორც</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;დამალული ფაილების ჩვენება</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>გვერდითი ზოლი</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>უცნობი</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>შეცვლის თარიღი</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ჩემი კომპიუტერი</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ასლი</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;დაბრუნება</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ამო&amp;ჭრა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;ასლი</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;ჩასმა</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>გა&amp;მეორება</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;დაბრუნება</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ბმულის ასლი</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ამო&amp;ჭრა</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ყველას მონიშვნა</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;ყველას მონიშვნა</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;გაზრდა</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>შე&amp;მცირება</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;დასრულება</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;დახმარება</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;შემდეგი</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;შემდეგი &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;უკან</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>შესრულება</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;ბეჭდვა</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>კარგი</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Height:</source>
        <translation>სიმაღლე:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ლანდშაფტი</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>ველები</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ორიენტაცია</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ქაღალდი</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>პორტრეტი</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>სიგანე:</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>First page</source>
        <translation>პირველი გვერდი</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>მთელი გვერდი</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>სიგანეზე</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ლანდშაფტი</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>ბოლო გვერდი</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>შემდეგი გვერდი</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>გვერდის გამართვა</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>პორტრეტი</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>წინა გვერდი</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ბეჭდვა</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>გადიდება</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>დაპატარავება</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>ასლები</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>მიმდინარე გვერდი</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ყველას ბეჭდვა</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ბეჭდვის არე</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>მონიშნული</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Preview</source>
        <translation>გადახედვა</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>პრინტერი</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>QDirModel</name>
    <message>
        <source>Date Modified</source>
        <translation>შეცვლის თარიღი</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ტიპი</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>დახმარება</translation>
    </message>
</context>
</TS>
