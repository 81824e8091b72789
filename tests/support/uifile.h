#pragma once
// A file in memory with what pages need: a fixed day, settings of its own, and boxes that are answered here.
#include "core/purchases/purchasestore.h"
#include "core/sales/dealstore.h"
#include "tests/support/testfile.h"
#include "ui/common/appcontext.h"
#include "ui/common/dialogs.h"
#include <QApplication>
#include <QTest>

namespace koriz::test {

/// Answers every box at once and remembers what it said.
struct Answers : ui::Dialogs
{
    QStringList told {};
    QStringList texts {};         ///< for askText(), first to last
    QString path {};
    std::optional<int> choice {};

    void message(QWidget *, const QString &text, const QString &) override { told << text; }
    std::optional<int> question(QWidget *, const QString &text, const QStringList &) override
    {
        told << text;
        return choice;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return texts.isEmpty() ? std::nullopt : std::optional<QString>(texts.takeFirst());
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
};

struct UiFile : TestFile
{
    QTemporaryDir folder {};
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Answers answers {};
    ui::AppContext context {*db, Formatter(FormatSettings {}), fixedClock(today), answers, settings, nullptr};

    template<class W>
    static W *find(QWidget &in, const char *name)
    {
        W *found = in.findChild<W *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    /// Shows a widget that has the focus, as the owner would see it.
    static void open(QWidget &widget)
    {
        widget.resize(1100, 760);
        widget.show();
        widget.activateWindow();
        QApplication::setActiveWindow(&widget);
        settle();
    }
    /// Lets workers answer and timers run out.
    static void settle() { QTest::qWait(80); }
    /// Types over what is there and leaves the field.
    static void typeInto(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        edit->insert(text);
        emit edit->textEdited(edit->text());
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString shown(qint64 id, QStringView path)
    {
        const auto record = customers.load(id);
        return record ? record->shown(customers.catalogue(), *customers.catalogue().resolve(path)).toString()
                      : QString();
    }
};

} // namespace koriz::test
