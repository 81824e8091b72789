#pragma once
#include <QLocalServer>
#include <QObject>

namespace koriz::ui {

/// One Koriz per user: a second start hands its file to the first, which comes to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// True when another one runs and took `path` (may be empty) over: this one shall end.
    [[nodiscard]] bool handOver(const QString &path);
    /// Listens for others.
    void listen();

signals:
    void raised(const QString &path);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace koriz::ui
