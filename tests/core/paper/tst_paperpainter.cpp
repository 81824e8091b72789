#include "core/base/error.h"
#include "core/paper/paperpainter.h"
#include "tests/core/paper/recorder.h"

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

QList<test::Written> page(const PaperPainter &paper, int number)
{
    test::Recorder recorder;
    QPainter painter(&recorder);
    paper.renderPage(painter, number, QRectF(QPointF(), paper.pageSizeMm()));
    painter.end();
    return recorder.texts().written;
}

QRectF boxOf(const QList<test::Written> &page, const QString &text)
{
    for (const test::Written &w : page)
        if (w.text == text)
            return w.box;
    return {};
}

bool contains(const QList<test::Written> &page, const QString &text)
{
    return std::any_of(page.cbegin(), page.cend(), [&](const test::Written &w) { return w.text.contains(text); });
}

QStringList overlaps(const QList<test::Written> &page)
{
    QStringList found;
    for (qsizetype i = 0; i < page.size(); ++i)
        for (qsizetype j = i + 1; j < page.size(); ++j) {
            // Side bearings and line gaps may touch: a third of a millimetre.
            const QRectF common = page.at(i).box & page.at(j).box;
            if (common.width() > 0.33 && common.height() > 0.33)
                found << page.at(i).text + u" × "_s + page.at(j).text;
        }
    return found;
}

Document listOf(qint64 rows, const std::function<QStringList(qint64)> &row,
                Qt::LayoutDirection direction = Qt::LeftToRight)
{
    Document made;
    made.title = u"Customers"_s;
    made.company = u"Garden"_s;
    made.printedOn = u"11.11.2026"_s;
    made.page.direction = direction;
    block::Table table;
    table.columns = {{u"Name"_s}, {u"City"_s}, {u"Turnover"_s, block::ColumnKind::Number}};
    table.rowCount = rows;
    table.row = row;
    made.blocks << block::Title {u"Customers"_s} << table;
    return made;
}

QStringList simpleRow(qint64 row)
{
    return {u"Name%1"_s.arg(row), u"Riga"_s, QString::number(row)};
}

} // namespace

TEST_CASE("An empty document is one page with its foot", "[paper]")
{
    Document document;
    document.company = u"Garden"_s;
    const PaperPainter paper(document);
    CHECK(paper.pageCount() == 1);
    CHECK(paper.pageSizeMm().toSize() == QSize(210, 297));
    CHECK(contains(page(paper, 0), u"Garden"_s));
}

TEST_CASE("A long table repeats its heading and numbers its pages", "[paper]")
{
    const PaperPainter paper(listOf(200, simpleRow));
    REQUIRE(paper.pageCount() > 2);
    qint64 rows = 0;
    for (int i = 0; i < paper.pageCount(); ++i) {
        const QList<test::Written> written = page(paper, i);
        CHECK(contains(written, u"Turnover"_s));
        CHECK(contains(written, u"%1 / %2"_s.arg(i + 1).arg(paper.pageCount())));
        CHECK(contains(written, u"11.11.2026"_s));
        for (const test::Written &w : written)
            rows += w.text.startsWith(u"Name"_s) && w.text != u"Name"_s ? 1 : 0;
    }
    CHECK(rows == 200); // each once
}

TEST_CASE("A phone, an e-mail address and a day stand in one line while the sheet has room", "[paper]")
{
    using block::ColumnKind;
    Document list = listOf(0, {});
    block::Table table;
    table.columns
        = {{u"Անվանում"_s},        {u"Հեռախոս"_s, ColumnKind::Whole},         {u"Էլ. փոստ"_s, ColumnKind::Whole},
           {u"Քաղաք կամ գյուղ"_s}, {u"Շրջանառություն"_s, ColumnKind::Number}, {u"Վերջին գնում"_s, ColumnKind::Whole}};
    table.rowCount = 40;
    table.row = [](qint64 row) {
        return QStringList {u"Սիրանուշ Փարսադանյան"_s,
                            u"\u2066+374 55 302672\u2069"_s,
                            u"siranush.parsadanyan%1@example.net"_s.arg(row),
                            u"Երևան"_s,
                            u"225 600 ֏"_s,
                            u"10.11.2026"_s};
    };
    list.blocks = {table};
    const QList<test::Written> written = page(PaperPainter(list), 0);
    CHECK(contains(written, u"+374 55 302672"_s));
    CHECK(contains(written, u"siranush.parsadanyan7@example.net"_s));
    CHECK(contains(written, u"10.11.2026"_s));
    CHECK(overlaps(written).join(u'\n') == QString());
}

TEST_CASE("No word of a label is broken beside its value", "[paper]")
{
    Document card = listOf(0, {});
    card.blocks
        = {block::FieldList {{{u"Սեռ"_s, u"Արական"_s}, {u"Հետաքրքրություններ"_s, u"քաղաքային զբոսանքներ"_s}}, 2}};
    const QList<test::Written> written = page(PaperPainter(card), 0);
    CHECK(contains(written, u"Հետաքրքրություններ"_s));
    CHECK(contains(written, u"զբոսանքներ"_s));
    CHECK(overlaps(written).join(u'\n') == QString());
}

TEST_CASE("Texts never overlap and stay on the sheet", "[paper]")
{
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const QStringList words {
        u"Anna"_s,
        u"Գևորգ Հակոբյան, Երևան, Մաշտոցի պողոտա 12"_s,
        u"شرکت بازرگانی پارس و پسران در تهران"_s,
        u"გიორგი ბერიძე"_s,
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s,
        u"Two\nlines and then some more words that wrap again and again until there is no room for them"_s};
    Document document = listOf(
        60,
        [&](qint64 row) {
            return QStringList {words.at(row % 6), words.at((row * 5 + 1) % 6),
                                row % 9 ? u"1 240,50 €"_s : u"123 456 789 012 345 678 901 234 567 890,00 €"_s};
        },
        direction);
    document.blocks.insert(1,
                           block::KeyFigures {{{u"Turnover of all customers in the whole long period"_s,
                                                u"123 456 789 012 345,00 €"_s, u"+12 %"_s},
                                               {u"New"_s, u"3"_s, {}},
                                               {u"Open"_s, u"4"_s, {}},
                                               {u"Won"_s, u"5"_s, {}},
                                               {u"Lost"_s, u"6"_s, {}}}});
    document.blocks.insert(2,
                           block::FieldList {{{u"A very long label that has to wrap into lines"_s, words.at(4)},
                                              {u"City"_s, words.at(1)},
                                              {u"Note"_s, words.at(5)}}});
    const PaperPainter paper(document);
    const QRectF sheet(QPointF(14, 13), QPointF(196, 284)); // 15 and 14 mm margins, bearings aside
    for (int i = 0; i < paper.pageCount(); ++i) {
        const QList<test::Written> written = page(paper, i);
        CHECK(overlaps(written) == QStringList());
        for (const test::Written &w : written) {
            INFO(w.text.toStdString());
            CHECK((sheet.contains(w.box) || w.text == u"\u200F"_s));
        }
    }
}

TEST_CASE("Right to left, columns start at the right and figures keep their units below each other", "[paper]")
{
    const auto rows = [](qint64 row) { return QStringList {u"علی"_s, u"تهران"_s, row ? u"123456"_s : u"7"_s}; };
    const QList<test::Written> ltr = page(PaperPainter(listOf(2, rows)), 0);
    const QList<test::Written> rtl = page(PaperPainter(listOf(2, rows, Qt::RightToLeft)), 0);
    CHECK(boxOf(ltr, u"علی"_s).left() < boxOf(ltr, u"تهران"_s).left());
    CHECK(boxOf(rtl, u"علی"_s).left() > boxOf(rtl, u"تهران"_s).left());
    CHECK(boxOf(rtl, u"تهران"_s).left() > boxOf(rtl, u"7"_s).left());
    for (const auto &written : {ltr, rtl})
        CHECK(boxOf(written, u"7"_s).right() == Approx(boxOf(written, u"123456"_s).right()).margin(0.1));
    CHECK(boxOf(ltr, u"Customers"_s).left() == Approx(15).margin(0.5));
    CHECK(boxOf(rtl, u"Customers"_s).right() == Approx(195).margin(0.5));
}

TEST_CASE("Page numbers are written in the reader's digits", "[paper]")
{
    Document document = listOf(1, simpleRow, Qt::RightToLeft);
    document.page.digits = [](const QString &text) { return QString(text).replace(u'1', u'۱'); };
    CHECK(contains(page(PaperPainter(document), 0), u"۱"_s));
}

TEST_CASE("A heading stays with what follows it", "[paper]")
{
    Document document;
    for (int lines = 40; lines < 75; ++lines) {
        document.blocks = {block::Paragraph {QStringList(lines, u"line"_s).join(u'\n')}, block::Heading {u"Head"_s},
                           block::Heading {u"Second"_s}, block::Table::of({{u"Name"_s}}, {{u"Anna"_s}})};
        const PaperPainter paper(document);
        for (int i = 0; i < paper.pageCount(); ++i) {
            const QList<test::Written> written = page(paper, i);
            CHECK(contains(written, u"Head"_s) == contains(written, u"Anna"_s));
        }
    }
}

TEST_CASE("The sum is never alone on a page", "[paper]")
{
    for (qint64 rows = 30; rows < 60; ++rows) {
        Document document = listOf(rows, simpleRow);
        std::get<block::Table>(document.blocks[1]).totals = {u"Sum"_s, {}, u"99"_s};
        const PaperPainter paper(document);
        const QList<test::Written> last = page(paper, paper.pageCount() - 1);
        CHECK(contains(last, u"Sum"_s));
        CHECK(contains(last, u"Name%1"_s.arg(rows - 1)));
    }
}

TEST_CASE("A page break starts a page, at the start of one it does nothing", "[paper]")
{
    Document document;
    document.blocks
        = {block::PageBreak {}, block::Paragraph {u"one"_s}, block::PageBreak {}, block::Paragraph {u"two"_s}};
    const PaperPainter paper(document);
    CHECK(paper.pageCount() == 2);
    CHECK(contains(page(paper, 1), u"two"_s));
}

TEST_CASE("A table without rows says so", "[paper]")
{
    Document document = listOf(0, {});
    std::get<block::Table>(document.blocks[1]).emptyText = u"No customers."_s;
    CHECK(contains(page(PaperPainter(document), 0), u"No customers."_s));
}

TEST_CASE("Landscape turns the sheet", "[paper]")
{
    Document document;
    document.page.orientation = QPageLayout::Landscape;
    CHECK(PaperPainter(document).pageSizeMm().toSize() == QSize(297, 210));
}

TEST_CASE("Laying out stops when told to", "[paper]")
{
    const std::atomic_bool cancelled = true;
    const Progress progress {.report = {}, .cancelled = &cancelled};
    CHECK_THROWS_AS(PaperPainter(listOf(10, simpleRow), progress), Cancelled);
}

TEST_CASE("The preview shows the same lines as the print at any size", "[paper]")
{
    const PaperPainter paper(listOf(80, simpleRow));
    const auto lines = [&](QRectF target) {
        test::Recorder recorder;
        QPainter painter(&recorder);
        paper.renderPage(painter, 0, target);
        painter.end();
        return recorder.texts().words();
    };
    CHECK(lines(QRectF(0, 0, 210, 297)) == lines(QRectF(0, 0, 9921, 14031)));
}
