#include "core/exchange/celltext.h"
#include "core/base/fold.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Letter by letter: "Null" and "Nan" are names of people.
bool isPlaceholder(const QString &text)
{
    constexpr qsizetype longest = 10;
    if (text.size() > longest)
        return false;
    static const QSet<QString> words {u"-"_s, u"--"_s, u"---"_s, u"–"_s, u"—"_s, u"−"_s, u"N/A"_s, u"n/a"_s, u"#N/A"_s, u"#N/A!"_s,
                                      u"#Н/Д"_s, u"#N/D"_s, u"#NV"_s, u"NULL"_s, u"null"_s, u"(null)"_s, u"<null>"_s, u"<NULL>"_s, u"\\N"_s,
                                      u"None"_s, u"NaN"_s, u"nan"_s, u"undefined"_s, u"-None-"_s, u"--None--"_s};
    return words.contains(text);
}

bool isMarkedText(const QString &text)
{
    if (text.size() < 2 || text.front() != u'\'')
        return false;
    const QStringView rest = QStringView(text).sliced(1);
    if (QStringView(u"=+-@").contains(rest.front()))
        return true;
    const bool hasDigit = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLower() || c == u'\''; });
}

} // namespace

QString cellText(const QString &cell)
{
    QString text = cell.trimmed();
    if (isMarkedText(text))
        text.remove(0, 1);
    return isPlaceholder(text) ? QString() : text;
}

bool saysNothing(QStringView text)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QStringView word :
             {u"unspecified", u"not specified", u"unknown", u"undisclosed", u"not set", u"none", u"keine angabe", u"nicht angegeben",
              u"unbekannt", u"non spécifié", u"non précisé", u"inconnu", u"sin especificar", u"no especificado", u"desconocido",
              u"non specificato", u"não especificado", u"nie określono", u"niet gespecificeerd", u"onbekend", u"ikke angivet",
              u"ej angivet", u"ospecificerat", u"belirtilmemiş", u"belirtilmedi", u"не указан", u"не указано", u"не указана",
              u"не задан", u"не задано", u"неизвестно", u"неизвестен", u"nav norādīts", u"nav zināms", u"nezināms", u"նշված չէ",
              u"անհայտ", u"არ არის მითითებული", u"უცნობი", u"نامشخص", u"ذکر نشده", u"göstərilməyib", u"naməlum", u"not closed",
              u"не закрыта", u"не закрыт", u"nav aizvērts", u"nav slēgts", u"փակված չէ", u"არ არის დახურული", u"بسته نشده",
              u"bağlanmayıb"})
            all.insert(foldCompact(word));
        return all;
    }();
    return words.contains(foldCompact(text));
}

} // namespace koriz
