<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>koriz::ui::BoardColumnModel</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation><numerusform>%Ln day in this stage</numerusform><numerusform>%Ln days in this stage</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::BoardColumnWidget</name>
    <message numerus="yes">
        <source>%1: %Ln deal(s)</source>
        <translation><numerusform>%1: %Ln deal</numerusform><numerusform>%1: %Ln deals</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::CardDelegate</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days a deal stands in its stage</comment>
        <translation><numerusform>%Ln d</numerusform><numerusform>%Ln d</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::CheckPage</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation><numerusform>%Ln row read</numerusform><numerusform>%Ln rows read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation><numerusform>%Ln remark</numerusform><numerusform>%Ln remarks</numerusform></translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation><numerusform>%Ln day ago</numerusform><numerusform>%Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation><numerusform>in %Ln day</numerusform><numerusform>in %Ln days</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::FunnelPage</name>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation><numerusform>%Ln open deal</numerusform><numerusform>%Ln open deals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation><numerusform>%Ln deal</numerusform><numerusform>%Ln deals</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::MappingPage</name>
    <message numerus="yes">
        <source>%Ln of %1 column(s) are imported</source>
        <translation><numerusform>%Ln of %1 column are imported</numerusform><numerusform>%Ln of %1 columns are imported</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::ProgressDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation><numerusform>about %Ln second left</numerusform><numerusform>about %Ln seconds left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation><numerusform>about %Ln minute left</numerusform><numerusform>about %Ln minutes left</numerusform></translation>
    </message>
</context>
<context>
    <name>koriz::ui::ReadingPage</name>
    <message numerus="yes">
        <source>%1, columns apart by %2, %Ln column(s)</source>
        <translation><numerusform>%1, columns apart by %2, %Ln column</numerusform><numerusform>%1, columns apart by %2, %Ln columns</numerusform></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln receipt(s) without a customer are left out.</source>
        <translation><numerusform>%Ln receipt without a customer is left out.</numerusform><numerusform>%Ln receipts without a customer are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a product are left out.</source>
        <translation><numerusform>%Ln line without a product is left out.</numerusform><numerusform>%Ln lines without a product are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) in other currencies are counted, but not in the amounts.</source>
        <translation><numerusform>%Ln deal in other currencies is counted, but not in the amounts.</numerusform><numerusform>%Ln deals in other currencies are counted, but not in the amounts.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of receipts in the file have no cost: the profit shown is too high by it.</source>
        <translation><numerusform>%Ln line of receipts in the file has no cost: the profit shown is too high by it.</numerusform><numerusform>%Ln lines of receipts in the file have no cost: the profit shown is too high by it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed deal(s) without a day of closing are left out.</source>
        <translation><numerusform>%Ln closed deal without a day of closing is left out.</numerusform><numerusform>%Ln closed deals without a day of closing are left out.</numerusform></translation>
    </message>
</context>
<context>
    <name>Sniff</name>
    <message numerus="yes">
        <source>%Ln line(s) before the table were left out.</source>
        <translation><numerusform>%Ln line before the table was left out.</numerusform><numerusform>%Ln lines before the table were left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</source>
        <translation><numerusform>%Ln place in the text means nothing in the encoding %1; the first is in this line. Try another encoding.</numerusform><numerusform>%Ln places in the text mean nothing in the encoding %1; the first is in this line. Try another encoding.</numerusform></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation><numerusform>%Ln deal</numerusform><numerusform>%Ln deals</numerusform></translation>
    </message>
</context>
</TS>
