#include "ui/shell/workspace.h"
#include "core/db/operation.h"
#include "core/fields/customfieldstore.h"
#include "core/reports/catalogue.h"
#include "ui/common/command.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/stepundo.h"
#include "ui/common/theme.h"
#include "ui/customers/customerspage.h"
#include "ui/history/historypage.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/sidebar.h"
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int foldedBelow = 1180;

/// Changes when an own field of any kind of record does.
QString customFieldsOf(const Database &db)
{
    QString all;
    for (const Entity entity : allEntities) {
        for (const CustomField &field : customFields(db, entity))
            all += u"%1 %2 %3 %4\n"_s.arg(field.id)
                       .arg(static_cast<int>(field.type))
                       .arg(field.label, field.choices.join(u'\v'));
    }
    return all;
}

} // namespace

Workspace::Workspace(AppContext &context, const WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(actions), m_infos(allPages())
{
    setObjectName(u"workspace"_s);
    m_pages.fill(nullptr, m_infos.size());
    m_stale.fill({}, m_infos.size());
    buildUi();
    addPageActions();
    guarded(m_context, [this] { m_customFields = customFieldsOf(m_context.db); });
    connect(&m_context.db, &Database::changed, this, &Workspace::fileChanged);
    updateJournal();
    showPage(m_context.settings.value(u"page"_s, m_infos.first().key).toString());
    if (!m_context.db.warnings().isEmpty())
        note(m_context.db.warnings().join(u'\n'));
}

void Workspace::buildUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_infos, m_actions.main, this);
    m_sidebar->setFolded(m_context.settings.value(u"sidebarFolded"_s, false).toBool());
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(buildHeader());
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);
    column->addWidget(m_stack, 1);
    m_toast = new Toast(this);
    connect(m_toast, &Toast::triggered, this, &Workspace::takeBackNoted);
    connect(m_sidebar, &Sidebar::chosen, this, qOverload<int>(&Workspace::showPage));
    connect(m_sidebar, &Sidebar::foldedChanged, this,
            [this](bool folded) {
                if (width() >= foldedBelow)
                    m_context.settings.setValue(u"sidebarFolded"_s, folded);
            });
    connect(m_search, &SearchBox::openRecord, this, &Workspace::openRecord);
}

QToolButton *Workspace::headerButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setIconSize({18, 18});
    setKind(button, ButtonKind::Quiet);
    return button;
}

/// The last steps, each of which can be taken back alone, and the way to all of them.
QMenu *Workspace::makeUndoMenu(QWidget *parent)
{
    constexpr int looked = 40, shown = 12;
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"undoMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        QList<OperationRow> steps;
        guarded(m_context, [&] { steps = operations(m_context.db, looked); });
        for (const OperationRow &step : steps) {
            if (step.undone || step.kind == OperationKind::Undo || menu->actions().size() == shown)
                continue;
            QAction *action = menu->addAction(inBrief(step.what.simplified()).replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, this, [this, step] { takeBackStep(step); });
        }
        menu->addSeparator();
        connect(menu->addAction(icon(u"history"_s), tr("All steps…")), &QAction::triggered, this,
                [this] { showPage(u"history"_s); });
    });
    return menu;
}

QWidget *Workspace::buildHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"header"_s);
    header->setFixedHeight(56);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    m_title = new QLabel(header);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_title, TextRole::Normal, FontRole::Title);
    row->addWidget(m_title);
    row->addStretch(1);
    m_search = new SearchBox(m_context, this);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(360);
    row->addWidget(m_search, 2);
    QToolButton *undo = headerButton(m_actions.undo, u"undo"_s);
    undo->setMenu(makeUndoMenu(undo));
    undo->setPopupMode(QToolButton::MenuButtonPopup);
    row->addWidget(undo);
    row->addWidget(headerButton(m_actions.redo, u"redo"_s));
    row->addWidget(headerButton(m_actions.print, u"print"_s));
    auto *create = new QToolButton(header);
    create->setObjectName(u"new"_s);
    m_create = makeCommand(this, u"createMenu"_s, u"plus"_s, tr("New"), QKeySequence(u"Alt+N"_s),
                           [create] { create->showMenu(); });
    addAction(m_create);
    create->setText(tr("New"));
    create->setAccessibleName(tr("New"));
    create->setToolTip(m_create->toolTip());
    create->setIcon(icon(u"plus"_s, IconTint::OnAccent));
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    create->setMenu(m_actions.create);
    create->setPopupMode(QToolButton::InstantPopup);
    setKind(create, ButtonKind::Primary);
    row->addWidget(create);
    return header;
}

void Workspace::addPageActions()
{
    QList<QAction *> findable = m_actions.all + m_sidebar->commands();
    for (int i = 0; i < m_infos.size(); ++i) {
        const PageInfo &page = m_infos.at(i);
        findable << makeCommand(this, u"open_"_s + page.key, page.icon, page.title, page.shortcut,
                                [this, i] { showPage(i); });
        addAction(findable.last());
    }
    for (const ReportInfo &report : reports()) {
        findable << makeCommand(this, u"report_"_s + report.id, report.icon, report.title, {}, [this, id = report.id] {
            showPage(u"reports"_s);
            if (auto *page = qobject_cast<ReportsPage *>(currentPage()))
                guarded(m_context, [&] { page->showReport(id); });
        });
    }
    findable << m_create;
    const QList<QAction *> distant {
        distantCommand(u"history"_s, u"showTrash"_s, u"trash-2"_s, HistoryPage::tr("Trash")),
        distantCommand(u"customers"_s, u"findDuplicates"_s, u"git-merge"_s, CustomersPage::tr("Find duplicates…")),
    };
    m_search->setActions([this, findable, distant] {
        QList<QAction *> actions = currentPage() ? currentPage()->commands() : QList<QAction *>();
        for (QAction *action : distant) {
            if (std::ranges::find(actions, action->text(), &QAction::text) == actions.end())
                actions << action;
        }
        return actions + findable;
    });
}

/// A command of one page that is found from all others.
QAction *Workspace::distantCommand(const QString &page, const QString &command, const QString &icon,
                                   const QString &text)
{
    return makeCommand(this, u"distant_"_s + command, icon, text, {}, [this, page, command] {
        showPage(page);
        if (auto *action = currentPage() ? currentPage()->findChild<QAction *>(command) : nullptr)
            action->trigger();
    });
}

Page *Workspace::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool Workspace::leavePage()
{
    Page *current = currentPage();
    return !current || current->leave();
}

Page *Workspace::page(int index)
{
    if (Page *existing = m_pages.at(index))
        return existing;
    Page *made = m_infos.at(index).make(m_context, m_stack);
    made->setAccessibleName(m_infos.at(index).title);
    m_pages[index] = made;
    m_stack->addWidget(made);
    connect(made, &Page::openRecord, this, &Workspace::openRecord);
    connect(made, &Page::openList, this, &Workspace::openList);
    connect(made, &Page::toast, this, &Workspace::note);
    connect(made, &Page::action, this, &Workspace::actionWanted);
    connect(made, &Page::exportRequested, this, &Workspace::exportWanted);
    return made;
}

void Workspace::showPage(int index)
{
    if (!guarded(m_context, [&] {
            if (!leavePage())
                return;
            Page *next = page(index);
            if (const Areas missed = std::exchange(m_stale[index], {}))
                next->reload(missed);
            if (QWidget *focused = m_stack->focusWidget(); focused && next != currentPage())
                focused->clearFocus(); // else it would wander over half the window before it comes to the page
            m_stack->setCurrentWidget(next);
            m_context.settings.setValue(u"page"_s, m_infos.at(index).key);
        }))
        return;
    Page *shown = currentPage();
    const auto at = static_cast<int>(m_pages.indexOf(shown));
    m_sidebar->setCurrent(at);
    m_title->setText(shown ? m_infos.at(at).title : QString()); // the word on the side
    m_actions.print->setEnabled(shown && shown->canPrint());
    m_toast->keepClearOf(shown ? shown->foot() : nullptr);
    if (shown)
        shown->focusContent();
}

void Workspace::showPage(const QString &key)
{
    for (int i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).key == key) {
            showPage(i);
            return;
        }
    }
    showPage(0);
}

int Workspace::pageFor(Entity entity) const
{
    for (int i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).shows.contains(entity))
            return i;
    }
    return -1;
}

void Workspace::openRecord(Entity entity, qint64 id)
{
    if (const int index = pageFor(entity); index >= 0) {
        showPage(index);
        guarded(m_context, [&] { currentPage()->showRecord(entity, id); });
    }
}

void Workspace::openList(Entity entity, const QString &filterText)
{
    if (const int index = pageFor(entity); index >= 0) {
        showPage(index);
        guarded(m_context, [&] { currentPage()->showList(entity, filterText); });
    }
}

void Workspace::startNew(Entity entity)
{
    const Page *before = currentPage();
    const qint64 customer = before ? before->shownCustomer() : 0;
    if (const int index = pageFor(entity); index >= 0) {
        showPage(index);
        guarded(m_context, [&] { currentPage()->startNewFor(entity, customer); });
    }
}

void Workspace::note(const QString &text, OperationId step)
{
    m_noted = step;
    if (text.isEmpty())
        m_toast->dismiss();
    else
        m_toast->showText(text, step.isNull() ? QString() : tr("Undo"));
}

void Workspace::takeBackStep(const OperationRow &step)
{
    if (leavePage() && takeBack(m_context, step, tr("Undoing “%1”").arg(step.what)))
        note(tr("Undone: %1").arg(step.what));
}

void Workspace::takeBackNoted()
{
    std::optional<OperationRow> step;
    guarded(m_context, [&] { step = findOperation(m_context.db, m_noted); });
    if (step)
        takeBackStep(*step);
}

void Workspace::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Workspace::fileChanged(Areas areas)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i) && m_pages.at(i) != currentPage())
            m_stale[i] |= areas;
    }
    if (Page *shown = currentPage())
        guarded(m_context, [&] { shown->reload(areas); });
    updateJournal();
    guarded(m_context, [this] {
        const QString present = customFieldsOf(m_context.db);
        if (present != std::exchange(m_customFields, present)) // not now: one of the pages may be telling us
            QMetaObject::invokeMethod(this, &Workspace::renewPages, Qt::QueuedConnection);
    });
}

/// Pages know the fields of the moment they were built: all are built anew, save the settings, where fields are made.
void Workspace::renewPages()
{
    if (!leavePage())
        return;
    const QString shown = currentPage() ? m_infos.at(m_pages.indexOf(currentPage())).key : QString();
    const bool isKept = shown == u"settings";
    for (Page *&each : m_pages) {
        if (!each || (isKept && each == currentPage()))
            continue;
        m_stack->removeWidget(each);
        std::exchange(each, nullptr)->deleteLater();
    }
    if (!isKept)
        showPage(shown);
}

void Workspace::updateJournal()
{
    const auto tell = [](QAction *action, const QString &name, const std::optional<OperationRow> &row) {
        action->setEnabled(row.has_value());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(row ? plainTip(u"%1: %2 (%3)"_s.arg(name, inBrief(row->what), key))
                               : u"%1 (%2)"_s.arg(name, key));
    };
    guarded(m_context, [&] {
        tell(m_actions.undo, tr("Undo"), nextUndo(m_context.db));
        tell(m_actions.redo, tr("Redo"), nextRedo(m_context.db));
    });
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room the page needs it more than the words beside the icons do.
    const bool isSmall = width() < foldedBelow, wasSmall = event->oldSize().width() < foldedBelow;
    if (isSmall && (!wasSmall || !event->oldSize().isValid()))
        m_sidebar->setFolded(true);
    else if (!isSmall && wasSmall)
        m_sidebar->setFolded(m_context.settings.value(u"sidebarFolded"_s, false).toBool());
    m_search->placeList();
}

} // namespace koriz::ui
