#include "ui/shell/sidebar.h"
#include "ui/common/command.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int wide = 200, narrow = 56;
}

Sidebar::Sidebar(const QList<PageInfo> &pages, QMenu *menu, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Screens"));
    buildUi(pages, menu);
    setFolded(false);
}

QToolButton *Sidebar::addButton(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(36);
    setKind(button, ButtonKind::Quiet);
    m_buttons << button;
    return button;
}

void Sidebar::buildUi(const QList<PageInfo> &pages, QMenu *menu)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(2);
    QToolButton *main = addButton(u"mainMenu"_s, u"Koriz"_s, u"list"_s);
    QAction *open = makeCommand(this, u"openMenu"_s, u"list"_s, tr("Menu"), Qt::Key_F10, [main] { main->showMenu(); });
    main->setToolTip(open->toolTip());
    main->setMenu(menu);
    main->setPopupMode(QToolButton::InstantPopup);
    main->setFont(fontOf(FontRole::Section));
    layout->addWidget(main);
    layout->addSpacing(space::m);
    m_group = new QButtonGroup(this);
    for (int i = 0; i < pages.size(); ++i) {
        const PageInfo &page = pages.at(i);
        QToolButton *button = addButton(u"go_"_s + page.key, page.title, page.icon);
        button->setCheckable(true);
        button->setToolTip(u"%1 (%2)"_s.arg(page.title, page.shortcut.toString(QKeySequence::NativeText)));
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_fold = addButton(u"foldSidebar"_s, tr("Fold"), u"panel-left"_s);
    layout->addWidget(m_fold);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::chosen);
    m_commands = {open, makeCommand(this, u"fold"_s, u"panel-left"_s, tr("Fold"), Qt::Key_F9, [this] {
        setFolded(!m_folded);
        emit foldedChanged(m_folded);
    })};
    addActions(m_commands);
    showCommand(m_fold, m_commands.last());
}

void Sidebar::setCurrent(int page)
{
    if (QAbstractButton *button = m_group->button(page))
        button->setChecked(true);
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString text = folded ? tr("Unfold") : tr("Fold");
    m_commands.last()->setText(text);
    m_fold->setAccessibleName(text);
    setFixedWidth(folded ? narrow : wide);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colors(this).border);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace koriz::ui
