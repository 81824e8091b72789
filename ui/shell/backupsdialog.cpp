#include "ui/shell/backupsdialog.h"
#include "core/base/error.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/shell/passworddialog.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

enum Column { Day, Reason, Customers, Deals, Receipts, Size, columnCount };

QLabel *plain(const QString &text, TextRole role = TextRole::Normal)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QString sizeText(qint64 bytes, const Formatter &format)
{
    constexpr double kilobyte = 1000.0, megabyte = 1000.0 * 1000.0;
    const auto size = static_cast<double>(bytes);
    return size < megabyte ? BackupsDialog::tr("%1 KB").arg(format.number(size / kilobyte, 0))
                           : BackupsDialog::tr("%1 MB").arg(format.number(size / megabyte, 1));
}

} // namespace

BackupsDialog::BackupsDialog(const BackupsView &view, QWidget *parent) : QDialog(parent), m_view(view)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    resize(900, 620);
    buildUi();
    reload();
}

QString BackupsDialog::file() const { return m_file->currentData().toString(); }

QStringList BackupsDialog::folders() const
{
    return backupFolders(file(), m_view.settings.value(u"backup/folder"_s).toString());
}

void BackupsDialog::buildUi()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        plain(inWindowDirection(tr("Koriz makes backups by itself: on closing, while you work, and before imports, "
                                   "merges and large deletions. Each one was read again and checked. Putting one back "
                                   "first makes a backup of the file as it is now, so nothing is lost."))));
    m_file = new QComboBox;
    m_file->setObjectName(u"backupsFile"_s);
    m_file->setAccessibleName(tr("Company file"));
    for (const QString &path : m_view.files)
        m_file->addItem(QFileInfo(path).completeBaseName(), path);
    m_file->setVisible(m_view.files.size() > 1);
    connect(m_file, &QComboBox::currentIndexChanged, this, &BackupsDialog::reload);
    layout->addWidget(m_file);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildComparison());
    auto *place = new QHBoxLayout;
    m_place = plain({}, TextRole::Secondary);
    m_place->setObjectName(u"backupsPlace"_s);
    place->addWidget(m_place, 1);
    place->addWidget(button(u"backupsDisk"_s, tr("Another disk…"), &BackupsDialog::chooseDisk));
    layout->addLayout(place);
    layout->addLayout(buildButtons());
}

QWidget *BackupsDialog::buildList()
{
    m_model = new QStandardItemModel(0, columnCount, this);
    m_model->setHorizontalHeaderLabels(
        {tr("Day"), tr("Why"), tr("Customers"), tr("Deals"), tr("Receipts"), tr("Size")});
    m_table = new QTableView;
    m_table->setObjectName(u"backupsList"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
    for (int column = Customers; column < columnCount; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsDialog::showComparison);
    connect(m_table, &QTableView::doubleClicked, this, &BackupsDialog::restore);
    return m_table;
}

QWidget *BackupsDialog::buildComparison()
{
    auto *box = new QFrame;
    setCard(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    m_figures = new QGridLayout;
    m_figures->setHorizontalSpacing(space::xl);
    m_figures->setVerticalSpacing(space::xs);
    m_figures->setColumnStretch(4, 1);
    column->addLayout(m_figures);
    m_note = plain({}, TextRole::Secondary);
    m_note->setObjectName(u"backupsNote"_s);
    column->addWidget(m_note);
    return box;
}

QPushButton *BackupsDialog::button(const QString &name, const QString &text, void (BackupsDialog::*work)())
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, work);
    return made;
}

QLayout *BackupsDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *now = button(u"backupsNow"_s, tr("Back up now"), &BackupsDialog::backUpNow);
    QPushButton *encrypted = button(u"backupsEncrypted"_s, tr("Encrypted copy…"), &BackupsDialog::copyEncrypted);
    for (QPushButton *onlyOpen : {now, encrypted})
        onlyOpen->setEnabled(m_view.db && !m_view.db->isReadOnly());
    row->addWidget(now);
    row->addWidget(encrypted);
    row->addWidget(button(u"backupsOther"_s, tr("Another backup file…"), &BackupsDialog::chooseOther));
    row->addStretch();
    m_restore = button(u"backupsRestore"_s, tr("Restore"), &BackupsDialog::restore);
    m_restore->setDefault(true);
    setKind(m_restore, ButtonKind::Primary);
    auto *box = new QDialogButtonBox;
    box->addButton(m_restore, QDialogButtonBox::AcceptRole);
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"backupsClose"_s);
    close->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(box);
    return row;
}

void BackupsDialog::reload()
{
    m_backups = listBackups(folders());
    m_now.reset();
    try {
        m_now = m_view.db ? countRecords(*m_view.db) : countRecords(*Database::look(file()));
    } catch (const Error &) {
        m_now.reset(); // told beside the figures
    }
    m_model->removeRows(0, m_model->rowCount());
    for (const Backup &backup : std::as_const(m_backups)) {
        const Snapshot &s = backup.snapshot;
        const auto count = [&](qint64 value) { return backup.isLabelled ? m_view.format.count(value) : u"—"_s; };
        const QString why = backup.isLabelled ? reasonText(s.label.reason) : tr("not checked by Koriz");
        QList<QStandardItem *> row;
        for (const QString &text : {m_view.format.dateTime(s.label.at),
                                    backup.isEncrypted ? tr("%1, encrypted").arg(why) : why, count(s.counts.customers),
                                    count(s.counts.deals), count(s.counts.receipts), sizeText(s.bytes, m_view.format)})
            row << new QStandardItem(text);
        for (int column = Customers; column < columnCount; ++column)
            row.at(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.first()->setToolTip(plainTip(QDir::toNativeSeparators(s.path)));
        m_model->appendRow(row);
    }
    m_table->setCurrentIndex(m_model->index(0, 0));
    showComparison();
    showPlace();
}

const Backup *BackupsDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_backups.size() ? &m_backups.at(row) : nullptr;
}

void BackupsDialog::showComparison()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Backup *backup = current();
    m_restore->setEnabled(backup);
    const QStringList kinds {tr("Customers"), tr("Deals"), tr("Receipts")};
    const auto cells = [this](int row, const QString &head, const std::optional<QStringList> &values) {
        m_figures->addWidget(plain(head, TextRole::Secondary), row, 0);
        for (int i = 0; values && i < values->size(); ++i) {
            auto *label = plain(values->at(i));
            label->setObjectName(u"backupsFigure_%1_%2"_s.arg(row).arg(i));
            label->setAlignment(Qt::AlignTrailing);
            m_figures->addWidget(label, row, i + 1);
        }
    };
    const auto texts = [this](const FileCounts &c) {
        return QStringList {m_view.format.count(c.customers), m_view.format.count(c.deals),
                            m_view.format.count(c.receipts)};
    };
    cells(0, {}, kinds);
    cells(1, tr("Now"), m_now ? std::optional(texts(*m_now)) : std::nullopt);
    const bool isKnown = backup && backup->isLabelled;
    cells(2, tr("In the backup"), isKnown ? std::optional(texts(backup->snapshot.counts)) : std::nullopt);
    if (!backup)
        m_note->setText(tr("There is no backup yet."));
    else if (!m_now)
        m_note->setText(QFileInfo::exists(file())
                            ? tr("The file as it is now cannot be read; it stays beside the backups.")
                            : tr("The file itself is not there any more."));
    else if (isKnown && backup->snapshot.counts == *m_now)
        m_note->setText(tr("The backup holds what the file holds now."));
    else if (isKnown)
        m_note->setText(
            tr("%Ln step(s) were made since this backup.", nullptr,
               static_cast<int>(std::max<qint64>(0, m_now->operation - backup->snapshot.counts.operation))));
    else
        m_note->setText(tr("What is in it shows when it is restored; the present file is kept."));
}

void BackupsDialog::showPlace()
{
    const QString second = m_view.settings.value(u"backup/folder"_s).toString();
    const auto shown = [](const QString &path) { return Formatter::isolate(QDir::toNativeSeparators(path)); };
    m_place->setText(second.isEmpty()
                         ? tr("Kept in %1. A second copy on another disk is safer.").arg(shown(folders().first()))
                         : tr("Kept in %1 and in %2").arg(shown(folders().first()), shown(second)));
}

void BackupsDialog::backUpNow()
{
    const auto made = runWithProgress(m_view.dialogs, m_view.format, this, tr("Making a backup"),
                                      [db = m_view.db, to = folders(), now = m_view.clock()](const Progress &progress) {
        return std::any(backUp(*db, to, BackupReason::Manual, now, progress));
    });
    if (made && !std::any_cast<BackupResult>(*made).troubles.isEmpty())
        m_view.dialogs.message(this, std::any_cast<BackupResult>(*made).troubles.join(u'\n'));
    reload();
}

void BackupsDialog::copyEncrypted()
{
    const QString proposed = QDir::home().filePath(QFileInfo(file()).completeBaseName() + u".kbk"_s);
    const QString path = m_view.dialogs.saveFile(this, tr("Encrypted copy"), proposed, tr("Encrypted backups (*.kbk)"));
    if (path.isEmpty())
        return;
    PasswordDialog ask(
        PasswordDialog::Kind::New, tr("Encrypted copy"),
        tr("Without this password nobody can read the copy, neither you nor anyone who makes Koriz. Write it "
           "down where it is safe."),
        this);
    if (ask.exec() != QDialog::Accepted)
        return;
    const auto made = runWithProgress(
        m_view.dialogs, m_view.format, this, tr("Making an encrypted copy"),
        [db = m_view.db, path, password = ask.password(), now = m_view.clock()](const Progress &progress) {
            return std::any(backUpEncrypted(*db, path, password, BackupReason::Manual, now, progress));
        });
    if (made)
        m_view.dialogs.message(this,
                               tr("The encrypted copy is made and checked: %1").arg(QDir::toNativeSeparators(path)));
}

void BackupsDialog::chooseOther()
{
    m_chosen = m_view.dialogs.openFile(this, tr("Another backup file"), tr("Backups (*.koriz *.kbk)"));
    if (!m_chosen.isEmpty())
        accept();
}

void BackupsDialog::chooseDisk()
{
    const QString folder
        = m_view.dialogs.openFolder(this, tr("A folder on another disk for a second copy of each backup"));
    if (folder.isEmpty())
        return;
    m_view.settings.setValue(u"backup/folder"_s, folder);
    reload();
}

void BackupsDialog::restore()
{
    const Backup *backup = current();
    if (!backup)
        return;
    m_chosen = backup->snapshot.path;
    accept();
}

} // namespace koriz::ui
