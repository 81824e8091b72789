#include "core/paper/pagesource.h"
#include "core/base/language.h"
#include <QFileInfo>

namespace koriz {

Document newDocument(const PageSource &source, const QString &title)
{
    Document made;
    made.title = title;
    made.company = QFileInfo(source.db.path()).completeBaseName();
    made.printedOn = source.format.date(source.today);
    made.page.digits = [format = source.format](const QString &text) { return format.digits(text); };
    if (isRightToLeft(source.format.settings().language))
        made.page.direction = Qt::RightToLeft;
    return made;
}

} // namespace koriz
