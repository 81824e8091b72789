#include "ui/common/listpage.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/form.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/recordlist.h"
#include "ui/common/theme.h"
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

ListPage::ListPage(Entity entity, AppContext &context, QWidget *parent) : Page(context, parent), m_entity(entity)
{
    setObjectName(u"page_"_s + entityInfo(entity).key);
    buildUi();
    connectAll();
}

void ListPage::buildUi()
{
    m_list = new RecordList(m_entity, context());
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    m_side->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

/// The form of the chosen record under its name.
QWidget *ListPage::buildSide()
{
    m_form = new Form(m_entity, context());
    m_form->setContentsMargins(space::l, 0, space::l, space::l);
    m_name = new ElidedLabel;
    m_name->setObjectName(u"recordName"_s);
    m_name->setFont(fontOf(FontRole::Section));
    auto *close = new QToolButton;
    close->setObjectName(u"closeRecord"_s);
    close->setIcon(icon(u"x"_s, IconTint::Secondary));
    close->setToolTip(tr("Close (%1)").arg(u"Esc"_s));
    close->setAccessibleName(tr("Close"));
    setKind(close, ButtonKind::Quiet);
    connect(close, &QToolButton::clicked, this, &ListPage::back);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::s, space::s, space::s);
    head->addWidget(m_name, 1);
    head->addWidget(close);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_side = new QWidget;
    m_side->setMinimumWidth(360);
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addLayout(head);
    sideLayout->addWidget(scroll, 1);
    return m_side;
}

void ListPage::connectAll()
{
    connect(m_list, &RecordList::opened, this, &ListPage::showForm);
    connect(m_list, &RecordList::currentChanged, this, [this](qint64 id) {
        if (m_side->isVisible() && id != m_form->recordId() && id != 0)
            showForm(id);
    });
    connect(m_list, &RecordList::newRequested, this, [this] { startNew(m_entity); });
    connect(m_list, &RecordList::toast, this, &Page::toast);
    connect(m_list, &RecordList::exportRequested, this, &Page::exportRequested);
    connect(m_form, &Form::saved, this, [this](qint64 id, bool isNew) {
        m_name->setText(m_form->recordTitle());
        if (isNew)
            m_list->select(id);
    });
}

QString ListPage::help() const
{
    return tr("All records of this kind. Type in the search field to narrow the list, add filters for exact conditions "
              "and keep them as segments. Click a heading to sort, drag it to move the column. Enter opens a record "
              "beside the list, Delete removes the selected ones; Ctrl+Z brings them back.");
}

void ListPage::reload(Areas)
{
    m_list->refresh();
    if (!m_side->isVisible())
        return;
    const qint64 shown = m_form->recordId();
    guarded(context(), [&] { m_form->refresh(); });
    if (shown != 0 && m_form->recordId() == 0)
        m_side->hide(); // it was deleted
    m_name->setText(m_form->recordTitle());
}

QList<QAction *> ListPage::commands() const { return m_list->commands(); }

void ListPage::print() { m_list->print(); }

void ListPage::showForm(qint64 id)
{
    if (!leave())
        return;
    bool isThere = false;
    guarded(context(), [&] { isThere = m_form->load(id); });
    m_name->setText(m_form->recordTitle());
    m_side->setVisible(isThere);
}

void ListPage::showRecord(Entity entity, qint64 id)
{
    if (entity != m_entity)
        return;
    showForm(id);
    m_list->select(id);
}

void ListPage::showList(Entity entity, const QString &filterText)
{
    if (entity == m_entity)
        m_list->setFilterText(filterText);
}

void ListPage::startNew(Entity entity)
{
    if (entity != m_entity || !leave())
        return;
    m_form->startNew();
    m_name->setText(tr("New: %1").arg(entityLabelSingular(m_entity)));
    m_side->show();
    m_form->focusFirst();
}

bool ListPage::back()
{
    if (!m_side->isVisible() || !leave())
        return false;
    m_side->hide();
    m_list->focusTable();
    return true;
}

void ListPage::focusContent() { m_list->focusRows(); }

void ListPage::focusSearch() { m_list->focusSearch(); }

bool ListPage::leave()
{
    return !m_side->isVisible() || m_form->saveAll();
}

} // namespace koriz::ui
