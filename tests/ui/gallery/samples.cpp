#include "tests/ui/gallery/samples.h"
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::test {

namespace {

QString digits(const QString &text)
{
    QString made = text;
    for (QChar &c : made)
        if (c >= u'0' && c <= u'9')
            c = QChar(0x06F0 + c.unicode() - u'0');
    return made;
}

QString money(double value, bool fa)
{
    const QString text = QLocale(QLocale::English).toString(value, 'f', 0);
    return fa ? digits(text).replace(u',', u'٬') + u" ریال"_s : QString(text).replace(u',', u'\u202F') + u"\u00A0€"_s;
}

QString count(double value, bool fa)
{
    const QString text = QString::number(value, 'f', 0);
    return fa ? digits(text) : text;
}

PageSetup page(bool fa)
{
    PageSetup made;
    made.direction = fa ? Qt::RightToLeft : Qt::LeftToRight;
    if (fa)
        made.digits = digits;
    return made;
}

Document start(bool fa, const QString &title)
{
    Document made;
    made.page = page(fa);
    made.title = title;
    made.company = fa ? u"باغ زردآلو"_s : u"Apricot Garden SIA"_s;
    made.printedOn = fa ? digits(u"1405/08/20"_s) : u"11.11.2026"_s;
    made.blocks << block::Title {title};
    return made;
}

QStringList names(bool fa)
{
    return fa ? QStringList {u"علی رضایی"_s, u"مریم کریمی"_s, u"شرکت بازرگانی پارس"_s, u"حسین محمدی"_s, u"زهرا احمدی"_s}
              : QStringList {u"Anna Ozola"_s, u"Գևորգ Հակոբյան"_s, u"Rimi Latvia SIA"_s, u"გიორგი ბერიძე"_s,
                             u"Elçin Əliyev"_s};
}

} // namespace

ChartSpec sampleChart(ChartKind kind, bool fa)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.direction = fa ? Qt::RightToLeft : Qt::LeftToRight;
    spec.valueText = [fa](double v) { return count(v, fa); };
    if (kind == ChartKind::Bars || kind == ChartKind::Funnel) {
        spec.title = kind == ChartKind::Bars ? (fa ? u"بهترین مشتریان"_s : u"Best customers"_s)
                                             : (fa ? u"قیف فروش"_s : u"Sales funnel"_s);
        spec.categories = kind == ChartKind::Bars ? names(fa)
            : fa ? QStringList {u"سرنخ"_s, u"تماس"_s, u"پیشنهاد"_s, u"برنده"_s}
                 : QStringList {u"Lead"_s, u"Contacted"_s, u"Offer sent"_s, u"Won"_s};
        spec.series = {{.name = {}, .values = {1240, 860, 640, 410, 96}}};
        if (kind == ChartKind::Funnel)
            spec.notes = fa ? QStringList {u"٪۱۰۰"_s, u"٪۶۹"_s, u"٪۵۲"_s, u"٪۳۳"_s}
                            : QStringList {u"100 %"_s, u"69 %"_s, u"52 %"_s, u"33 %"_s};
        return spec;
    }
    spec.title = fa ? u"فروش ماهانه"_s : u"Turnover by month"_s;
    spec.categories = fa
        ? QStringList {u"فروردین"_s, u"اردیبهشت"_s, u"خرداد"_s, u"تیر"_s, u"مرداد"_s, u"شهریور"_s, u"مهر"_s, u"آبان"_s}
        : QStringList {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s, u"Aug"_s};
    spec.series = {{.name = fa ? u"امسال"_s : u"This year"_s, .values = {320, 450, 410, 620, 580, 710, 690, 820}},
                   {.name = fa ? u"پارسال"_s : u"Last year"_s, .values = {280, 300, 390, 480, 600, 540, 610, 640}}};
    if (kind == ChartKind::Stacked)
        spec.series << ChartSeries {.name = fa ? u"آنلاین"_s : u"Online"_s,
                                    .values = {90, 120, 60, 140, 200, 180, 220, 260}};
    return spec;
}

Document sampleReport(bool fa)
{
    Document made = start(fa, fa ? u"گزارش فروش"_s : u"Sales report"_s);
    made.blocks << block::Meta {
        {fa ? u"دوره: فروردین تا آبان ۱۴۰۵"_s : u"Period: January to August 2026 · all employees"_s}};
    made.blocks << block::KeyFigures {
        {{fa ? u"فروش"_s : u"Turnover"_s, money(48210, fa), fa ? u"٪۱۲ بیشتر از پارسال"_s : u"+12 % to last year"_s},
         {fa ? u"مشتریان تازه"_s : u"New customers"_s, count(132, fa), {}},
         {fa ? u"معاملات باز"_s : u"Open deals"_s, count(48, fa), {}},
         {fa ? u"نرخ برد"_s : u"Win rate"_s, fa ? u"٪۳۳"_s : u"33 %"_s, {}}}};
    made.blocks << block::Chart {sampleChart(ChartKind::Columns, fa), 70};
    made.blocks << block::Chart {sampleChart(ChartKind::Bars, fa), 48}
                << block::Chart {sampleChart(ChartKind::Funnel, fa), 42};
    made.blocks
        << block::Heading {fa ? u"توضیح"_s : u"What it says"_s}
        << block::Paragraph {
               fa ? u"فروش در مرداد بیشترین مقدار بود. مشتریان وفادار بیش از نیمی از فروش را ساختند."_s
                  : u"August was the strongest month. Loyal customers made more than half of the turnover; a third of the deals that got an offer were won."_s};
    made.blocks << block::Chart {sampleChart(ChartKind::Line, fa), 60}
                << block::Chart {sampleChart(ChartKind::Stacked, fa), 60};
    return made;
}

Document sampleCard(bool fa)
{
    Document made = start(fa, names(fa).constFirst());
    made.blocks << block::Meta {{fa ? u"مشتری از ۱۴۰۲ · طلایی"_s : u"Customer since 2023 · Gold"_s}};
    using block::Field;
    made.blocks << block::FieldList {
        fa ? QList<Field> {{u"تلفن"_s, u"\u2066+98 912 345 6789\u2069"_s},
                           {u"ایمیل"_s, u"\u2066ali@example.ir\u2069"_s},
                           {u"شهر"_s, u"تهران"_s},
                           {u"نشانی"_s, u"خیابان ولیعصر، کوچهٔ بهار، پلاک ۱۲، واحد ۳، طبقهٔ دوم"_s},
                           {u"منبع"_s, u"معرفی دوستان"_s},
                           {u"مسئول"_s, u"زهرا احمدی"_s}}
           : QList<Field> {{u"Phone"_s, u"+371 29 123 456"_s},
                           {u"E-mail"_s, u"anna.ozola@example.lv"_s},
                           {u"City"_s, u"Rīga"_s},
                           {u"Address"_s, u"Brīvības gatve 214B – 17, Vidzemes priekšpilsēta, LV-1039"_s},
                           {u"Source of the first contact"_s, u"Recommendation"_s},
                           {u"Employee"_s, u"Կարեն Սարգսյան"_s},
                           {u"Note"_s, u"Likes to be called after ten.\nAsks for the invoice by post."_s}}};
    made.blocks << block::Heading {fa ? u"خریدها"_s : u"Purchases"_s};
    made.blocks << block::Table::of(
        {{fa ? u"تاریخ"_s : u"Date"_s, block::ColumnKind::Number},
         {fa ? u"کالا"_s : u"Product"_s, block::ColumnKind::Text},
         {fa ? u"مبلغ"_s : u"Amount"_s, block::ColumnKind::Number}},
        {{fa ? u"۱۴۰۵/۰۸/۰۱"_s : u"02.11.2026"_s, fa ? u"مربای زردآلو"_s : u"Apricot jam"_s, money(1240, fa)},
         {fa ? u"۱۴۰۵/۰۷/۱۲"_s : u"04.10.2026"_s, fa ? u"چای"_s : u"Tea"_s, money(96, fa)}},
        {fa ? u"جمع"_s : u"Sum"_s, {}, money(1336, fa)});
    made.blocks << block::Heading {fa ? u"بازخورد"_s : u"Feedback"_s};
    block::Table none;
    none.columns = {{fa ? u"تاریخ"_s : u"Date"_s}, {fa ? u"نظر"_s : u"Opinion"_s}};
    none.emptyText = fa ? u"هنوز بازخوردی نیست."_s : u"No feedback yet."_s;
    made.blocks << none;
    return made;
}

Document sampleList(bool fa, qint64 rows)
{
    Document made = start(fa, fa ? u"مشتریان"_s : u"Customers"_s);
    made.blocks << block::Meta {{fa ? u"همهٔ مشتریان"_s : u"All customers, by name"_s}};
    block::Table table;
    using enum block::ColumnKind;
    table.columns = {{fa ? u"نام"_s : u"Name"_s},
                     {fa ? u"شهر"_s : u"City"_s},
                     {fa ? u"تلفن"_s : u"Phone"_s},
                     {fa ? u"ایمیل"_s : u"E-mail"_s},
                     {fa ? u"یادداشت"_s : u"Note"_s},
                     {fa ? u"سطح"_s : u"Level"_s},
                     {fa ? u"آخرین خرید"_s : u"Last purchase"_s, Number},
                     {fa ? u"فروش"_s : u"Turnover"_s, Number}};
    table.rowCount = rows;
    table.row = [fa](qint64 row) {
        const QString note = row % 7 == 3
            ? (fa ? u"هر ماه سفارش می‌دهد و همیشه نقدی می‌پردازد، تماس بعد از ساعت ده"_s
                  : u"Orders every month and always pays in cash, call after ten o'clock; asks for the invoice by post and a copy by e-mail to the bookkeeper as well"_s)
            : QString();
        return QStringList {names(fa).at(row % 5),
                            fa ? u"اصفهان"_s : u"Daugavpils"_s,
                            fa ? u"\u2066۰۹۱۲ ۳۴۵ ۶۷۸۹\u2069"_s
                               : u"+371 29 123 %1"_s.arg(row % 1000, 3, 10, QChar(u'0')),
                            u"person%1@example.lv"_s.arg(row),
                            note,
                            fa ? u"طلایی"_s : u"Gold"_s,
                            fa ? u"۱۴۰۵/۰۸/۰۱"_s : u"02.11.2026"_s,
                            money(double(row * 37 % 100000), fa)};
    };
    table.totals = {fa ? u"جمع"_s : u"Sum"_s, {}, {}, {}, {}, {}, {}, money(double(rows) * 5000, fa)};
    made.blocks << table;
    return made;
}

} // namespace koriz::test
