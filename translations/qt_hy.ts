<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ոչ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Այո</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ընդհատել</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Կիրառել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Չպահպանել</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Անտեսել</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ո&amp;չ բոլորին</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Վերակայել</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Վերականգնել սկզբնականը</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահպանել</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Պահպանել բոլորը</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Այո &amp;բոլորին</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Թաքցնել մանրամասները…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Ցույց տալ մանրամասները…</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Պանակը չի գտնվել։
Ստուգեք պանակի անունը։</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ֆայլը չի գտնվել։
Ստուգեք ֆայլի անունը։</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1-ն արդեն կա։
Փոխարինե՞լ այն։</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Ընտրել</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ջնջել</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Նոր պանակ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Բացել</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Վերանվանել</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Պահպանել</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Ջնջե՞լ «%1»-ը։</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Մանրամասն տեսք</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ցանկի տեսք</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Պանակը ջնջել չհաջողվեց։</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ստեղծել նոր պանակ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Մանրամասն</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Պանակներ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Պանակ՝</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Սկավառակ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ֆայլի &amp;անունը՝</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Պանակ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ֆայլեր</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ֆայլերի տեսակը՝</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Գտնել պանակը</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Պանակ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Հետ գնալ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Առաջ գնալ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Վերև՝ մայր պանակ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Ցանկ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Որտեղ՝</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Իմ համակարգիչը</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Նոր պանակ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Մայր պանակ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Վերջին տեղերը</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Պահպանել որպես</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ցույց տալ &amp;թաքնված ֆայլերը</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Կողագոտի</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Անհայտ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Փոփոխվել է</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Իմ համակարգիչը</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Փակցնել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Կրկնել</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ետարկել</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Նշել բոլորը</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Պատճենել</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Փակցնել</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Կրկնել</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ետարկել</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Պատճենել հղումը</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Կտրել</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ջնջել</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Նշել բոլորը</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Նշել բոլորը</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Ավելացնել</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Պակասեցնել</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Ավարտել</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Օգնություն</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Հաջորդը</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Հաջորդը &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Հետ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Կատարել</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Շարունակել</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Պատրաստ է</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Տպել</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Լավ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Height:</source>
        <translation>Բարձրություն՝</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Հորիզոնական</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Լուսանցքներ</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Դիրք</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ուղղահայաց</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Լայնություն՝</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>First page</source>
        <translation>Առաջին էջ</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ամբողջ էջը</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ըստ լայնության</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Հորիզոնական</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Վերջին էջ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Հաջորդ էջ</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Էջի կարգավորում</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ուղղահայաց</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Նախորդ էջ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Փոքրացնել</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Օրինակներ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ընթացիկ էջ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Տպել ամբողջը</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Տպման միջակայք</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Ընտրվածը</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Preview</source>
        <translation>Նախադիտում</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Տպիչ</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>QDirModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Փոփոխվել է</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
</context>
</TS>
