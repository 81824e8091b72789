#include "ui/common/fieldedits.h"
#include "core/base/currencies.h"
#include "core/fields/suggest.h"
#include "ui/common/controlsaccessible.h"
#include "ui/common/fieldtext.h"
#include "ui/common/guarded.h"
#include "ui/common/icons.h"
#include "ui/common/tagsedit.h"
#include "ui/common/wheelguard.h"
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int suggestionCount = 12;
constexpr int knownCount = 500;
constexpr int longestLines = 12;

bool readsLeftToRight(FieldType type)
{
    return type == FieldType::Phone || type == FieldType::Email || type == FieldType::Url;
}

QString openIconName(FieldType type)
{
    return type == FieldType::Phone ? u"phone"_s : type == FieldType::Email ? u"mail"_s : u"external-link"_s;
}

} // namespace

FieldEdit::FieldEdit(const Field &field, AppContext &context) : m_field(field), m_context(context) { }

void FieldEdit::setInner(QWidget *inner)
{
    inner->setObjectName(objectName() + u"_input"_s);
    inner->setAccessibleName(m_field.labelText());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    setFocusProxy(inner);
    if (auto *line = qobject_cast<QLineEdit *>(inner))
        finishUnfocused(line);
}

FieldEdit *makeFieldEdit(const Catalogue &catalogue, const Field &field, AppContext &context, const QString &name)
{
    switch (field.type) {
    case FieldType::LongText: return new LongTextFieldEdit(field, context, name);
    case FieldType::Boolean:
    case FieldType::Choice: return new ChoiceFieldEdit(field, context, name);
    case FieldType::Link: return new LinkFieldEdit(field, context, name);
    case FieldType::Tags: return new TagsFieldEdit(field, context, name);
    default: return new LineFieldEdit(catalogue, field, context, name);
    }
}

// ---- a line

LineFieldEdit::LineFieldEdit(const Catalogue &catalogue, const Field &field, AppContext &context, const QString &name)
    : FieldEdit(field, context), m_edit(new QLineEdit), m_entity(catalogue.entity())
{
    setObjectName(name);
    setInner(m_edit);
    if (readsLeftToRight(field.type))
        m_edit->setLayoutDirection(Qt::LeftToRight);
    if (field.type == FieldType::Text && field.is(Field::Groupable))
        m_edit->installEventFilter(this);
    if (readsLeftToRight(field.type))
        addOpenAction();
    if (field.type == FieldType::Date || field.type == FieldType::PartialDate)
        addCalendarAction();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEdit::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEdit::left);
}

/// What the file already has is asked for when the owner comes here, not when the form is built.
bool LineFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_edit->completer())
        complete();
    return FieldEdit::eventFilter(watched, event);
}

QStringList LineFieldEdit::known() const
{
    if (field().meaning == Meaning::Currency)
        return currencyCodes();
    QStringList known;
    for (const QString &value : knownValues(context().db, Catalogue(m_entity), field(), knownCount))
        known << editText(field(), value, context()); // the name of a country, not its code
    return known;
}

void LineFieldEdit::complete()
{
    guarded(context(), [&] {
        auto *completer = new QCompleter(known(), m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_edit->setCompleter(completer);
    });
}

void LineFieldEdit::addOpenAction()
{
    auto *open = m_edit->addAction(icon(openIconName(field().type), IconTint::Secondary), QLineEdit::TrailingPosition);
    open->setObjectName(objectName() + u"_open"_s);
    open->setText(field().type == FieldType::Phone   ? tr("Call")
                  : field().type == FieldType::Email ? tr("Write an e-mail")
                                                     : tr("Open in the browser"));
    const auto refresh = [this, open] { open->setVisible(!linkUrl(field(), m_edit->text(), context()).isEmpty()); };
    refresh();
    connect(m_edit, &QLineEdit::textChanged, this, refresh);
    connect(open, &QAction::triggered, this, [this] {
        if (const QUrl url = linkUrl(field(), m_edit->text(), context()); !url.isEmpty())
            QDesktopServices::openUrl(url);
    });
}

void LineFieldEdit::addCalendarAction()
{
    auto *open = m_edit->addAction(icon(u"calendar"_s, IconTint::Secondary), QLineEdit::TrailingPosition);
    open->setObjectName(objectName() + u"_calendar"_s);
    open->setText(tr("Choose from the calendar"));
    connect(open, &QAction::triggered, this, &LineFieldEdit::showCalendar);
}

void LineFieldEdit::showCalendar()
{
    auto *popup = new QCalendarWidget(this);
    popup->setWindowFlag(Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(objectName() + u"_popup"_s);
    if (context().format.settings().calendar == CalendarKind::Jalali)
        popup->setCalendar(QCalendar(QCalendar::System::Jalali));
    popup->setFirstDayOfWeek(context().format.firstDayOfWeek());
    const QDate day = QDate::fromString(typedValue().value.toString(), Qt::ISODate);
    popup->setSelectedDate(day.isValid() ? day : context().today());
    connect(popup, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        m_edit->setText(context().format.date(chosen));
        popup->close();
        emit left();
    });
    connect(popup, &QCalendarWidget::clicked, popup, &QCalendarWidget::activated);
    popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    popup->show();
}

void LineFieldEdit::setValue(const QVariant &value)
{
    m_shown = editText(field(), value, context(), m_currency);
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
}

ParsedValue LineFieldEdit::typedValue() const { return readTyped(field(), m_edit->text(), context(), m_currency); }

QVariant LineFieldEdit::value() const
{
    return typedValue().value;
}

QString LineFieldEdit::problem() const
{
    if (!isChanged())
        return {};
    const ParsedValue parsed = typedValue();
    return parsed.issue ? parsed.issue->text : QString();
}

bool LineFieldEdit::isChanged() const { return m_edit->text().trimmed() != m_shown.trimmed(); }
QString LineFieldEdit::typedText() const { return m_edit->text(); }

// ---- long text

LongTextFieldEdit::LongTextFieldEdit(const Field &field, AppContext &context, const QString &name)
    : FieldEdit(field, context), m_edit(new QPlainTextEdit)
{
    setObjectName(name);
    setInner(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextFieldEdit::fitHeight);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { // an assistive program writes without going there
        if (!m_edit->hasFocus() && isChanged())
            QMetaObject::invokeMethod(this, &FieldEdit::left, Qt::QueuedConnection);
    });
    fitHeight();
}

void LongTextFieldEdit::fitHeight()
{
    const int lines = std::clamp(m_edit->document()->lineCount() + 1, 3, longestLines);
    m_edit->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * m_edit->frameWidth() + 10);
}

bool LongTextFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit left();
    return FieldEdit::eventFilter(watched, event);
}

void LongTextFieldEdit::setValue(const QVariant &value)
{
    m_shown = value.toString();
    m_edit->setPlainText(m_shown);
}

QVariant LongTextFieldEdit::value() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

bool LongTextFieldEdit::isChanged() const { return m_edit->toPlainText() != m_shown; }

// ---- a choice

ChoiceFieldEdit::ChoiceFieldEdit(const Field &field, AppContext &context, const QString &name)
    : FieldEdit(field, context), m_box(new QComboBox)
{
    setObjectName(name);
    setInner(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->addItem(u"–"_s, QVariant());
    if (field.type == FieldType::Boolean) {
        m_box->addItem(tr("Yes"), QVariant(qlonglong {1}));
        m_box->addItem(tr("No"), QVariant(qlonglong {0}));
    }
    for (const ChoiceOption &choice : field.choices)
        m_box->addItem(field.choiceLabel(choice.code), choice.code);
    for (const QString &choice : field.customChoices)
        m_box->addItem(choice, choice);
    new WheelGuard(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEdit::left);
}

void ChoiceFieldEdit::setValue(const QVariant &value)
{
    m_shown = value;
    int index = value.isNull() ? 0 : m_box->findData(value);
    if (index < 0) { // a choice of another program or one that was removed
        m_box->addItem(value.toString(), value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QVariant ChoiceFieldEdit::value() const { return m_box->currentData(); }
bool ChoiceFieldEdit::isChanged() const { return m_box->currentData().toString() != m_shown.toString(); }

// ---- a link

LinkFieldEdit::LinkFieldEdit(const Field &field, AppContext &context, const QString &name)
    : FieldEdit(field, context), m_edit(new QLineEdit)
{
    setObjectName(name);
    setInner(m_edit);
    m_completer.setModel(&m_suggestions);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setWidget(m_edit);
    m_completer.popup()->setObjectName(name + u"_suggestions"_s);
    m_edit->installEventFilter(this);
    QAction *all = m_edit->addAction(icon(u"chevron-down"_s, IconTint::Secondary), QLineEdit::TrailingPosition);
    all->setObjectName(name + u"_all"_s);
    all->setText(tr("Show the choices"));
    connect(all, &QAction::triggered, this, [this] {
        m_edit->setFocus();
        suggest({});
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen = 0;
        suggest(text);
        emit typed(text);
    });
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LinkFieldEdit::choose);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_completer.popup()->isVisible())
            emit left();
    });
}

bool LinkFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && !m_completer.popup()->isVisible()) {
        suggest(isChanged() ? m_edit->text() : QString());
        return true;
    }
    return FieldEdit::eventFilter(watched, event);
}

QByteArray LinkFieldEdit::table() const
{
    return field().storage == Storage::Link ? field().table : field().column.chopped(3);
}

bool LinkFieldEdit::mayBeNew() const
{
    const QByteArray t = table();
    return t != "customer" && t != "deal" && t != "stage" && t != "pipeline";
}

void LinkFieldEdit::suggest(const QString &typed)
{
    guarded(context(), [&] {
        m_suggestions.clear();
        for (const Suggestion &s : suggestLinks(context().db, table(), typed, suggestionCount)) {
            auto *item = new QStandardItem(hinted(s.name, s.hint));
            item->setData(s.id, Qt::UserRole);
            item->setData(s.name, Qt::UserRole + 1);
            m_suggestions.appendRow(item);
        }
    });
    if (m_suggestions.rowCount() > 0 && m_edit->hasFocus())
        m_completer.complete();
    else
        m_completer.popup()->hide();
}

void LinkFieldEdit::choose(const QModelIndex &index)
{
    m_chosen = index.data(Qt::UserRole).toLongLong();
    m_chosenName = index.data(Qt::UserRole + 1).toString();
    m_edit->setText(m_chosenName);
    emit left();
}

void LinkFieldEdit::setValue(const QVariant &value)
{
    m_chosen = value.toLongLong();
    guarded(context(), [&] { m_chosenName = Links(context().db).name(table(), m_chosen); });
    m_shown = m_chosenName;
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
}

QVariant LinkFieldEdit::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return {};
    if (m_chosen != 0 && text == m_chosenName)
        return QVariant(qlonglong {m_chosen});
    const qint64 found = Links(context().db).find(table(), text);
    return found == 0 ? QVariant() : QVariant(qlonglong {found});
}

QVariant LinkFieldEdit::valueForSave(Links &links) const
{
    const QVariant known = value();
    const QString text = m_edit->text().trimmed();
    if (!known.isNull() || text.isEmpty() || !mayBeNew())
        return known;
    return QVariant(qlonglong {links.findOrCreate(table(), text)});
}

QString LinkFieldEdit::problem() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || (m_chosen != 0 && text == m_chosenName) || !isChanged())
        return {};
    Links links(context().db);
    if (!mayBeNew() && links.find(table(), text) == 0)
        return tr("There is nothing of this name. Choose one from the list.");
    if (!mayBeNew() && links.isAmbiguous(table(), text))
        return tr("Several have this name. Choose one from the list.");
    return {};
}

bool LinkFieldEdit::isChanged() const
{
    return m_edit->text().trimmed() != m_shown.trimmed() || (m_chosen != 0 && m_shown.isEmpty());
}
QString LinkFieldEdit::typedText() const { return m_edit->text(); }

} // namespace koriz::ui
