#pragma once
#include "core/fields/listquery.h"
#include "ui/common/page.h"

class QScrollArea;
class QSplitter;

namespace koriz::ui {

class ElidedLabel;
class Form;
class RecordList;

/// The page of a kind of record without a card of its own: the list, and beside it the form of the chosen one.
class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(Entity entity, AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void reload(Areas areas) override;
    [[nodiscard]] bool canPrint() const override { return true; }
    void print() override;
    void showRecord(Entity entity, qint64 id) override;
    void showList(Entity entity, const QString &filterText) override;
    void startNew(Entity entity) override;
    bool back() override;
    void focusContent() override;
    void focusSearch() override;
    bool leave() override;

private:
    void buildUi();
    QWidget *buildSide();
    void connectAll();
    void showForm(qint64 id);

    Entity m_entity;
    RecordList *m_list = nullptr;
    Form *m_form = nullptr;
    QWidget *m_side = nullptr;
    ElidedLabel *m_name = nullptr;
};

} // namespace koriz::ui
