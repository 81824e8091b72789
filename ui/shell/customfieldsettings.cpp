#include "ui/shell/customfieldsettings.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include "ui/shell/customfielddialog.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int listWidth = 360, shownLines = 4;

QString typeLabel(FieldType type)
{
    for (const CustomType &known : customTypes()) {
        if (known.type == type)
            return known.label;
    }
    return QString::fromLatin1(fieldTypeName(type));
}

} // namespace

CustomFieldSettings::CustomFieldSettings(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"customFieldSettings"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    buildUi();
    refresh();
}

void CustomFieldSettings::buildUi()
{
    m_entity = new QComboBox;
    m_entity->setObjectName(u"customEntity"_s);
    m_entity->setAccessibleName(tr("Kind of record"));
    for (const Entity each : allEntities)
        m_entity->addItem(entityLabel(each), static_cast<int>(each));
    m_entity->setMinimumWidth(240);
    new WheelGuard(m_entity);
    m_list = new QListWidget;
    m_list->setObjectName(u"customList"_s);
    m_list->setAccessibleName(QCoreApplication::translate("Field", "Own fields"));
    m_list->setFixedWidth(listWidth);
    m_list->setFixedHeight(shownLines * space::target);
    auto *add = new QPushButton(tr("Add…"));
    add->setObjectName(u"customAdd"_s);
    m_change = new QPushButton(tr("Change…"));
    m_change->setObjectName(u"customChange"_s);
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setObjectName(u"customDelete"_s);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_entity, 0, Qt::AlignLeading);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] { edit({.entity = entity()}); });
    connectAll();
}

void CustomFieldSettings::connectAll()
{
    connect(m_entity, &QComboBox::activated, this, &CustomFieldSettings::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomFieldSettings::offerActions);
    connect(m_list, &QListWidget::itemActivated, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const CustomField *field = chosen())
            edit(CustomField(*field));
    });
    connect(m_remove, &QPushButton::clicked, this, &CustomFieldSettings::remove);
}

Entity CustomFieldSettings::entity() const { return static_cast<Entity>(m_entity->currentData().toInt()); }

const CustomField *CustomFieldSettings::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_fields.size() ? nullptr : &m_fields.at(row);
}

void CustomFieldSettings::refresh()
{
    guarded(m_context, [this] { m_fields = customFields(m_context.db, entity()); });
    const int row = m_list->currentRow();
    m_list->clear();
    for (const CustomField &field : std::as_const(m_fields))
        m_list->addItem(u"%1 · %2"_s.arg(field.label, typeLabel(field.type)));
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_fields.size()) - 1));
    offerActions();
}

void CustomFieldSettings::offerActions()
{
    m_change->setEnabled(chosen());
    m_remove->setEnabled(chosen());
}

void CustomFieldSettings::edit(const CustomField &field)
{
    auto *dialog = new CustomFieldDialog(field, [this](const CustomField &wanted) { return save(wanted); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What was refused comes back; what the machine failed at is said by guarded() and keeps the dialog open.
Issues CustomFieldSettings::save(const CustomField &field)
{
    Issues issues;
    const bool isKept = guarded(m_context, [&] {
        CustomFieldStore store(m_context.db);
        issues = store.validate(field);
        if (!issues.isEmpty())
            return;
        const bool isNew = field.id == 0;
        Operation operation(
            m_context.db, OperationKind::Settings,
            (isNew ? tr("New own field: %1") : tr("Own field changed: %1")).arg(field.label.simplified()));
        if (isNew)
            store.add(field);
        else
            store.update(field);
        operation.commit();
    });
    return isKept ? issues : Issues {{{}, QString()}};
}

void CustomFieldSettings::remove()
{
    const CustomField *field = chosen();
    if (!field)
        return;
    const QString what = tr("Own field deleted: %1").arg(field->label);
    guarded(m_context, [&, id = field->id] {
        Operation operation(m_context.db, OperationKind::Settings, what);
        CustomFieldStore(m_context.db).remove(id);
        emit deleted(what, operation.commit());
    });
}

} // namespace koriz::ui
