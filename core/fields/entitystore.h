#pragma once
#include "core/base/clock.h"
#include "core/base/issue.h"
#include "core/db/operation.h"
#include "core/db/searchindex.h"
#include "core/fields/recordwriter.h"

namespace koriz {

/// A text of a record and what search everywhere finds of it.
struct FoldedText
{
    FieldType type {};  ///< of its field
    QString value {};   ///< as the record has it
    QString text {};    ///< what is folded: the value; of a phone its digits and how people ask for them
    QString folded {};
    QString roman {};
};
using FoldedTexts = std::vector<FoldedText>;

/// The only writer of one entity's records; areas refine it. Rules come from the catalogue (required, known choice,
/// length) and from validate(). Every write needs an Operation under way on the same Database, which outlives the
/// store.
class EntityStore
{
public:
    EntityStore(Database &db, Entity entity, Clock clock);
    virtual ~EntityStore();
    Q_DISABLE_COPY_MOVE(EntityStore)

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Database &db() const { return m_db; }
    [[nodiscard]] Links &links() { return m_links; }
    [[nodiscard]] QDate today() const { return localDay(m_clock()); }
    [[nodiscard]] Record blank() const { return Record(m_catalogue); }
    [[nodiscard]] std::optional<Record> load(qint64 id) { return m_writer.load(id); }

    /// Why `record` cannot be saved; empty = it can. For a loaded record only what was set since is looked at.
    [[nodiscard]] virtual Issues validate(const Record &record);
    /// Folds the texts of a new record; names it links to are folded where they stand in place of the link. Asks nothing of
    /// the file, so that another thread may do it while this one writes.
    [[nodiscard]] FoldedTexts foldTexts(const Record &record) const;
    /// Adds and returns the id; the record gets it too. Precondition: validate() was empty. Texts that are not among
    /// `folded` are folded now.
    qint64 add(Record &record, const FoldedTexts &folded = {});
    /// Writes what was set since the record was loaded.
    void update(Record &record);
    virtual void remove(qint64 id);
    /// Writes anew what follows from the other values of a record (search text ...); nothing when there is none.
    void refresh(qint64 id);


    /// What the owner calls a record: its name or title.
    [[nodiscard]] QString title(const Record &record) const;

protected:
    /// Fills what follows from other values, before the write; adds columns that are no fields.
    virtual void prepare(Record &record, const Record *before, Extras &extras);
    /// The columns of `record`, as the file has it, that only follow from its other values.
    [[nodiscard]] virtual Extras derived(const Record &) const { return {}; }
    /// What a new record without a title will be called, as far as it says so itself.
    [[nodiscard]] virtual QString titleToBe(const Record &) const { return {}; }
    /// Keeps other tables in step, after the write.
    virtual void written(const Record &record, const Record *before);
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] int field(QStringView key) const;
    /// validate() with `title` in place of an empty one, for a record whose name is only put together when it is written.
    [[nodiscard]] Issues validateAs(const Record &record, const QString &title) const;
    [[nodiscard]] QVariant value(const Record &record, QStringView key) const { return record.value(field(key)); }
    [[nodiscard]] QString text(const Record &record, QStringView key) const { return value(record, key).toString(); }
    void set(Record &record, QStringView key, const QVariant &v) const { record.set(field(key), v); }
    RecordWriter &writer() { return m_writer; }

private:
    /// A field that search everywhere finds, as every written record asks for it.
    struct SearchedField
    {
        int field = 0;
        int list = -1, column = -1; ///< of a List field
        FieldType type {};
        QByteArray linked {};       ///< table whose names are meant
    };
    static void validateField(const Field &field, const QVariant &value, Issues &issues);
    void validateLists(const Record &record, Issues &issues) const;
    void index(const Record &record, const FoldedTexts &folded = {});
    [[nodiscard]] static FoldedText foldedText(FieldType type, const QString &value);
    /// Calls `visit` for every value that search finds.
    template<class Visit>
    void visitSearched(const Record &record, const Visit &visit) const;

    Database &m_db;
    Catalogue m_catalogue;
    Clock m_clock;
    Links m_links;
    RecordWriter m_writer;
    SearchIndex m_index;
    std::vector<SearchedField> m_searched;
    QDateTime m_stampedAt; ///< the second that m_stamp says
    QString m_stamp;
};

/// Longest text a field may hold, in characters; longer ones are refused, never cut.
inline constexpr qsizetype maxTextLength = 10'000;
inline constexpr qsizetype maxLongTextLength = 1'000'000;

} // namespace koriz
