#pragma once
// A file in memory with what a page of the window gets; answers of boxes are given beforehand.
#include "tests/support/testfile.h"
#include "ui/common/appcontext.h"
#include "ui/common/dialogs.h"
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace koriz::test {

/// Answers in the order they were given; an unexpected question is cancelled and kept in `asked`.
struct ScriptedDialogs : ui::Dialogs
{
    QStringList messages {};
    QStringList asked {};
    QList<int> answers {};
    QStringList texts {};
    QStringList files {};

    void message(QWidget *, const QString &text, const QString &details) override { messages << text + details; }
    std::optional<int> question(QWidget *, const QString &text, const QStringList &) override
    {
        asked << text;
        return answers.isEmpty() ? std::nullopt : std::optional(answers.takeFirst());
    }
    std::optional<QString> askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return takeFile(); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return takeFile(); }

private:
    QString takeFile() { return files.isEmpty() ? QString() : files.takeFirst(); }
};

struct PageFile : TestFile
{
    QTemporaryDir folder {};
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedDialogs dialogs {};
    ui::AppContext context {*db, Formatter(), fixedClock(today), dialogs, settings, nullptr};

    /// A widget of this name below `parent`; fails the test without one.
    template<class W>
    static W *find(QWidget *parent, const QString &name)
    {
        W *widget = parent->findChild<W *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }
    static void click(QWidget *parent, const QString &name)
    {
        auto *button = find<QWidget>(parent, name);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Saves a picture of what is tested when KORIZ_PICTURES names a folder: for looking at it.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString target = qEnvironmentVariable("KORIZ_PICTURES");
        QCoreApplication::processEvents();
        if (!target.isEmpty())
            widget.grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
};

} // namespace koriz::test
