#pragma once
#include "core/fields/record.h"
#include "ui/common/fieldedit.h"

class QGridLayout;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace koriz::ui {

/// Any number of phones, addresses ... of a record: each with its kind, its values and a button to take it away.
class ListEdit : public QWidget
{
    Q_OBJECT

public:
    /// Shows the list number `list` of the catalogue.
    ListEdit(const Catalogue &catalogue, int list, AppContext &context, const QString &name);

    /// What the list number `list` is called, and each of its items.
    [[nodiscard]] static QString labelOf(const Catalogue &catalogue, int list);

    void setItems(const QList<ListItem> &items);
    /// What was typed is kept now: shows it as the file has it, leaving empty items and the focus where they are.
    void settle(const QList<ListItem> &items);
    /// What is typed; empty items are left out. Precondition: problem() is empty. Needs an Operation under way.
    [[nodiscard]] QList<ListItem> itemsForSave(Links &links) const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *input() const; ///< that has the problem, else the first
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] int list() const { return m_list; }

signals:
    void typed(const QString &text);
    void left();

private:
    struct Item
    {
        QWidget *row = nullptr;
        QComboBox *type = nullptr;
        QToolButton *remove = nullptr; ///< not to be seen where there is nothing to take away
        QList<FieldEdit *> edits; ///< in the order of the list's columns
        QString shownType;
    };
    Item &addItem(const ListItem &values);
    QWidget *buildRow(Item &item, int number);
    void buildField(Item &item, int column, const QString &name, QGridLayout &grid);
    QToolButton *buildRemoval(const QString &name);
    void fill(Item &item, const ListItem &values);
    [[nodiscard]] bool isEmpty(const Item &item) const;
    void offerRemoval();
    void orderTabs();
    QComboBox *buildType(const QString &name);
    void remove(const QWidget *row);
    [[nodiscard]] QString typeOf(const Item &item) const;

    const Catalogue &m_catalogue;
    AppContext &m_context;
    QList<Field> m_columns; ///< by list column
    QVBoxLayout *m_rows = nullptr;
    QToolButton *m_add = nullptr;
    QList<Item> m_items;
    int m_list;
    int m_made = 0; ///< items ever made, for their names
    bool m_isRemoved = false;
};

} // namespace koriz::ui
