#pragma once
#include "core/db/queries.h"
#include "core/fields/entity.h"
#include <QHash>
#include <vector>

namespace koriz {

/// By what a row may be known, as the source writes it.
struct MatchKeys
{
    QString externalId {};
    QStringList emails {};
    QStringList phones {};
    QString name {};   ///< name or title
    QString sku {};
};

/// Finds the record a row speaks of, among those of the file and those made since. Needs 16 bytes per key in memory.
class Matcher
{
public:
    /// `keys` empty = the entity's default: external_id; customers then e-mail together with the name; products then
    /// sku, name; campaigns then name. Error (Refused) for a key the entity does not know.
    Matcher(const Database &db, Entity entity, const QStringList &keys);

    struct Found
    {
        qint64 id = 0;           ///< 0 = none
        bool isAmbiguous = false;
        QString key {};          ///< that found it
        QString value {};
        bool isOwnNumber = false; ///< by a number that an export gave it, which is not its own
    };
    [[nodiscard]] Found find(const MatchKeys &row);
    /// The customers of the row's first e-mail, whatever they are called.
    [[nodiscard]] Found findByEmail(const MatchKeys &row);
    void remember(qint64 id, const MatchKeys &row);
    /// Customers of the file that may have all a row says: of its first e-mail and its name, without one of its first
    /// phone, without both called so; at most 50 of each.
    [[nodiscard]] QList<qint64> alike(const MatchKeys &row);

private:
    enum class Key { ExternalId, Email, EmailAndName, Phone, Name, Sku };

    /// Hash of a key's value → record; open addressing.
    class Index
    {
    public:
        static constexpr qint64 several = -1;
        void insert(size_t hash, qint64 id);
        [[nodiscard]] qint64 find(size_t hash) const;

    private:
        struct Slot { size_t hash = 0; qint64 id = 0; };
        void grow();
        std::vector<Slot> m_slots;
        size_t m_used = 0;
    };

    void load(Key key);
    [[nodiscard]] QStringList values(Key key, const MatchKeys &row) const;
    [[nodiscard]] QList<qint64> candidates(Key key, const QString &value);
    [[nodiscard]] qint64 ownRecord(const MatchKeys &row);
    [[nodiscard]] bool isOther(qint64 id, const QString &externalId);
    [[nodiscard]] QByteArray sql(Key key) const;

    const Database &m_db;
    Entity m_entity;
    QString m_country; ///< where phones without a code are dialled
    std::vector<std::pair<Key, Index>> m_indexes; ///< in the order they are asked
    Queries m_queries;
};

} // namespace koriz
