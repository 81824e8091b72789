<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardPaper</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln in another currency</source>
        <translation>
            <numerusform>%1 and %Ln in another currency</numerusform>
            <numerusform>%1 and %Ln in another currency</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%Ln record(s) went into %1.</source>
        <translation>
            <numerusform>%Ln record went into %1.</numerusform>
            <numerusform>%Ln records went into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln receipt(s) were known by their sum alone, and their lines now make another sum.</source>
        <translation>
            <numerusform>%Ln receipt was known by its sum alone, and its lines now make another sum.</numerusform>
            <numerusform>%Ln receipts were known by their sum alone, and their lines now make another sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) are in another currency than this file (%1): sums and reports leave their amounts out.</source>
        <translation>
            <numerusform>%Ln deal is in another currency than this file (%1): sums and reports leave its amount out.</numerusform>
            <numerusform>%Ln deals are in another currency than this file (%1): sums and reports leave their amounts out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message numerus="yes">
        <source>Of %Ln customer(s) the day is not known.</source>
        <translation>
            <numerusform>Of %Ln customer the day is not known.</numerusform>
            <numerusform>Of %Ln customers the day is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without an address are left out.</source>
        <translation>
            <numerusform>%Ln customer without an address is left out.</numerusform>
            <numerusform>%Ln customers without an address are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who do not want to be contacted are left out.</source>
        <translation>
            <numerusform>%Ln customer who does not want to be contacted is left out.</numerusform>
            <numerusform>%Ln customers who do not want to be contacted are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln record(s) merged into “%1”</source>
        <translation>
            <numerusform>%Ln record merged into “%1”</numerusform>
            <numerusform>%Ln records merged into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineStore</name>
    <message numerus="yes">
        <source>%Ln deal(s) stand in this stage or went through it; their course would be lost.</source>
        <translation>
            <numerusform>%Ln deal stands in this stage or went through it; its course would be lost.</numerusform>
            <numerusform>%Ln deals stand in this stage or went through it; their course would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation>
            <numerusform>%Ln receipt without a customer is left out.</numerusform>
            <numerusform>%Ln receipts without a customer are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation>
            <numerusform>%Ln line without a product is left out.</numerusform>
            <numerusform>%Ln lines without a product are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation>
            <numerusform>%Ln deal in other currencies is counted, but not in the amounts.</numerusform>
            <numerusform>%Ln deals in other currencies are counted, but not in the amounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation>
            <numerusform>%Ln closed deal without a day of closing is left out.</numerusform>
            <numerusform>%Ln closed deals without a day of closing are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of these receipts have no cost: the profit shown is too high by it.</source>
        <translation>
            <numerusform>%Ln line of these receipts has no cost: the profit shown is too high by it.</numerusform>
            <numerusform>%Ln lines of these receipts have no cost: the profit shown is too high by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation>
            <numerusform>%Ln line before the table was left out.</numerusform>
            <numerusform>%Ln lines before the table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation>
            <numerusform>%Ln place in the text means nothing in the encoding %1; the first is in this line. Try another encoding.</numerusform>
            <numerusform>%Ln places in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%Ln step(s) were made since this backup.</source>
        <translation>
            <numerusform>%Ln step was made since this backup.</numerusform>
            <numerusform>%Ln steps were made since this backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln day in this stage</numerusform>
            <numerusform>%Ln days in this stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation>
            <numerusform>%1: %Ln deal</numerusform>
            <numerusform>%1: %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in another currency</source>
        <translation>
            <numerusform>%Ln in another currency</numerusform>
            <numerusform>%Ln in another currency</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln pair(s) that may be the same customer</source>
        <translation>
            <numerusform>%Ln pair that may be the same customer</numerusform>
            <numerusform>%Ln pairs that may be the same customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) went into another. One undo parts them again.</source>
        <translation>
            <numerusform>%Ln customer went into another. One undo parts them again.</numerusform>
            <numerusform>%Ln customers went into another. One undo parts them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::LockSettings</name>
    <message numerus="yes">
        <source>After %Ln minute(s) without a touch</source>
        <translation>
            <numerusform>After %Ln minute without a touch</numerusform>
            <numerusform>After %Ln minutes without a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) are imported</source>
        <translation>
            <numerusform>%1 of %Ln column is imported</numerusform>
            <numerusform>%1 of %Ln columns are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation>
            <numerusform>%1, columns apart by %2, %Ln column</numerusform>
            <numerusform>%1, columns apart by %2, %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln column(s)</source>
        <translation>
            <numerusform>%1, %Ln column</numerusform>
            <numerusform>%1, %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::RecordHistory</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::ScreenLock</name>
    <message numerus="yes">
        <source>This is not the password. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>This is not the password. Try again in %Ln second.</numerusform>
            <numerusform>This is not the password. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>koriz::ui::TrashView</name>
    <message numerus="yes">
        <source>%Ln record(s) deleted in one step come back together.</source>
        <translation>
            <numerusform>%Ln record deleted in one step comes back.</numerusform>
            <numerusform>%Ln records deleted in one step come back together.</numerusform>
        </translation>
    </message>
</context>
</TS>
