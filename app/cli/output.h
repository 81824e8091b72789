#pragma once
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace koriz::cli {

/// Standard output: one JSON value, or lines and tables for people. Throws Error when it cannot be written.
class Output
{
public:
    Output();

    void json(const QJsonObject &object);
    void jsonArray(const QJsonArray &array);
    void line(const QString &text);
    /// Columns as wide as their texts, right-aligned where `isNumber` says so.
    void table(const QStringList &headings, const QList<QStringList> &rows, const QList<bool> &isNumber = {});
    /// Raw text, for JSON that is written row by row.
    void text(QByteArrayView utf8);
    void flush();

private:
    QFile m_file;
};

/// A sentence for the owner on standard error.
void complain(const QString &text);

} // namespace koriz::cli
