#include "core/fields/search.h"
#include "core/base/fold.h"
#include "core/base/phone.h"
#include "core/db/queries.h"
#include "core/db/searchindex.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using Match = SearchHit::Match;

constexpr std::array searchedEntities {Entity::Customer, Entity::Deal, Entity::Product, Entity::Activity,
                                       Entity::Campaign};
const QString written = u"{folded contact} : "_s; ///< not the other spellings: "on" is spelt "an" there
constexpr int minPhoneDigits = 3;
constexpr int leastPool = 50; ///< a short list is the best of so many
/// Numbers that end in so many equal digits are the same, with or without the code of their country.
constexpr int ownPhoneDigits = 8;

/// The words as the index's tokenizer parts them: it keeps letters, digits and private characters.
QStringList wordsOf(const QString &folded)
{
    QStringList words;
    qsizetype start = 0, at = 0;
    const auto endWord = [&] {
        if (at > start)
            words << folded.mid(start, at - start);
    };
    while (at < folded.size()) {
        const bool isPair = folded.at(at).isHighSurrogate() && at + 1 < folded.size()
            && folded.at(at + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(folded.at(at), folded.at(at + 1)) : folded.at(at).unicode();
        const bool isKept = QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
        if (!isKept)
            endWord();
        at += isPair ? 2 : 1;
        if (!isKept)
            start = at;
    }
    endWord();
    return words;
}

/// A text that is nothing but a phone number gives its digits.
QString phoneOf(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isDigit() && !c.isSpace() && !u"+-()./"_s.contains(c))
            return {};
    }
    const QString digits = phoneDigits(text);
    return digits.size() >= minPhoneDigits ? digits : QString();
}

/// Without the zeros that are dialled before the code of a town or a country.
QString bareDigits(const QString &digits)
{
    qsizetype zeros = 0;
    while (digits.size() - zeros > minPhoneDigits && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// What is looked for, ready for MATCH. Words hold letters and digits only, so quoting them is safe.
class Needle
{
public:
    explicit Needle(const QString &text)
        : m_text(text.trimmed()), m_words(wordsOf(fold(text))), m_phone(phoneOf(m_text))
    {
        m_roman = wordsOf(romanKey(text));
        m_compact = foldCompact(text);
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QString &phone() const { return m_phone; }

    [[nodiscard]] QString match(Match kind) const
    {
        switch (kind) {
        case Match::Word: return all(m_words, false, written);
        case Match::Prefix: return m_phone.isEmpty() ? withCompact(all(m_words, true, written)) : phoneMatch();
        default: return m_roman.isEmpty() ? QString() : all(m_roman, true, u"{folded roman} : "_s);
        }
    }
    /// Any of them.
    [[nodiscard]] QString anyMatch() const
    {
        const QString roman = match(Match::Roman);
        return u'(' + match(Match::Prefix) + u')' + (roman.isEmpty() ? QString() : u" OR ("_s + roman + u')');
    }

private:
    [[nodiscard]] static QString all(const QStringList &words, bool prefix, const QString &columns)
    {
        QStringList parts;
        for (const QString &word : words)
            parts << columns + u'"' + word + (prefix ? u"\"*"_s : u"\""_s);
        return parts.join(u" AND "_s);
    }
    [[nodiscard]] QString withCompact(const QString &match) const
    {
        if (m_words.size() < 2 || wordsOf(m_compact).size() != 1)
            return match;
        return u'(' + match + u") OR {folded} : \""_s + m_compact + u"\"*"_s;
    }
    [[nodiscard]] QString phoneMatch() const
    {
        QString reversed = m_phone;
        std::reverse(reversed.begin(), reversed.end());
        reversed.truncate(ownPhoneDigits);
        QString match = u"(%1) OR contact : \"%2\"* OR contact : \"r%3\"*"_s.arg(all(m_words, true, u"{folded} : "_s),
                                                                                 m_phone, reversed);
        if (const QString bare = bareDigits(m_phone); bare != m_phone)
            match += u" OR contact : \"%1\"*"_s.arg(bare);
        return match;
    }

    QString m_text;
    QStringList m_words;
    QStringList m_roman;
    QString m_compact;
    QString m_phone;
};

/// Collects hits of one search, each record once.
class Finder
{
public:
    Finder(const Database &db, const QString &text, int limit)
        : m_db(db), m_needle(text), m_text(text), m_limit(limit), m_queries(db)
    {
    }

    QList<SearchHit> run();

private:
    void byTitle();
    void byMatch(Match kind);
    void add(Entity entity, qint64 id, Match match);
    void namedFirst();
    [[nodiscard]] QString titleOf(const SearchHit &hit);
    [[nodiscard]] QString customerOf(const SearchHit &hit);
    void explain(SearchHit &hit);
    void explainContact(SearchHit &hit);
    void explainFields(const Catalogue &of, SearchHit &hit);

    const Database &m_db;
    const Needle m_needle;
    const QString m_text;
    const int m_limit;
    const int m_pool = std::max(m_limit, leastPool);
    QList<SearchHit> m_hits;
    QSet<qint64> m_seen;
    Queries m_queries;
    std::map<Entity, Query> m_titles, m_fields; ///< read a hit's title, and what else it may have been found by
};

/// The program's own fields, of which alone there are searched ones; made once, since a search is a matter of
/// microseconds.
const Catalogue &catalogueOf(Entity entity)
{
    static const std::array<Catalogue, allEntities.size()> catalogues {
        Catalogue(Entity::Customer), Catalogue(Entity::Deal),     Catalogue(Entity::Purchase),
        Catalogue(Entity::Product),  Catalogue(Entity::Activity), Catalogue(Entity::Feedback),
        Catalogue(Entity::Campaign), Catalogue(Entity::Source),   Catalogue(Entity::Employee)};
    return catalogues.at(static_cast<size_t>(entity));
}

void Finder::add(Entity entity, qint64 id, Match match)
{
    const qint64 entry = SearchIndex::entryId(static_cast<int>(entity), id);
    if (m_hits.size() >= m_pool || m_seen.contains(entry))
        return;
    m_seen.insert(entry);
    m_hits << SearchHit {entity, id, {}, {}, {}, match, {}, {}};
}

void Finder::byTitle()
{
    const QString key = nameKey(m_text);
    for (const Entity entity : searchedEntities) {
        if (entity == Entity::Activity) // its subjects have no index
            continue;
        const EntityInfo &info = entityInfo(entity);
        Query q(m_db, "SELECT id FROM " + info.table + " WHERE " + info.titleField.toLatin1()
                          + "_key = :key ORDER BY id DESC LIMIT :limit");
        q.bind(":key", key).bind(":limit", m_limit);
        while (q.next())
            add(entity, q.integer(0), Match::Title);
    }
}

void Finder::byMatch(Match kind)
{
    const QString match = m_needle.match(kind);
    if (m_hits.size() >= m_pool || match.isEmpty())
        return;
    Query &q
        = m_queries("SELECT rowid FROM search_text WHERE search_text MATCH :match ORDER BY rowid DESC LIMIT :limit");
    q.bind(":match", match).bind(":limit", m_pool + m_hits.size());
    while (q.next())
        add(static_cast<Entity>(q.integer(0) % 16), q.integer(0) / 16, kind);
}

/// The searched fields but the title.
QList<int> otherFields(const Catalogue &of)
{
    QList<int> fields;
    for (int i = 0; i < of.size(); ++i) {
        if (of.at(i).is(Field::Searchable) && of.at(i).key != of.info().titleField)
            fields << i;
    }
    return fields;
}

Query valuesQuery(const Database &db, const Catalogue &of, const QList<int> &fields)
{
    QByteArrayList columns;
    for (const int field : fields)
        columns << of.valueSql(field);
    return Query(db,
                 "SELECT " + columns.join(", ") + " FROM " + of.info().from + " WHERE " + of.info().alias + ".id = ?1");
}

/// Whether every word begins a word of the text.
bool holdsAll(const QString &text, const QStringList &words)
{
    const QString folded = u' ' + wordsOf(fold(text)).join(u' ');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(u' ' + word); });
}

void Finder::explainContact(SearchHit &hit)
{
    const QString &phone = m_needle.phone();
    Query &phones = m_queries("SELECT number, digits FROM customer_phone WHERE customer_id = ?1 ORDER BY position");
    phones.bind(1, hit.id);
    while (!phone.isEmpty() && hit.field.isEmpty() && phones.next()) {
        const QString digits = phones.text(1), national = nationalDigits(phones.text(0)), bare = bareDigits(phone);
        if (digits.startsWith(phone) || digits.startsWith(bare) || national.startsWith(bare)
            || digits.endsWith(phone.right(ownPhoneDigits))) {
            hit.field = u"phone"_s;
            hit.why = phones.text(0);
        }
    }
    phones.reset();
    Query &emails = m_queries("SELECT address FROM customer_email WHERE customer_id = ?1 ORDER BY position");
    emails.bind(1, hit.id);
    while (hit.field.isEmpty() && emails.next()) {
        if (holdsAll(emails.text(0), m_needle.words())) {
            hit.field = u"email"_s;
            hit.why = emails.text(0);
        }
    }
    emails.reset();
}

void Finder::explainFields(const Catalogue &of, SearchHit &hit)
{
    const QList<int> fields = otherFields(of);
    if (fields.isEmpty())
        return;
    auto query = m_fields.find(hit.entity);
    if (query == m_fields.end())
        query = m_fields.emplace(hit.entity, valuesQuery(m_db, of, fields)).first;
    Query &q = query->second.bind(1, hit.id);
    const bool isThere = q.next();
    for (int i = 0; isThere && hit.field.isEmpty() && i < fields.size(); ++i) {
        if (const QString value = q.text(i); !value.isEmpty() && holdsAll(value, m_needle.words())) {
            hit.field = of.at(fields.at(i)).key;
            hit.why = value;
        }
    }
    q.reset();
}

QString Finder::titleOf(const SearchHit &hit)
{
    auto titles = m_titles.find(hit.entity);
    if (titles == m_titles.end()) {
        const Catalogue &of = catalogueOf(hit.entity);
        titles = m_titles.emplace(hit.entity, valuesQuery(m_db, of, {of.indexOf(of.info().titleField)})).first;
    }
    return titles->second.bind(1, hit.id).firstText().value_or(QString());
}

/// Tells apart what many have: "Call back", "First order".
QString Finder::customerOf(const SearchHit &hit)
{
    if (hit.entity != Entity::Deal && hit.entity != Entity::Activity)
        return {};
    Query &q = m_queries("SELECT c.name FROM " + entityInfo(hit.entity).table
                         + " x JOIN customer c ON c.id = x.customer_id WHERE x.id = ?1");
    return q.bind(1, hit.id).firstText().value_or(QString());
}

void Finder::explain(SearchHit &hit)
{
    const Catalogue &of = catalogueOf(hit.entity);
    const QString &titleField = of.info().titleField;
    hit.customer = customerOf(hit);
    if (hit.field.isEmpty() && hit.entity == Entity::Customer && hit.match != Match::Roman)
        explainContact(hit);
    if (hit.field.isEmpty() && hit.match != Match::Roman)
        explainFields(of, hit);
    const bool isSpelling = hit.match == Match::Roman;
    if (hit.field.isEmpty())
        hit.field = titleField;
    const QString label = of.find(hit.field)->labelText();
    hit.found = hit.why;
    if (isSpelling)
        hit.why = Text::tr("%1, similar spelling").arg(label);
    else
        hit.why = hit.why.isEmpty() ? label : Text::tr("%1: %2", "field: its value").arg(label, hit.why);
}

/// Who is looked for by name is rather the one of that name than one in a street of that name.
void Finder::namedFirst()
{
    for (SearchHit &hit : m_hits) {
        hit.title = titleOf(hit);
        if (hit.match != Match::Roman && holdsAll(hit.title, m_needle.words()))
            hit.field = catalogueOf(hit.entity).info().titleField;
    }
    const auto rank = [](const SearchHit &hit) {
        const bool isSure = hit.match == Match::Title || hit.match == Match::Roman;
        return isSure ? (hit.match == Match::Title ? 0 : 9)
                      : (hit.field.isEmpty() ? 2 : 0) + static_cast<int>(hit.match);
    };
    std::stable_sort(m_hits.begin(), m_hits.end(),
                     [&](const SearchHit &a, const SearchHit &b) { return rank(a) < rank(b); });
    m_hits.resize(std::min<qsizetype>(m_hits.size(), m_limit));
}

QList<SearchHit> Finder::run()
{
    if (m_needle.isEmpty() || m_limit <= 0)
        return {};
    byTitle();
    for (const Match kind : {Match::Word, Match::Prefix, Match::Roman})
        byMatch(kind);
    namedFirst();
    for (SearchHit &hit : m_hits)
        explain(hit);
    return m_hits;
}

} // namespace

QList<SearchHit> search(const Database &db, const QString &text, int limit)
{
    return Finder(db, text, limit).run();
}

qint64 searchCount(const Database &db, const QString &text)
{
    const Needle needle(text);
    if (needle.isEmpty())
        return 0;
    return Query(db, "SELECT count(*) FROM search_text WHERE search_text MATCH :match")
        .bind(":match", needle.anyMatch()).firstInteger().value_or(0);
}

FilterSql searchCondition(Entity entity, const QString &text)
{
    const FilterSql ids = searchIds(entity, text);
    return {entityInfo(entity).alias + ".id IN (" + ids.where + ')', ids.values};
}

FilterSql searchIds(Entity entity, const QString &text)
{
    const Needle needle(text);
    if (needle.isEmpty())
        return {"SELECT NULL AS rowid WHERE 0", {}};
    return {"SELECT rowid / 16 FROM search_text WHERE search_text MATCH ? AND rowid % 16 = "
                + QByteArray::number(static_cast<int>(entity)),
            {needle.anyMatch()}};
}

} // namespace koriz
