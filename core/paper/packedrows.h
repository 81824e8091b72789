#pragma once
#include <QByteArray>
#include <QStringList>
#include <vector>

namespace koriz {

/// Rows of texts in little memory: about their bytes in UTF-8. Once filled it may be read by several threads.
class PackedRows
{
public:
    void reserve(qint64 rows) { m_rows.reserve(static_cast<size_t>(rows)); }
    void add(QStringList cells);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_rows.size()); }
    [[nodiscard]] QStringList at(qint64 row) const;

private:
    std::vector<QByteArray> m_rows;
};

} // namespace koriz
