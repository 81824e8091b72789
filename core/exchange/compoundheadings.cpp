#include "core/exchange/compoundheadings.h"
#include "core/exchange/addressheadings.h"
#include "core/exchange/headernames.h"
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

QStringList partsOf(const QString &heading)
{
    static const QRegularExpression between(
        u"[/\\\\,;،|()\\[\\]]+|\\s+(?:and|or|und|oder|et|ou|y|o|e|un|vai|и|или|և|եւ|կամ|და|ან|və|ve|və ya|و|یا|&|\\+)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const QString &part : heading.split(between)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

bool isPlace(const QString &path)
{
    return path == u"address" || isAddressPart(path);
}

/// "Adrese (iela)" is the street; "City, street" and "PLZ/Ort" hold a whole address or much of one.
QString placeOf(const QStringList &paths)
{
    if (paths.first() == u"address")
        return paths.at(1);
    const bool hasTown = paths.contains(u"city"_s),
               hasMore = paths.contains(u"street"_s) || paths.contains(u"postal_code"_s);
    return hasTown && hasMore ? u"address"_s : paths.first();
}

} // namespace

QString fieldOfParts(const QString &heading)
{
    const QStringList parts = partsOf(heading);
    if (parts.size() < 2 || parts.size() > 5)
        return {};
    QStringList paths;
    for (const QString &part : parts) {
        const QString path = fieldForHeader(u"customers", part).value_or(QString());
        if (!path.isEmpty() && !paths.contains(path))
            paths << path;
    }
    if (paths.isEmpty() || !fieldForHeader(u"customers", parts.first()))
        return {};
    if (paths.size() == 1)
        return paths.first();
    if (paths.contains(u"first_name"_s) && paths.contains(u"last_name"_s))
        return u"name"_s;
    if (std::all_of(paths.begin(), paths.end(), isPlace))
        return placeOf(paths);
    const bool isKindOf = paths.size() == 2 && paths.last().startsWith(paths.first() + u'.'); // "Telephone (mobile)"
    return isKindOf ? paths.last() : QString();
}

} // namespace koriz
