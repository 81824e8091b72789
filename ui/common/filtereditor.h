#pragma once
#include "core/fields/filter.h"
#include "ui/common/appcontext.h"
#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace koriz::ui {

class FieldEdit;

/// Asks for one condition: field, comparison, value.
class FilterEditor : public QDialog
{
    Q_OBJECT

public:
    FilterEditor(const Catalogue &catalogue, AppContext &context, QWidget *parent);

    void setCondition(const Filter &condition);
    /// Asks whether the condition holds together with `others`, the filter so far in words, or instead of them.
    void offerAlternative(const QString &others);
    [[nodiscard]] bool isAlternative() const;
    /// The condition after accept().
    [[nodiscard]] const Filter &condition() const { return m_condition; }

    void accept() override;

private:
    void buildUi();
    QLayout *buildLine();
    QWidget *buildJoin();
    void chooseField();
    void chooseOp();
    [[nodiscard]] const Field &field() const;
    [[nodiscard]] FilterOp op() const;
    [[nodiscard]] std::optional<FilterValue> valueOf(const FieldEdit &edit, QString &problem) const;

    const Catalogue &m_catalogue;
    AppContext &m_context;
    QWidget *m_joinRow = nullptr; ///< hidden while there is nothing to join with
    QLabel *m_others = nullptr;
    QComboBox *m_join = nullptr;
    QComboBox *m_field = nullptr;
    QComboBox *m_op = nullptr;
    QHBoxLayout *m_place = nullptr;
    QList<FieldEdit *> m_values; ///< none, one, or two for "between"
    QLabel *m_problem = nullptr;
    Filter m_condition;
};

} // namespace koriz::ui
