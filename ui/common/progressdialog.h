#pragma once
#include "core/base/format.h"
#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace koriz::ui {

/// Says what a long work does, how much is left, and offers Cancel; stands until the work has really ended.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    ProgressDialog(const QString &what, const Formatter &format, QWidget *parent);

    /// Keeps the window from input now, but is seen only when the work takes longer than a glance.
    void showSoon();
    void at(qint64 done, qint64 total);

signals:
    void cancelled();

protected:
    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi(const QString &what);
    [[nodiscard]] QString leftText(qint64 done, qint64 total) const;

    const Formatter &m_format;
    QLabel *m_left = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_delay;
    QElapsedTimer m_since;
};

} // namespace koriz::ui
