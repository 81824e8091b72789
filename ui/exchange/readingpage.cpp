#include "ui/exchange/readingpage.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr qsizetype rowsShown = 50;
constexpr int widestColumn = 240;

QString delimiterName(const QString &delimiter)
{
    if (delimiter == u"\t")
        return ReadingPage::tr("tab");
    return delimiter == u"," ? ReadingPage::tr("comma") : delimiter == u";" ? ReadingPage::tr("semicolon") : delimiter;
}

} // namespace

bool analyseFile(ImportState &state)
{
    const std::optional<std::any> plan = runWithProgress(
        state.context, ReadingPage::tr("Looking at the file"),
        [options = state.options](Database &db, const Progress &) { return std::any(analyse(db, options)); });
    if (plan)
        state.plan = std::any_cast<ImportPlan>(*plan);
    return plan.has_value();
}

ReadingPage::ReadingPage(ImportState &state) : WizardPage(state)
{
    buildUi();
}

QString ReadingPage::title() const { return tr("Is it read correctly?"); }

QComboBox *ReadingPage::box(const QString &name, const QString &meaning,
                            const QList<std::pair<QString, QVariant>> &choices)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(meaning);
    for (const auto &[label, value] : choices)
        made->addItem(label, value);
    auto *label = new QLabel(meaning);
    label->setBuddy(made);
    setTextRole(label, TextRole::Secondary, FontRole::Secondary);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(label);
    column->addWidget(made);
    m_choices->addLayout(column);
    connect(made, &QComboBox::activated, this, &ReadingPage::readAgain);
    return made;
}

QString ReadingPage::findings() const
{
    return m_questions->text().isEmpty() ? m_detected->text() : m_questions->text();
}

void ReadingPage::buildUi()
{
    buildChoices();
    const auto label = [](const QString &name, TextRole role) {
        auto *made = new QLabel;
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        setTextRole(made, role);
        return made;
    };
    m_detected = label(u"importDetected"_s, TextRole::Secondary);
    m_notes = label(u"importNotes"_s, TextRole::Warn);
    m_questions = label(u"importQuestions"_s, TextRole::Bad);
    m_rows = new QTableWidget;
    m_rows->setTabKeyNavigation(false);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->setDefaultSectionSize(space::rowCompact);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(m_choices);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_detected, m_notes, m_questions})
        layout->addWidget(widget);
    layout->addWidget(m_rows, 1);
}

/// How the file is read: what was detected, and what else it may be.
void ReadingPage::buildChoices()
{
    const auto code = [](auto value) { return QVariant(static_cast<int>(value)); };
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(space::m);
    m_sheet = box(u"importSheet"_s, tr("Sheet"), {});
    m_encoding = box(u"importEncoding"_s, tr("Letters"), {{tr("Detected"), QString()}, {u"UTF-8"_s, u"utf-8"_s},
        {u"UTF-16"_s, u"utf-16"_s}, {tr("Western (1252)"), u"windows-1252"_s}, {tr("Baltic (1257)"), u"windows-1257"_s},
        {tr("Cyrillic (1251)"), u"windows-1251"_s}, {tr("Turkish, Azerbaijani (1254)"), u"windows-1254"_s},
        {tr("Arabic, Persian (1256)"), u"windows-1256"_s}});
    m_delimiter = box(u"importDelimiter"_s, tr("Between the columns"),
                      {{tr("Detected"), QString()},
                       {tr("Comma"), u","_s},
                       {tr("Semicolon"), u";"_s},
                       {tr("Tab"), u"\t"_s},
                       {tr("Bar |"), u"|"_s}});
    m_header = box(u"importHeader"_s, tr("First row"), {{tr("Detected"), code(HeaderChoice::Auto)},
        {tr("Headings"), code(HeaderChoice::Yes)}, {tr("Already data"), code(HeaderChoice::No)}});
    m_dates = box(u"importDates"_s, tr("Dates"), {{tr("Detected"), code(DateOrder::Auto)},
        {tr("Day, month, year"), code(DateOrder::DayFirst)}, {tr("Month, day, year"), code(DateOrder::MonthFirst)},
        {tr("Year, month, day"), code(DateOrder::YearFirst)}});
    m_decimal = box(u"importDecimal"_s, tr("Decimals"), {{tr("Detected"), code(DecimalMark::Auto)},
        {u"1,234.56"_s, code(DecimalMark::Dot)}, {u"1.234,56"_s, code(DecimalMark::Comma)}});
    m_choices->addStretch();
}

bool ReadingPage::enter()
{
    const auto set
        = [](QComboBox *box, const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    const ImportOptions &options = state().options;
    set(m_encoding, options.encoding);
    set(m_delimiter, options.delimiter);
    set(m_header, static_cast<int>(options.header));
    set(m_dates, static_cast<int>(options.dateOrder));
    set(m_decimal, static_cast<int>(options.decimal));
    showPlan();
    return true;
}

void ReadingPage::readAgain()
{
    const ImportOptions before = state().options;
    ImportOptions &options = state().options;
    options.sheet = m_sheet->currentText();
    options.encoding = m_encoding->currentData().toString();
    options.delimiter = m_delimiter->currentData().toString();
    options.header = static_cast<HeaderChoice>(m_header->currentData().toInt());
    options.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    options.decimal = static_cast<DecimalMark>(m_decimal->currentData().toInt());
    if (!analyseFile(state())) {
        options = before;
        enter();
        return;
    }
    showPlan();
}

bool ReadingPage::isComplete() const { return state().plan.ambiguousColumns().isEmpty(); }

void ReadingPage::showPlan()
{
    const ImportPlan &plan = state().plan;
    const auto columns = static_cast<int>(plan.columns.size());
    const QString encoding = plan.encoding.toUpper();
    m_detected->setText(inWindowDirection(plan.delimiter.isEmpty()
                                              ? tr("%1, %Ln column(s)", nullptr, columns).arg(encoding)
                                              : tr("%1, columns apart by %2, %Ln column(s)", nullptr, columns)
                                                    .arg(encoding, delimiterName(plan.delimiter))));
    m_notes->setText(plan.notes.join(u'\n'));
    m_notes->setVisible(!plan.notes.isEmpty());
    showSheets();
    showQuestions();
    showRows();
    emit completeChanged();
}

/// A workbook asks for its sheet and knows its letters and columns.
void ReadingPage::showSheets()
{
    const ImportPlan &plan = state().plan;
    m_sheet->clear();
    m_sheet->addItems(plan.sheets);
    m_sheet->setCurrentIndex(static_cast<int>(plan.sheets.indexOf(plan.sheet)));
    const auto show = [this](QComboBox *box, bool isShown) {
        box->setVisible(isShown);
        for (QLabel *label : findChildren<QLabel *>()) {
            if (label->buddy() == box)
                label->setVisible(isShown);
        }
    };
    show(m_sheet, plan.sheets.size() > 1);
    show(m_encoding, plan.sheets.isEmpty());
    show(m_delimiter, !plan.delimiter.isEmpty());
}

void ReadingPage::showQuestions()
{
    QStringList questions;
    for (const ColumnPlan &column : state().plan.columns) {
        if (column.isAmbiguous)
            questions << u"%1: %2"_s.arg(column.column, column.ambiguity);
    }
    if (!questions.isEmpty())
        questions << tr("Say above how dates and decimals are written in this file.");
    m_questions->setText(questions.join(u'\n'));
    m_questions->setVisible(!questions.isEmpty());
}

void ReadingPage::showRows()
{
    const ImportPlan &plan = state().plan;
    const auto count = static_cast<int>(std::min(plan.rows.size(), rowsShown));
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(plan.columns.size()));
    m_rows->setRowCount(count);
    for (int column = 0; column < plan.columns.size(); ++column)
        m_rows->setHorizontalHeaderItem(column, new QTableWidgetItem(plan.columns.at(column).column));
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < plan.columns.size(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(asInFile(plan.rows.at(row).value(column))));
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widestColumn));
}

} // namespace koriz::ui
