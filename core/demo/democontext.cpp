#include "core/demo/demoparts.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/base/resource.h"
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

QString languageOf(const QString &country)
{
    static const QHash<QString, QString> languages {{u"AM"_s, u"hy"_s}, {u"LV"_s, u"lv"_s}, {u"GE"_s, u"ka"_s},
        {u"IR"_s, u"fa"_s}, {u"AZ"_s, u"az"_s}, {u"RU"_s, u"ru"_s}, {u"BY"_s, u"ru"_s}, {u"KZ"_s, u"ru"_s}};
    return languages.value(country, u"en"_s);
}

/// How much of the currency stands for one euro or so, rounded to what price lists have.
qint64 unitOf(const QString &currency)
{
    static const QHash<QString, qint64> rates {{u"AMD"_s, 400}, {u"GEL"_s, 3}, {u"IRR"_s, 500'000}, {u"IRT"_s, 50'000},
        {u"AZN"_s, 2}, {u"RUB"_s, 100}, {u"KZT"_s, 500}, {u"TRY"_s, 40}, {u"JPY"_s, 150}};
    qint64 unit = rates.value(currency, 1);
    for (int i = 0; i < currencyDecimals(currency); ++i)
        unit *= 10;
    return unit;
}

template<class Each>
void eachId(Database &db, const char *sql, Each each)
{
    Query q(db, sql);
    while (q.next())
        each(q.integer(0), q.utf8(1));
}

void addProducts(DemoContext &demo)
{
    EntityStore store(demo.db, Entity::Product, fixedClock(demo.options.today));
    const Catalogue &fields = store.catalogue();
    for (const QString &text : demo.texts["product"]) {
        const QStringList parts = text.split(u':'); // name, category, unit, price, cost
        Record record = store.blank();
        const DemoProduct product {0, parts.at(3).toLongLong() * demo.unit, parts.at(4).toLongLong() * demo.unit,
                                   parts.at(3).toInt() > 100};
        record.set(fields.indexOf(u"name"), parts.at(0));
        record.set(fields.indexOf(u"category"), parts.at(1));
        record.set(fields.indexOf(u"unit"), parts.at(2));
        record.set(fields.indexOf(u"price"), qlonglong {product.price});
        record.set(fields.indexOf(u"cost"), qlonglong {product.cost});
        record.set(fields.indexOf(u"sku"), u"B-%1"_s.arg(demo.products.size() + 101));
        demo.products.push_back(product);
        demo.products.back().id = store.add(record);
        demo.count(Entity::Product);
    }
}

void addEmployees(DemoContext &demo)
{
    EntityStore store(demo.db, Entity::Employee, fixedClock(demo.options.today));
    const Catalogue &fields = store.catalogue();
    for (int i = 0; i < 5; ++i) {
        Record record = store.blank();
        const bool female = i % 2 == 0;
        const QString last = demo.random.of(demo.names["last"]);
        record.set(fields.indexOf(u"name"), QString(demo.random.of(demo.names[female ? "female" : "male"]) + u' '
                                                    + (female ? last.section(u'/', -1) : last.section(u'/', 0, 0))));
        record.set(fields.indexOf(u"role"), demo.texts["role"].at(i == 0 ? 2 : i % 2));
        record.set(fields.indexOf(u"active"), true);
        demo.employees.push_back(store.add(record));
        demo.count(Entity::Employee);
    }
}

void addCampaigns(DemoContext &demo)
{
    EntityStore store(demo.db, Entity::Campaign, fixedClock(demo.options.today));
    const Catalogue &fields = store.catalogue();
    constexpr int startMonth[] {3, 6, 10, 12, 8};
    for (int year = demo.options.today.year() - 1; year <= demo.options.today.year(); ++year) {
        for (int i = 0; i < 5; ++i) {
            const QDate starts(year, startMonth[i], 1);
            if (starts > demo.options.today)
                continue;
            Record record = store.blank();
            const qint64 cost = demo.random.between(8, 60) * 10 * demo.unit;
            record.set(fields.indexOf(u"name"), QString(demo.texts["campaign"].at(i) + u' ' + QString::number(year)));
            record.set(fields.indexOf(u"starts"), starts);
            record.set(fields.indexOf(u"ends"), starts.addDays(27));
            record.set(fields.indexOf(u"cost"), qlonglong {cost});
            record.set(fields.indexOf(u"budget"), qlonglong {cost + cost / 5});
            if (!demo.sources.empty())
                record.set(fields.indexOf(u"source"), qlonglong {demo.pick(demo.sources)});
            demo.campaigns.push_back(store.add(record));
            demo.count(Entity::Campaign);
        }
    }
}

void addLevels(DemoContext &demo)
{
    constexpr qint64 from[] {100, 600, 2000};
    constexpr int discountBp[] {300, 500, 1000};
    Query q(demo.db, R"sql(
        INSERT OR IGNORE INTO loyalty_level (name, name_key, position, min_turnover_minor, discount_bp)
        VALUES (?1, ?2, ?3, ?4, ?5))sql");
    Query find(demo.db, "SELECT id FROM loyalty_level WHERE name_key = ?1");
    for (int i = 0; i < 3; ++i) {
        const QString &name = demo.texts["level"].at(i);
        q.bind(1, name)
            .bind(2, nameKey(name))
            .bind(3, i + 1)
            .bind(4, from[i] * demo.unit)
            .bind(5, discountBp[i])
            .exec();
        demo.levels.push_back({find.bind(1, nameKey(name)).firstInteger().value_or(0), from[i] * demo.unit});
    }
}

void readStages(DemoContext &demo)
{
    demo.pipeline = Query(demo.db, "SELECT id FROM pipeline ORDER BY position, id LIMIT 1").firstInteger().value_or(0);
    Query q(demo.db, R"sql(
        SELECT s.id, s.kind, coalesce((SELECT max(d.position) FROM deal AS d WHERE d.stage_id = s.id), 0)
        FROM stage AS s WHERE s.pipeline_id = ?1 ORDER BY s.position, s.id)sql");
    q.bind(1, demo.pipeline);
    while (q.next()) {
        const DemoStage stage {q.integer(0), q.integer(2) + 1024};
        if (q.utf8(1) == "open")
            demo.stages.push_back(stage);
        else
            (q.utf8(1) == "won" ? demo.won : demo.lost) = stage;
    }
    if (demo.stages.empty() || demo.won.id == 0 || demo.lost.id == 0)
        throw Error(QCoreApplication::translate("Demo", "The sample needs a pipeline with open stages, won and lost."),
                    {}, Error::Kind::Refused);
}

} // namespace

DemoWords::DemoWords(const QString &language)
{
    const QString own = u":/demo/%1.tsv"_s.arg(language);
    for (const QString &line : resourceLines(QFile::exists(own) ? own : u":/demo/en.tsv"_s))
        m_lists.insert(line.section(u'\t', 0, 0).toLatin1(), line.section(u'\t', 1).split(u'|'));
}

const QStringList &DemoWords::operator[](const char *key) const
{
    const auto it = m_lists.constFind(QByteArray::fromRawData(key, qsizetype(strlen(key))));
    Q_ASSERT(it != m_lists.constEnd());
    return *it;
}

DemoContext::DemoContext(Database &database, const DemoOptions &how)
    : db(database), options(how), country(how.country.isEmpty() ? database.country() : how.country),
      language(!how.language.isEmpty()            ? how.language
                   : !database.language().isEmpty() ? database.language()
                                                    : languageOf(country)),
      currency(database.currency()), random(how.seed), names(languageOf(country)), texts(language),
      unit(unitOf(currency)), m_index(database)
{
}

QDate DemoContext::seasonalDay(QDate from, QDate to)
{
    constexpr int weights[] {70, 75, 100, 120, 125, 115, 100, 50, 95, 90, 100, 200};
    const int days = int(from.daysTo(to)) + 1;
    QDate day = from;
    for (int i = 0; i < 12; ++i) {
        day = from.addDays(random.below(days));
        if (random.below(200) < weights[day.month() - 1])
            break;
    }
    return day;
}

QString DemoContext::stamp(QDate day)
{
    const int minute = random.below(9 * 60);
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:00Z", day.year(), day.month(), day.day(),
                  7 + minute / 60, minute % 60);
    return QString::fromLatin1(text);
}

void DemoContext::finishCounts()
{
    for (const Entity entity : allEntities) {
        if (m_counts[size_t(entity)] > 0)
            counts.insert(entityInfo(entity).key, m_counts[size_t(entity)]);
    }
}

void DemoContext::index(Entity entity, qint64 id, const QString &text)
{
    QString folded, roman;
    appendSearchKeys(text, folded, roman);
    m_index.put(SearchIndex::entryId(int(entity), id), folded, roman == folded ? QString() : roman, {});
}

void addDemoDictionaries(DemoContext &demo)
{
    eachId(demo.db, "SELECT id, name FROM source ORDER BY id",
           [&](qint64 id, std::string_view) { demo.sources.push_back(id); });
    eachId(demo.db, "SELECT id, name FROM loss_reason ORDER BY id",
           [&](qint64 id, std::string_view) { demo.lossReasons.push_back(id); });
    demo.referral = demo.sources.empty() ? 0 : demo.sources.front();
    readStages(demo);
    addEmployees(demo);
    addProducts(demo);
    addCampaigns(demo);
    addLevels(demo);
}

} // namespace koriz
