#pragma once
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace koriz::ui {

/// What a page says when there is nothing on it yet: what it is for, and the one thing to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// No button when `actionText` is empty.
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, const QString &actionText = {},
               QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence, const QString &actionText = {});

signals:
    void triggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    void fitLabels();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

/// Changes what the stack shows. The keyboard goes along when it was on the page before, which hides.
void showPage(QStackedWidget *stack, QWidget *page);

} // namespace koriz::ui
