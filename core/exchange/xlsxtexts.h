#pragma once
#include "core/exchange/xlsxpart.h"
#include <QTemporaryFile>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace koriz {

/// The text under way in `part` up to the end of `tag`: its runs without their phonetic notes. At most one byte more
/// than a cell may have.
void readRuns(XlsxPart &part, QStringView tag, std::string &out);

/// The texts that cells of a workbook share; many of them lie in a temporary file. Throws Error.
class XlsxTexts
{
public:
    void read(XlsxPart &part);
    /// Nothing when there is none. Lives as long as this.
    [[nodiscard]] std::optional<std::string_view> at(qint64 index) const;

private:
    void add(std::string_view utf8);
    void spill();

    std::string m_bytes {};
    std::unique_ptr<QTemporaryFile> m_file {};
    std::string_view m_all {};
    std::vector<quint64> m_ends {};
};

} // namespace koriz
