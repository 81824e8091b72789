#include "ui/common/mailingdialog.h"
#include "core/paper/mailing.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
const QString sheetSetting = u"print/labelSheet"_s, envelopeSetting = u"print/envelope"_s;
const QString senderSetting = u"print/sender"_s, letterSetting = u"print/letter"_s;
}

MailingDialog::MailingDialog(MailKind kind, ListRequest customers, const AppContext &context)
    : QDialog(context.window), m_kind(kind), m_customers(std::move(customers)), m_context(context),
      m_fields(context.db, Entity::Customer)
{
    buildUi();
    if (m_kind == MailKind::Letters)
        checkLetter();
}

QPlainTextEdit *MailingDialog::textEdit(const QString &name, const QString &meaning, const QString &setting)
{
    auto *edit = new QPlainTextEdit(m_context.settings.value(setting).toString());
    edit->setObjectName(name);
    edit->setAccessibleName(meaning);
    edit->setTabChangesFocus(true);
    return edit;
}

QWidget *MailingDialog::buildLabels()
{
    setWindowTitle(tr("Address labels"));
    m_size = new QComboBox;
    for (const LabelSheet &sheet : labelSheets()) {
        const auto mm = [&](qreal size) { return m_context.format.number(size, 1); };
        m_size->addItem(tr("%1: %2 × %3 labels, %4 × %5 mm")
                            .arg(Formatter::isolate(sheet.code), m_context.format.count(sheet.across),
                                 m_context.format.count(sheet.down), mm(sheet.sizeMm.width()),
                                 mm(sheet.sizeMm.height())),
                        sheet.code);
    }
    m_size->setCurrentIndex(std::max(0, m_size->findData(m_context.settings.value(sheetSetting))));
    m_first = new QSpinBox;
    m_first->setObjectName(u"labelFirst"_s);
    m_first->setAccessibleName(tr("First free label"));
    m_first->setMinimum(1);
    m_first->setToolTip(tr("Earlier ones of the first sheet stay empty, so that a used sheet can be used up"));
    connect(m_size, &QComboBox::currentIndexChanged, this, &MailingDialog::showSheet);
    showSheet();
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Sheet"), m_size);
    form->addRow(tr("First free label"), m_first);
    return box;
}

void MailingDialog::showSheet()
{
    if (const auto sheet = findLabelSheet(m_size->currentData().toString()))
        m_first->setMaximum(sheet->count());
}

QWidget *MailingDialog::buildEnvelopes()
{
    setWindowTitle(tr("Envelopes"));
    m_size = new QComboBox;
    for (const EnvelopeSize &size : envelopeSizes())
        m_size->addItem(QPageSize::name(size.paper), size.code);
    m_size->setCurrentIndex(std::max(0, m_size->findData(m_context.settings.value(envelopeSetting))));
    m_text = textEdit(u"envelopeSender"_s, tr("Sender"), senderSetting);
    m_text->setMaximumHeight(96);
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Sender"), m_text);
    return box;
}

QWidget *MailingDialog::buildLetters()
{
    setWindowTitle(tr("A letter to each"));
    m_text = textEdit(u"letterText"_s, tr("Text of the letter"), letterSetting);
    if (m_text->toPlainText().isEmpty())
        m_text->setPlainText(u"{address}\n\n{today}\n\n"_s + tr("Dear {name},") + u"\n\n"_s);
    m_text->setMinimumSize(560, 320);
    auto *insert = new QPushButton(icon(u"plus"_s), tr("Insert a field"));
    insert->setObjectName(u"letterField"_s);
    auto *menu = new QMenu(insert);
    const auto add = [&](const QString &label, const QString &key) {
        menu->addAction(label, this, [this, key] { m_text->insertPlainText(u'{' + key + u'}'); });
    };
    add(tr("Address, in lines"), u"address"_s);
    add(tr("Today's date"), u"today"_s);
    menu->addSeparator();
    for (const Field &field : m_fields.fields()) {
        if (!field.is(Field::Hidden))
            add(field.labelText(), field.key);
    }
    insert->setMenu(menu);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MailingDialog::checkLetter);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    column->addWidget(insert, 0, Qt::AlignLeading);
    return box;
}

void MailingDialog::buildUi()
{
    setObjectName(u"mailingDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_kind == MailKind::Labels          ? buildLabels()
                          : m_kind == MailKind::Envelopes ? buildEnvelopes()
                                                          : buildLetters(),
                      1);
    if (m_size) {
        m_size->setObjectName(u"mailSize"_s);
        m_size->setAccessibleName(windowTitle());
    }
    m_problem = new QLabel;
    m_problem->setObjectName(u"mailProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextRole(m_problem, TextRole::Bad, FontRole::Secondary);
    column->addWidget(m_problem);
    const DialogButtons buttons = makeDialogButtons(this, tr("Preview"), u"mailPreview"_s);
    m_preview = buttons.accept;
    connect(buttons.box, &QDialogButtonBox::accepted, this, &MailingDialog::openPreview);
    column->addWidget(buttons.box);
}

void MailingDialog::checkLetter()
{
    const QString unknown = unknownLetterField(m_text->toPlainText(), m_fields);
    m_problem->setText(tr("“{%1}” is no field of a customer. Choose one with “Insert a field”.").arg(unknown));
    m_problem->setVisible(!unknown.isEmpty());
    m_preview->setEnabled(unknown.isEmpty());
}

PageMaker MailingDialog::pages() const
{
    const ListRequest customers = m_customers;
    const QString code = m_size ? m_size->currentData().toString() : QString();
    const QString text = m_text ? m_text->toPlainText() : QString();
    switch (m_kind) {
    case MailKind::Labels:
        return [customers, sheet = findLabelSheet(code).value_or(labelSheets().first()), taken = m_first->value() - 1](
                   const PageSource &source) { return labelPages(source, customers, sheet, taken); };
    case MailKind::Envelopes:
        return [customers, size = findEnvelopeSize(code).value_or(envelopeSizes().first()),
                text](const PageSource &source) {
            return envelopePages(source, customers, size,
                                 text.trimmed().isEmpty() ? QStringList() : text.trimmed().split(u'\n'));
        };
    case MailKind::Letters:
        return [customers, text](const PageSource &source) { return letterPages(source, customers, text); };
    }
    Q_UNREACHABLE();
}

void MailingDialog::openPreview()
{
    if (m_kind == MailKind::Labels)
        m_context.settings.setValue(sheetSetting, m_size->currentData());
    if (m_kind == MailKind::Envelopes) {
        m_context.settings.setValue(envelopeSetting, m_size->currentData());
        m_context.settings.setValue(senderSetting, m_text->toPlainText());
    }
    if (m_kind == MailKind::Letters)
        m_context.settings.setValue(letterSetting, m_text->toPlainText());
    accept();
    showPrintPreview(m_context, pages());
}

} // namespace koriz::ui
