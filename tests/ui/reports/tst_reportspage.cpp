#include "tests/support/pagetest.h"
#include "ui/common/chartview.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reporttablemodel.h"
#include "ui/reports/reportview.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace koriz;
using namespace koriz::ui;

namespace {

ReportResult sample()
{
    ReportResult result;
    result.id = u"sources"_s;
    result.title = u"Sources"_s;
    result.currency = u"EUR"_s;
    result.columns = {{u"source"_s, u"Source"_s, ColumnType::Text, {}}, {u"leads"_s, u"Leads"_s, ColumnType::Count, {}},
                      {u"conversion"_s, u"Conversion"_s, ColumnType::Percent, {}},
                      {u"turnover"_s, u"Turnover"_s, ColumnType::Money, {}}};
    result.rows = {{u"Web"_s, qlonglong {12}, 25.0, qlonglong {123450}},
                   {u"Friends"_s, qlonglong {7}, QVariant(), qlonglong {99}},
                   {u"Fair"_s, qlonglong {30}, 10.0, qlonglong {500000}}};
    result.totals = {QVariant(), qlonglong {49}, 14.3, qlonglong {623549}};
    result.n = 49;
    result.nLabel = u"customers"_s;
    result.chart = {ChartHint::Kind::Bars, u"source"_s, {u"leads"_s}};
    result.drill = {
        {Entity::Customer, u"source = \"Web\""_s}, {Entity::Customer, {}}, {Entity::Customer, u"source = \"Fair\""_s}};
    return result;
}

struct Reports : test::PageFile { };

/// Waits until the worker has brought what is shown.
void await(const ReportsPage &page, const QString &id)
{
    CHECK(QTest::qWaitFor([&] { return page.view()->result().id == id; }, 5000));
}

} // namespace

TEST_CASE("Periods follow the owner's calendar and are half open", "[reports-page]")
{
    const QDate today(2026, 6, 15);
    using K = PeriodKind;
    const auto greg = [&](K kind) { return periodOf(kind, today, CalendarKind::Gregorian); };
    CHECK(greg(K::ThisMonth) == Period {{2026, 6, 1}, {2026, 7, 1}});
    CHECK(greg(K::LastMonth) == Period {{2026, 5, 1}, {2026, 6, 1}});
    CHECK(greg(K::ThisQuarter) == Period {{2026, 4, 1}, {2026, 7, 1}});
    CHECK(greg(K::LastQuarter) == Period {{2026, 1, 1}, {2026, 4, 1}});
    CHECK(greg(K::LastYear) == Period {{2025, 1, 1}, {2026, 1, 1}});
    CHECK(greg(K::Last12Months) == Period {{2025, 7, 1}, {2026, 7, 1}});
    CHECK(greg(K::All) == Period {});
    // 15 June 2026 is 25 Khordad 1405; Farvardin 1405 began on 21 March 2026, Tir begins on 22 June.
    CHECK(periodOf(K::ThisMonth, today, CalendarKind::Jalali) == Period {{2026, 5, 22}, {2026, 6, 22}});
    CHECK(periodOf(K::ThisYear, today, CalendarKind::Jalali) == Period {{2026, 3, 21}, {2027, 3, 21}});
}

TEST_CASE("The table of a report sorts by value and keeps the totals last", "[reports-page]")
{
    const Formatter format;
    ReportTableModel model(format);
    model.setResult(sample());
    const auto first = [&] { return model.index(0, 0).data().toString(); };
    CHECK(model.rowCount() == 4);
    CHECK(model.index(3, 0).data().toString() == u"Total"_s);
    CHECK(model.index(1, 2).data().toString() == u"–"_s);
    model.sort(3, Qt::DescendingOrder);
    CHECK(first() == u"Fair"_s);
    CHECK(model.index(3, 1).data().toString() == u"49"_s);
    model.sort(2, Qt::AscendingOrder);
    CHECK(first() == u"Fair"_s);
    CHECK(model.index(2, 0).data().toString() == u"Friends"_s); // no figure: last
    model.sort(0, Qt::AscendingOrder);
    CHECK(first() == u"Fair"_s);
    CHECK((model.index(0, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignAbsolute) != 0);
}

TEST_CASE_METHOD(Reports, "A bar and a row open the records behind them", "[reports-page]")
{
    ReportView view(context);
    view.resize(800, 600);
    view.show();
    view.setResult(sample());
    QSignalSpy opened(&view, &ReportView::openList);
    auto *table = find<QTableView>(&view, u"reportTable"_s);
    emit table->activated(table->model()->index(0, 0));
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(1).toString() == u"source = \"Web\""_s);
    auto *chart = find<ChartView>(&view, u"reportChart"_s);
    CHECK(chart->spec().categories == QStringList {u"Web"_s, u"Friends"_s, u"Fair"_s});
    emit chart->barClicked(2);
    CHECK(opened.last().at(1).toString() == u"source = \"Fair\""_s);
    emit chart->barClicked(1); // nothing stands behind it
    CHECK(opened.size() == 2);
    CHECK(find<QLabel>(&view, u"reportSample"_s)->text().contains(u"49 customers"_s));
}

TEST_CASE_METHOD(Reports, "The report that is shown is marked in the list", "[reports-page]")
{
    ReportsPage page(context);
    const auto *list = find<QListWidget>(&page, u"reportList"_s);
    REQUIRE(list->currentItem());
    CHECK(list->currentItem()->isSelected());
    CHECK(list->currentItem()->text() == find<QLabel>(&page, u"reportTitle"_s)->text());
}

TEST_CASE_METHOD(Reports, "A report is computed when it is first shown", "[reports-page]")
{
    ReportsPage page(context);
    page.resize(1060, 680);
    page.showReport(u"funnel"_s);
    CHECK(page.view()->result().id.isEmpty());
    page.show();
    await(page, u"funnel"_s);
    CHECK(find<QLabel>(&page, u"reportTitle"_s)->text() == findReport(u"funnel")->title);
    CHECK_FALSE(find<QLabel>(&page, u"reportFormula"_s)->text().isEmpty());
    picture(page, u"report_funnel"_s);

    page.showReport(u"abc"_s);
    await(page, u"abc"_s);
    auto *list = find<QListWidget>(&page, u"reportList"_s);
    CHECK(list->currentItem()->text() == findReport(u"abc")->title);
    CHECK(list->count() > static_cast<int>(reports().size())); // with the headings of the groups
}

TEST_CASE_METHOD(Reports, "Export writes the table and the chart", "[reports-page]")
{
    add(deals, {{u"title"_s, u"Sofa"_s}, {u"value"_s, 10000}});
    ReportsPage page(context);
    page.showReport(u"funnel"_s);
    page.resize(1060, 680);
    page.show();
    await(page, u"funnel"_s);
    QSignalSpy toasts(&page, &Page::toast);
    const auto run = [&](const QString &name) { find<QAction>(&page, name)->trigger(); };
    dialogs.files = {folder.filePath(u"f.csv"_s), folder.filePath(u"f.png"_s), folder.filePath(u"f.pdf"_s)};
    run(u"reportCsv"_s);
    run(u"reportPng"_s);
    run(u"reportPdf"_s);
    CHECK(dialogs.messages.isEmpty());
    CHECK(toasts.size() == 3);
    QFile csv(folder.filePath(u"f.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray heading = csv.readLine();
    INFO(heading.toStdString());
    CHECK(heading.contains("Stage,"));
    CHECK(QImage(folder.filePath(u"f.png"_s)).width() == 2000);
    CHECK(QFileInfo(folder.filePath(u"f.pdf"_s)).size() > 1000);
    picture(page, u"report_export"_s);
}

TEST_CASE_METHOD(Reports, "A comparison shows in the table and in the chart, and its rows still open their records",
                 "[reports-page]")
{
    ReportResult result = sample();
    auto before = std::make_shared<ReportResult>(sample());
    before->rows = {{u"Fair"_s, qlonglong {15}, 5.0, qlonglong {100}}};
    result.compared = before;
    ReportView view(context);
    view.resize(800, 600);
    view.show();
    view.setResult(result);
    const auto *model = find<QTableView>(&view, u"reportTable"_s)->model();
    QStringList headings;
    for (int i = 0; i < model->columnCount(); ++i)
        headings << model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    REQUIRE(headings.contains(u"Leads, before"_s));
    const auto column = static_cast<int>(headings.indexOf(u"Leads, before"_s));
    CHECK(model->index(2, column).data().toString() == u"15"_s);
    CHECK(model->index(2, column + 1).data().toString() == Formatter().percent(1.0)); // 30 against 15
    CHECK(model->index(0, column).data().toString() == u"–"_s);
    auto *chart = find<ChartView>(&view, u"reportChart"_s);
    CHECK(chart->spec().series.size() == 2);
    QSignalSpy opened(&view, &ReportView::openList);
    emit chart->barClicked(2);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().at(1).toString() == u"source = \"Fair\""_s);
    picture(view, u"report_compared"_s);
}

TEST_CASE_METHOD(Reports, "A table only a little wider than the view moves together instead of scrolling",
                 "[reports-page]")
{
    ReportResult result = sample();
    for (QVariantList &row : result.rows)
        row[0] = row.at(0).toString() + u" and quite a number of words more"_s;
    ReportView view(context);
    view.resize(900, 600);
    view.show();
    view.setResult(result);
    const auto *table = find<QTableView>(&view, u"reportTable"_s);
    CHECK(table->horizontalHeader()->length() == table->viewport()->width());
    view.resize(300, 600);
    const int wanted = table->horizontalHeader()->length(); // far too wide: readable, and scrolled
    REQUIRE(wanted > 450);
    const int frame = view.width() - table->viewport()->width();
    view.resize(wanted + frame - 40, 600);
    CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
    CHECK(table->columnWidth(3)
          > table->fontMetrics().horizontalAdvance(Formatter().money(623549, u"EUR"_s))); // figures are whole
}

TEST_CASE_METHOD(Reports, "A knob that names records offers those of the file", "[reports-page]")
{
    ReportsPage page(context);
    page.showReport(u"funnel"_s);
    auto *pipelines = find<QComboBox>(&page, u"param_pipeline"_s);
    CHECK(pipelines->count() == 2);
    page.resize(1060, 680);
    page.show();
    await(page, u"funnel"_s);
    pipelines->setCurrentIndex(1);
    CHECK(QTest::qWaitFor(
        [&] { return page.view()->result().params.value(u"pipeline"_s) == pipelines->currentData().toString(); },
        5000));
}

TEST_CASE_METHOD(Reports, "Own days start from those shown before", "[reports-page]")
{
    PeriodChoice choice(context);
    choice.setKind(PeriodKind::LastMonth);
    const Period before = choice.period();
    REQUIRE(before.from.isValid());
    choice.setKind(PeriodKind::Custom);
    CHECK(choice.period().from == before.from);
    CHECK(choice.period().to == before.to);
    choice.setKind(PeriodKind::ThisYear);
    choice.setKind(PeriodKind::Custom);
    CHECK(choice.period().from == before.from); // what was set by hand stays
}

TEST_CASE_METHOD(Reports, "The knobs of a report keep their size where there are many of them", "[reports-page]")
{
    ReportsPage page(context);
    page.showReport(u"abc"_s);
    page.resize(900, 640);
    page.show();
    await(page, u"abc"_s);
    for (const char16_t *name : {u"param_a", u"param_b", u"param_by"}) {
        const auto *knob = page.findChild<QWidget *>(QString::fromUtf16(name));
        INFO(QString::fromUtf16(name).toStdString());
        REQUIRE(knob);
        CHECK(knob->width() >= knob->minimumSizeHint().width());
        CHECK(knob->parentWidget()->width() <= knob->parentWidget()->sizeHint().width());
        CHECK(page.rect().contains(QRect(knob->mapTo(&page, QPoint()), knob->size())));
    }
}
