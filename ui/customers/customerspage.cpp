#include "ui/customers/customerspage.h"
#include "ui/common/command.h"
#include "ui/common/icons.h"
#include "ui/common/recordlist.h"
#include "ui/common/theme.h"
#include "ui/customers/customercardview.h"
#include "ui/customers/duplicatesdialog.h"
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int cardWidth = 516;
constexpr int aloneWidth = 1200;
} // namespace

CustomersPage::CustomersPage(AppContext &context, QWidget *parent) : Page(context, parent)
{
    setObjectName(u"page_customers"_s);
    buildUi();
    connectAll();
}

void CustomersPage::buildUi()
{
    m_list = new RecordList(Entity::Customer, context());
    m_card = new CustomerCardView(context());
    m_duplicates = makeCommand(this, u"findDuplicates"_s, u"git-merge"_s, tr("Find duplicates…"),
                               QKeySequence(u"Ctrl+Shift+M"_s), [this] { showDuplicates(); });
    addActions({m_duplicates, m_list->historyCommand()}); // the card alone has a history too
    auto *back = new QPushButton(icon(u"arrow-left"_s), tr("Back to the list"));
    back->setObjectName(u"backToList"_s);
    back->setToolTip(tr("Back to the list (%1)").arg(u"Esc"_s));
    setKind(back, ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, &CustomersPage::back);
    m_bar = new QWidget;
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space::s, space::s, space::s, 0);
    bar->addWidget(back);
    bar->addStretch();
    m_bar->hide();
    m_side = new QWidget;
    m_side->setMinimumWidth(440);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_card);
    side->addLayout(row, 1);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"customersSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({10000, cardWidth});
    m_splitter->restoreState(context().settings.value(u"customers/splitter"_s).toByteArray());
    m_side->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void CustomersPage::connectAll()
{
    connect(m_list, &RecordList::currentChanged, this, [this](qint64 id) {
        if (!m_isAlone && id != 0 && id != m_card->customer())
            showCard(id);
    });
    connect(m_list, &RecordList::opened, this, [this](qint64 id) {
        showCard(id);
        setAlone(true);
    });
    connect(m_list, &RecordList::newRequested, this, [this] { startNew(Entity::Customer); });
    connect(m_list, &RecordList::menuWanted, this, [this](QMenu *menu) {
        menu->addAction(m_duplicates);
    });
    connect(m_list, &RecordList::toast, this, &Page::toast);
    connect(m_list, &RecordList::exportRequested, this, &Page::exportRequested);
    connect(m_card, &CustomerCardView::toast, this, &Page::toast);
    connect(m_card, &CustomerCardView::openRecord, this, &Page::openRecord);
    connect(m_card, &CustomerCardView::added, this, [this](qint64 id) { m_list->select(id); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { context().settings.setValue(u"customers/splitter"_s, m_splitter->saveState()); });
}

QString CustomersPage::help() const
{
    return tr("All your customers, and the card of the chosen one beside the list. Type in the search field to narrow "
              "the list; add filters for exact conditions and keep them as segments. Enter shows the card alone, Esc "
              "goes back. Every field of the card is saved as you leave it; Ctrl+Z takes the last change back. Ctrl+N "
              "starts a new customer, Delete removes the selected ones, Ctrl+P prints the list, or the card while it "
              "stands alone.");
}

QList<QAction *> CustomersPage::commands() const
{
    return m_list->commands() + QList {m_duplicates};
}

void CustomersPage::reload(Areas)
{
    m_list->refresh();
    const qint64 shown = m_card->customer();
    if (shown == 0)
        return;
    m_card->refresh();
    if (m_card->customer() == 0) { // it was deleted
        const bool hadFocus = m_side->isAncestorOf(window()->focusWidget());
        setAlone(false);
        showSide(false);
        if (hadFocus)
            m_list->focusRows();
    }
}

void CustomersPage::print()
{
    if (m_isAlone)
        m_card->print();
    else
        m_list->print();
}

void CustomersPage::showCard(qint64 id)
{
    if (m_side->isVisible() && !leave())
        return;
    showSide(m_card->load(id));
}

void CustomersPage::showSide(bool shown)
{
    m_side->setVisible(shown);
    m_list->setNarrow(shown);
}

void CustomersPage::setAlone(bool alone)
{
    m_isAlone = alone;
    m_list->setVisible(!alone);
    m_bar->setVisible(alone);
    m_card->setWide(alone);
    m_card->setMaximumWidth(alone ? aloneWidth : QWIDGETSIZE_MAX);
    if (alone)
        m_card->setFocus();
}

void CustomersPage::showRecord(Entity entity, qint64 id)
{
    if (entity != Entity::Customer)
        return;
    showCard(id);
    m_list->select(id);
}

void CustomersPage::showList(Entity entity, const QString &filterText)
{
    if (entity != Entity::Customer)
        return;
    setAlone(false);
    m_list->setFilterText(filterText);
}

void CustomersPage::showDuplicates()
{
    if (!leave())
        return;
    DuplicatesDialog dialog(context(), this);
    connect(&dialog, &DuplicatesDialog::openCustomer, this, [this](qint64 id) { showRecord(Entity::Customer, id); });
    dialog.exec();
}

void CustomersPage::startNew(Entity entity)
{
    if (entity != Entity::Customer || !leave())
        return;
    showSide(true);
    m_card->startNew();
}

qint64 CustomersPage::shownCustomer() const { return m_side->isVisible() ? m_card->customer() : 0; }

bool CustomersPage::back()
{
    if (!m_side->isVisible() || !leave())
        return false;
    if (m_isAlone) {
        setAlone(false);
        m_list->select(m_card->customer());
    } else {
        showSide(false);
    }
    m_list->focusTable();
    return true;
}

void CustomersPage::focusContent()
{
    if (m_isAlone)
        m_card->setFocus();
    else
        m_list->focusRows();
}

void CustomersPage::focusSearch()
{
    setAlone(false);
    m_list->focusSearch();
}

bool CustomersPage::leave()
{
    return m_side->isHidden() || m_card->saveAll();
}

} // namespace koriz::ui
