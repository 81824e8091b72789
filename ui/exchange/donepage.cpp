#include "ui/exchange/donepage.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/stepundo.h"
#include "ui/common/theme.h"
#include "ui/exchange/checkpage.h"

using namespace Qt::StringLiterals;

namespace koriz::ui {

DonePage::DonePage(ImportState &state) : WizardPage(state)
{
    buildUi();
}

QString DonePage::title() const { return tr("Done"); }

QString DonePage::findings() const { return m_counts->text(); }

void DonePage::buildUi()
{
    m_counts = new QLabel;
    m_counts->setObjectName(u"importDone"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    setTextRole(m_counts, TextRole::Normal, FontRole::Section);
    m_show = new QPushButton(tr("Show what was imported"));
    m_show->setObjectName(u"importShow"_s);
    m_undo = new QPushButton(icon(u"undo-2"_s), tr("Undo this import"));
    m_undo->setObjectName(u"importUndo"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_show);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(m_counts);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_show, &QPushButton::clicked, this, &DonePage::showWanted);
    connect(m_undo, &QPushButton::clicked, this, &DonePage::undoImport);
}

bool DonePage::enter()
{
    const QStringList lines = reportLines(state().done, context().format);
    m_counts->setText(lines.isEmpty() ? tr("Nothing was changed.") : lines.join(u'\n'));
    m_undo->setEnabled(!state().done.operation.isNull());
    return true;
}

void DonePage::undoImport()
{
    std::optional<OperationRow> step;
    guarded(context(), [&] { step = findOperation(context().db, state().done.operation); });
    if (!step || !takeBack(context(), *step, tr("Undoing the import")))
        return;
    m_undo->setEnabled(false);
    m_show->setEnabled(false);
    m_counts->setText(tr("The import was taken back. Everything is as it was before."));
    emit completeChanged();
}

} // namespace koriz::ui
