#pragma once
#include "core/fields/doubts.h"
#include "core/fields/entitystore.h"
#include "ui/common/appcontext.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace koriz::ui {

class FieldEdit;
class ListEdit;

/// All fields of one record, section by section, from the catalogue. Each field is saved as it is left, as an
/// operation of its own; what does not fit is said at the field, and what was typed stays. What only looks wrong is
/// kept and said there too.
class Form : public QWidget
{
    Q_OBJECT

public:
    Form(Entity entity, AppContext &context, QWidget *parent = nullptr);
    ~Form() override;

    /// Shows a record; false when there is none of that id (then the form is blank). Throws Error.
    bool load(qint64 id);
    /// A blank record; the first valid leaving of a field adds it.
    void startNew();
    /// Sets a value of the blank record, as if it was typed and left; for "new deal of this customer".
    void preset(QStringView key, const QVariant &value);
    /// Takes what the file has now, except where the owner is typing.
    void refresh();
    /// Saves what is still being typed. False when something does not fit; it is said at the field, which gets the
    /// focus.
    bool saveAll();
    /// Keeps what is being typed in a copy of the file, which itself can no more be written: one step there. False when
    /// something does not fit; then nothing is kept and it is said at the field. Throws Error.
    bool saveInto(Database &copy);
    [[nodiscard]] qint64 recordId() const { return m_record.id; }
    [[nodiscard]] QString recordTitle() const;
    [[nodiscard]] const Catalogue &catalogue() const { return m_store->catalogue(); }
    void focusFirst();

signals:
    void saved(qint64 id, bool isNew);
    /// The owner is typing in this field (name, phone, e-mail).
    void typing(const QString &key, const QString &text);

private:
    struct Row
    {
        int field = -1; ///< or list ≥ 0
        int list = -1;
        FieldEdit *edit = nullptr;
        ListEdit *items = nullptr;
        QLabel *problem = nullptr;
        QString key;
        QString label;
    };
    void buildUi();
    [[nodiscard]] int widthOfLabels() const;
    void addRow(QGridLayout *grid, Row row, QWidget *editor);
    void show(const Record &record);
    void showRow(const Row &row);
    void settleCurrency(const Row &amount);
    [[nodiscard]] bool isChanged(const Row &row) const;
    [[nodiscard]] bool differs(const Row &row, const Record &other) const;
    bool save(const Row &row);
    bool saveChecked(const Row &row);
    void put(const Row &row, Record &record, Links &links);
    [[nodiscard]] QString stepFor(const QString &label) const;
    [[nodiscard]] static QString problemOf(const Row &row);
    [[nodiscard]] static QWidget *inputOf(const Row &row);
    void goTo(const Row &row);
    void showSaved(const Row &row, const Record &before, bool isNew);
    [[nodiscard]] QString typedTitle() const;
    void showIssues(const Issues &issues, const Row &row);
    void complain(const Row &row, const QString &text);
    void doubtRecord();

    AppContext &m_context;
    std::unique_ptr<EntityStore> m_store;
    Record m_record;
    QList<Doubt> m_doubts; ///< of m_record
    QList<Row> m_rows;
    int m_labelWidth = 0;
    bool m_isSaving = false;
};

} // namespace koriz::ui
