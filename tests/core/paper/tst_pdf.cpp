#include "core/paper/paperpainter.h"
#include <QBuffer>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace koriz;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Document &document, int *pages = nullptr)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const int count = writePdf(document, buffer).pages;
    if (pages)
        *pages = count;
    return buffer.data();
}

/// What a reader copies out of the PDF; nullopt without the tool.
QString textOf(const QByteArray &pdf)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    REQUIRE_FALSE(tool.isEmpty()); // of poppler-utils, which scripts/test installs
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, {u"-layout"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

Document list(qint64 rows)
{
    Document made;
    made.title = u"List"_s;
    block::Table table;
    for (int i = 0; i < 8; ++i)
        table.columns << block::Column {.title = u"Column %1"_s.arg(i)};
    table.rowCount = rows;
    table.row = [](qint64 row) {
        QStringList cells;
        for (int i = 0; i < 8; ++i)
            cells << u"cell %1-%2"_s.arg(row).arg(i);
        return cells;
    };
    made.blocks << table;
    return made;
}

} // namespace

TEST_CASE("A PDF has the pages that were counted, all its text and a title", "[paper][pdf]")
{
    int pages = 0;
    const QByteArray pdf = pdfOf(list(150), &pages);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.contains("/Count " + QByteArray::number(pages)));
    const QString text = textOf(pdf);
    CHECK(text.count(u'\f') == pages);
    CHECK(text.count(u"Column 7"_s) == pages);
    CHECK(text.contains(u"cell 149-7"_s));
    CHECK(text.contains(QRegularExpression(u"%1\\s*/\\s*%1"_s.arg(pages))));
}

TEST_CASE("Armenian, Georgian and Persian come out of the PDF as letters", "[paper][pdf]")
{
    Document document;
    document.blocks << block::Paragraph {u"Գևորգ Հակոբյան"_s} << block::Heading {u"Շրջանառություն"_s}
                    << block::Paragraph {u"office"_s} << block::Paragraph {u"გიორგი"_s} << block::Paragraph {u"سلام"_s};
    const QString text = textOf(pdfOf(document));
    CHECK(text.contains(u"Գևորգ Հակոբյան"_s));
    CHECK(text.contains(u"Շրջանառություն"_s)); // with its "ու", which the font would make one letter
    CHECK(text.contains(u"office"_s));
    CHECK(text.contains(u"გიორგი"_s));
    CHECK(text.normalized(QString::NormalizationForm_KC).contains(u"سلام"_s));
}

TEST_CASE("Ten thousand rows become a PDF", "[paper][pdf]")
{
    int pages = 0;
    const QByteArray pdf = pdfOf(list(10'000), &pages);
    CHECK(pages > 150);
    CHECK(pages < 300);
    CHECK(pdf.size() < 12'000'000);
}

TEST_CASE("A writer of another resolution gives the same pages", "[paper][pdf]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const PaperPainter paper(list(150));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        paper.print(writer, 0, paper.pageCount() - 1);
    }
    int pages = 0;
    (void) pdfOf(list(150), &pages);
    CHECK(buffer.data().contains("/Count " + QByteArray::number(pages)));
}

TEST_CASE("A PDF carries its letters with it", "[paper][pdf]")
{
    const QByteArray pdf = pdfOf(list(5));
    CHECK(pdf.contains("/FontFile2"));
    CHECK(pdf.contains("/ToUnicode"));
}
