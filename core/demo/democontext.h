#pragma once
#include "core/customers/customerstore.h"
#include "core/demo/democompany.h"
#include "core/demo/demorandom.h"
#include <vector>

// What the parts of the sample company share. Not for use outside this folder.
namespace koriz {

/// Names and texts of one language, from resources/demo.
class DemoWords
{
public:
    explicit DemoWords(const QString &language);
    [[nodiscard]] const QStringList &operator[](const char *key) const;

private:
    QHash<QByteArray, QStringList> m_lists;
};

struct DemoProduct
{
    qint64 id = 0;
    qint64 price = 0, cost = 0; ///< minor units
    bool isDear = false;        ///< a bicycle: bought seldom
};

struct DemoStage
{
    qint64 id = 0;
    qint64 nextPosition = 1024;
};

/// One customer while it is made.
struct DemoPerson
{
    qint64 id = 0;
    QDate joined {};
    bool isCompany = false;
    bool isBuyer = false;
    bool isLost = false;     ///< bought long ago, never again
    qint64 turnover = 0;     ///< minor units
    qint64 source = 0, campaign = 0, employee = 0;
};

class DemoContext
{
public:
    DemoContext(Database &db, const DemoOptions &options);

    Database &db;
    DemoOptions options;
    QString country, language, currency;
    DemoRandom random;
    DemoWords names; ///< of the country
    DemoWords texts; ///< of the file
    qint64 unit = 100; ///< minor units for one unit of the price lists

    std::vector<DemoProduct> products {};
    std::vector<qint64> employees {}, sources {}, campaigns {}, lossReasons {};
    qint64 referral = 0; ///< the source of recommended customers
    struct Level { qint64 id = 0, from = 0; };
    std::vector<Level> levels {};
    qint64 pipeline = 0;
    std::vector<DemoStage> stages {}; ///< open ones in order
    DemoStage won {}, lost {};
    QMap<QString, qint64> counts {};

    /// A day between the two, more often in December, seldom in August.
    [[nodiscard]] QDate seasonalDay(QDate from, QDate to);
    [[nodiscard]] QString stamp(QDate day); ///< in working hours, UTC
    [[nodiscard]] qint64 pick(const std::vector<qint64> &ids) { return ids.empty() ? 0 : ids[size_t(random.below(int(ids.size())))]; }
    void count(Entity entity) { ++m_counts[size_t(entity)]; }
    void finishCounts();

    /// Makes a record findable; for rows written without a store.
    void index(Entity entity, qint64 id, const QString &text);

private:
    std::array<qint64, allEntities.size()> m_counts {};
    SearchIndex m_index;
};

/// Employees, products, campaigns, loyalty levels; reads sources, stages and reasons of the file.
void addDemoDictionaries(DemoContext &demo);

/// Adds customers one by one.
class DemoPeople
{
public:
    explicit DemoPeople(DemoContext &demo);
    ~DemoPeople();
    /// Decides who comes, without writing.
    [[nodiscard]] DemoPerson meet();
    void write(DemoPerson &person);

private:
    struct Fields;
    void writeName(Record &record, DemoPerson &person);
    void writeContacts(Record &record);
    void writeAddress(Record &record);
    void writeProfile(Record &record, const DemoPerson &person);
    [[nodiscard]] QString phone();
    [[nodiscard]] QString birthday();

    DemoContext &m_demo;
    QDateTime m_now;
    CustomerStore m_store;
    std::unique_ptr<Fields> m_fields;
    qint64 m_last = 0;
    int m_number = 0;
    QString m_mailName;
    bool m_female = false;
};

/// Purchases and deals of a customer.
class DemoSales
{
public:
    explicit DemoSales(DemoContext &demo);
    /// Decides what a customer bought, and sums it up in person.turnover.
    void plan(DemoPerson &person);
    void write(const DemoPerson &person); ///< what plan() decided, and the deals

private:
    struct Line { size_t product = 0; int quantity = 1; };
    struct Receipt { QDate day {}; std::vector<Line> lines {}; bool isReturn = false; };
    struct Stay { qint64 stage = 0; QString entered {}; };
    struct Course { std::vector<Stay> stays {}; DemoStage *end = nullptr; QDate closed {}; };
    void planReceipt(const DemoPerson &person, QDate from, QDate to);
    void writeReceipt(const DemoPerson &person, const Receipt &receipt);
    void writeDeal(const DemoPerson &person);
    [[nodiscard]] Course planCourse(QDate created, bool isStuck);
    void planNextStep(const DemoPerson &person, qint64 deal);

    DemoContext &m_demo;
    std::vector<Receipt> m_receipts;
    qint64 m_receipt, m_deal;
    Query m_insertReceipt, m_insertLine, m_insertDeal, m_insertStay, m_insertNext;
};

/// What was talked and what was thought.
class DemoActivities
{
public:
    explicit DemoActivities(DemoContext &demo);
    void write(const DemoPerson &person);

private:
    void writeActivity(const DemoPerson &person, bool isDone);
    void writeFeedback(const DemoPerson &person);

    DemoContext &m_demo;
    Query m_insertActivity, m_insertFeedback;
};

} // namespace koriz
