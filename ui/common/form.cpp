#include "ui/common/form.h"
#include "core/fields/amount.h"
#include "ui/common/fieldedit.h"
#include "ui/common/guarded.h"
#include "ui/common/listedit.h"
#include "ui/common/theme.h"
#include <QGridLayout>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int usualLabelWidth = 104, widestLabel = 200;

bool isInForm(const Field &field)
{
    return field.isWritable() && !field.is(Field::Hidden) && field.storage != Storage::StageEntered;
}
} // namespace

Form::Form(Entity entity, AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_store(context.store(entity)), m_record(m_store->blank())
{
    setObjectName(u"form_"_s + entityInfo(entity).key);
    buildUi();
    startNew();
}

/// A field being typed into is left when it goes: while there still is a form, and without being saved.
Form::~Form()
{
    m_isSaving = true;
    hide();
}

void Form::buildUi()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_labelWidth = widthOfLabels();
    QHash<QByteArray, QGridLayout *> grids;
    QList<int> listsSeen;
    for (int i = 0; i < catalogue().size(); ++i) {
        const Field &field = catalogue().at(i);
        const int list = catalogue().listOf(field);
        if (!isInForm(field) || listsSeen.contains(list))
            continue;
        QGridLayout *&grid = grids[QByteArray(field.section)];
        if (!grid) {
            auto *heading = new QLabel(QCoreApplication::translate("Field", field.section));
            setTextRole(heading, TextRole::Normal, FontRole::Section);
            grid = new QGridLayout;
            grid->setHorizontalSpacing(space::m);
            grid->setVerticalSpacing(space::xs);
            grid->setColumnMinimumWidth(0, m_labelWidth);
            grid->setColumnStretch(1, 1);
            layout->addWidget(heading);
            layout->addLayout(grid);
        }
        const QString key = list < 0 ? field.key : catalogue().lists().at(list).key;
        Row row {.field = i, .list = list, .edit = nullptr, .items = nullptr, .problem = nullptr, .key = key,
                 .label = list < 0 ? field.labelText() : ListEdit::labelOf(catalogue(), list)};
        if (list < 0) {
            row.edit = makeFieldEdit(catalogue(), field, m_context, u"field_"_s + key);
            addRow(grid, row, row.edit);
        } else {
            listsSeen << list;
            row.items = new ListEdit(catalogue(), list, m_context, u"field_"_s + key);
            addRow(grid, row, row.items);
        }
    }
    layout->addStretch();
}

/// Labels are broken between words, so the longest word has its place.
int Form::widthOfLabels() const
{
    int width = usualLabelWidth;
    const auto fit = [&](const QString &label) {
        for (const QString &word : label.split(u' '))
            width = std::max(width, fontMetrics().horizontalAdvance(word) + space::xs);
    };
    for (const Field &field : catalogue().fields()) {
        if (isInForm(field) && catalogue().listOf(field) < 0)
            fit(field.labelText());
    }
    for (int list = 0; list < catalogue().lists().size(); ++list)
        fit(ListEdit::labelOf(catalogue(), list));
    return std::min(width, widestLabel);
}

void Form::addRow(QGridLayout *grid, Row row, QWidget *editor)
{
    const int line = grid->rowCount();
    auto *label = new QLabel(row.label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(m_labelWidth);
    label->setBuddy(editor);
    label->setMinimumHeight(space::target);
    setTextRole(label, TextRole::Secondary);
    row.problem = new QLabel;
    row.problem->setObjectName(u"problem_"_s + row.key);
    row.problem->setTextFormat(Qt::PlainText);
    row.problem->setWordWrap(true);
    row.problem->hide();
    setTextRole(row.problem, TextRole::Bad, FontRole::Secondary);
    grid->addWidget(label, line, 0, Qt::AlignTop);
    grid->addWidget(editor, line, 1);
    grid->addWidget(row.problem, line + 1, 1);
    m_rows << row;
    const auto typedHere = [this, key = row.key](const QString &text) { emit typing(key, text); };
    const auto leftHere = [this, index = m_rows.size() - 1] { save(m_rows.at(index)); };
    if (row.edit) {
        connect(row.edit, &FieldEdit::typed, this, typedHere);
        connect(row.edit, &FieldEdit::left, this, leftHere);
    } else {
        connect(row.items, &ListEdit::typed, this, typedHere);
        connect(row.items, &ListEdit::left, this, leftHere);
    }
}

bool Form::load(qint64 id)
{
    const std::optional<Record> record = m_store->load(id);
    show(record ? *record : m_store->blank());
    return record.has_value();
}

void Form::startNew()
{
    show(m_store->blank());
}

void Form::show(const Record &record)
{
    m_record = record;
    m_store->links().forget();
    for (const Row &row : m_rows)
        showRow(row);
    doubtRecord();
}

void Form::showRow(const Row &row)
{
    if (row.edit) {
        settleCurrency(row);
        row.edit->setValue(m_record.value(row.field));
    } else {
        row.items->setItems(m_record.list(row.list));
    }
}

/// What an amount is in: of a blank record also as it is typed.
void Form::settleCurrency(const Row &amount)
{
    const QString &key = catalogue().at(amount.field).currencyKey;
    if (key.isEmpty())
        return;
    QString code = m_record.value(catalogue().indexOf(key)).toString();
    for (const Row &row : m_rows) {
        if (row.key == key && m_record.id == 0 && problemOf(row).isEmpty())
            code = row.edit->value().toString();
    }
    amount.edit->setCurrency(code);
}

void Form::preset(QStringView key, const QVariant &value)
{
    for (const Row &row : m_rows) {
        if (row.key != key || !row.edit)
            continue;
        m_record.set(row.field, value);
        showRow(row);
    }
}

bool Form::isChanged(const Row &row) const
{
    return row.edit ? row.edit->isChanged() : row.items->isChanged();
}

bool Form::differs(const Row &row, const Record &other) const
{
    return row.edit ? shownValue(catalogue(), row.field, m_record) != shownValue(catalogue(), row.field, other)
                    : m_record.list(row.list) != other.list(row.list);
}

void Form::refresh()
{
    if (m_isSaving || m_record.id == 0)
        return;
    const std::optional<Record> fresh = m_store->load(m_record.id);
    if (!fresh) {
        startNew();
        return;
    }
    m_store->links().forget();
    const Record before = std::exchange(m_record, *fresh);
    for (const Row &row : m_rows) {
        if (!isChanged(row) && differs(row, before))
            showRow(row);
    }
    doubtRecord();
}

bool Form::saveAll()
{
    const Row *refused = nullptr;
    for (const Row &row : m_rows) {
        if (!save(row) && !refused)
            refused = &row;
    }
    if (refused)
        goTo(*refused);
    return !refused;
}

/// Whoever wanted to leave sees why that did not work.
void Form::goTo(const Row &row)
{
    QWidget *editor = inputOf(row);
    editor->setFocus();
    QTimer::singleShot(0, editor, [editor, problem = row.problem] { // once the words below it have their place
        for (QWidget *around = editor->parentWidget(); around; around = around->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(around);
            if (!area)
                continue;
            area->ensureWidgetVisible(problem, 0, space::xl);
            area->ensureWidgetVisible(editor, 0, space::xl);
        }
    });
}

bool Form::save(const Row &row)
{
    if (m_isSaving || !isChanged(row)) {
        if (!m_isSaving)
            complain(row, {});
        return true;
    }
    m_isSaving = true;
    const auto done = qScopeGuard([this] { m_isSaving = false; });
    bool isSaved = false;
    return guarded(m_context, [&] { isSaved = saveChecked(row); }) && isSaved;
}

void Form::put(const Row &row, Record &record, Links &links)
{
    if (row.edit)
        record.set(row.field, row.edit->valueForSave(links));
    else
        record.setList(row.list, row.items->itemsForSave(links));
}

QString Form::stepFor(const QString &label) const
{
    return m_record.id == 0 ? tr("New: %1").arg(typedTitle()) : u"%1: %2"_s.arg(recordTitle(), label);
}

bool Form::saveInto(Database &copy)
{
    QList<Row> typed = m_rows;
    typed.removeIf([this](const Row &row) { return !isChanged(row); });
    if (typed.isEmpty())
        return true;
    for (const Row &row : std::as_const(typed)) {
        complain(row, problemOf(row));
        if (!problemOf(row).isEmpty())
            return false;
    }
    const bool isNew = m_record.id == 0;
    const std::unique_ptr<EntityStore> store = makeStore(copy, catalogue().entity(), m_context.clock);
    Record next = m_record;
    Operation operation(copy, isNew ? OperationKind::Add : OperationKind::Edit, stepFor(typed.first().label));
    for (const Row &row : std::as_const(typed))
        put(row, next, store->links());
    if (const Issues issues = store->validate(next); !issues.isEmpty()) {
        showIssues(issues, typed.first());
        return false;
    }
    if (isNew)
        store->add(next);
    else
        store->update(next);
    operation.commit();
    return true;
}

QString Form::problemOf(const Row &row)
{
    return row.edit ? row.edit->problem() : row.items->problem();
}

QWidget *Form::inputOf(const Row &row)
{
    return row.edit ? row.edit->focusProxy() : row.items->input();
}

bool Form::saveChecked(const Row &row)
{
    for (const Row &other : m_rows) {
        if (other.edit)
            settleCurrency(other);
    }
    complain(row, problemOf(row));
    if (!problemOf(row).isEmpty())
        return false;
    const bool isNew = m_record.id == 0;
    Record next = m_record;
    Operation operation(m_context.db, isNew ? OperationKind::Add : OperationKind::Edit, stepFor(row.label));
    for (const Row &other : m_rows) {
        const bool isTaken = &other == &row || (isNew && isChanged(other) && problemOf(other).isEmpty());
        if (isTaken)
            put(other, next, m_store->links());
    }
    if (const Issues issues = m_store->validate(next); !issues.isEmpty()) {
        m_store->links().forget(); // what it made is rolled back
        showIssues(issues, row);
        // Of a blank record it waits in its field until the record can be added.
        return isNew && std::none_of(issues.begin(), issues.end(), [&](const Issue &i) { return i.field == row.key; });
    }
    if (isNew)
        m_store->add(next);
    else
        m_store->update(next);
    operation.commit();
    const std::optional<Record> fresh = m_store->load(next.id);
    const Record before = std::exchange(m_record, fresh ? *fresh : next);
    showSaved(row, before, isNew);
    doubtRecord();
    emit saved(m_record.id, isNew);
    return true;
}

/// The name that is being given to a new record, or what it is.
QString Form::typedTitle() const
{
    for (const Row &row : m_rows) {
        if (row.key == catalogue().info().titleField && row.edit && !row.edit->typedText().trimmed().isEmpty())
            return row.edit->typedText().trimmed();
    }
    return entityLabelSingular(catalogue().entity());
}

/// Shows the values as they were kept; other fields too, where the store derived them.
void Form::showSaved(const Row &row, const Record &before, bool isNew)
{
    for (const Row &other : m_rows) {
        const bool isKept = &other == &row || (isNew && problemOf(other).isEmpty());
        if (isKept && other.items)
            other.items->settle(m_record.list(other.list));
        else if (isKept || (!isChanged(other) && differs(other, before)))
            showRow(other);
    }
}

void Form::showIssues(const Issues &issues, const Row &row)
{
    for (const Issue &issue : issues) {
        const Row *at = &row;
        for (const Row &other : m_rows)
            at = other.key == issue.field ? &other : at;
        // A blank record lacks much; only the field that was left is spoken of.
        if (m_record.id != 0 || at == &row)
            complain(*at, issue.text);
    }
}

/// Without a complaint, what is doubted about the value that is kept.
void Form::complain(const Row &row, const QString &text)
{
    QStringList remarks {text};
    if (text.isEmpty()) {
        remarks.clear();
        for (const Doubt &doubt : std::as_const(m_doubts)) {
            if (doubt.field == row.key)
                remarks << (row.items ? u"%1: %2"_s.arg(Formatter::isolate(doubt.value), doubt.text) : doubt.text);
        }
    }
    const QString shown = remarks.join(u'\n');
    if (row.problem->text() == shown)
        return;
    inputOf(row)->setAccessibleDescription(shown);
    setTextRole(row.problem, text.isEmpty() ? TextRole::Warn : TextRole::Bad, FontRole::Secondary);
    row.problem->setText(shown);
    row.problem->setVisible(!shown.isEmpty());
}

void Form::doubtRecord()
{
    m_doubts = doubts(catalogue(), m_record, m_context.db.country());
    for (const Row &row : m_rows) {
        if (!isChanged(row)) // else a complaint may stand there
            complain(row, {});
    }
}

QString Form::recordTitle() const { return m_store->title(m_record); }

void Form::focusFirst()
{
    for (const Row &row : m_rows) {
        const Field &field = catalogue().at(row.field);
        if (row.edit && field.is(Field::Required)) {
            row.edit->setFocus();
            return;
        }
    }
}

} // namespace koriz::ui
