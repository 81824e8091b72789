// What is printed: the previews as they open from the window, and the sheets themselves.
#include "tests/tour/tour.h"
#include "core/paper/boardpages.h"
#include "core/paper/cardpages.h"
#include "core/paper/listpages.h"
#include "core/paper/mailing.h"
#include "core/paper/paperpainter.h"
#include "core/paper/reportdocument.h"
#include "core/reports/catalogue.h"
#include <QAction>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace koriz::tour {

namespace {

constexpr double dotsPerMm = 96 / 25.4;
constexpr int mostSheets = 2;
const QString letter
    = u"{address}\n\n{today}\n\nDear {name},\n\nthe workshop is open again from Monday. Your bicycle is "
      "welcome.\n\nYours,\nthe workshop"_s;

} // namespace

void Tour::printFrom(const QString &name, const QString &actionName)
{
    QAction *found = m_window.workspace()->currentPage()->findChild<QAction *>(actionName);
    if (!found)
        return qWarning("no action %s", qUtf8Printable(actionName));
    m_camera.modal([found] { found->trigger(); },
                   {{u"dialog-"_s + name, [](QWidget *dialog) {
                         if (auto *text = dialog->findChild<QPlainTextEdit *>(u"letterText"_s))
                             text->setPlainText(letter);
                         Camera::click(dialog, u"mailPreview"_s);
                     }}, {u"preview-"_s + name, {}}});
}

void Tour::previews()
{
    const auto print = [this] { m_window.workspace()->currentPage()->print(); };
    m_window.workspace()->showPage(u"customers"_s);
    m_camera.modal(u"preview-list"_s, print);
    for (const auto *kind : {"Labels", "Envelopes", "Letters"})
        printFrom(QString::fromLatin1(kind).toLower(), u"print"_s + QString::fromLatin1(kind));
    auto *birthdays = m_window.workspace()->currentPage()->findChild<QAction *>(u"printBirthdays"_s);
    m_camera.modal(u"preview-birthdays"_s, [birthdays] { birthdays->trigger(); });
    m_window.workspace()->openRecord(Entity::Customer, 1);
    QTest::keyClick(on<QTableView>(u"table_customers"_s), Qt::Key_Return);
    m_camera.modal(u"preview-card"_s, print);
    m_window.workspace()->currentPage()->back();
    m_window.workspace()->showPage(u"funnel"_s);
    m_camera.modal(u"preview-board"_s, print);
    m_window.workspace()->showPage(u"reports"_s);
    QTest::qWait(500);
    m_camera.modal(u"preview-report"_s, print);
}

void Tour::sheets(const QString &name, const Document &document)
{
    const PaperPainter painter(document);
    const QSizeF size = painter.pageSizeMm() * dotsPerMm;
    for (int page = 0; page < std::min(painter.pageCount(), mostSheets); ++page) {
        QPixmap sheet(size.toSize());
        sheet.fill(Qt::white);
        QPainter brush(&sheet);
        painter.renderPage(brush, page, QRectF(QPointF(), size));
        brush.end();
        QWidget shown;
        shown.setFixedSize(sheet.size());
        QPalette palette;
        palette.setBrush(QPalette::Window, sheet);
        shown.setPalette(palette);
        m_camera.picture(u"paper-%1-%2"_s.arg(name).arg(page + 1), &shown);
    }
}

void Tour::paperOfReports()
{
    for (const ReportInfo &info : ::koriz::reports()) {
        const ReportRequest asked {{context().today().addYears(-1), context().today()},
                                   Compare::Year,
                                   {},
                                   {},
                                   context().today(),
                                   context().format.settings().calendar};
        sheets(u"report-"_s + info.id, reportPages({context().db, context().format, context().today(), {}},
                                                   runReport(context().db, info.id, asked)));
    }
}

void Tour::paper()
{
    const PageSource source {context().db, context().format, context().today(), {}};
    const ListRequest customers {.entity = Entity::Customer,
                                 .filter = {},
                                 .search = {},
                                 .sort = u"name"_s,
                                 .descending = false,
                                 .today = context().today()};
    sheets(u"list"_s, listPages(source, {customers, {}}));
    sheets(u"board"_s, boardPages(source, {}).value());
    sheets(u"card"_s, cardPages(source, 1).value());
    sheets(u"labels"_s, labelPages(source, customers, labelSheets().first(), 2));
    sheets(u"envelopes"_s,
           envelopePages(source, customers, envelopeSizes().first(), {u"SIA Velo"_s, u"Brīvības iela 1"_s, u"Rīga"_s}));
    sheets(u"letters"_s, letterPages(source, customers, letter));
    sheets(u"birthdays"_s, birthdayPages(source, customers));
    paperOfReports();
}

} // namespace koriz::tour
