#include "ui/reports/reportview.h"
#include "core/paper/reportdocument.h"
#include "core/reports/comparison.h"
#include "ui/common/chartview.h"
#include "ui/common/theme.h"
#include "ui/reports/reporttablemodel.h"
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int widestColumn = 320;
constexpr int rowsMeasured = 200;
constexpr int headerRoom = 30; ///< margins and the sign of the order
constexpr int cellRoom = 14;   ///< margins
constexpr int leastForText = 120;

/// Of the heading set in two lines where that makes it narrower.
int twoLineWidth(const QString &heading, const QFontMetrics &metrics)
{
    int width = metrics.horizontalAdvance(heading);
    for (qsizetype at = heading.indexOf(u' '); at >= 0; at = heading.indexOf(u' ', at + 1))
        width = std::min(
            width,
            std::max(metrics.horizontalAdvance(heading.left(at)), metrics.horizontalAdvance(heading.mid(at + 1))));
    return width;
}

QLabel *plainLabel(const QString &name, TextRole role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(label, role, FontRole::Secondary);
    return label;
}

} // namespace

void ReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_formula->setMinimumHeight(
        std::max(0, m_formula->heightForWidth(width()))); // a splitter above would take its lines
    if (event->oldSize().height() != height())
        QMetaObject::invokeMethod(this, &ReportView::shareHeight, Qt::QueuedConnection);
}

ReportView::ReportView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    buildUi();
}

QWidget *ReportView::formula() const { return m_formula; }

void ReportView::buildUi()
{
    m_chart = new ChartView;
    m_chart->setObjectName(u"reportChart"_s);
    buildTable();
    m_period = plainLabel(u"reportDays"_s, TextRole::Secondary);
    m_sample = plainLabel(u"reportSample"_s, TextRole::Secondary);
    m_period->setWordWrap(false);
    m_sample->setWordWrap(false);
    m_notes = plainLabel(u"reportNotes"_s, TextRole::Warn);
    m_formula = plainLabel(u"reportFormula"_s, TextRole::Secondary);
    m_split = new QSplitter(Qt::Vertical);
    m_split->addWidget(m_chart);
    m_split->addWidget(m_table);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::l);
    line->addWidget(m_period);
    line->addWidget(m_sample);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_notes);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_formula);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isSharedByHand = true; });
    connect(m_chart, &ChartView::barClicked, this, [this](int bar) { drill(m_chartRows.value(bar, -1)); });
}

void ReportView::buildTable()
{
    m_model = new ReportTableModel(m_context.format, this);
    m_table = new QTableView;
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Figures of the report"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isSizedByHand |= !m_isFitting; });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { drill(m_model->resultRow(index.row())); });
}

void ReportView::setResult(const ReportResult &result)
{
    m_result = result;
    const ReportResult shown = withComparison(result, Beside::AllFigures);
    m_drill = shown.drill;
    m_model->setResult(shown);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    ReportChart chart = reportChart(shown, m_context.format);
    m_chartRows = chart.rows;
    m_chart->setVisible(result.chart.kind != ChartHint::Kind::None);
    chart.spec.title.clear(); // it stands above
    m_chart->setSpec(chart.spec);
    m_chart->setAccessibleName(tr("Chart: %1").arg(result.title));
    m_table->setToolTip(m_drill.isEmpty() ? QString() : tr("Enter or double click opens the records of a row"));
    measureColumns();
    fitColumns();
    showFigures();
    shareHeight();
}

/// As wide as the figures need; longer headings go on in a second line.
void ReportView::measureColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QFontMetrics metrics(header->font());
    int lines = 1;
    m_widths.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int cells = 0;
        for (int row = 0; row < std::min(m_model->rowCount(), rowsMeasured); ++row)
            cells = std::max(cells,
                             m_table->fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
        const int head = twoLineWidth(heading, metrics), width = std::max(cells, head);
        const int least = column == 0 ? std::min(width, std::max(head, leastForText)) : width; // figures are not cut
        m_widths << ColumnWidth {std::min(width + headerRoom, widestColumn), std::min(least + cellRoom, widestColumn)};
        if (metrics.horizontalAdvance(heading) > width)
            lines = 2;
    }
    header->setFixedHeight(std::max(space::row, lines * metrics.lineSpacing() + space::s));
    m_isSizedByHand = false;
}

/// The table fills the view; one that is only a little too wide moves together instead of asking to be scrolled.
void ReportView::fitColumns()
{
    int wanted = 0, spare = 0;
    for (const ColumnWidth &width : m_widths) {
        wanted += width.natural;
        spare += width.natural - width.least;
    }
    const int over = wanted - m_table->viewport()->width();
    const double share = over > 0 && over <= spare ? double(over) / spare : 0;
    m_isFitting = true;
    for (int column = 0; column < m_widths.size(); ++column) {
        const ColumnWidth &width = m_widths.at(column);
        const int room = column == 0 ? std::max(-over, 0) : 0; // what is left goes to the names
        m_table->setColumnWidth(column, width.natural + room - int(std::ceil(share * (width.natural - width.least))));
    }
    m_isFitting = false;
}

bool ReportView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_isSizedByHand)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// A chart of few bars and a table of few rows take no more than they need; what is left goes to the other.
void ReportView::shareHeight()
{
    if (m_isSharedByHand)
        return;
    const int rows = m_model->rowCount() * space::rowCompact + m_table->horizontalHeader()->height()
        + 2 * m_table->frameWidth() + m_table->horizontalScrollBar()->sizeHint().height();
    const int chart = m_chart->heightNeeded();
    const int all = m_split->height() - m_split->handleWidth();
    const ChartKind kind = m_chart->spec().kind;
    const bool isTall = kind == ChartKind::Bars || kind == ChartKind::Funnel; // its bars do not grow with the room
    const int forChart = rows + chart > all ? std::min(chart, all / 2)
        : isTall                            ? std::min(all - rows, chart * 3 / 2)
                                            : all - rows;
    m_split->setSizes({forChart, all - forChart});
}

void ReportView::showFigures()
{
    QString days = periodText(m_result.period, m_context.format);
    if (m_result.compared)
        days = tr("%1, compared with %2").arg(days, periodText(m_result.compared->period, m_context.format));
    m_period->setText(days);
    m_sample->setText(sampleText(m_result, m_context.format));
    m_notes->setText(m_result.notes.join(u'\n'));
    m_notes->setVisible(!m_result.notes.isEmpty());
    m_formula->setText(m_context.format.digits(m_result.formula));
    m_formula->setMinimumHeight(std::max(0, m_formula->heightForWidth(width())));
}

void ReportView::drill(int row)
{
    if (row < 0 || row >= m_drill.size())
        return;
    const ReportDrill &records = m_drill.at(row);
    if (!records.filter.isEmpty())
        emit openList(records.entity, records.filter);
}

} // namespace koriz::ui
