#pragma once
#include "core/db/operation.h"
#include "core/fields/customfieldstore.h"
#include "ui/common/appcontext.h"

class QComboBox;
class QListWidget;
class QPushButton;

namespace koriz::ui {

/// The part of the settings where the owner adds fields of her own to a kind of record, changes and deletes them.
class CustomFieldSettings : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldSettings(AppContext &context, QWidget *parent = nullptr);

    /// Shows what the file has now.
    void refresh();

signals:
    /// A field was deleted, in this step.
    void deleted(const QString &what, koriz::OperationId step);

private:
    void buildUi();
    void connectAll();
    [[nodiscard]] Entity entity() const;
    [[nodiscard]] const CustomField *chosen() const;
    void offerActions();
    void edit(const CustomField &field);
    Issues save(const CustomField &field);
    void remove();

    AppContext &m_context;
    QList<CustomField> m_fields; ///< as listed
    QComboBox *m_entity = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace koriz::ui
