#pragma once
#include "ui/shell/pages.h"
#include <QToolButton>

class QButtonGroup;
class QMenu;

namespace koriz::ui {

/// The screens by icon and name; folds to icons alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const QList<PageInfo> &pages, QMenu *menu, QWidget *parent = nullptr);

    void setCurrent(int page);
    void setFolded(bool folded);
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }

signals:
    void chosen(int page);
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildUi(const QList<PageInfo> &pages, QMenu *menu);
    QToolButton *addButton(const QString &name, const QString &text, const QString &iconName);

    QButtonGroup *m_group = nullptr;
    QList<QToolButton *> m_buttons;
    QToolButton *m_fold = nullptr;
    QList<QAction *> m_commands; ///< the menu and the folding
    bool m_folded = false;
};

} // namespace koriz::ui
