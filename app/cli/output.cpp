#include "app/cli/output.h"
#include "core/base/error.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

constexpr qsizetype maxCell = 60;

/// Control characters of stored text must not steer the terminal.
QString cell(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.size() > maxCell ? text.left(maxCell - 1) + QChar(u'\u2026') : text;
}

} // namespace

Output::Output()
{
    static_cast<void>(m_file.open(stdout, QIODevice::WriteOnly));
}

void Output::text(QByteArrayView utf8)
{
    if (m_file.write(utf8.data(), utf8.size()) != utf8.size())
        throw Error(QCoreApplication::translate("CommandLine", "The output cannot be written."), m_file.errorString());
}

void Output::flush()
{
    if (!m_file.flush() || std::fflush(stdout) != 0)
        throw Error(QCoreApplication::translate("CommandLine", "The output cannot be written."), m_file.errorString());
}

void Output::json(const QJsonObject &object)
{
    text(QJsonDocument(object).toJson(QJsonDocument::Compact));
    text("\n");
}

void Output::jsonArray(const QJsonArray &array)
{
    text(QJsonDocument(array).toJson(QJsonDocument::Compact));
    text("\n");
}

void Output::line(const QString &line)
{
    text(line.toUtf8());
    text("\n");
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows, const QList<bool> &isNumber)
{
    QList<qsizetype> widths;
    for (const QString &heading : headings)
        widths << heading.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), cell(row.at(i)).size());
    }
    const auto print = [&](const QStringList &row) {
        QString printed;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString shown = cell(row.at(i));
            printed += isNumber.value(i) ? shown.rightJustified(widths.at(i)) : shown.leftJustified(widths.at(i));
            printed += u"  "_s;
        }
        while (printed.endsWith(u' '))
            printed.chop(1);
        line(printed);
    };
    print(headings);
    for (const QStringList &row : rows)
        print(row);
}

void complain(const QString &text)
{
    std::fputs(("koriz-cli: " + text.toUtf8() + '\n').constData(), stderr);
}

} // namespace koriz::cli
