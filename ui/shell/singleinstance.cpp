#include "ui/shell/singleinstance.h"
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int waitMs = 500;
}

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            emit raised(QString::fromUtf8(socket->readAll()));
            socket->deleteLater();
        });
    });
}

bool SingleInstance::handOver(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(path.toUtf8());
    socket.flush();
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(waitMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by one that was killed
    m_server.listen(m_name);
}

} // namespace koriz::ui
