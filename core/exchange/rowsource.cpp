#include "core/exchange/rowsource.h"
#include "core/base/error.h"
#include "core/exchange/csvrowsource.h"
#include "core/exchange/vcardsource.h"
#include "core/exchange/xlsxsource.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

bool isTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix != u"vcf" && suffix != u"vcard" && suffix != u"ics";
}

std::unique_ptr<RowSource> openRowSource(const ImportOptions &options, const Progress &progress)
{
    const bool isCalendar = QFileInfo(options.source).suffix().compare(u"ics", Qt::CaseInsensitive) == 0;
    if (!isTable(options.source)) {
        const Entity held = isCalendar ? Entity::Activity : Entity::Customer;
        if (options.entity != held)
            throw Error(Text::tr("This kind of file holds %1 only.").arg(entityLabel(held)), {}, Error::Kind::Refused);
        return isCalendar ? openCalendar(options, progress) : openVcards(options, progress);
    }
    if (isWorkbook(options.source))
        return openWorkbook(options, progress);
    return std::make_unique<CsvRowSource>(TextSource(options.source, {options.encoding, {}, false, progress}),
                                          sniffOptions(options));
}

} // namespace koriz
