#pragma once
#include "ui/common/fieldedit.h"
#include <QCompleter>
#include <QStringListModel>

class QLineEdit;

namespace koriz::ui {

class FlowLayout;

/// Tags as chips, with an input at the end: Return or a comma makes a tag, Backspace in the empty input takes the
/// last one away.
class TagsFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    TagsFieldEdit(const Field &field, AppContext &context, const QString &name);

    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;
    [[nodiscard]] bool isChanged() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void take(const QString &text);
    void removeAt(qsizetype index);
    void suggest(const QString &typed);

    QLineEdit *m_input;
    FlowLayout *m_flow;
    QStringListModel m_suggestions;
    QCompleter m_completer;
    QStringList m_tags;
    QStringList m_shown;
};

} // namespace koriz::ui
