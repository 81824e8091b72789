// Purchases and deals of the sample company.
#include "core/base/fold.h"
#include "core/demo/demoparts.h"

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

std::optional<qint64> orNull(qint64 id) { return id > 0 ? std::optional(id) : std::nullopt; }

} // namespace

DemoSales::DemoSales(DemoContext &demo)
    : m_demo(demo)
    , m_receipt(Query(demo.db, "SELECT max(id) FROM receipt").firstInteger().value_or(0))
    , m_deal(Query(demo.db, "SELECT max(id) FROM deal").firstInteger().value_or(0))
    , m_insertReceipt(
          demo.db, R"sql(INSERT INTO receipt (id, number, bought_on, bought_time, customer_id, employee_id, campaign_id,
                                       total_minor, cost_minor, created_at, changed_at)
                                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10))sql")
    , m_insertLine(
          demo.db,
          R"sql(INSERT INTO receipt_line (receipt_id, position, product_id, quantity_milli, price_minor, cost_minor,
                                    total_minor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql")
    , m_insertDeal(demo.db, R"sql(
          INSERT INTO deal (id, title, title_key, customer_id, value_minor, currency, pipeline_id, stage_id, status,
                            position, expected_close_on, source_id, campaign_id, employee_id, created_on, closed_on,
                            loss_reason_id, created_at, changed_at)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?18))sql")
    , m_insertStay(demo.db, "INSERT INTO stage_log (deal_id, stage_id, entered_at, left_at) VALUES (?1, ?2, ?3, ?4)")
    , m_insertNext(
          demo.db,
          R"sql(INSERT INTO activity (kind, subject, subject_key, customer_id, deal_id, employee_id, status, due_at,
                                    all_day, priority, created_at, changed_at)
                                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'planned', ?7, 0, 'normal', ?8, ?8))sql")
{
}

void DemoSales::planReceipt(const DemoPerson &person, QDate from, QDate to)
{
    DemoRandom &random = m_demo.random;
    Receipt receipt;
    receipt.day = m_demo.seasonalDay(from, to);
    const int lines = random.chance(62) ? 1 : random.between(2, 3);
    for (int i = 0; i < lines; ++i) {
        size_t product = size_t(random.below(int(m_demo.products.size())));
        if (m_demo.products[product].isDear && !random.chance(22)) // a bicycle is no daily purchase
            product = size_t(random.between(4, int(m_demo.products.size()) - 1));
        receipt.lines.push_back({product, person.isCompany && random.chance(40) ? random.between(2, 5) : 1});
    }
    m_receipts.push_back(receipt);
    const int daysLeft = int(receipt.day.daysTo(m_demo.options.today));
    if (daysLeft > 1 && random.chance(3)) {
        Receipt back {receipt.day.addDays(random.between(1, std::min(daysLeft, 20))), {receipt.lines.front()}, true};
        m_receipts.push_back(back);
    }
}

void DemoSales::plan(DemoPerson &person)
{
    m_receipts.clear();
    if (!person.isBuyer)
        return;
    DemoRandom &random = m_demo.random;
    const QDate today = m_demo.options.today;
    const qint64 days = person.joined.daysTo(today);
    const QDate last
        = person.isLost ? person.joined.addDays(std::max<qint64>(0, std::min<qint64>(days / 3, days - 250))) : today;
    int purchases = 1; // few buy often: most stop early, the tail is long
    while (purchases < 40 && random.chance(purchases < 3 ? 48 : 76))
        ++purchases;
    for (int i = 0; i < purchases; ++i)
        planReceipt(person, person.joined, last);
    for (const Receipt &receipt : m_receipts) {
        for (const Line &line : receipt.lines)
            person.turnover += (receipt.isReturn ? -1 : 1) * m_demo.products[line.product].price * line.quantity;
    }
}

void DemoSales::writeReceipt(const DemoPerson &person, const Receipt &receipt)
{
    qint64 total = 0, cost = 0;
    const int sign = receipt.isReturn ? -1 : 1;
    for (const Line &line : receipt.lines) {
        const DemoProduct &product = m_demo.products[line.product];
        total += sign * product.price * line.quantity;
        cost += sign * product.cost * line.quantity;
    }
    ++m_receipt;
    const QString stamp = m_demo.stamp(receipt.day);
    const bool isOfCampaign = person.campaign > 0 && m_demo.random.chance(30);
    m_insertReceipt.bind(1, m_receipt)
        .bind(2, QString(stamp.mid(2, 2) + u'-' + QString::number(m_receipt)))
        .bind(3, receipt.day)
        .bind(4, stamp.mid(11, 5))
        .bind(5, person.id)
        .bind(6, orNull(person.employee))
        .bind(7, orNull(isOfCampaign ? person.campaign : 0))
        .bind(8, total)
        .bind(9, cost)
        .bind(10, stamp)
        .exec();
    int position = 0;
    for (const Line &line : receipt.lines) {
        const DemoProduct &product = m_demo.products[line.product];
        m_insertLine.bind(1, m_receipt)
            .bind(2, position++)
            .bind(3, product.id)
            .bind(4, qint64 {sign} * line.quantity * 1000)
            .bind(5, product.price)
            .bind(6, product.cost)
            .bind(7, sign * product.price * line.quantity)
            .exec();
        m_demo.count(Entity::Purchase);
    }
}

void DemoSales::planNextStep(const DemoPerson &person, qint64 deal)
{
    DemoRandom &random = m_demo.random;
    const QString subject = random.of(m_demo.texts["activity"]);
    m_insertNext.bind(1, random.chance(60) ? u"call"_s : u"meeting"_s)
        .bind(2, subject)
        .bind(3, nameKey(subject))
        .bind(4, person.id)
        .bind(5, deal)
        .bind(6, orNull(person.employee))
        .bind(7, m_demo.stamp(m_demo.options.today.addDays(random.between(-2, 12))))
        .bind(8, m_demo.stamp(m_demo.options.today.addDays(-3)))
        .exec();
    m_demo.index(Entity::Activity, m_insertNext.lastInsertId(), subject);
    m_demo.count(Entity::Activity);
}

/// Walks a deal through the stages until it is lost, won or today.
DemoSales::Course DemoSales::planCourse(QDate created, bool isStuck)
{
    DemoRandom &random = m_demo.random;
    Course course;
    QDate day = created;
    size_t stage = 0;
    course.stays.push_back({m_demo.stages[0].id, m_demo.stamp(created)});
    while (!course.end) {
        const QDate leaves = day.addDays(random.between(1, 20));
        if (leaves > m_demo.options.today || (isStuck && stage == 1)) {
            course.end = &m_demo.stages[stage];
            break;
        }
        day = leaves;
        if (random.chance(21))
            course.end = &m_demo.lost;
        else if (++stage == m_demo.stages.size())
            course.end = &m_demo.won;
        if (course.end)
            course.closed = day;
        course.stays.push_back({course.end ? course.end->id : m_demo.stages[stage].id, m_demo.stamp(day)});
    }
    return course;
}

void DemoSales::writeDeal(const DemoPerson &person)
{
    DemoRandom &random = m_demo.random;
    const QDate today = m_demo.options.today;
    const qint64 id = ++m_deal;
    const int known = int(person.joined.daysTo(today));
    const QDate created
        = today.addDays(-(random.chance(18) ? random.below(std::min(known, 40) + 1) : random.below(known + 1)));
    const bool isStuck = random.chance(4);
    const Course course = planCourse(created, isStuck);
    const bool isOpen = course.closed.isNull(), isLost = course.end == &m_demo.lost;
    const QString title = random.of(m_demo.texts["deal"]);
    const qint64 value = (random.between(2, 30) + (random.chance(12) ? random.between(40, 150) : 0)) * 20 * m_demo.unit;
    m_insertDeal.bind(1, id).bind(2, title).bind(3, nameKey(title)).bind(4, person.id).bind(5, value)
        .bind(6, m_demo.currency).bind(7, m_demo.pipeline).bind(8, course.end->id)
        .bind(9, isOpen ? u"open"_s : isLost ? u"lost"_s : u"won"_s).bind(10, course.end->nextPosition)
        .bind(11, created.addDays(random.between(15, 75)))
        .bind(12, orNull(person.source)).bind(13, orNull(person.campaign)).bind(14, orNull(person.employee))
        .bind(15, created).bind(16, course.closed).bind(17, orNull(isLost ? m_demo.pick(m_demo.lossReasons) : 0))
        .bind(18, course.stays.back().entered).exec();
    course.end->nextPosition += 1024;
    for (size_t i = 0; i < course.stays.size(); ++i)
        m_insertStay.bind(1, id).bind(2, course.stays[i].stage).bind(3, course.stays[i].entered)
            .bind(4, i + 1 < course.stays.size() ? course.stays[i + 1].entered : QString()).exec();
    m_demo.index(Entity::Deal, id, title);
    m_demo.count(Entity::Deal);
    if (isOpen && !isStuck && random.chance(75))
        planNextStep(person, id);
}

void DemoSales::write(const DemoPerson &person)
{
    for (const Receipt &receipt : m_receipts)
        writeReceipt(person, receipt);
    DemoRandom &random = m_demo.random;
    int deals = random.chance(person.isCompany ? 85 : 38) ? 1 : 0;
    if (person.isCompany && random.chance(40))
        ++deals;
    for (int i = 0; i < deals; ++i)
        writeDeal(person);
}

} // namespace koriz
