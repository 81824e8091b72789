#include "ui/sales/lossdialog.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace koriz::ui {

LossDialog::LossDialog(const QString &what, const QStringList &reasons, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"lossDialog"_s);
    setWindowTitle(tr("Why was it lost?"));
    buildUi(what, reasons);
}

void LossDialog::buildUi(const QString &what, const QStringList &reasons)
{
    auto *title = new QLabel(inBrief(what));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextRole(title, TextRole::Normal, FontRole::Section);
    auto *reasonLabel = new QLabel(tr("Reason"));
    m_reason = new QComboBox;
    m_reason->setObjectName(u"lossReason"_s);
    m_reason->setAccessibleName(reasonLabel->text());
    m_reason->setEditable(true);
    m_reason->addItems(reasons);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose or type a new one"));
    m_reason->completer()->setFilterMode(Qt::MatchContains);
    reasonLabel->setBuddy(m_reason);
    auto *noteLabel = new QLabel(tr("Note"));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"lossNote"_s);
    m_note->setAccessibleName(noteLabel->text());
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(88);
    noteLabel->setBuddy(m_note);
    QDialogButtonBox *buttons = makeDialogButtons(this, tr("Mark as lost"), u"lossOk"_s).box;
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *> {title, reasonLabel, m_reason, noteLabel, m_note, buttons})
        layout->addWidget(widget);
    setMinimumWidth(380);
    m_reason->setFocus();
}

QString LossDialog::reason() const { return m_reason->currentText().trimmed(); }
QString LossDialog::note() const { return m_note->toPlainText().trimmed(); }

} // namespace koriz::ui
