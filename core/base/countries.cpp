#include "core/base/countries.h"
#include "core/base/fold.h"
#include "core/base/resource.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

/// Folded, without the small words and shortenings in which spellings of one country differ.
QString keyOf(QStringView text)
{
    const QString folded = fold(text);
    if (!folded.contains(u' '))
        return folded; // also the codes ST and AND
    QStringList kept;
    for (QString &word : folded.split(u' ')) {
        if (word == "st"_L1)
            word = u"saint"_s;
        if (word != "and"_L1 && word != "the"_L1)
            kept << word;
    }
    return kept.join(u' ');
}

struct Countries
{
    QStringList languages {};               ///< columns of `names`
    QHash<QString, QStringList> names {};   ///< by alpha-2
    QHash<QString, QString> codes {};       ///< by key: names, aliases and both codes
    QStringList all {};

    Countries()
    {
        const QStringList lines = resourceLines(u":/places/countries.tsv"_s);
        languages = lines.value(0).split(u'\t').mid(2, 7);
        for (const QString &line : lines.mid(1))
            add(line.split(u'\t'));
    }

private:
    void add(const QStringList &cells)
    {
        const QString &code = cells[0];
        all << code;
        names.insert(code, cells.mid(2, 7));
        for (const QString &name : cells.mid(0, 9) + cells.value(9).split(u';', Qt::SkipEmptyParts)) {
            const QString key = keyOf(name);
            if (!codes.contains(key))
                codes.insert(key, code);
        }
    }
};

const Countries &countries()
{
    static const Countries table;
    return table;
}

} // namespace

std::optional<QString> countryCode(QStringView text)
{
    const auto &codes = countries().codes;
    const auto found = codes.constFind(keyOf(text));
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

QString countryKey(QStringView text)
{
    const std::optional<QString> code = countryCode(text);
    return code ? *code : fold(text);
}

QString countryName(const QString &code, const QString &language)
{
    const Countries &table = countries();
    const auto names = table.names.constFind(code.toUpper());
    if (names == table.names.cend())
        return code;
    return names->value(std::max<qsizetype>(0, table.languages.indexOf(language.left(2))));
}

QStringList countryCodes()
{
    return countries().all;
}

} // namespace koriz
