#include "ui/reports/reportview.h"
#include "core/paper/reportdocument.h"
#include "core/reports/comparison.h"
#include "ui/common/chartview.h"
#include "ui/common/theme.h"
#include "ui/reports/reporttablemodel.h"
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int widestColumn = 320;

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
    m_formula->setMinimumHeight(std::max(0, m_formula->heightForWidth(width()))); // a splitter above would take its lines
}

ReportView::ReportView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    buildUi();
}

void ReportView::buildUi()
{
    m_chart = new ChartView;
    m_chart->setObjectName(u"reportChart"_s);
    m_model = new ReportTableModel(m_context.format, this);
    m_table = new QTableView;
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
    m_period = plainLabel(u"reportDays"_s, TextRole::Secondary);
    m_sample = plainLabel(u"reportSample"_s, TextRole::Secondary);
    m_period->setWordWrap(false);
    m_sample->setWordWrap(false);
    m_notes = plainLabel(u"reportNotes"_s, TextRole::Warn);
    m_formula = plainLabel(u"reportFormula"_s, TextRole::Secondary);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
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
    layout->addWidget(split, 1);
    layout->addWidget(m_formula);
    connect(m_chart, &ChartView::barClicked, this, [this](int bar) { drill(m_chartRows.value(bar, -1)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { drill(m_model->resultRow(index.row())); });
}

void ReportView::setResult(const ReportResult &result)
{
    m_result = result;
    const ReportResult shown = withComparison(result, Beside::AllFigures);
    m_drill = shown.drill;
    m_model->setResult(shown);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const ReportChart chart = reportChart(shown, m_context.format);
    m_chartRows = chart.rows;
    m_chart->setVisible(result.chart.kind != ChartHint::Kind::None);
    m_chart->setSpec(chart.spec);
    m_table->setToolTip(m_drill.isEmpty() ? QString() : tr("Enter or double click opens the records of a row"));
    fitColumns();
    showFigures();
}

void ReportView::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + space::m, widestColumn));
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
    m_formula->setText(m_result.formula);
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
