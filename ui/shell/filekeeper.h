#pragma once
#include "core/backup/backups.h"
#include "ui/common/appcontext.h"
#include "ui/common/worker.h"
#include <QTimer>

namespace koriz::ui {

/// Keeps the open file safe without being asked: a backup on closing and, while the owner works, every few hours.
/// Lives as long as the file is open.
class FileKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FileKeeper(AppContext &context, QObject *parent = nullptr);

    /// When something changed. A failure is told and stops nothing; cancelled, the file closes without.
    void backUpOnClose();
    /// When something changed and the last backup is older than the owner wants; on a worker, without a word.
    void backUpWhenDue();
    /// Hours between two; 0 = never.
    [[nodiscard]] static int hoursBetween(const QSettings &settings);

signals:
    /// A sentence for the foot of the window.
    void told(const QString &text);

private:
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] bool isDue() const;

    AppContext &m_context;
    QTimer m_timer;
    Worker m_worker {this};
    QString m_lastTrouble; ///< told once, not every few minutes
};

} // namespace koriz::ui
