#include "ui/common/tagsedit.h"
#include "core/base/fold.h"
#include "core/fields/suggest.h"
#include "ui/common/chip.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/flowlayout.h"
#include "ui/common/guarded.h"
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {
constexpr int suggestionCount = 12;
constexpr int inputWidth = 90;
} // namespace

TagsFieldEdit::TagsFieldEdit(const Field &field, AppContext &context, const QString &name)
    : FieldEdit(field, context), m_input(new QLineEdit), m_flow(new FlowLayout(4, this))
{
    setObjectName(name);
    m_input->setObjectName(name + u"_input"_s);
    m_input->setAccessibleName(field.labelText());
    m_input->setPlaceholderText(tr("Add"));
    m_input->setMinimumWidth(inputWidth);
    m_input->installEventFilter(this);
    m_flow->addWidget(m_input);
    setFocusProxy(m_input);
    finishUnfocused(m_input);
    m_completer.setModel(&m_suggestions);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(m_input);
    m_completer.popup()->setObjectName(name + u"_suggestions"_s);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u',') || text.endsWith(u'،'))
            take(text.chopped(1));
        else
            suggest(text);
    });
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagsFieldEdit::take);
    connect(m_input, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer.popup()->isVisible())
            take(m_input->text());
    });
}

bool TagsFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_input->text().isEmpty() && !m_tags.isEmpty()) {
            removeAt(m_tags.size() - 1);
            return true;
        }
    }
    return FieldEdit::eventFilter(watched, event);
}

void TagsFieldEdit::suggest(const QString &typed)
{
    guarded(context(), [&] {
        QStringList names = suggestTags(context().db, field().column, typed, suggestionCount);
        names.removeIf([this](const QString &name) { return m_tags.contains(name); });
        m_suggestions.setStringList(names);
    });
    if (m_suggestions.rowCount() > 0 && m_input->hasFocus())
        m_completer.complete();
    else
        m_completer.popup()->hide();
}

void TagsFieldEdit::take(const QString &text)
{
    m_input->clear();
    const QString tag = text.trimmed();
    const QString key = fold(tag);
    if (tag.isEmpty() || std::any_of(m_tags.begin(), m_tags.end(), [&](const QString &t) { return fold(t) == key; }))
        return;
    m_tags << tag;
    rebuild();
    emit left();
}

void TagsFieldEdit::removeAt(qsizetype index)
{
    m_tags.removeAt(index);
    rebuild();
    m_input->setFocus();
    emit left();
}

void TagsFieldEdit::rebuild()
{
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *last = m_input;
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        auto *chip = new Chip(m_tags.at(i), this);
        chip->setObjectName(u"%1_chip%2"_s.arg(objectName()).arg(i));
        chip->setAccessibleName(m_tags.at(i));
        chip->setRemovable(true);
        connect(chip, &Chip::removed, this, [this, i] { removeAt(i); });
        m_flow->insertWidget(static_cast<int>(i), chip);
        chip->show();
        setTabOrder(last, chip);
        last = chip;
    }
    setTabOrder(last, m_input); // stands behind the chips
    updateGeometry();
}

void TagsFieldEdit::setValue(const QVariant &value)
{
    m_tags = value.toStringList();
    m_shown = m_tags;
    rebuild();
}

QVariant TagsFieldEdit::value() const { return m_tags; }
bool TagsFieldEdit::isChanged() const { return m_tags != m_shown; }

} // namespace koriz::ui
