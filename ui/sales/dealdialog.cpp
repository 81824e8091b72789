#include "ui/sales/dealdialog.h"
#include "ui/common/activities.h"
#include "ui/common/fieldedit.h"
#include "ui/common/form.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int doneRole = Qt::UserRole + 1;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, TextRole::Normal, FontRole::Section);
    return label;
}

} // namespace

DealDialog::DealDialog(AppContext &context, DealId deal, QWidget *parent) : QDialog(parent), m_context(context)
{
    buildUi();
    guarded(m_context, [&] { m_form->load(deal.value); reload(); });
}

DealDialog::DealDialog(AppContext &context, const QList<std::pair<QString, QVariant>> &preset, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    buildUi();
    guarded(m_context, [&] {
        m_form->startNew();
        for (const auto &[key, value] : preset)
            m_form->preset(key, value);
        reload();
    });
    m_form->focusFirst();
}

DealId DealDialog::deal() const { return DealId {m_form->recordId()}; }

void DealDialog::buildUi()
{
    setObjectName(u"dealDialog"_s);
    resize(860, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBody(), 1);
    layout->addLayout(makeFoot());
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Return in a field saves the field
    connect(m_form, &Form::saved, this, [this] { guarded(m_context, [this] { reload(); }); });
}

QWidget *DealDialog::makeBody()
{
    m_form = new Form(Entity::Deal, m_context);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(space::l, space::l, space::l, space::l);
    inner->addWidget(m_form);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(holder);
    m_side = makeSide();
    auto *split = new QSplitter;
    split->addWidget(scroll);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({520, 340});
    split->setChildrenCollapsible(false);
    return split;
}

QLayout *DealDialog::makeFoot()
{
    m_delete = new QPushButton(tr("Delete"));
    m_delete->setObjectName(u"dealDelete"_s);
    setKind(m_delete, ButtonKind::Danger);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"dealClose"_s);
    setKind(close, ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::s, space::l, space::l);
    foot->addWidget(m_delete);
    foot->addStretch();
    foot->addWidget(close);
    connect(m_delete, &QPushButton::clicked, this, &DealDialog::removeDeal);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

QWidget *DealDialog::makeSide()
{
    m_activities = new QListWidget;
    m_activities->setObjectName(u"dealActivities"_s);
    m_activities->setAccessibleName(tr("Steps of this deal"));
    m_activities->setWordWrap(true);
    m_finish = new QPushButton(tr("Done"));
    m_finish->setObjectName(u"stepDone"_s);
    m_finish->setToolTip(tr("Marks the chosen step as done"));
    m_stays = new QTableWidget(0, 3);
    m_stays->setTabKeyNavigation(false);
    m_stays->setObjectName(u"dealStays"_s);
    m_stays->setAccessibleName(tr("Way through the stages"));
    m_stays->setHorizontalHeaderLabels({tr("Stage"), tr("Since"), tr("Days")});
    m_stays->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    m_stays->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stays->setSelectionMode(QAbstractItemView::NoSelection);
    m_stays->verticalHeader()->hide();
    m_stays->setShowGrid(false);
    m_stays->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_stays->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stays->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_finish, &QPushButton::clicked, this, &DealDialog::finishSelected);
    connect(m_activities, &QListWidget::itemSelectionChanged, this, [this] {
        const QListWidgetItem *item = m_activities->currentItem();
        m_finish->setEnabled(item && item->isSelected() && !item->data(doneRole).toBool());
    });
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(heading(tr("Next steps")));
    layout->addWidget(makeNewStep());
    layout->addWidget(m_activities, 1);
    layout->addWidget(m_finish, 0, Qt::AlignLeading);
    layout->addWidget(heading(tr("Way through the stages")));
    layout->addWidget(m_stays, 1);
    return side;
}

QWidget *DealDialog::makeNewStep()
{
    m_stepSubject = new QLineEdit;
    m_stepSubject->setObjectName(u"stepSubject"_s);
    m_stepSubject->setAccessibleName(tr("Next step"));
    m_stepSubject->setPlaceholderText(tr("What to do next"));
    const Catalogue fields(Entity::Deal);
    m_stepDay = makeFieldEdit(fields, *fields.find(u"expected_close"), m_context, u"stepDay"_s);
    m_stepDay->focusProxy()->setAccessibleName(tr("Due"));
    m_stepDay->setValue(m_context.today().addDays(1).toString(Qt::ISODate));
    m_stepDay->setMaximumWidth(150);
    auto *add = new QPushButton(tr("Plan"));
    add->setObjectName(u"stepAdd"_s);
    connect(add, &QPushButton::clicked, this, &DealDialog::addStep);
    connect(m_stepSubject, &QLineEdit::returnPressed, this, &DealDialog::addStep);
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_stepSubject, 0, 0, 1, 2);
    layout->addWidget(m_stepDay, 1, 0, Qt::AlignLeading);
    layout->addWidget(add, 1, 1, Qt::AlignTrailing);
    return row;
}

void DealDialog::reload()
{
    const bool isKept = !deal().isNull();
    setWindowTitle(isKept ? m_form->recordTitle() : tr("New deal"));
    m_side->setEnabled(isKept);
    m_delete->setVisible(isKept);
    m_finish->setEnabled(false);
    showStays();
    showActivities();
}

void DealDialog::showStays()
{
    const QList<StageStay> stays = deal().isNull() ? QList<StageStay>()
                                                   : stageStays(m_context.db, deal(), m_context.today());
    m_stays->setRowCount(static_cast<int>(stays.size()));
    for (int row = 0; row < stays.size(); ++row) {
        const StageStay &stay = stays.at(row);
        m_stays->setItem(row, 0, new QTableWidgetItem(stay.stage));
        m_stays->setItem(row, 1, new QTableWidgetItem(m_context.format.date(localDay(stay.entered))));
        auto *days = new QTableWidgetItem(m_context.format.count(stay.days));
        days->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
        m_stays->setItem(row, 2, days);
    }
}

void DealDialog::showActivities()
{
    m_activities->clear();
    if (deal().isNull())
        return;
    for (const DealActivity &activity : dealActivities(m_context.db, deal())) {
        const QString day = activity.day.isValid() ? m_context.format.relativeDay(activity.day, m_context.today())
                                                   : QString();
        const bool isOverdue = !activity.isDone && activity.day.isValid() && activity.day < m_context.today();
        auto *item
            = new QListWidgetItem(day.isEmpty() ? activity.subject : activity.subject + u" · "_s + day, m_activities);
        item->setIcon(activity.isDone ? icon(u"check"_s, IconTint::Good)
                                      : icon(activityIcon(activity.kind), isOverdue ? IconTint::Bad : IconTint::Text));
        item->setData(idRole, activity.id);
        item->setData(doneRole, activity.isDone);
        item->setData(Qt::AccessibleTextRole, activity.isDone ? tr("%1, done").arg(item->text()) : item->text());
    }
}

void DealDialog::addStep()
{
    const QString subject = m_stepSubject->text().trimmed();
    if (subject.isEmpty()) {
        m_stepSubject->setFocus();
        return;
    }
    if (!m_stepDay->problem().isEmpty()) {
        m_stepDay->setFocus();
        return;
    }
    NewActivity step {.kind = u"task"_s, .subject = subject, .due = m_stepDay->value().toDate(), .deal = deal().value};
    const bool isRead = guarded(m_context, [&] {
        DealStore deals(m_context.db, m_context.clock);
        if (const std::optional<Record> mine = deals.load(deal().value)) {
            step.customer = mine->value(deals.catalogue().indexOf(u"customer")).toLongLong();
            step.employee = mine->value(deals.catalogue().indexOf(u"employee")).toLongLong();
        }
    });
    if (!isRead || !addActivity(m_context, step, tr("Next step %1").arg(subject)))
        return;
    m_stepSubject->clear();
    guarded(m_context, [this] { reload(); });
}

void DealDialog::finishSelected()
{
    const QListWidgetItem *item = m_activities->currentItem();
    if (!item || item->data(doneRole).toBool())
        return;
    if (finishActivity(m_context, item->data(idRole).toLongLong()))
        guarded(m_context, [this] { reload(); });
}

void DealDialog::removeDeal()
{
    const QString title = m_form->recordTitle();
    OperationId step;
    const bool isRemoved = guarded(m_context, [&] {
        Operation operation(m_context.db, OperationKind::Delete, tr("Deleted deal %1").arg(title));
        DealStore(m_context.db, m_context.clock).remove(deal().value);
        step = operation.commit();
    });
    if (!isRemoved)
        return;
    emit toast(tr("Deleted “%1”").arg(title), step);
    QDialog::done(Accepted);
}

void DealDialog::done(int result)
{
    const bool isBlankNew = deal().isNull() && m_form->recordTitle().isEmpty();
    bool isKept = isBlankNew;
    if (!isBlankNew)
        guarded(m_context, [&] { isKept = m_form->saveAll(); });
    if (isKept || std::exchange(m_isWarned, true)) // what does not fit is said once; the second time it is given up
        QDialog::done(result);
}

} // namespace koriz::ui
