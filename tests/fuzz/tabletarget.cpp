#include "core/base/error.h"
#include "core/exchange/csvtable.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/targets.h"

namespace koriz::fuzz {

void tables(std::string_view bytes)
{
    try {
        const TextSource source = TextSource::fromBytes(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        const std::string_view text = source.text();
        KORIZ_FUZZ_CHECK(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8()
                         == QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        const SniffResult format = sniff(source);
        KORIZ_FUZZ_CHECK(format.isNamed.size() == format.columns.size());
        KORIZ_FUZZ_CHECK(format.dataOffset <= static_cast<qint64>(text.size()));
        QStringList names = format.columns;
        KORIZ_FUZZ_CHECK(names.removeDuplicates() == 0);
        CsvTable table(source, format);
        TableRow row;
        while (table.next(row))
            KORIZ_FUZZ_CHECK(!row.problem.isEmpty()
                             || static_cast<qsizetype>(row.cells.size()) == format.columns.size());
    } catch (const Error &error) {
        KORIZ_FUZZ_CHECK(!error.summary().isEmpty());
    }
}

} // namespace koriz::fuzz
