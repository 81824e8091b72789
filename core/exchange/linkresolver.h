#pragma once
#include "core/customers/customerstore.h"
#include "core/exchange/matcher.h"
#include "core/exchange/rejects.h"
#include <QMap>

namespace koriz {

/// Further parts of a linked customer or product that the row tells: field key → text.
using LinkParts = QList<std::pair<QString, QString>>;

/// What names a customer best among its parts (number, e-mail, phone, name, number of the firm, firm): the part's key
/// and the text, which is empty when there is nothing.
[[nodiscard]] std::pair<QString, QString> customerText(const LinkParts &parts);

/// The first of several people of one cell, as HubSpot writes them: "Joe (joe@x.com);Ann (ann@x.com)", "11;12". All
/// other texts stay.
[[nodiscard]] QString firstPerson(const QString &text);

/// Finds, and where allowed makes, the records that rows name: customers, products, campaigns, employees, sources ...
/// Remembers every name it was asked for.
class LinkResolver
{
public:
    LinkResolver(Database &db, QDate today, bool createMissing);
    ~LinkResolver();

    struct Answer
    {
        qint64 id = 0;
        bool canCreate = false; ///< not there, and create() may make it
        QString problem {};     ///< translated: why the row cannot be taken
    };
    /// `table` as in the catalogue ("customer", "source", "employee" ...). Writes nothing.
    [[nodiscard]] Answer find(const QByteArray &table, const QString &text, const LinkParts &parts = {});
    /// The customer's only deal of this title, or the one to which an export gave it as a number; 0 = none or several.
    [[nodiscard]] qint64 dealOf(qint64 customer, const QString &title);
    /// Makes the record; call it only after find() said canCreate.
    qint64 create(const QByteArray &table, const QString &text, const LinkParts &parts = {});

    /// How many of each kind were made.
    [[nodiscard]] QMap<QString, qint64> created() const;
    void countCreated(const QString &kind) { ++m_created[kind]; }

private:
    [[nodiscard]] Answer lookUp(const QByteArray &table, const QString &text, const LinkParts &parts);
    [[nodiscard]] QList<qint64> candidates(const QByteArray &table, const QString &text, const LinkParts &parts);
    [[nodiscard]] QList<qint64> customers(const QString &text, const LinkParts &parts);
    [[nodiscard]] QList<qint64> byColumn(const QByteArray &sql, const QString &value);
    [[nodiscard]] bool hasOtherNumber(qint64 customer, const QString &external);
    [[nodiscard]] bool isCalled(qint64 customer, const QString &nameKey);
    qint64 createCustomer(const QString &text, const LinkParts &parts);
    qint64 createIn(EntityStore &store, const QList<std::pair<QString, QString>> &values);
    EntityStore &store(Entity entity);

    Database &m_db;
    QDate m_today;
    bool m_createMissing;
    Links m_links;
    std::unique_ptr<CustomerStore> m_customers;
    std::map<Entity, std::unique_ptr<EntityStore>> m_stores;
    Queries m_queries;
    QHash<std::pair<QByteArray, QString>, qint64> m_known;
    QMap<QString, qint64> m_created;
};

/// True for a table whose rows are only words of a card (companies, tags, levels): always made when missing.
[[nodiscard]] bool isWordTable(const QByteArray &table);

} // namespace koriz
