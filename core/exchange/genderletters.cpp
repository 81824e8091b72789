#include "core/exchange/genderletters.h"
#include "core/base/fold.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Pair { QStringView female, male; QStringView headings; };

/// Pairs where a letter does not mean what it usually does; the headings are those of its languages.
constexpr Pair pairs[] {
    {u"m", u"h", u"sexo|género|genero"},                     // mujer, hombre
    {u"k", u"m", u"płeć"},                                   // kobieta, mężczyzna
    {u"k", u"e", u"cinsiyet|cinsiyeti"},                     // kadın, erkek
    {u"v", u"m", u"geslacht"},                               // vrouw, man
    {u"m", u"v", u"lytis"},                                  // moteris, vyras
    {u"n", u"m", u"sugu"},                                   // naine, mees
    {u"n", u"f", u"nem"},                                    // nő, férfi
    {u"ž", u"m", u"pohlaví|pohlavie|pol"}};                  // žena, muž

} // namespace

void GenderLetters::look(const QString &text)
{
    if (text.size() == 1)
        m_letters.insert(text.toLower());
}

std::optional<QString> GenderLetters::meaning(const QString &text) const
{
    const QString letter = text.toLower();
    if (letter.size() != 1)
        return std::nullopt;
    const QString heading = foldCompact(m_heading);
    bool mayBeEither = false;
    for (const Pair &pair : pairs) {
        if (letter != pair.female && letter != pair.male)
            continue;
        const QSet<QString> both {pair.female.toString(), pair.male.toString()};
        const QString meant = letter == pair.female ? u"female"_s : u"male"_s;
        bool isHeading = false;
        for (const QStringView word : pair.headings.split(u'|'))
            isHeading |= foldCompact(word) == heading;
        if (isHeading && both.contains(m_letters))
            return meant;
        if (m_letters != both)
            continue;
        // Two languages may have the same letters the other way round.
        mayBeEither = std::ranges::any_of(
            pairs, [&](const Pair &other) { return other.female == pair.male && other.male == pair.female; });
        if (!mayBeEither)
            return meant;
    }
    return mayBeEither ? std::optional(QString()) : std::nullopt;
}

} // namespace koriz
