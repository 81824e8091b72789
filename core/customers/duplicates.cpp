// Scores: the name tells most, then what belongs to one person or firm (tax number, e-mail, phone), then the rest.
// A shared phone or e-mail alone is not enough: families and firms share them.
#include "core/customers/duplicates.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/customers/namesimilarity.h"
#include "core/db/query.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

constexpr int sameNamePoints = 60, samePhonePoints = 40, sameEmailPoints = 40, sameTaxPoints = 60,
              sameBirthdayPoints = 25, sameAddressPoints = 15, otherBirthdayPoints = -40, otherKindPoints = -40;
constexpr double similarFrom = 0.84;  ///< names less alike say nothing
constexpr size_t shownBlock = 60;     ///< larger groups of a key are compared with neighbours only
constexpr size_t neighbours = 12;
constexpr qsizetype phoneTail = 8;    ///< digits that numbers with and without a country's code share
constexpr qsizetype shortestPhone = 6;
constexpr qint64 reportEvery = 1024; ///< so few take no more than some milliseconds

using Hash = size_t;

/// What is known of a customer, as far as it tells persons apart.
struct Person
{
    qint64 id = 0;
    QString name {};        ///< romanised words, sorted
    Hash folded = 0;        ///< of the words of its key, sorted; 0 for a name of signs
    bool isCompany = false;
    QString birthday {};    ///< only when the whole day is known
    Hash tax = 0;
    Hash address = 0;       ///< street, building, apartment and city
    QList<Hash> phones {};
    QList<Hash> emails {};
};

Hash hashOf(const QString &text) { return text.isEmpty() ? 0 : std::max<Hash>(1, qHash(text, 0x5bd1e995)); }

QStringList sortedWords(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

Hash phoneHash(const QString &digits)
{
    return digits.size() < shortestPhone ? 0 : hashOf(digits.right(phoneTail));
}

/// Consonants of the romanised name: typing slips in vowels do not part two writings.
QString skeleton(const QString &name)
{
    QString bones;
    for (const QChar c : name) {
        if (!u"aeiouyw "_s.contains(c) && (bones.isEmpty() || bones.back() != c))
            bones += c;
    }
    return bones;
}

/// Reads the customers and finds the pairs.
class Finder
{
public:
    Finder(const Database &db, const Progress &progress) : m_db(db), m_progress(progress) { }
    QList<DuplicatePair> run();

private:
    void load();
    void loadContacts();
    void loadApart();
    void makeKeys();
    void addKey(Hash hash, size_t person) { if (hash != 0) m_keys.push_back({hash, static_cast<uint32_t>(person)}); }
    void pairUp();
    void compareAll();
    void compare(const Person &a, const Person &b);
    void step(qint64 done = 0, qint64 total = 0);
    template<class List, class Before>
    void sort(List &list, const Before &isBefore);
    [[nodiscard]] qsizetype indexOf(qint64 id) const;
    [[nodiscard]] static bool isExact(const Person &a, const Person &b);

    struct Key
    {
        Hash hash;
        uint32_t person;
        friend bool operator<(const Key &x, const Key &y)
        {
            return x.hash != y.hash ? x.hash < y.hash : x.person < y.person;
        }
    };

    const Database &m_db;
    const Progress &m_progress;
    std::vector<Person> m_people;
    std::vector<Key> m_keys;
    std::vector<quint64> m_apart;      ///< pairs told apart, sorted
    std::vector<quint64> m_candidates; ///< pairs that share a key, sorted, each once
    QList<DuplicatePair> m_pairs;
    qint64 m_steps = 0;
};

void Finder::step(qint64 done, qint64 total)
{
    if (++m_steps % reportEvery != 0)
        return;
    if (m_progress.isCancelled())
        throw Cancelled();
    m_progress.at(done, total);
}

/// Can be stopped: millions take their time.
template<class List, class Before>
void Finder::sort(List &list, const Before &isBefore)
{
    std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) {
        step();
        return isBefore(a, b);
    });
}

quint64 pairKey(size_t a, size_t b)
{
    return (static_cast<quint64>(std::min(a, b)) << 32) | static_cast<quint64>(std::max(a, b));
}

void Finder::load()
{
    Query q(m_db, "SELECT id, name, kind, birthday, tax_id FROM customer ORDER BY id");
    while (q.next()) {
        Person person;
        person.id = q.integer(0);
        const QString name = q.text(1);
        person.name = sortedWords(romanKey(name)).join(u' ');
        if (const QString key = nameKey(name); !fold(name).isEmpty()) // "—" names no one
            person.folded = hashOf(sortedWords(key).join(u' '));
        person.isCompany = q.text(2) == u"company";
        const QString birthday = q.text(3);
        person.birthday = birthday.size() == 10 && !birthday.startsWith(u'-') ? birthday : QString();
        person.tax = hashOf(foldCompact(q.text(4)));
        m_people.push_back(std::move(person));
        step();
    }
}

qsizetype Finder::indexOf(qint64 id) const
{
    const auto found = std::lower_bound(m_people.begin(), m_people.end(), id,
                                        [](const Person &p, qint64 wanted) { return p.id < wanted; });
    return found != m_people.end() && found->id == id ? found - m_people.begin() : -1;
}

void Finder::loadContacts()
{
    const auto each = [this](const char *sql, const auto &take) {
        Query q(m_db, sql);
        while (q.next()) {
            if (const qsizetype at = indexOf(q.integer(0)); at >= 0)
                take(m_people[static_cast<size_t>(at)], q);
            step();
        }
    };
    each("SELECT customer_id, digits FROM customer_phone", [](Person &p, const Query &q) {
        if (const Hash hash = phoneHash(q.text(1)); hash != 0)
            p.phones << hash;
    });
    each("SELECT customer_id, address_key FROM customer_email", [](Person &p, const Query &q) {
        if (const Hash hash = hashOf(q.text(1)); hash != 0)
            p.emails << hash;
    });
    each(R"sql(SELECT customer_id, coalesce(street, '') || ' ' || coalesce(building, '') || ' '
                      || coalesce(apartment, '') || ' ' || coalesce(city, '')
               FROM customer_address WHERE position = 0 AND street <> '')sql",
         [](Person &p, const Query &q) { p.address = hashOf(foldCompact(q.text(1))); });
}

void Finder::loadApart()
{
    Query q(m_db, "SELECT customer_id, other_id FROM customer_distinct");
    while (q.next()) {
        const qsizetype a = indexOf(q.integer(0)), b = indexOf(q.integer(1));
        if (a >= 0 && b >= 0)
            m_apart.push_back(pairKey(static_cast<size_t>(a), static_cast<size_t>(b)));
    }
    std::sort(m_apart.begin(), m_apart.end());
}

void Finder::makeKeys()
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        const Person &p = m_people[i];
        for (const Hash phone : p.phones)
            addKey(phone ^ 1, i);
        for (const Hash email : p.emails)
            addKey(email ^ 2, i);
        addKey(p.tax == 0 ? 0 : p.tax ^ 3, i);
        addKey(p.folded == 0 ? 0 : p.folded ^ 4, i);
        addKey(hashOf(u"r "_s + p.name), i);
        const QString bones = skeleton(p.name);
        if (bones.size() >= 4)
            addKey(hashOf(u"s "_s + bones), i);
        const QChar first = p.name.isEmpty() ? QChar(u' ') : p.name.front();
        if (!p.birthday.isEmpty())
            addKey(hashOf(u"b "_s + p.birthday + first), i);
        if (p.address != 0)
            addKey(hashOf(u"a "_s + QString::number(p.address) + first), i);
        step();
    }
    sort(m_keys, std::less());
}

void Finder::pairUp()
{
    for (size_t from = 0; from < m_keys.size();) {
        size_t to = from;
        while (to < m_keys.size() && m_keys[to].hash == m_keys[from].hash)
            ++to;
        const size_t reach = to - from > shownBlock ? neighbours : to - from;
        for (size_t a = from; a < to; ++a) {
            for (size_t b = a + 1; b < std::min(to, a + 1 + reach); ++b) {
                if (m_keys[a].person != m_keys[b].person)
                    m_candidates.push_back(pairKey(m_keys[a].person, m_keys[b].person));
                step();
            }
        }
        from = to;
    }
    sort(m_candidates, std::less());
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
}

void Finder::compareAll()
{
    qint64 done = 0;
    for (const quint64 pair : m_candidates) {
        if (!std::binary_search(m_apart.begin(), m_apart.end(), pair))
            compare(m_people[pair >> 32], m_people[pair & 0xffffffff]);
        step(++done, static_cast<qint64>(m_candidates.size()));
    }
}

template<class List>
bool isMeeting(const List &a, const List &b)
{
    return std::any_of(a.begin(), a.end(), [&](Hash hash) { return b.contains(hash); });
}

template<class List>
bool isWithin(const List &a, const List &b)
{
    const List &small = a.size() < b.size() ? a : b;
    const List &large = a.size() < b.size() ? b : a;
    return std::all_of(small.begin(), small.end(), [&](Hash hash) { return large.contains(hash); });
}

bool Finder::isExact(const Person &a, const Person &b)
{
    const auto agrees = [](const auto &x, const auto &y, const auto &none) { return x == none || y == none || x == y; };
    return a.folded == b.folded && a.isCompany == b.isCompany && isWithin(a.phones, b.phones)
        && isWithin(a.emails, b.emails) && agrees(a.birthday, b.birthday, QString()) && agrees(a.tax, b.tax, Hash {0})
        && agrees(a.address, b.address, Hash {0});
}

void Finder::compare(const Person &a, const Person &b)
{
    double score = 0;
    QList<DuplicateReason> reasons;
    const auto add = [&](bool holds, double points, DuplicateReason reason) {
        if (holds) {
            score += points;
            reasons << reason;
        }
    };
    const bool isSameName = a.folded != 0 && a.folded == b.folded;
    const double alike = isSameName ? 1 : nameSimilarity(a.name, b.name);
    add(isSameName, sameNamePoints, DuplicateReason::SameName);
    add(!isSameName && alike >= similarFrom, sameNamePoints * (alike - similarFrom / 2) / (1 - similarFrom / 2) - 5,
        DuplicateReason::SimilarName);
    add(isMeeting(a.phones, b.phones), samePhonePoints, DuplicateReason::SamePhone);
    add(isMeeting(a.emails, b.emails), sameEmailPoints, DuplicateReason::SameEmail);
    add(a.tax != 0 && a.tax == b.tax, sameTaxPoints, DuplicateReason::SameTaxId);
    add(!a.birthday.isEmpty() && a.birthday == b.birthday, sameBirthdayPoints, DuplicateReason::SameBirthday);
    add(a.address != 0 && a.address == b.address, sameAddressPoints, DuplicateReason::SameAddress);
    add(!a.birthday.isEmpty() && !b.birthday.isEmpty() && a.birthday != b.birthday, otherBirthdayPoints,
        DuplicateReason::OtherBirthday);
    add(a.isCompany != b.isCompany, otherKindPoints, DuplicateReason::OtherKind);
    const int whole = static_cast<int>(std::clamp(score, 0.0, 100.0) + 0.5);
    if (whole >= duplicateThreshold)
        m_pairs << DuplicatePair {a.id, b.id, whole, reasons, isExact(a, b)};
}

QList<DuplicatePair> Finder::run()
{
    load();
    loadContacts();
    loadApart();
    makeKeys();
    pairUp();
    compareAll();
    sort(m_pairs, [](const DuplicatePair &x, const DuplicatePair &y) {
        return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
    });
    return m_pairs;
}

struct ReasonName { const char *code; const char *text; };

/// In the order of DuplicateReason.
constexpr ReasonName reasonNames[] {
    {"same_name", QT_TRANSLATE_NOOP("Duplicates", "same name")},
    {"similar_name", QT_TRANSLATE_NOOP("Duplicates", "similar name")},
    {"same_phone", QT_TRANSLATE_NOOP("Duplicates", "same phone")},
    {"same_email", QT_TRANSLATE_NOOP("Duplicates", "same e-mail")},
    {"same_tax_id", QT_TRANSLATE_NOOP("Duplicates", "same tax number")},
    {"same_birthday", QT_TRANSLATE_NOOP("Duplicates", "same birthday")},
    {"same_address", QT_TRANSLATE_NOOP("Duplicates", "same address")},
    {"other_birthday", QT_TRANSLATE_NOOP("Duplicates", "another birthday")},
    {"other_kind", QT_TRANSLATE_NOOP("Duplicates", "one is a company")},
};

} // namespace

QString duplicateReasonCode(DuplicateReason reason)
{
    return QString::fromLatin1(reasonNames[static_cast<int>(reason)].code);
}

QString duplicateReasonText(DuplicateReason reason)
{
    return QCoreApplication::translate("Duplicates", reasonNames[static_cast<int>(reason)].text);
}

DuplicatesFound findDuplicates(const Database &db, qsizetype limit, const Progress &progress)
{
    const QList<DuplicatePair> pairs = Finder(db, progress).run();
    return {pairs.first(std::min(limit, pairs.size())), pairs.size()};
}

void tellApart(Database &db, qint64 a, qint64 b)
{
    Query(db, "INSERT OR IGNORE INTO customer_distinct (customer_id, other_id) VALUES (:a, :b)")
        .bind(":a", std::min(a, b)).bind(":b", std::max(a, b)).exec();
    db.touch(Area::Customers);
}

} // namespace koriz
