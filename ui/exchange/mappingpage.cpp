#include "ui/exchange/mappingpage.h"
#include "core/db/operation.h"
#include "core/exchange/savedmappings.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/wheelguard.h"
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr qsizetype samplesShown = 3;
enum Column { Heading, Samples, Target };
} // namespace

MappingPage::MappingPage(ImportState &state) : WizardPage(state)
{
    buildUi();
}

QString MappingPage::title() const { return tr("Where does each column go?"); }

QString MappingPage::findings() const { return m_problem->text().isEmpty() ? m_summary->text() : m_problem->text(); }

void MappingPage::buildUi()
{
    m_columns = new QTableWidget(0, 3);
    m_columns->setTabKeyNavigation(false);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setHorizontalHeaderLabels({tr("Column in the file"), tr("For example"), tr("Field in Koriz")});
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(space::row + space::xs);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problem = new QLabel;
    m_problem->setObjectName(u"importMappingProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Bad);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(buildTop());
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_problem);
}

/// How much is mapped, and the choices of earlier imports.
QLayout *MappingPage::buildTop()
{
    m_saved = new QComboBox;
    m_saved->setObjectName(u"importSaved"_s);
    m_saved->setAccessibleName(tr("Saved choices"));
    m_forget = new QToolButton;
    m_forget->setObjectName(u"importForget"_s);
    m_forget->setIcon(icon(u"trash-2"_s));
    m_forget->setToolTip(tr("Delete these saved choices"));
    m_forget->setAccessibleName(m_forget->toolTip());
    setKind(m_forget, ButtonKind::Quiet);
    auto *keepButton = new QPushButton(tr("Keep these choices…"));
    keepButton->setObjectName(u"importKeep"_s);
    m_summary = new QLabel;
    m_summary->setObjectName(u"importMapped"_s);
    setTextRole(m_summary, TextRole::Secondary);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary);
    top->addStretch();
    top->addWidget(m_saved);
    top->addWidget(m_forget);
    top->addWidget(keepButton);
    connect(m_saved, &QComboBox::activated, this, &MappingPage::applySaved);
    connect(keepButton, &QPushButton::clicked, this, &MappingPage::keep);
    connect(m_forget, &QToolButton::clicked, this, &MappingPage::forget);
    return top;
}

bool MappingPage::enter()
{
    showSaved();
    showColumns();
    check();
    return true;
}

void MappingPage::showSaved()
{
    m_saved->clear();
    m_saved->addItem(tr("Proposed by Koriz"));
    guarded(context(), [this] {
        for (const SavedMapping &saved : savedMappings(context().db, state().options.entity))
            m_saved->addItem(saved.name);
    });
    m_saved->setVisible(m_saved->count() > 1);
    showForget();
}

/// What Koriz proposes itself cannot be deleted.
void MappingPage::showForget() { m_forget->setVisible(m_saved->currentIndex() > 0); }

void MappingPage::applySaved()
{
    ImportOptions &options = state().options;
    options.mapping.clear();
    guarded(context(), [&] {
        for (const SavedMapping &saved : savedMappings(context().db, options.entity)) {
            if (saved.name != m_saved->currentText() || m_saved->currentIndex() == 0)
                continue;
            for (const ColumnChoice &choice : saved.options.mapping) { // only of columns that this file has
                for (const ColumnPlan &column : state().plan.columns) {
                    if (column.column == choice.column)
                        options.mapping << choice;
                }
            }
            options.match = saved.options.match;
            options.onMatch = saved.options.onMatch;
            options.createMissing = saved.options.createMissing;
        }
    });
    showForget();
    if (analyseFile(state()))
        showColumns();
    check();
}

void MappingPage::forget()
{
    const QString name = m_saved->currentText();
    const bool isDone = guarded(context(), [&] {
        Operation operation(context().db, OperationKind::Settings, tr("Deleted choices for imports: %1").arg(name));
        removeMapping(context().db, state().options.entity, name);
        operation.commit();
    });
    if (!isDone)
        return;
    showSaved();
    applySaved();
}

void MappingPage::keep()
{
    const auto name = context().dialogs.askText(this, tr("Keep these choices"), tr("Name"));
    if (!name || name->trimmed().isEmpty())
        return;
    guarded(context(), [&] {
        ImportOptions options = state().options;
        options.mapping = mapping();
        Operation operation(context().db, OperationKind::Settings, tr("Choices for imports: %1").arg(*name));
        saveMapping(context().db, *name, options);
        operation.commit();
        showSaved();
        m_saved->setCurrentText(name->trimmed());
        showForget();
    });
}

void MappingPage::offerFields(QComboBox *box, const Catalogue &fields, const ColumnPlan &column)
{
    box->addItem(tr("Do not import"), QString());
    QString section;
    for (const FieldChoice &choice : fieldChoices(fields)) {
        if (choice.section != section) {
            section = choice.section;
            box->addItem(section, QVariant());
            qobject_cast<QStandardItemModel *>(box->model())->item(box->count() - 1)->setFlags(Qt::NoItemFlags);
        }
        box->addItem(choice.label, choice.path);
    }
    if (const QString path = column.path; !path.isEmpty() && box->findData(path) < 0)
        box->addItem(pathLabel(fields, path), path);
    const QString own = u"custom."_s + QString(column.column).replace(u'.', u' ');
    if (box->findData(own) < 0)
        box->addItem(tr("New own field “%1”").arg(column.column), own);
}

QComboBox *MappingPage::fieldBox(int row, const Catalogue &fields, const ColumnPlan &column)
{
    auto *box = new QComboBox;
    box->setObjectName(u"importField_%1"_s.arg(row));
    box->setAccessibleName(tr("Field for %1").arg(column.column));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    new WheelGuard(box);
    offerFields(box, fields, column);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(std::max(0, box->findData(column.path)));
    box->lineEdit()->home(false); // a long name shows its beginning
    connect(box, &QComboBox::currentIndexChanged, this, &MappingPage::check);
    connect(box, &QComboBox::currentIndexChanged, box->lineEdit(), [edit = box->lineEdit()] { edit->home(false); });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box] {
        box->setEditText(box->itemText(box->currentIndex())); // half a name is no field
        box->lineEdit()->home(false);
    });
    return box;
}

void MappingPage::showColumns()
{
    const QList<ColumnPlan> &columns = state().plan.columns;
    m_columns->setRowCount(0);
    std::optional<Catalogue> fields;
    if (!guarded(context(), [&] { fields.emplace(context().db, state().options.entity); }))
        return;
    m_columns->setRowCount(static_cast<int>(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        const ColumnPlan &column = columns.at(row);
        m_columns->setItem(row, Heading, new QTableWidgetItem(column.column));
        QStringList shown;
        for (const QString &sample : column.samples.mid(0, samplesShown))
            shown << asInFile(sample.simplified());
        auto *samples = new QTableWidgetItem(shown.join(u" · "_s));
        samples->setToolTip(plainTip(column.samples.join(u'\n').left(500)));
        m_columns->setItem(row, Samples, samples);
        m_columns->setItem(row, Target, new QTableWidgetItem);
        m_columns->setCellWidget(row, Target, fieldBox(row, *fields, column));
    }
}

QString MappingPage::pathAt(int row) const
{
    return qobject_cast<QComboBox *>(m_columns->cellWidget(row, Target))->currentData().toString();
}

QList<ColumnChoice> MappingPage::mapping() const
{
    QList<ColumnChoice> choices;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        choices << ColumnChoice {state().plan.columns.at(row).column, pathAt(row)};
    return choices;
}

void MappingPage::check()
{
    QHash<QString, QString> taken;
    QString problem;
    int used = 0;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString path = pathAt(row);
        m_columns->item(row, Target)
            ->setData(Qt::AccessibleTextRole,
                      qobject_cast<QComboBox *>(m_columns->cellWidget(row, Target))->currentText());
        if (path.isEmpty())
            continue;
        ++used;
        const QString column = state().plan.columns.at(row).column;
        if (taken.contains(path))
            problem = tr("“%1” and “%2” would go into the same field. Choose another one for either.")
                          .arg(taken.value(path), column);
        taken.insert(path, column);
    }
    if (used == 0)
        problem = tr("Choose a field for at least one column.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_summary->setText(
        tr("%1 of %Ln column(s) are imported", nullptr, m_columns->rowCount()).arg(context().format.count(used)));
    emit completeChanged();
}

bool MappingPage::isComplete() const { return m_problem->text().isEmpty(); }

bool MappingPage::leave()
{
    state().options.mapping = mapping();
    return analyseFile(state());
}

} // namespace koriz::ui
