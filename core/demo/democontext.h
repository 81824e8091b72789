#pragma once
#include "core/db/searchindex.h"
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
    [[nodiscard]] qint64 pick(const std::vector<qint64> &ids)
    {
        return ids.empty() ? 0 : ids[size_t(random.below(int(ids.size())))];
    }
    void count(Entity entity) { ++m_counts[size_t(entity)]; }
    void finishCounts();

    /// Makes a record findable; for rows written without a store.
    void index(Entity entity, qint64 id, const QString &text);

private:
    std::array<qint64, allEntities.size()> m_counts {};
    SearchIndex m_index;
};

} // namespace koriz
