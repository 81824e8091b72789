#include "ui/reports/reportspage.h"
#include "ui/common/command.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/filterbar.h"
#include "ui/common/flowlayout.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/reports/periodchoice.h"
#include "ui/reports/reportview.h"
#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int listWidth = 230, widestList = 300;
constexpr int besideTitle = 68; ///< icon, margins, scroll bar
constexpr int patienceMs = 250;
constexpr int idRole = Qt::UserRole;
const QString lastKey = u"reports/last"_s;

} // namespace

ReportsPage::ReportsPage(AppContext &context, QWidget *parent)
    : Page(context, parent), m_reports(reports()), m_catalogue(context.db, Entity::Customer)
{
    buildUi();
    connectAll();
    const QString last = context.settings.value(lastKey).toString();
    if (!m_reports.isEmpty())
        choose(findReport(last).value_or(m_reports.first()));
    fillList({});
    int widest = 0;
    for (const ReportInfo &info : m_reports)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(info.title));
    m_list->setMinimumWidth(std::min(widest + besideTitle, widestList));
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::help() const
{
    return tr("Choose a report on the side and the days it looks at. A click on a bar, or Enter on a row, opens the "
              "records behind it. Below the table it says how each figure comes about.");
}

void ReportsPage::buildUi()
{
    setObjectName(u"reportsPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeList());
    layout->addWidget(makeBody(), 1);
}

QWidget *ReportsPage::makeList()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"reportSearch"_s);
    m_search->setAccessibleName(tr("Search reports"));
    m_search->setPlaceholderText(tr("Search reports"));
    makeSearchField(m_search);
    m_list = new QListWidget;
    m_list->setObjectName(u"reportList"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    side->setMinimumWidth(listWidth);
    side->setMaximumWidth(widestList);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *ReportsPage::makeTools()
{
    m_period = new PeriodChoice(context());
    m_export = new QToolButton;
    m_export->setObjectName(u"reportExport"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(u"download"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setAccessibleName(tr("Export the report"));
    setKind(m_export, ButtonKind::Quiet);
    auto *menu = new QMenu(m_export);
    using Handler = void (ReportsPage::*)();
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys, Handler handler) {
        m_exports << makeCommand(this, name, {}, text, keys, [this, handler] { (this->*handler)(); });
    };
    add(u"reportCsv"_s, tr("Table as CSV or workbook…"), QKeySequence(u"Ctrl+Shift+E"_s), &ReportsPage::exportCsv);
    add(u"reportPdf"_s, tr("Report as PDF…"), QKeySequence(u"Ctrl+Shift+P"_s), &ReportsPage::exportPdf);
    add(u"reportPng"_s, tr("Chart as a picture…"), QKeySequence(u"Ctrl+Shift+G"_s), &ReportsPage::exportChart);
    addActions(m_exports);
    menu->addActions(m_exports);
    m_export->setMenu(menu);
    m_export->setToolTip(tr("Export the report"));
    auto *printer = new QToolButton;
    printer->setObjectName(u"reportPrint"_s);
    printer->setIcon(icon(u"printer"_s));
    printer->setToolTip(tr("Print the report (Ctrl+P)"));
    printer->setAccessibleName(tr("Print the report"));
    setKind(printer, ButtonKind::Quiet);
    connect(printer, &QToolButton::clicked, this, &ReportsPage::print);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_period);
    row->addStretch();
    row->addWidget(m_export);
    row->addWidget(printer);
    return tools;
}

QWidget *ReportsPage::makeBody()
{
    m_title = new QLabel;
    m_title->setObjectName(u"reportTitle"_s);
    setTextRole(m_title, TextRole::Normal, FontRole::Section);
    m_summary = new QLabel;
    m_summary->setObjectName(u"reportSummary"_s);
    m_summary->setWordWrap(true);
    setTextRole(m_summary, TextRole::Secondary);
    m_filter = new FilterBar(m_catalogue, context());
    m_paramBox = new QWidget;
    m_paramFlow = new FlowLayout(space::s, m_paramBox);
    m_view = new ReportView(context());
    m_failure = new QLabel;
    m_failure->setObjectName(u"reportFailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setAlignment(Qt::AlignCenter);
    m_failure->setWordWrap(true);
    m_stack = new QStackedWidget;
    for (QWidget *page : std::initializer_list<QWidget *> {m_view, makeBusy(), m_failure})
        m_stack->addWidget(page);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeTools());
    layout->addWidget(m_filter);
    layout->addWidget(m_paramBox);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    return body;
}

/// Stands in place of the report while it is computed.
QWidget *ReportsPage::makeBusy()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(280);
    bar->setAccessibleName(tr("The report is being computed"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"reportCancel"_s);
    m_busy = new QWidget;
    auto *waiting = new QVBoxLayout(m_busy);
    waiting->addStretch();
    waiting->addWidget(new QLabel(tr("Computing…")), 0, Qt::AlignHCenter);
    waiting->addWidget(bar, 0, Qt::AlignHCenter);
    waiting->addWidget(cancel, 0, Qt::AlignHCenter);
    waiting->addStretch();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_worker.cancel();
        m_patience.stop();
        m_failure->setText(tr("Cancelled. Choose a report or other days to compute again."));
        m_stack->setCurrentWidget(m_failure);
    });
    return m_busy;
}

void ReportsPage::fillList(const QString &search)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QString group;
    for (const ReportInfo &info : m_reports) {
        if (!search.isEmpty() && !info.title.contains(search, Qt::CaseInsensitive)
            && !info.summary.contains(search, Qt::CaseInsensitive))
            continue;
        if (info.group != group) {
            group = info.group;
            auto *heading = new QListWidgetItem(group, m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(fontOf(FontRole::Secondary));
        }
        auto *item = new QListWidgetItem(icon(info.icon, IconTint::Secondary), info.title, m_list);
        item->setData(idRole, info.id);
        item->setToolTip(u"%1\n%2"_s.arg(info.title, info.summary));
        // As wide as the list: cut with "…".
        item->setSizeHint(QSize(1, item->listWidget()->fontMetrics().height() + space::s));
        if (m_info && info.id == m_info->id)
            m_list->setCurrentItem(item);
    }
}

void ReportsPage::connectAll()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_busy); });
    connect(m_search, &QLineEdit::textChanged, this, &ReportsPage::fillList);
    currentFollowsSelection(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (const auto info = item ? findReport(item->data(idRole).toString()) : std::nullopt)
            choose(*info);
    });
    connect(m_period, &PeriodChoice::changed, this, &ReportsPage::compute);
    connect(m_filter, &FilterBar::changed, this, &ReportsPage::compute);
    connect(m_view, &ReportView::openList, this, &Page::openList);
    connect(&m_worker, &Worker::finished, this, &ReportsPage::take);
    connect(&m_worker, &Worker::failed, this, [this](const std::exception_ptr &failure) {
        m_patience.stop();
        try {
            std::rethrow_exception(failure);
        } catch (const Error &error) {
            m_failure->setText(error.summary());
        } catch (const std::exception &) {
            m_failure->setText(tr("The report could not be computed."));
        }
        m_stack->setCurrentWidget(m_failure);
    });
}

void ReportsPage::showReport(const QString &id)
{
    if (const auto info = findReport(id)) {
        choose(*info);
        fillList(m_search->text());
    }
}

void ReportsPage::choose(const ReportInfo &info)
{
    if (m_info && m_info->id == info.id)
        return;
    m_info = info;
    m_params.clear();
    context().settings.setValue(lastKey, info.id);
    m_title->setText(info.title);
    m_summary->setText(info.summary);
    buildParams();
    compute();
}

void ReportsPage::buildParams()
{
    qDeleteAll(std::exchange(m_paramWidgets, {}));
    for (const ReportParam &param : m_info->params) {
        const auto set = [this, param](const QString &value) {
            m_params[param.key] = value;
            compute();
        };
        QWidget *editor = nullptr;
        const ParamChoices choices = choicesOf(param, context().db);
        if (choices.isEmpty()) {
            auto *line = new QLineEdit(param.standard);
            line->setFixedWidth(80);
            connect(line, &QLineEdit::editingFinished, this, [set, line] { set(line->text()); });
            editor = line;
        } else {
            auto *box = new QComboBox;
            for (const auto &[value, label] : choices)
                box->addItem(label, value);
            box->setCurrentIndex(std::max(0, box->findData(param.standard)));
            connect(box, &QComboBox::currentIndexChanged, this, [set, box] { set(box->currentData().toString()); });
            editor = box;
        }
        editor->setObjectName(u"param_"_s + param.key);
        editor->setAccessibleName(param.label);
        editor->setToolTip(param.label);
        auto *pair = new QWidget;
        pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // or a line of text would take the whole row
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, space::s, 0);
        row->setSpacing(space::s);
        auto *label = new QLabel(param.label);
        label->setBuddy(editor);
        setTextRole(label, TextRole::Secondary);
        row->addWidget(label);
        row->addWidget(editor);
        m_paramWidgets << pair;
        m_paramFlow->insertWidget(m_paramFlow->count(), pair);
    }
    m_paramBox->setVisible(!m_paramWidgets.isEmpty());
}

ReportRequest ReportsPage::request() const
{
    const Filter &filter = m_filter->filter();
    return {m_period->period(), m_period->compare(), filter.isAll() ? QString() : toText(filter), m_params,
            context().today(), context().format.settings().calendar};
}

void ReportsPage::compute()
{
    m_isStale = true;
    if (!m_info || !isVisible())
        return;
    m_isStale = false;
    m_patience.start();
    m_worker.start(context().db, [id = m_info->id, asked = request()](Database &db, const Progress &progress) {
        return std::any(runReport(db, id, asked, progress));
    });
}

void ReportsPage::take(const std::any &result)
{
    m_patience.stop();
    m_view->setResult(std::any_cast<const ReportResult &>(result));
    m_stack->setCurrentWidget(m_view);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        compute();
}

QList<QAction *> ReportsPage::commands() const
{
    return m_exports + m_filter->commands();
}

void ReportsPage::reload(Areas areas)
{
    if (areas & ~Areas(Area::Journal))
        compute();
}

void ReportsPage::focusContent() { m_list->setFocus(); }

void ReportsPage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

QWidget *ReportsPage::foot() const { return m_view->formula(); }

} // namespace koriz::ui
