#include "ui/exchange/checkpage.h"
#include "ui/common/backupfirst.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

enum IssueColumn { Line, Heading, Value, Reason };

std::optional<ImportReport> runOnWorker(const AppContext &context, const QString &what, const ImportOptions &options)
{
    const std::optional<std::any> report = runWithProgress(
        context, what,
        [options](Database &db, const Progress &progress) { return std::any(runImport(db, options, progress)); });
    return report ? std::optional(std::any_cast<ImportReport>(*report)) : std::nullopt;
}

QString linkedLabel(const QString &kind)
{
    static constexpr std::pair<const char16_t *, const char *> names[] {
        {u"source", QT_TRANSLATE_NOOP("ImportReport", "sources")},
        {u"company", QT_TRANSLATE_NOOP("ImportReport", "companies")},
        {u"tag", QT_TRANSLATE_NOOP("ImportReport", "tags")},
        {u"customer", QT_TRANSLATE_NOOP("ImportReport", "customers")},
        {u"product", QT_TRANSLATE_NOOP("ImportReport", "products")},
        {u"employee", QT_TRANSLATE_NOOP("ImportReport", "employees")},
        {u"campaign", QT_TRANSLATE_NOOP("ImportReport", "campaigns")},
        {u"stage", QT_TRANSLATE_NOOP("ImportReport", "stages")},
        {u"pipeline", QT_TRANSLATE_NOOP("ImportReport", "pipelines")},
        {u"loss_reason", QT_TRANSLATE_NOOP("ImportReport", "loss reasons")},
        {u"loyalty_level", QT_TRANSLATE_NOOP("ImportReport", "loyalty levels")},
        {u"custom_field", QT_TRANSLATE_NOOP("ImportReport", "own fields")}};
    for (const auto &[key, label] : names) {
        if (kind == QStringView(key))
            return QCoreApplication::translate("ImportReport", label);
    }
    return kind;
}

} // namespace

QStringList reportLines(const ImportReport &report, const Formatter &format)
{
    QStringList lines;
    const auto add = [&](qint64 count, const QString &text) { if (count > 0) lines << text.arg(format.count(count)); };
    add(report.created, CheckPage::tr("%1 new"));
    add(report.updated, CheckPage::tr("%1 changed"));
    add(report.unchanged, CheckPage::tr("%1 already here, nothing new"));
    add(report.skipped, CheckPage::tr("%1 already here, left alone"));
    add(report.rejected, CheckPage::tr("%1 cannot be taken"));
    QStringList linked;
    for (auto it = report.linkedCreated.begin(); it != report.linkedCreated.end(); ++it) {
        if (it.value() > 0)
            linked << u"%1: %2"_s.arg(linkedLabel(it.key()), format.count(it.value()));
    }
    if (!linked.isEmpty())
        lines << CheckPage::tr("made with them: %1").arg(linked.join(u", "_s));
    return lines;
}

CheckPage::CheckPage(ImportState &state) : WizardPage(state)
{
    buildUi();
}

QString CheckPage::title() const { return tr("This is what would happen"); }

QString CheckPage::findings() const { return m_counts->text() + u" · "_s + m_issueCount->text(); }

void CheckPage::buildUi()
{
    m_counts = new QLabel;
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    setTextRole(m_counts, TextRole::Normal, FontRole::Section);
    m_issueCount = new QLabel;
    m_issueCount->setObjectName(u"importIssueCount"_s);
    setTextRole(m_issueCount, TextRole::Secondary);
    m_save = new QPushButton(tr("Save the refused rows…"));
    m_save->setObjectName(u"importSaveRejects"_s);
    m_issues = new QTableWidget(0, 4);
    m_issues->setTabKeyNavigation(false);
    m_issues->setObjectName(u"importIssues"_s);
    m_issues->setAccessibleName(tr("What does not fit"));
    m_issues->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Value"), tr("Why")});
    m_issues->horizontalHeaderItem(Line)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    m_issues->verticalHeader()->hide();
    m_issues->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    m_issues->horizontalHeader()->setStretchLastSection(true);
    m_issues->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_issues->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_issues->setShowGrid(false);
    m_issues->setWordWrap(false);
    m_issues->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_issueCount);
    row->addStretch();
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_counts);
    layout->addLayout(row);
    layout->addWidget(m_issues, 1);
    connect(m_save, &QPushButton::clicked, this, &CheckPage::saveRejects);
    layout->addStretch(); // without a table the counts stay on top
}

bool CheckPage::enter()
{
    ImportOptions options = state().options;
    options.dryRun = true;
    const std::optional<ImportReport> report = runOnWorker(context(), tr("Checking the file"), options);
    if (!report)
        return false;
    state().checked = *report;
    showReport();
    showIssues();
    emit completeChanged();
    return true;
}

bool CheckPage::isComplete() const { return state().checked.created + state().checked.updated > 0; }

void CheckPage::showReport()
{
    QStringList lines {tr("%Ln row(s) read", nullptr, static_cast<int>(state().checked.rows))};
    lines += reportLines(state().checked, context().format);
    m_counts->setText(lines.join(u" · "_s));
}

void CheckPage::showIssues()
{
    const ImportReport &report = state().checked;
    const auto listed = static_cast<int>(report.issues.size());
    m_issues->setRowCount(listed);
    for (int row = 0; row < listed; ++row) {
        const ImportIssue &issue = report.issues.at(row);
        const auto set
            = [&](int column, const QString &text) { m_issues->setItem(row, column, new QTableWidgetItem(text)); };
        set(Line, issue.line > 0 ? context().format.count(issue.line) : QString());
        set(Heading, issue.column);
        set(Value, issue.value.simplified());
        set(Reason, issue.isNotice ? tr("Taken, but: %1").arg(issue.reason) : issue.reason);
        m_issues->item(row, Reason)->setIcon(icon(issue.isNotice ? u"info"_s : u"circle-x"_s,
                                                  issue.isNotice ? IconTint::Warn : IconTint::Bad));
        m_issues->item(row, Reason)->setToolTip(plainTip(issue.reason));
        m_issues->item(row, Line)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    }
    m_issues->resizeColumnsToContents();
    m_issues->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {Heading, Value})
        m_issues->setColumnWidth(column, std::min(m_issues->columnWidth(column) + space::s, 220));
    m_issues->setVisible(listed > 0);
    m_issueCount->setText(listed == 0                        ? tr("Everything fits.")
                          : report.issueCount > listed ? tr("%1 remarks, the first %2 of them").arg(
                                context().format.count(report.issueCount), context().format.count(listed))
                                                       : tr("%Ln remark(s)", nullptr, listed));
    m_save->setVisible(report.rejected > 0);
}

void CheckPage::saveRejects()
{
    const QFileInfo source(state().options.source);
    const QString proposed = source.absolutePath() + u'/' + source.completeBaseName() + tr("-refused") + u".csv"_s;
    const QString path = context().dialogs.saveFile(this, tr("Save the refused rows"), proposed, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    ImportOptions options = state().options;
    options.dryRun = true;
    options.rejects = path;
    if (runOnWorker(context(), tr("Saving the refused rows"), options))
        m_issueCount->setText(tr("The refused rows, with the reasons, are in %1").arg(path));
}

bool CheckPage::leave()
{
    backUpBefore(context(), BackupReason::Import);
    const std::optional<ImportReport> report = runOnWorker(context(), tr("Importing"), state().options);
    if (!report)
        return false;
    state().done = *report;
    return true;
}

} // namespace koriz::ui
