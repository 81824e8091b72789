#include "core/base/resource.h"
#include <QFile>

namespace koriz {

QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "resource", qUtf8Printable(path));
    return isOpen ? file.readAll() : QByteArray();
}

QStringList resourceLines(const QString &path)
{
    return QString::fromUtf8(resource(path)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace koriz
