#include "ui/sales/cardaccessible.h"
#include "ui/sales/boardcolumnmodel.h"
#include "ui/sales/cardlistview.h"
#include <QAccessibleWidget>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CardAccessible)
};

struct CardAction
{
    const char *name;
    void (*run)(CardListView &);
};

constexpr CardAction cardActions[] {
    {QT_TRANSLATE_NOOP("CardAccessible", "Open"), [](CardListView &view) { emit view.openWanted(); }},
    {QT_TRANSLATE_NOOP("CardAccessible", "Choose"), [](CardListView &) {}},
    {QT_TRANSLATE_NOOP("CardAccessible", "Move to the next stage"),
     [](CardListView &view) { emit view.moveAcrossWanted(1); }},
    {QT_TRANSLATE_NOOP("CardAccessible", "Move to the stage before"),
     [](CardListView &view) { emit view.moveAcrossWanted(-1); }},
    {QT_TRANSLATE_NOOP("CardAccessible", "Won"), [](CardListView &view) { emit view.wonWanted(); }},
    {QT_TRANSLATE_NOOP("CardAccessible", "Lost"), [](CardListView &view) { emit view.lostWanted(); }},
    {QT_TRANSLATE_NOOP("CardAccessible", "Delete"), [](CardListView &view) { emit view.removeWanted(); }}};

/// The card that stands in a row now; gone when the column has become shorter.
class CardInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardInterface(CardListView *view, int row) : m_view(view), m_row(row) { }

    bool isValid() const override { return m_view && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(index());
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.extSelectable = state.focusable = true;
        state.selected = m_view->selectionModel()->isSelected(index());
        state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        for (const CardAction &action : cardActions)
            names << QString::fromLatin1(action.name);
        return names;
    }

    QString localizedActionName(const QString &name) const override { return Text::tr(name.toLatin1().constData()); }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        const auto *found = std::find_if(std::begin(cardActions), std::end(cardActions),
                                         [&](const CardAction &action) { return name == QLatin1String(action.name); });
        if (found == std::end(cardActions) || !isValid())
            return;
        m_view->setFocus();
        m_view->selectionModel()->setCurrentIndex(index(), QItemSelectionModel::ClearAndSelect);
        // The caller waits for the answer, which a dialog must not hold up.
        QMetaObject::invokeMethod(m_view, [view = m_view, run = found->run] { run(*view); }, Qt::QueuedConnection);
    }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_view->model() ? m_view->model()->index(m_row, 0) : QModelIndex();
    }

    QPointer<CardListView> m_view;
    int m_row;
};

class ColumnInterface : public QAccessibleWidget
{
public:
    explicit ColumnInterface(CardListView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~ColumnInterface() override
    {
        for (const QAccessible::Id id : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        while (m_cards.size() <= row)
            m_cards << QAccessible::registerAccessibleInterface(
                new CardInterface(view(), static_cast<int>(m_cards.size())));
        return QAccessible::accessibleInterface(m_cards.at(row));
    }

    int indexOfChild(const QAccessibleInterface *card) const override
    {
        return static_cast<int>(m_cards.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(card))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    QAccessibleInterface *focusChild() const override { return child(view()->currentIndex().row()); }

private:
    [[nodiscard]] CardListView *view() const { return static_cast<CardListView *>(widget()); }

    mutable QList<QAccessible::Id> m_cards; ///< by row
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CardListView *>(object);
    return view ? new ColumnInterface(view) : nullptr;
}

} // namespace

void describeCards()
{
    QAccessible::installFactory(makeInterface); // the same one twice is kept once
}

} // namespace koriz::ui
