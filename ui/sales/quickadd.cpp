#include "ui/sales/quickadd.h"
#include "core/base/error.h"
#include "core/customers/customerstore.h"
#include "ui/common/fieldedit.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

void needValid(EntityStore &store, const Record &record)
{
    if (const Issues issues = store.validate(record); !issues.isEmpty())
        throw Error(issues.first().text, {}, Error::Kind::Refused);
}

} // namespace

QuickAdd::QuickAdd(AppContext &context, Stage stage, QWidget *parent)
    : QWidget(parent), m_context(context), m_stage(std::move(stage))
{
    buildUi();
}

void QuickAdd::buildUi()
{
    const QString number = QString::number(m_stage.id.value);
    setObjectName(u"quickAdd_"_s + number);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_title = addEdit(u"title"_s);
    m_value = addEdit(u"value"_s);
    m_customer = addEdit(u"customer"_s);
    m_problem = new QLabel;
    m_problem->setObjectName(u"quickProblem_"_s + number);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad, FontRole::Secondary);
    m_problem->hide();
    connect(m_title, &FieldEdit::typed, m_problem, &QWidget::hide);
    connect(m_value, &FieldEdit::typed, m_problem, &QWidget::hide);
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
}

FieldEdit *QuickAdd::addEdit(const QString &key)
{
    const Catalogue catalogue(Entity::Deal);
    const Field &field = *catalogue.find(key);
    FieldEdit *made = makeFieldEdit(catalogue, field, m_context, u"quick_%1_%2"_s.arg(key).arg(m_stage.id.value));
    for (auto *line : made->findChildren<QLineEdit *>()) {
        line->setPlaceholderText(field.labelText());
        connect(line, &QLineEdit::returnPressed, this, &QuickAdd::save);
    }
    layout()->addWidget(made);
    return made;
}

QLayout *QuickAdd::buildButtons()
{
    const QString number = QString::number(m_stage.id.value);
    m_save = new QPushButton(tr("Add"));
    m_save->setObjectName(u"quickSave_"_s + number);
    setKind(m_save, ButtonKind::Primary);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"quickClose_"_s + number);
    connect(m_save, &QPushButton::clicked, this, &QuickAdd::save);
    connect(close, &QPushButton::clicked, this, &QuickAdd::finish);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(close, 1);
    return buttons;
}

void QuickAdd::start(qint64 customer)
{
    m_isGiven = customer != 0;
    if (m_isGiven)
        m_customer->setValue(customer);
    show();
    if (auto *line = m_title->findChild<QLineEdit *>())
        line->setFocus(Qt::OtherFocusReason);
}

void QuickAdd::finish()
{
    if (std::exchange(m_isGiven, false))
        m_customer->setValue({}); // the next deal begun here is anybody's
    hide();
    m_problem->hide();
    emit closed();
}

QString QuickAdd::problem() const
{
    if (m_title->typedText().trimmed().isEmpty())
        return tr("Say in a few words what the deal is about.");
    return m_value->problem();
}

OperationId QuickAdd::addDeal()
{
    DealStore deals(m_context.db, m_context.clock);
    CustomerStore customers(m_context.db, m_context.clock);
    Operation operation(m_context.db, OperationKind::Add, tr("New deal %1").arg(m_title->typedText().trimmed()));
    const Catalogue &catalogue = deals.catalogue();
    QVariant customer = m_customer->problem().isEmpty() ? m_customer->valueForSave(deals.links()) : QVariant();
    if (const QString name = m_customer->typedText().trimmed(); customer.isNull() && !name.isEmpty()) {
        Record lead = customers.blank();
        lead.set(customers.catalogue().indexOf(u"name"), name);
        lead.set(customers.catalogue().indexOf(u"lifecycle"), u"lead"_s);
        needValid(customers, lead);
        customer = customers.add(lead);
    }
    Record record = deals.blank();
    record.set(catalogue.indexOf(u"title"), m_title->typedText().trimmed());
    record.set(catalogue.indexOf(u"stage"), m_stage.id.value);
    if (const QVariant value = m_value->value(); !value.isNull())
        record.set(catalogue.indexOf(u"value"), value);
    if (!customer.isNull())
        record.set(catalogue.indexOf(u"customer"), customer);
    needValid(deals, record);
    deals.add(record);
    return operation.commit();
}

void QuickAdd::save()
{
    const QString why = problem();
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        return;
    OperationId step;
    if (!guarded(m_context, [&] { step = addDeal(); }))
        return;
    for (FieldEdit *edit : {m_title, m_value, m_customer})
        edit->setValue({});
    start();
    emit added(step);
}

void QuickAdd::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    QWidget::keyPressEvent(event);
}

} // namespace koriz::ui
