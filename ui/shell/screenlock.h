#pragma once
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace koriz::ui {

/// What lies over a window while the screen is locked; the one that has the input asks for the password.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);

    /// Asks here, or only hides.
    void setAsking(bool asks);
    void tell(const QString &text);
    void setBusy(bool busy);

signals:
    void answered(const QString &password);
    void quitWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildForm();

    QWidget *m_form = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_unlock = nullptr;
};

/// Hides the program when nobody touches it for a while, until the password is given. It keeps passers-by from
/// looking; it does not encrypt the file. All windows of the program are covered, dialogs too: what is in them is
/// hidden, not painted over, and their titles say nothing.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    /// `window` is the one that is always there; both outlive the lock.
    ScreenLock(QWidget *window, QSettings &settings);

    /// A password is set.
    [[nodiscard]] static bool isOn(const QSettings &settings);
    static void setPassword(QSettings &settings, const QString &password); ///< empty = no lock
    [[nodiscard]] static int minutes(const QSettings &settings);

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// At once; nothing happens without a password.
    void lock();
    /// The waiting time was changed, or the password.
    void settingsChanged();

signals:
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Covered
    {
        QPointer<LockCover> cover {};
        QList<QPointer<QWidget>> hidden {};
        QPointer<QWidget> focus {};
        QString title {};
    };

    void cover(QWidget *window);
    void hideLate(QWidget *part);
    void uncoverAll();
    void chooseAsker();
    void tryPassword(const QString &password);
    void judge(bool isRight);
    void tellAll(const QString &text);

    QPointer<QWidget> m_window;
    QSettings &m_settings;
    QTimer m_idle;
    QHash<QWidget *, Covered> m_covered;
    bool m_isLocked = false;
    bool m_isBusy = false;
    int m_failures = 0;
};

} // namespace koriz::ui
