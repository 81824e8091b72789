#include "ui/exchange/exportdialog.h"
#include "core/exchange/exportfilter.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/dialogs.h"
#include "ui/common/guarded.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/exchange/fieldchoices.h"
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int pathRole = Qt::UserRole;
} // namespace

ExportDialog::ExportDialog(AppContext &context, Entity entity, const ListRequest &request, QWidget *parent,
                           const QStringList &columns)
    : QDialog(parent), m_context(context), m_entity(entity), m_request(request)
{
    m_request.entity = entity;
    m_request.today = context.today();
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %1").arg(entityLabel(entity)));
    buildUi(columns);
}

void ExportDialog::buildUi(const QStringList &columns)
{
    auto *hint = new QLabel(tr("Columns; drag to change their order"));
    setTextRole(hint, TextRole::Normal, FontRole::Section);
    m_columns = new QListWidget;
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    guarded(m_context, [&] { offerColumns(columns); });
    m_safe = new QCheckBox(tr("No cell may start a formula in a spreadsheet"));
    m_safe->setObjectName(u"exportSafe"_s);
    m_safe->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(hint);
    layout->addWidget(m_columns, 1);
    layout->addLayout(buildForm());
    layout->addWidget(m_safe);
    layout->addWidget(buildButtons());
    resize(600, 560);
    connect(m_columns, &QListWidget::itemChanged, this, [this] { m_write->setEnabled(!chosenColumns().isEmpty()); });
}

QLayout *ExportDialog::buildForm()
{
    const auto box
        = [](const QString &name, const QString &meaning, const QList<std::pair<QString, QString>> &choices) {
              auto *made = new QComboBox;
              made->setObjectName(name);
              made->setAccessibleName(meaning);
              for (const auto &[text, value] : choices)
                  made->addItem(text, value);
              return made;
          };
    m_kind = box(u"exportKind"_s, tr("File"),
                 {{tr("Text table (.csv)"), u".csv"_s}, {tr("Workbook (.xlsx)"), u".xlsx"_s}});
    m_delimiter = box(u"exportDelimiter"_s, tr("Between the columns"),
                      {{tr("Comma"), u","_s}, {tr("Semicolon"), u";"_s}, {tr("Tab"), u"\t"_s}});
    m_delimiter->setCurrentIndex(m_context.format.decimalMark() == DecimalMark::Comma ? 1 : 0);
    m_encoding = box(u"exportEncoding"_s, tr("Letters"),
                     {{tr("UTF-8, for spreadsheets too"), u"utf-8-bom"_s}, {u"UTF-8"_s, u"utf-8"_s}});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showKind);
    auto *form = new QHBoxLayout;
    form->setSpacing(space::s);
    form->addWidget(m_kind);
    for (QComboBox *named : {m_delimiter, m_encoding}) {
        form->addSpacing(space::m);
        form->addWidget(new QLabel(named->accessibleName()));
        form->addWidget(named);
    }
    form->addStretch();
    return form;
}

QWidget *ExportDialog::buildButtons()
{
    const DialogButtons buttons = makeDialogButtons(this, tr("Export…"), u"exportWrite"_s);
    m_write = buttons.accept;
    connect(buttons.box, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    return buttons.box;
}

void ExportDialog::offerColumns(const QStringList &ticked)
{
    const Catalogue catalogue(m_context.db, m_entity);
    const QStringList all = defaultExportColumns(m_context.db, m_entity);
    QStringList paths = ticked;
    for (const QString &path : all) {
        if (!paths.contains(path))
            paths << path;
    }
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(pathLabel(catalogue, path), m_columns);
        item->setData(pathRole, path);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.isEmpty() || ticked.contains(path) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ExportDialog::chosenColumns() const
{
    QStringList paths;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            paths << m_columns->item(row)->data(pathRole).toString();
    }
    return paths;
}

/// A workbook knows its letters and columns, and never takes text for a formula.
void ExportDialog::showKind()
{
    const bool isText = m_kind->currentData() == u".csv"_s;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_delimiter, m_encoding, m_safe})
        widget->setEnabled(isText);
}

void ExportDialog::write()
{
    const QString suffix = m_kind->currentData().toString();
    QString path = m_context.dialogs.saveFile(this, windowTitle(), entityInfo(m_entity).key + suffix,
                                              tr("Tables (*%1)").arg(suffix));
    if (path.isEmpty())
        return;
    if (suffix == u".xlsx" && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix; // what is in a file follows from its name
    const ExportOptions options {m_entity, path, chosenColumns(), {}, m_delimiter->currentData().toString().at(0),
                                 m_encoding->currentData().toString(), m_safe->isChecked()};
    const auto rows = runWithProgress(m_context, windowTitle(),
                                      [options, request = m_request](Database &db, const Progress &progress) {
                                          ExportOptions narrowed = options;
                                          narrowed.filter = exportFilter(db, request);
                                          return std::any(exportTable(db, narrowed, progress));
                                      });
    if (!rows)
        return;
    emit exported(path, std::any_cast<qint64>(*rows));
    accept();
}

} // namespace koriz::ui
