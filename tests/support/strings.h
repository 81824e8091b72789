#pragma once
// Lets Catch2 print what a failing CHECK compared.
#include <QDate>
#include <QString>
#include <catch2/catch.hpp>

namespace Catch {
template<> struct StringMaker<QString>
{
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template<> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &s) { return '[' + s.join(QLatin1String(" | ")).toStdString() + ']'; }
};
template<> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &s) { return '"' + s.toStdString() + '"'; }
};
template<> struct StringMaker<QDate>
{
    static std::string convert(QDate d) { return d.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
