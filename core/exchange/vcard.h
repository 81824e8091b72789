#pragma once
#include <QStringList>
#include <string_view>

namespace koriz {

/// One line of a card, or of a calendar: "item1.TEL;TYPE=WORK,FAX:+371 ...".
struct CardProperty
{
    QString group {};     ///< "item1"; empty = none
    QString name {};      ///< upper case
    QStringList types {}; ///< lower case; of TYPE= and of the bare words of 2.1
    QString zone {};      ///< of TZID=, as written
    QString value {};     ///< decoded from quoted-printable and its character set; escapes are still in it

    /// The value with \n, \, and the like made plain.
    [[nodiscard]] QString text() const;
    /// Its parts between semicolons (or commas), made plain and trimmed.
    [[nodiscard]] QStringList parts(QChar separator = u';') const;
};

/// BEGIN to END with all between; cards inside a card are left out.
struct CardBlock
{
    qint64 line = 0;             ///< of BEGIN, 1-based
    QString kind {};             ///< "VCARD", "VEVENT" ...
    QList<CardProperty> properties {};
    std::string_view raw {};
    bool isOpen = false;         ///< the text ended before its END
};

/// Reads vCard 2.1, 3.0 and 4.0 and iCalendar: folded lines, quoted-printable, groups. Pictures and all else over
/// 64 KiB are passed over. `text` is UTF-8 and outlives the reader.
class CardReader
{
public:
    /// `kinds`: which blocks to give, wherever they stand.
    CardReader(std::string_view text, QStringList kinds) : m_text(text), m_kinds(std::move(kinds)) { }

    [[nodiscard]] bool next(CardBlock &block);
    [[nodiscard]] qint64 position() const { return static_cast<qint64>(m_pos); }

private:
    [[nodiscard]] bool readLine(std::string &line);
    [[nodiscard]] std::string_view physicalLine();

    std::string_view m_text;
    QStringList m_kinds;
    std::size_t m_pos = 0;
    qint64 m_line = 1;      ///< of m_pos
    qint64 m_lineStart = 1; ///< of the line read last
};

/// `text` with the signs escaped that have a meaning in a card.
[[nodiscard]] QString cardEscaped(const QString &text);
/// A line folded after 75 bytes, never within a letter, with its line end.
[[nodiscard]] QByteArray cardLine(const QString &line);

/// Our own property for a field that the format has no word for: "X-KORIZ-DONE". Other programs pass over it.
[[nodiscard]] QString ownName(const QString &field);
/// The field of such a property; empty when it is none.
[[nodiscard]] QString ownField(const QString &name);
/// The whole line, unfolded, for a field path: "X-KORIZ-INDUSTRY:…", or "X-KORIZ-FIELD:custom.size;…" where the path is
/// more than a word.
[[nodiscard]] QString ownLine(const QString &path, const QString &text);
/// Path and text of such a line; the path is empty when the property is none.
[[nodiscard]] std::pair<QString, QString> ownValue(const CardProperty &property);
/// Fields of an address that stand in such properties beside it.
inline const QStringList ownAddressParts {QStringLiteral("street"), QStringLiteral("building"),
                                          QStringLiteral("apartment"), QStringLiteral("district")};

} // namespace koriz
