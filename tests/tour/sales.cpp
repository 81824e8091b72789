// The board and its dialogs, and the steps of an import.
#include "tests/tour/tour.h"
#include "ui/exchange/importwizard.h"
#include "ui/sales/boardcolumnwidget.h"
#include "ui/sales/boardview.h"
#include "ui/sales/cardlistview.h"
#include "ui/sales/dealdialog.h"
#include "ui/sales/funnelpage.h"
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

namespace koriz::tour {

namespace {

QPoint middle(const QWidget *widget) { return widget->rect().center(); }

} // namespace

void Tour::funnel()
{
    page(u"funnel"_s);
    const auto *board = on<ui::BoardView>(u"board"_s);
    dragging();
    ui::BoardColumnWidget *column = board->columns().first();
    column->startAdding();
    m_camera.picture(u"funnel-add"_s);
    QTest::keyClick(m_window.focusWidget(), Qt::Key_Escape);
    column->view()->setCurrentIndex(column->model()->index(0));
    column->view()->setFocus();
    m_camera.picture(u"funnel-selected"_s);
    m_camera.modal(u"funnel-menu"_s, [column] {
        const QPoint at = column->view()->visualRect(column->model()->index(0)).center();
        emit column->view()->customContextMenuRequested(at);
        QTest::qWait(1500);
    });
    deals();
    m_window.workspace()->openList(Entity::Deal, u"status = \"won\""_s);
    m_camera.picture(u"deals-listed"_s);
    m_window.workspace()->currentPage()->back();
}

/// Cards under way: the places they left, the gap, the columns that take them, the zones.
void Tour::dragging()
{
    const auto *board = on<ui::BoardView>(u"board"_s);
    ui::BoardColumnWidget *from = board->columns().first(), *to = board->columns().at(1);
    const QModelIndex lifted = from->model()->index(1);
    const QList<DealId> deals {from->model()->card(lifted).id};
    const std::unique_ptr<QMimeData> mime(ui::CardListView::mimeOf(deals));
    from->model()->setLifted(deals);
    to->view()->setGapHeight(from->view()->visualRect(lifted).height());
    QWidget *target = to->view()->viewport();
    QDragEnterEvent enter(middle(target), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent over(QPoint(middle(target).x(), 130), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &over);
    m_camera.picture(u"funnel-drag"_s);
    from->model()->setLifted({});
    QDropEvent drop(QPoint(middle(target).x(), 130), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

void Tour::deals()
{
    const auto *board = on<ui::BoardView>(u"board"_s);
    ui::BoardColumnWidget *column = board->columns().at(1);
    const DealId deal = column->model()->card(column->model()->index(0)).id;
    m_camera.modal(u"deal"_s, [&] { ui::DealDialog(context(), deal, &m_window).exec(); });
    m_camera.modal(u"deal-new"_s,
                   [&] { ui::DealDialog(context(), QList<std::pair<QString, QVariant>>(), &m_window).exec(); });
    column->view()->setCurrentIndex(column->model()->index(0));
    column->view()->setFocus();
    m_camera.modal(u"lost"_s, [column] {
        QTest::keyClick(column->view(), Qt::Key_L);
        QTest::qWait(1200);
    });
    m_camera.modal(u"stage"_s, [column] {
        QTest::keyClick(column->view(), Qt::Key_F2);
        QTest::qWait(1200);
    });
    QTest::keyClick(column->view(), Qt::Key_Right, Qt::ControlModifier);
    m_camera.picture(u"funnel-moved"_s);
}

/// A list with what lists have: days that can be read in two ways, cells that do not fit, words of other programs.
QString Tour::writeList() const
{
    const QString path = m_folder.filePath(u"contacts.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("First Name;Last Name;E-mail 1 - Value;Mobile Phone;Birthday;Home City;Source;Shoe size\n"
               "Anna;Ozola;anna@example.lv;+371 29123456;03/04/1985;R\u012bga;Fair;38\n"
               "J\u0101nis;Kalni\u0146\u0161;janis@example.lv;+371 26555123;05/06/1979;J\u016brmala;Friend;43\n"
               "\u0546\u0561\u0580\u0565\u056f;\u054d\u0561\u0580\u0563\u057d\u0575\u0561\u0576;narek@example.am;+374 "
               "91 123456;01/02/1990;\u0535\u0580\u0587\u0561\u0576;Fair;42\n"
               "\u10d2\u10d8\u10dd\u10e0\u10d2\u10d8;\u10d1\u10d4\u10e0\u10d8\u10eb\u10d4;giorgi@example.ge;+995 555 "
               "123 456;12/11/1988;\u10d7\u10d1\u10d8\u10da\u10d8\u10e1\u10d8;Web;44\n"
               "Zane;;zane.example.lv;not a number;31/02/1990;Liep\u0101ja;Fair;39\n"
               ";;;;;;;\n"
               "P\u0113teris;B\u0113rzi\u0146\u0161;peteris@example.lv;+371 22000111;soon;Cesis;Friend;41\n");
    return path;
}

void Tour::import()
{
    m_window.workspace()->showPage(u"customers"_s);
    ui::ImportWizard wizard(context(), {}, &m_window, Entity::Customer);
    wizard.show();
    m_camera.picture(u"import-1-file"_s, &wizard);
    wizard.findChild<QLineEdit *>(u"importPath"_s)->setText(writeList());
    const auto next = [&] { Camera::click(&wizard, u"importNext"_s); };
    next();
    m_camera.picture(u"import-2-reading"_s, &wizard);
    auto *dates = wizard.findChild<QComboBox *>(u"importDates"_s);
    dates->setCurrentIndex(1);
    emit dates->activated(1);
    m_camera.picture(u"import-2-answered"_s, &wizard);
    for (const auto *name : {"import-3-mapping", "import-4-matching", "import-5-check", "import-6-done"}) {
        next();
        m_camera.picture(QString::fromLatin1(name), &wizard);
    }
    next();
}

} // namespace koriz::tour
