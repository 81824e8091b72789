// Which of several addresses a column belongs to.
#include "core/exchange/addressheadings.h"
#include "core/base/fold.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// A street or a whole address: where the parts behind it may belong.
bool isStreet(const QString &path)
{
    return path == u"street" || path == u"address"
        || (path.startsWith(u"address."_s) && (path.endsWith(u".street"_s) || path.count(u'.') == 1));
}

/// "address.work." of "address.work.street" and "address.work"; empty for the plain address.
QString prefixOf(const QString &street)
{
    return street.contains(u'.') ? street.section(u'.', 0, 1) + u'.' : QString();
}

bool comesTwice(const QStringList &columns, qsizetype column)
{
    const QString key = foldCompact(columns[column]);
    return std::count_if(columns.begin(), columns.end(),
                         [&](const QString &other) { return foldCompact(other) == key; })
        > 1;
}

/// A part whose heading names no address belongs to that of the street before it, when there is no plain street or
/// the heading comes after each of several streets. Of two names for a region in one address the second is the country.
void followStreets(QStringList &paths, const QStringList &columns)
{
    const bool hasPlain = paths.contains(u"street"_s) || paths.contains(u"address"_s);
    for (qsizetype i = 1; i < paths.size(); ++i) {
        if (!isAddressPart(paths[i]) || isStreet(paths[i]) || (hasPlain && !comesTwice(columns, i)))
            continue;
        const auto street = std::find_if(paths.rend() - i, paths.rend(), isStreet);
        const QString prefix = street == paths.rend() ? QString() : prefixOf(*street);
        if (prefix.isEmpty())
            continue;
        if (!paths.contains(prefix + paths[i]))
            paths[i].prepend(prefix);
        else if (paths[i] == u"region" && !paths.contains(prefix + u"country"_s))
            paths[i] = prefix + u"country"_s;
    }
}

/// Columns of a home address that the plain address lacks are parts of it: programs mix both names.
void joinHomeAddress(QStringList &paths)
{
    const QString prefix = u"address.home."_s;
    const bool hasPlain = std::any_of(paths.begin(), paths.end(), isAddressPart) || paths.contains(u"address"_s);
    bool isOwn = !hasPlain;
    for (const QString &path : std::as_const(paths))
        isOwn |= path.startsWith(prefix) && paths.contains(path.mid(prefix.size()));
    for (QString &path : paths) {
        if (!isOwn && path.startsWith(prefix))
            path.remove(0, prefix.size());
    }
}

/// "address" is the street when a column beside it has the city; "address.work.street" of a column "Work Address" is
/// the whole address when no column has other parts.
void settleWhole(QStringList &paths, const QStringList &columns)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths[i];
        const bool isWhole = path == u"address"_s;
        const bool isPart = path.startsWith(u"address."_s) && path.endsWith(u".street"_s)
                            && !columns[i].contains(u"street"_s, Qt::CaseInsensitive);
        if (!isWhole && !isPart)
            continue;
        const QString prefix = isWhole ? QString() : path.chopped(6);
        const bool hasParts = paths.contains(prefix + u"city"_s) || paths.contains(prefix + u"postal_code"_s)
                              || paths.contains(prefix + u"country"_s);
        if (isWhole && hasParts && !paths.contains(u"street"_s))
            paths[i] = u"street"_s;
        else if (isPart && !hasParts)
            paths[i] = path.chopped(7);
    }
}

} // namespace

bool isAddressPart(const QString &path)
{
    static const QStringList parts {u"country"_s, u"region"_s, u"city"_s, u"district"_s, u"street"_s,
                                    u"building"_s, u"apartment"_s, u"postal_code"_s};
    return parts.contains(path);
}

void settleAddresses(QStringList &paths, const QStringList &columns)
{
    followStreets(paths, columns);
    joinHomeAddress(paths);
    settleWhole(paths, columns);
}

} // namespace koriz
