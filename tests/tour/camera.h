#pragma once
#include <QDir>
#include <QWidget>
#include <functional>

namespace koriz::tour {

/// Takes pictures of a window and of what opens over it.
class Camera
{
public:
    Camera(const QDir &out, QWidget &window, const QString &only) : m_out(out), m_window(window), m_only(only) { }

    /// `widget` as it looks when it has come to rest; the window without one.
    void picture(const QString &name, QWidget *widget = nullptr);

    /// What is done with a dialog or menu that has been taken; closed when empty.
    using Then = std::function<void(QWidget *)>;
    struct Step
    {
        QString name {};
        Then then {};
    };
    /// Runs `open`, which waits for a dialog or a menu; each that opens in turn is taken and dealt with.
    void modal(const std::function<void()> &open, const QList<Step> &steps);
    void modal(const QString &name, const std::function<void()> &open, const Then &then = {})
    {
        modal(open, {{name, then}});
    }

    /// Clicks a button of that object name below `parent`; says so when there is none.
    static void click(const QWidget *parent, const QString &name);
    [[nodiscard]] int taken() const { return m_taken; }

private:
    void watch(const QList<Step> &steps, int patience);
    [[nodiscard]] QPixmap shot(QWidget *widget) const;

    QDir m_out;
    QWidget &m_window;
    QString m_only; ///< only pictures whose names contain it
    int m_taken = 0;
};

} // namespace koriz::tour
