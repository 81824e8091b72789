#include "ui/history/historyfilter.h"
#include "core/fields/suggest.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/fieldedit.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int typingDelayMs = 150;
constexpr int employeesShown = 200;

QComboBox *makeChoice(const QString &name, const QString &meaning)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(meaning);
    combo->setToolTip(meaning);
    new WheelGuard(combo);
    return combo;
}

} // namespace

HistoryFilter::HistoryFilter(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_text = new QLineEdit;
    m_text->setObjectName(u"historyText"_s);
    m_text->setPlaceholderText(tr("Search in the steps"));
    m_text->setAccessibleName(m_text->placeholderText());
    makeSearchField(m_text);
    m_kind = makeChoice(u"historyKind"_s, tr("Kind of step"));
    using enum OperationKind;
    using Kinds = QList<OperationKind>;
    const std::pair<QString, Kinds> kinds[] {
        {tr("All steps"), {}}, {tr("Imports"), {Import}}, {tr("Added"), {Add}}, {tr("Changed"), {Edit, Settings}},
        {tr("Moved deals"), {Move}}, {tr("Deleted"), {Delete}}, {tr("Merged"), {Merge}},
        {tr("Undone and done again"), {Undo, Redo}}};
    for (const auto &[label, meant] : kinds)
        m_kind->addItem(label, QVariant::fromValue(meant));
    m_from = dayEdit(u"historyFrom"_s, tr("From day"));
    m_until = dayEdit(u"historyUntil"_s, tr("Until day"));
    m_employee = makeChoice(u"historyEmployee"_s, tr("Who worked"));
    loadEmployees();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addWidget(m_employee);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelayMs);
    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_kind, &QComboBox::activated, this, &HistoryFilter::changed);
    connect(m_employee, &QComboBox::activated, this, &HistoryFilter::changed);
}

FieldEdit *HistoryFilter::dayEdit(const QString &name, const QString &meaning)
{
    const Catalogue fields(Entity::Deal);
    FieldEdit *edit = makeFieldEdit(fields, *fields.find(u"created"), m_context, name);
    edit->setValue({});
    edit->focusProxy()->setAccessibleName(meaning);
    if (auto *line = qobject_cast<QLineEdit *>(edit->focusProxy()))
        line->setPlaceholderText(meaning);
    edit->setToolTip(meaning);
    edit->setMaximumWidth(140);
    connect(edit, &FieldEdit::left, this, [this, edit] { if (edit->problem().isEmpty()) emit changed(); });
    return edit;
}

void HistoryFilter::loadEmployees()
{
    const QVariant chosen = m_employee->currentData();
    m_employee->clear();
    m_employee->addItem(tr("Everybody"));
    guarded(m_context, [this] {
        for (const Suggestion &employee : suggestLinks(m_context.db, "employee", {}, employeesShown))
            m_employee->addItem(employee.name, employee.id);
    });
    m_employee->setCurrentIndex(std::max(0, m_employee->findData(chosen)));
    m_employee->setVisible(m_employee->count() > 1);
}

OperationFilter HistoryFilter::filter() const
{
    const auto day = [](const FieldEdit *edit) {
        return edit->problem().isEmpty() ? QDate::fromString(edit->value().toString(), Qt::ISODate) : QDate();
    };
    OperationFilter filter {
        m_kind->currentData().value<QList<OperationKind>>(), day(m_from), day(m_until), {}, m_text->text().trimmed()};
    if (const QVariant employee = m_employee->currentData(); employee.isValid())
        filter.employee = employee.toLongLong();
    return filter;
}

void HistoryFilter::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

bool HistoryFilter::isEmpty() const
{
    const OperationFilter now = filter();
    return now.kinds.isEmpty() && !now.from.isValid() && !now.until.isValid() && !now.employee && now.text.isEmpty();
}

bool HistoryFilter::clear()
{
    if (isEmpty())
        return false;
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_employee->setCurrentIndex(0);
    m_from->setValue({});
    m_until->setValue({});
    emit changed();
    return true;
}

} // namespace koriz::ui
