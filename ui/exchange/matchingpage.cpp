#include "ui/exchange/matchingpage.h"
#include "core/fields/catalogue.h"
#include "ui/common/theme.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace koriz::ui {

MatchingPage::MatchingPage(ImportState &state) : WizardPage(state)
{
    buildUi();
}

QString MatchingPage::title() const { return tr("What if it is already here?"); }

void MatchingPage::buildUi()
{
    m_key = new QComboBox;
    m_key->setObjectName(u"importKey"_s);
    m_key->setAccessibleName(tr("Known by"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("A row is the same record when it has the same"));
    label->setBuddy(m_key);
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(label);
    keyRow->addWidget(m_key);
    keyRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(keyRow);
    layout->addSpacing(space::s);
    addRules();
    m_createMissing
        = new QCheckBox(tr("Make sources, products, customers and so on that are named in the file but not here yet"));
    m_createMissing->setObjectName(u"importCreateMissing"_s);
    layout->addWidget(m_createMissing);
    layout->addStretch();
}

void MatchingPage::addRules()
{
    m_rules = new QButtonGroup(this);
    const auto rule = [&](OnMatch value, const QString &name, const QString &text, const QString &meaning) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        button->setAccessibleDescription(meaning);
        m_rules->addButton(button, static_cast<int>(value));
        auto *explanation = new QLabel(meaning);
        explanation->setWordWrap(true);
        const int indent = space::xl; // below the words
        explanation->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, space::s);
        setTextRole(explanation, TextRole::Secondary, FontRole::Secondary);
        layout()->addWidget(button);
        layout()->addWidget(explanation);
    };
    rule(OnMatch::Fill, u"importFill"_s, tr("Fill in what is missing"),
         tr("Empty fields of the record are filled; what you already have stays."));
    rule(OnMatch::Update, u"importUpdate"_s, tr("Overwrite"),
         tr("What the row says replaces what the record has; empty cells change nothing."));
    rule(OnMatch::Skip, u"importSkip"_s, tr("Leave it alone"),
         tr("The record stays as it is; only new ones are added."));
    rule(OnMatch::Create, u"importCreate"_s, tr("Add it once more"),
         tr("Nothing is compared: each row becomes a new record, also when it is here already."));
}

void MatchingPage::offerKeys()
{
    const Entity entity = state().options.entity;
    m_key->clear();
    const auto offer = [&](const QString &text, const QStringList &keys) { m_key->addItem(text, keys); };
    offer(tr("usual marks (proposed)"), {});
    if (entity == Entity::Customer) {
        offer(tr("e-mail"), {u"email"_s});
        offer(tr("phone"), {u"phone"_s});
        offer(tr("e-mail and name"), {u"email+name"_s});
    }
    if (entity == Entity::Product)
        offer(tr("article number"), {u"sku"_s});
    const QString title = entityInfo(entity).titleField;
    const Catalogue catalogue(entity);
    if (const Field *field = catalogue.find(title); field && entity != Entity::Feedback && entity != Entity::Purchase)
        offer(field->labelText(), {title});
    if (catalogue.find(u"external_id"))
        offer(tr("number in the other program"), {u"external_id"_s});
}

bool MatchingPage::enter()
{
    offerKeys();
    for (int i = 0; i < m_key->count(); ++i) {
        if (m_key->itemData(i).toStringList() == state().options.match)
            m_key->setCurrentIndex(i);
    }
    m_rules->button(static_cast<int>(state().options.onMatch))->setChecked(true);
    m_createMissing->setChecked(state().options.createMissing);
    return true;
}

bool MatchingPage::leave()
{
    state().options.match = m_key->currentData().toStringList();
    state().options.onMatch = static_cast<OnMatch>(m_rules->checkedId());
    state().options.createMissing = m_createMissing->isChecked();
    return true;
}

} // namespace koriz::ui
