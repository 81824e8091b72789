#pragma once
#include "core/exchange/rowimport.h"

namespace koriz {

/// A cell that names another record, still to be found or made.
struct PendingLink
{
    const Target *target = nullptr;
    QByteArray table {};
    QString text {};
    qint64 id = 0;
    bool mustCreate = false;
};

/// What a row says, read but not yet written.
struct Draft : ReadRow
{
    Record record {};
    MatchKeys keys {};
    QList<PendingLink> links {};
    QList<QList<ListItem>> items {};  ///< per Mapping::items: usually one, several when the cell held several
    QHash<int, QString> specials {};  ///< Special → text of its cell
    LinkParts customer {}, product {};
    bool isNamed = true;              ///< false: the title was made up, it must not replace one
    FoldedTexts folded {};            ///< what search finds of the record's texts
};

/// Rows that are records of a store: customers, products, activities, feedback, campaigns; deals refine it.
class RecordImport : public RowImport
{
public:
    RecordImport(ImportRun &run, EntityStore &store);

    [[nodiscard]] std::unique_ptr<ReadRow> newRow() const override { return std::make_unique<Draft>(); }
    void read(ReadRow &row) final;
    Outcome take(ReadRow &row) final;
    [[nodiscard]] QHash<QByteArray, qint64> created() override { return m_store.links().created(); }

protected:
    /// A cell that means more to this entity than its field says; true = read.
    virtual bool readOwn(Draft &draft, const Target &target, const QString &text);
    /// Reads what needs more than one cell. Like readOwn() it is part of read().
    virtual void complete(Draft &draft);
    /// Looks up what the row names, without writing. `before` null = a new record.
    virtual void findLinks(Draft &draft, const Record *before);
    /// Makes what is missing and sets the links; from here on the row is taken.
    virtual void makeLinks(Draft &draft);
    /// True: rows of one record that this import made itself follow each other.
    [[nodiscard]] virtual bool takesAgain() const { return false; }
    /// After the row: `draft.record` has its id. Gives the outcome, or a better one.
    virtual Outcome taken(Draft &, Outcome outcome) { return outcome; }
    virtual void afterWrite(Draft &draft, const Record &record, const Record *before);

    [[nodiscard]] int field(QStringView key) const { return m_store.catalogue().indexOf(key); }
    [[nodiscard]] QString text(const Record &record, QStringView key) const
    {
        return record.value(field(key)).toString();
    }
    /// Reads the cell of a special column as a day.
    [[nodiscard]] QVariant day(Draft &draft, Special special);
    [[nodiscard]] const Target *target(Special special) const;
    /// Heading of the column that fills a field; empty when none does.
    [[nodiscard]] QString columnOf(const QString &fieldKey) const;
    ImportRun &run() { return m_run; }
    EntityStore &store() { return m_store; }
    /// True for records of this import.
    [[nodiscard]] Matcher::Found matchOf(const Draft &draft);
    [[nodiscard]] bool isNew(qint64 id) const { return id > m_lastBefore; }

private:
    void readCell(Draft &draft, const Target &target, const QString &text);
    /// A record has one customer: what is left of several is told.
    [[nodiscard]] static QString onePerson(Draft &draft, const Target &target, const QString &text);
    /// The row, or only the value where it is an extra of the source.
    static void refuse(Draft &draft, const Target &target, const QString &text, const QString &problem);
    [[nodiscard]] ReadValue choice(const Target &target, const QString &text);
    void readItem(Draft &draft, const Target &target, const Field &field, const QString &text);
    static void shareType(QList<ListItem> &items);
    void placeItems(Draft &draft);
    void completeCustomer(Draft &draft);
    void nameByNumber(Draft &draft);
    void completeActivity(Draft &draft);
    void completeFeedback(Draft &draft);
    void readBirthday(Draft &draft);
    void splitWholeName(Draft &draft);
    void addTimeOfDay(Draft &draft);
    void readSalutation(Draft &draft);
    void collectKeys(Draft &draft);
    void addCustomerLink(Draft &draft);
    void dropForeignNumber(Draft &draft);
    [[nodiscard]] qint64 dealOfCustomer(const Draft &draft, const QString &title);
    void resolveListLinks(QList<ListItem> &items, const ListSpec &list);
    Outcome create(Draft &draft);
    /// The row has no key and a record from before this import has all it says: the same file once more.
    [[nodiscard]] bool repeatsRecord(Draft &draft);
    [[nodiscard]] bool saysMoreThanName(const Draft &draft) const;
    [[nodiscard]] bool namesNew(const Draft &draft) const;
    [[nodiscard]] bool takeStub(const MatchKeys &keys, qint64 &id);
    Outcome change(Draft &draft, const Record &before, OnMatch how);
    [[nodiscard]] bool isSameCurrency(const Field &field, const Draft &draft, const Record &record) const;
    bool mergeFields(const Draft &draft, Record &record, OnMatch how) const;
    bool mergeLists(Draft &draft, Record &record, OnMatch how);
    [[nodiscard]] bool isFine(Draft &draft, const Issues &issues) const;

    ImportRun &m_run;
    EntityStore &m_store;
    Matcher m_matcher;
    QString m_country; ///< of the file
    QHash<std::pair<int, QString>, ReadValue> m_choices; ///< what words of a column mean; of read() alone
    qint64 m_lastBefore = 0;        ///< greatest id before the import
    std::optional<QStringList> m_nameOrder; ///< of the column with whole names; of read() alone
    /// Cards made because a row named them, by the key of the text that named them; their own row may follow.
    QHash<QString, qint64> m_stubs;
};

} // namespace koriz
