#include "core/base/languagenames.h"
#include "core/base/fold.h"
#include "core/base/language.h"
#include <QHash>
#include <unicode/ucasemap.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int longestName = 200;

/// Its first letter large where the script has such: ICU knows that Georgian has none, and the two i of Azerbaijani.
QString asHeading(const QString &name, const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UCaseMap *map = ucasemap_open(locale.constData(), U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE, &status);
    char16_t made[longestName];
    const int size = ucasemap_toTitle(map, made, longestName, reinterpret_cast<const char16_t *>(name.utf16()),
                                      int(name.size()), &status);
    ucasemap_close(map);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(made), size) : name;
}

QString nameOf(const QByteArray &code, const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    ULocaleDisplayNames *names = uldn_open(locale.constData(), ULDN_STANDARD_NAMES, &status);
    char16_t made[longestName];
    const int size = uldn_languageDisplayName(names, code.constData(), made, longestName, &status);
    uldn_close(names);
    return U_SUCCESS(status) ? asHeading(QString(reinterpret_cast<const QChar *>(made), size), locale)
                             : QString::fromLatin1(code);
}

/// Codes by folded code and name; of two languages of one name the first.
QHash<QString, QString> makeCodes()
{
    QHash<QString, QString> codes;
    const auto add = [&codes](const QString &text, const QByteArray &code) {
        if (const QString key = fold(text); !key.isEmpty() && !codes.contains(key))
            codes.insert(key, QString::fromLatin1(code));
    };
    for (const char *const *at = uloc_getISOLanguages(); *at; ++at) {
        const QByteArray code(*at);
        if (code.size() != 2)
            continue;
        add(QString::fromLatin1(code), code);
        add(nameOf(code, code), code);
        for (const Language &language : languages())
            add(nameOf(code, language.code.toLatin1()), code);
    }
    return codes;
}

} // namespace

std::optional<QString> languageCode(QStringView text)
{
    static const QHash<QString, QString> codes = makeCodes();
    const auto found = codes.constFind(fold(text));
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

QString languageName(const QString &code, const QString &shown)
{
    const std::optional<QString> known = code.size() == 2 ? languageCode(code) : std::nullopt;
    return known ? nameOf(known->toLatin1(), shown.toLatin1()) : code;
}

} // namespace koriz
