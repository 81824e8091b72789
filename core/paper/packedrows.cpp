#include "core/paper/packedrows.h"

namespace koriz {

namespace {
constexpr QChar separator(0xFFFF); ///< no letter, by Unicode's promise
}

void PackedRows::add(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(separator))
            cell.remove(separator);
    }
    m_rows.push_back(cells.join(separator).toUtf8());
}

QStringList PackedRows::at(qint64 row) const
{
    return QString::fromUtf8(m_rows.at(static_cast<size_t>(row))).split(separator);
}

} // namespace koriz
