#pragma once
#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "core/base/format.h"
#include <QDialog>
#include <QSettings>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace koriz::ui {

class Dialogs;

/// What the list of backups is about; what is referred to outlives the dialog.
struct BackupsView
{
    QStringList files {};      ///< company files whose backups are shown; the first is proposed
    Database *db = nullptr;    ///< the open file (then the only one in `files`); null = none is open
    Dialogs &dialogs;
    QSettings &settings;
    Formatter format {};
    Clock clock {};
};

/// The backups of a file, with counts and a comparison to the file as it is now; making one, and choosing the one to
/// put back. Restoring itself is the window's, as the file must be closed for it.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(const BackupsView &view, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    /// What shall be put back after exec() was accepted.
    [[nodiscard]] QString chosen() const { return m_chosen; }

private:
    void buildUi();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildComparison();
    [[nodiscard]] QLayout *buildButtons();
    QPushButton *button(const QString &name, const QString &text, void (BackupsDialog::*work)());
    void reload();
    void showComparison();
    void showPlace();
    void backUpNow();
    void copyEncrypted();
    void chooseOther();
    void chooseDisk();
    void restore();
    [[nodiscard]] const Backup *current() const;
    [[nodiscard]] QStringList folders() const;

    BackupsView m_view;
    QList<Backup> m_backups;
    std::optional<FileCounts> m_now; ///< of the file; nullopt when it cannot be read
    QString m_chosen;
    QComboBox *m_file = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QGridLayout *m_figures = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace koriz::ui
