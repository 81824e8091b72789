#pragma once
#include "core/customers/customerstore.h"
#include "core/demo/democontext.h"

// Who writes which part of the sample company. Not for use outside this folder.
namespace koriz {

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

/// Purchases and deals of a customer. Like DemoActivities it writes rows by itself, all columns at once, as the stores
/// leave them: a sample of 50,000 customers is made in seconds. That a made file is sound is tested.
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
