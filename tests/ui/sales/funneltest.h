#pragma once
#include "tests/support/pagetest.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/boardview.h"
#include "ui/sales/cardlistview.h"
#include "ui/sales/funnelpage.h"
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals; // of tests only

namespace koriz::test {

/// A funnel page over a file with the default pipeline.
struct Funnel : PageFile
{
    QList<Stage> stages = deals.pipelines().all().first().stages;
    std::unique_ptr<ui::FunnelPage> page;

    qint64 deal(const QString &title, int stage = 0, const QList<std::pair<QString, QVariant>> &more = {})
    {
        return add(deals, QList<std::pair<QString, QVariant>> {{u"title"_s, title}, {u"value"_s, 10000},
                                                               {u"stage"_s, stages.at(stage).id.value}} + more);
    }
    void open()
    {
        page = std::make_unique<ui::FunnelPage>(context);
        page->resize(1060, 640);
        page->show();
        QCoreApplication::processEvents();
    }
    ui::CardListView *column(int stage) { return page->board()->columns().at(stage)->view(); }
    QStringList titles(int stage)
    {
        QStringList names;
        for (int row = 0; row < column(stage)->cards()->rowCount(); ++row)
            names << column(stage)->cards()->index(row).data().toString();
        return names;
    }
    void choose(int stage, int row, QItemSelectionModel::SelectionFlag how = QItemSelectionModel::ClearAndSelect)
    {
        ui::CardListView *view = column(stage);
        view->setFocus();
        view->selectionModel()->setCurrentIndex(view->cards()->index(row), how);
    }
    QString lastOperation() { return operations(*db, 1).first().what; }
    void drop(ui::CardListView *view, const QList<DealId> &dropped, QPoint where)
    {
        const std::unique_ptr<QMimeData> mime(ui::CardListView::mimeOf(dropped));
        QDragEnterEvent enter(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &over);
        QDropEvent done(where, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &done);
    }
};

} // namespace koriz::test
