#pragma once
// The editors behind makeFieldEdit(); forms know only FieldEdit.
#include "core/fields/valuetext.h"
#include "ui/common/fieldedit.h"
#include <QCompleter>
#include <QStandardItemModel>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace koriz::ui {

/// A line of text, number, amount or date; phones, e-mails and web addresses open, dates have a calendar.
class LineFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    LineFieldEdit(const Catalogue &catalogue, const Field &field, AppContext &context, const QString &name);

    void setValue(const QVariant &value) override;
    void setCurrency(const QString &code) override { m_currency = code; }
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QString typedText() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] ParsedValue typedValue() const;
    [[nodiscard]] QStringList known() const;
    void complete();
    void addOpenAction();
    void addCalendarAction();
    void showCalendar();

    QLineEdit *m_edit;
    Entity m_entity;
    QString m_currency;
    QString m_shown;
};

/// Text of several lines; grows with it.
class LongTextFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    LongTextFieldEdit(const Field &field, AppContext &context, const QString &name);

    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] bool isChanged() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    QString m_shown;
};

/// One of the choices, or yes, no and not said.
class ChoiceFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    ChoiceFieldEdit(const Field &field, AppContext &context, const QString &name);

    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] bool isChanged() const override;

private:
    QComboBox *m_box;
    QVariant m_shown;
};

/// Another record by name, with completion. Names of dictionaries (sources, companies ...) may be new.
class LinkFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    LinkFieldEdit(const Field &field, AppContext &context, const QString &name);

    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] QVariant valueForSave(Links &links) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isChanged() const override;
    [[nodiscard]] QString typedText() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest(const QString &typed);
    void choose(const QModelIndex &index);
    [[nodiscard]] QByteArray table() const;
    [[nodiscard]] bool mayBeNew() const;

    QLineEdit *m_edit;
    QStandardItemModel m_suggestions;
    QCompleter m_completer;
    QString m_shown;
    QString m_chosenName;
    qint64 m_chosen = 0;
};

} // namespace koriz::ui
