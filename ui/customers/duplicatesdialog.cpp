#include "ui/customers/duplicatesdialog.h"
#include "core/fields/suggest.h"
#include "core/records/merge.h"
#include "core/records/recordchanges.h"
#include "ui/common/backupfirst.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/mergedialog.h"
#include "ui/common/plaintable.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr qsizetype pairsShown = 1000;

} // namespace

DuplicatesDialog::DuplicatesDialog(AppContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(tr("Customers that may be the same"));
    resize(960, 560);
    buildUi();
    connect(&m_worker, &Worker::finished, this,
            [this](const std::any &result) { fill(std::any_cast<DuplicatesFound>(result)); });
    connect(&m_worker, &Worker::progress, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 100 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 100 / total) : 0);
    });
    connect(&m_worker, &Worker::failed, this, [this](const std::exception_ptr &failure) {
        m_progress->hide();
        tell(m_context.dialogs, this, failure);
    });
    search();
}

void DuplicatesDialog::buildUi()
{
    m_state = new QLabel;
    m_state->setObjectName(u"duplicatesState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_table
        = new PlainTable(u"duplicatesTable"_s, tr("Pairs"), {tr("Customer"), tr("Customer"), tr("Alike"), tr("Why")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int widths[] {240, 240, 80};
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, widths[i]);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildButtons());
    layout->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &PlainTable::currentRowChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_table, &PlainTable::doubleClicked, this, &DuplicatesDialog::mergeCurrent);
}

QLayout *DuplicatesDialog::buildButtons()
{
    const auto button = [](const QString &iconName, const QString &text, const QString &name) {
        auto *made = new QPushButton(icon(iconName), text);
        made->setObjectName(name);
        return made;
    };
    m_merge = button(u"git-merge"_s, tr("Merge…"), u"duplicatesMerge"_s);
    m_apart = button(u"split"_s, tr("Not the same"), u"duplicatesApart"_s);
    m_open = button(u"external-link"_s, tr("Open"), u"duplicatesOpen"_s);
    m_exact = button(u"check"_s, tr("Merge all that say nothing different"), u"duplicatesExact"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_merge, m_apart, m_open})
        row->addWidget(each);
    row->addStretch();
    row->addWidget(m_exact);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::mergeCurrent);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellCurrentApart);
    connect(m_exact, &QPushButton::clicked, this, &DuplicatesDialog::mergeExact);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const DuplicatePair *pair = current())
            emit openCustomer(pair->a);
        accept();
    });
    return row;
}

void DuplicatesDialog::search()
{
    m_state->setText(tr("Looking for customers that may be the same…"));
    m_progress->show();
    m_progress->setRange(0, 0);
    m_worker.start(m_context.db, [](Database &db, const Progress &progress) -> std::any {
        return findDuplicates(db, pairsShown, progress);
    });
    updateButtons();
}

void DuplicatesDialog::fill(const DuplicatesFound &found)
{
    const int row = m_table->currentIndex().row();
    m_pairs = found.pairs;
    m_progress->hide();
    m_table->clearRows();
    guarded(m_context, [this] {
        QList<qint64> ids;
        for (const DuplicatePair &pair : m_pairs)
            ids << pair.a << pair.b;
        const QHash<qint64, QString> hints = customerHints(m_context.db, ids);
        const auto shown = [&](qint64 id) {
            return hinted(recordTitle(m_context.db, Entity::Customer, id), hints.value(id));
        };
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            const DuplicatePair &pair = m_pairs.at(i);
            QStringList words;
            for (const DuplicateReason reason : pair.reasons)
                words << duplicateReasonText(reason);
            m_table->addRow({shown(pair.a), shown(pair.b),
                             m_context.format.percent(pair.score / 100.0, 0), words.join(u", "_s)}, i);
        }
    });
    m_state->setText(m_pairs.isEmpty()
                         ? tr("No two customers look the same.")
                         : tr("%Ln pair(s) that may be the same customer", nullptr, static_cast<int>(found.total)));
    m_table->select(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)));
    updateButtons();
}

const DuplicatePair *DuplicatesDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

void DuplicatesDialog::updateButtons()
{
    for (QPushButton *button : {m_merge, m_apart, m_open})
        button->setEnabled(current() != nullptr);
    m_exact->setEnabled(
        std::any_of(m_pairs.begin(), m_pairs.end(), [](const DuplicatePair &pair) { return pair.exact; }));
}

void DuplicatesDialog::mergeCurrent()
{
    const DuplicatePair *pair = current();
    if (pair && mergeRecords(m_context, Entity::Customer, {pair->a, pair->b}))
        search();
}

void DuplicatesDialog::tellCurrentApart()
{
    const DuplicatePair *pair = current();
    if (!pair)
        return;
    const bool isDone = guarded(m_context, [&] {
        Operation operation(m_context.db, OperationKind::Edit, tr("Two customers told apart"));
        tellApart(m_context.db, pair->a, pair->b);
        operation.commit();
    });
    if (isDone)
        search();
}

void DuplicatesDialog::mergeExact()
{
    backUpBefore(m_context, BackupReason::Merge);
    const auto done = runWithProgress(m_context, tr("Merging"),
                                      [clock = m_context.clock](Database &db, const Progress &progress) -> std::any {
                                          return mergeExactDuplicates(db, clock, progress);
                                      });
    if (!done)
        return;
    const auto merged = std::any_cast<qint64>(*done);
    m_context.dialogs.message(this,
                              merged == 0 ? tr("None could be merged without losing something that was said.")
                                          : tr("%Ln customer(s) went into another. One undo parts them again.", nullptr,
                                               static_cast<int>(merged)));
    search();
}

} // namespace koriz::ui
