#include "core/base/error.h"
#include "core/exchange/vcard.h"
#include "core/exchange/vcardsource.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"
#include <QFile>
#include <QTemporaryDir>

namespace koriz::fuzz {

namespace {

/// What is written into a card reads back; a card has no other line breaks than \n.
void roundTrip(QString text)
{
    text.remove(u'\r');
    const QByteArray card = "BEGIN:VCARD\r\n" + cardLine(QStringLiteral("NOTE:") + cardEscaped(text)) + "END:VCARD\r\n";
    CardReader reader({card.constData(), static_cast<std::size_t>(card.size())}, {QStringLiteral("VCARD")});
    CardBlock block;
    KORIZ_FUZZ_CHECK(reader.next(block) && block.properties.size() == 1);
    KORIZ_FUZZ_CHECK(block.properties.front().text() == text);
}

void readBlocks(std::string_view text)
{
    CardReader reader(text, {QStringLiteral("VCARD"), QStringLiteral("VEVENT"), QStringLiteral("VTODO")});
    CardBlock block;
    for (qint64 line = 0; reader.next(block); line = block.line) {
        KORIZ_FUZZ_CHECK(block.line > line);
        KORIZ_FUZZ_CHECK(block.raw.data() >= text.data()
                         && block.raw.data() + block.raw.size() <= text.data() + text.size());
        for (const CardProperty &property : std::as_const(block.properties)) {
            KORIZ_FUZZ_CHECK(property.name == property.name.toUpper());
            roundTrip(property.text());
        }
    }
}

void readTable(std::string_view text, bool isCalendar)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(isCalendar ? QStringLiteral("rows.ics") : QStringLiteral("rows.vcf")));
    KORIZ_FUZZ_CHECK(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.close();
    try {
        const std::unique_ptr<RowSource> source
            = openRowSource({.entity = isCalendar ? Entity::Activity : Entity::Customer, .source = file.fileName()});
        qint64 line = 0;
        for (SourceRow row; source->next(row); line = row.line) {
            KORIZ_FUZZ_CHECK(row.line > line);
            KORIZ_FUZZ_CHECK(!row.problem.isEmpty()
                             || static_cast<qsizetype>(row.cells.size()) == source->columns.size());
        }
    } catch (const Error &error) {
        KORIZ_FUZZ_CHECK(error.kind() == Error::Kind::Refused && !error.summary().isEmpty());
    }
}

} // namespace

void cards(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const QByteArray utf8 = QString::fromUtf8(bytes.data() + 1, static_cast<qsizetype>(bytes.size() - 1)).toUtf8();
    readBlocks({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    readTable(bytes.substr(1), bytes.front() & 1);
}

} // namespace koriz::fuzz
