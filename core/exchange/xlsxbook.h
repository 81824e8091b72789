#pragma once
#include "core/exchange/xlsxcell.h"
#include "core/exchange/xlsxtexts.h"
#include <QHash>
#include <optional>
#include <vector>

namespace koriz {

/// A workbook of a spreadsheet program (.xlsx, .xlsm). Throws Error (Refused) with the reason when it is none.
class XlsxBook
{
public:
    explicit XlsxBook(const QString &path, Progress progress = {});
    explicit XlsxBook(const QByteArray &bytes);

    struct Sheet
    {
        QString name {};
        QString part {};       ///< its file in the archive
        bool isHidden = false;
    };
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    /// The tokens of a sheet. The book outlives them.
    [[nodiscard]] std::unique_ptr<XlsxPart> open(const Sheet &sheet);
    [[nodiscard]] const XlsxTexts &texts(); ///< read when first asked for
    [[nodiscard]] NumberFormat format(int style) const;
    [[nodiscard]] bool is1904() const { return m_is1904; }

private:
    void read();
    [[nodiscard]] std::unique_ptr<XlsxPart> find(const QString &name); ///< null when there is none
    /// Kind of part and its id → its file, of what a part says it needs.
    [[nodiscard]] QHash<QString, QString> relations(const QString &part);
    void readWorkbook(const QString &part);
    void readStyles(const QString &part);

    ZipArchive m_zip;
    Progress m_progress {};
    std::vector<Sheet> m_sheets {};
    std::vector<NumberFormat> m_styles {};
    QString m_textsPart {};
    std::optional<XlsxTexts> m_texts {};
    bool m_is1904 = false;
};

} // namespace koriz
