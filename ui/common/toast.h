#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace koriz::ui {

/// A note at the foot of a window: "Deleted 3 customers · Undo". Goes after 10 s, or with Esc; waits while the mouse
/// is on it or it has the focus. A new note takes the place of the old one.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// `host` is the widget over whose foot it floats; owns the toast.
    explicit Toast(QWidget *host);

    /// Shows `text`; with `actionText` a button that emits triggered() once.
    void showText(const QString &text, const QString &actionText = {});
    void dismiss();
    /// It floats above this one too, while that is seen; null = nothing.
    void keepClearOf(QWidget *foot);
    void setDuration(int milliseconds);

signals:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void restart();

    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QPointer<QWidget> m_foot;
    QTimer m_timer;
};

} // namespace koriz::ui
