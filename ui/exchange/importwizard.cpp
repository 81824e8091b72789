#include "ui/exchange/importwizard.h"
#include "core/fields/catalogue.h"
#include "ui/common/theme.h"
#include "ui/exchange/checkpage.h"
#include "ui/exchange/donepage.h"
#include "ui/exchange/filepage.h"
#include "ui/exchange/mappingpage.h"
#include "ui/exchange/matchingpage.h"
#include "ui/exchange/readingpage.h"
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace koriz::ui {

ImportWizard::ImportWizard(AppContext &context, const QString &path, QWidget *parent,
                           std::optional<Entity> entity)
    : QDialog(parent), m_state {context}
{
    m_state.options.entity = entity.value_or(Entity::Customer);
    m_state.options.source = path;
    m_state.options.onMatch = OnMatch::Fill;
    m_state.options.createMissing = true;
    m_state.options.today = context.today();
    buildUi();
    addPages(entity.has_value());
    go(0);
}

void ImportWizard::addPage(WizardPage *page)
{
    m_pages << page;
    m_stack->addWidget(page);
    connect(page, &WizardPage::completeChanged, this, &ImportWizard::refreshButtons);
}

void ImportWizard::buildUi()
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import"));
    resize(920, 620);
    m_title = new QLabel;
    m_title->setObjectName(u"importTitle"_s);
    setTextRole(m_title, TextRole::Normal, FontRole::Title);
    m_step = new QLabel;
    m_step->setObjectName(u"importStep"_s);
    setTextRole(m_step, TextRole::Secondary);
    m_stack = new QStackedWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildFoot());
}

QLayout *ImportWizard::buildFoot()
{
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"importBack"_s);
    m_next = new QPushButton;
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    setKind(m_next, ButtonKind::Primary);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"importCancel"_s);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false); // Enter goes on
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    return foot;
}

void ImportWizard::addPages(bool isKindKnown)
{
    addPage(new FilePage(m_state, isKindKnown));
    addPage(new ReadingPage(m_state));
    addPage(new MappingPage(m_state));
    addPage(new MatchingPage(m_state));
    addPage(new CheckPage(m_state));
    auto *done = new DonePage(m_state);
    addPage(done);
    connect(done, &DonePage::showWanted, this, [this] {
        const bool isDated = Catalogue(m_state.options.entity).indexOf(u"changed") >= 0;
        emit showImported(m_state.options.entity, isDated ? u"changed >= today"_s : QString());
        accept();
    });
}

WizardPage *ImportWizard::current() const { return m_pages.at(m_stack->currentIndex()); }

void ImportWizard::go(int page)
{
    if (!m_pages.at(page)->enter())
        return;
    m_stack->setCurrentIndex(page);
    m_title->setText(current()->title());
    m_step->setText(
        tr("Step %1 of %2").arg(m_state.context.format.count(page + 1), m_state.context.format.count(m_pages.size())));
    refreshButtons();
    (current()->focusProxy() ? current()->focusProxy() : m_next)->setFocus();
}

void ImportWizard::next()
{
    const int page = m_stack->currentIndex();
    if (page == m_pages.size() - 1)
        return accept();
    if (current()->leave())
        go(page + 1);
}

void ImportWizard::back() { go(m_stack->currentIndex() - 1); }

void ImportWizard::refreshButtons()
{
    const int page = m_stack->currentIndex();
    const bool isLast = page == m_pages.size() - 1;
    m_back->setVisible(page > 0 && !isLast);
    m_cancel->setVisible(!isLast);
    const QString text = current()->nextText();
    m_next->setText(text.isEmpty() ? tr("Next") : text);
    m_next->setEnabled(current()->isComplete());
    QStringList said {m_step->text(), m_title->text(), current()->findings()};
    said.removeAll(QString());
    m_next->setAccessibleDescription(said.join(u" · "_s)); // it keeps the focus from step to step
}

} // namespace koriz::ui
