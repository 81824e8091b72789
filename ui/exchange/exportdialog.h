#pragma once
#include "core/exchange/exporter.h"
#include "core/fields/listquery.h"
#include "ui/common/appcontext.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace koriz::ui {

/// Which columns of which records go into a CSV file or a workbook, and in what form.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` narrows the records to those of a list (its entity is not looked at); `columns` are ticked and stand
    /// first, empty = all.
    ExportDialog(AppContext &context, Entity entity, const ListRequest &request = {}, QWidget *parent = nullptr,
                 const QStringList &columns = {});

signals:
    void exported(const QString &path, qint64 rows);

private:
    void buildUi(const QStringList &columns);
    QLayout *buildForm();
    QWidget *buildButtons();
    void offerColumns(const QStringList &ticked);
    void showKind();
    void write();
    [[nodiscard]] QStringList chosenColumns() const;

    AppContext &m_context;
    Entity m_entity;
    ListRequest m_request;
    QListWidget *m_columns = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QCheckBox *m_safe = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace koriz::ui
