#pragma once
// Texts that customers, or files of theirs, may bring: none may become more than text.
#include <QStringList>

namespace koriz::test {

/// In every text of hostileTexts(), so that a widget that shows one is known.
inline const QString hostileMark = QStringLiteral("Zyx");

inline QStringList hostileTexts()
{
    const QString mark = hostileMark;
    return {
        QStringLiteral("<b>") + mark + QStringLiteral("</b>"),
        QStringLiteral("<img src=\"file:///etc/passwd\">") + mark,
        QStringLiteral("<a href=\"javascript:alert(1)\">") + mark + QStringLiteral("</a>"),
        QStringLiteral("<table><tr><td>").repeated(40) + mark,
        QStringLiteral("<!DOCTYPE html><html><style>*{color:red}</style>") + mark,
        QStringLiteral("<?xml version=\"1.0\"?>") + mark,
        QStringLiteral("&lt;i&gt;") + mark + QStringLiteral("&amp;"),
        mark + QStringLiteral(" %1 %n %L2 {0} ${x}"),
        QStringLiteral("=cmd|' /C calc'!A0 ") + mark,
        QStringLiteral("+1+") + mark,
        QStringLiteral("-2+") + mark,
        QStringLiteral("@SUM(") + mark + QLatin1Char(')'),
        QStringLiteral("\t=1+") + mark,
        QString(QChar(0x202e)) + mark + QStringLiteral("fdp.exe"),
        QString(QChar(0x2066)) + mark + QChar(0x2067),
        mark + QString(QChar(0x0301)).repeated(300),
        mark + QStringLiteral("line\nline\r\nline"),
        mark + QStringLiteral("'; DROP TABLE customer; --"),
        mark + QStringLiteral(" ") + QString(9000, QLatin1Char('W')),
        mark + QStringLiteral(" \U0001F469\u200D\U0001F469\u200D\U0001F467"),
        mark + QString(QChar(0xd800)) + QStringLiteral("half"),
        mark + QString(QChar(0xfeff)) + QChar(0xfffe),
    };
}

} // namespace koriz::test
