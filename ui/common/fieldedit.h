#pragma once
#include "core/fields/catalogue.h"
#include "core/fields/links.h"
#include "ui/common/appcontext.h"
#include <QVariant>

namespace koriz::ui {

/// Edits one value of one field. What is typed stays until setValue(); a text without a value has a problem().
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    FieldEdit(const Field &field, AppContext &context);

    [[nodiscard]] const Field &field() const { return m_field; }
    virtual void setValue(const QVariant &value) = 0;
    /// What amounts are in from now on (ISO code); empty = the file's currency.
    virtual void setCurrency(const QString &) { }
    /// What is typed, as the catalogue stores it; null when empty. Precondition: problem() is empty.
    [[nodiscard]] virtual QVariant value() const = 0;
    /// The same when saving: may make rows that a link points to. Needs an Operation under way.
    [[nodiscard]] virtual QVariant valueForSave(Links &) const { return value(); }
    /// Why what is typed has no value, in words.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What is typed differs from what was set.
    [[nodiscard]] virtual bool isChanged() const = 0;
    [[nodiscard]] virtual QString typedText() const { return {}; }

signals:
    void typed(const QString &text);
    /// The owner is done with it: time to save.
    void left();

protected:
    [[nodiscard]] AppContext &context() const { return m_context; }
    void setInner(QWidget *inner);

private:
    Field m_field;
    AppContext &m_context;
};

/// The editor that fits the field's type. `name` becomes its objectName; its input is named NAME_input. Fields of few
/// values complete from those the file has.
[[nodiscard]] FieldEdit *makeFieldEdit(const Catalogue &catalogue, const Field &field, AppContext &context,
                                       const QString &name);

} // namespace koriz::ui
