#include "core/exchange/xmlguard.h"
#include <QCoreApplication>
#include <cstring>

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr int mostValues = 64;

} // namespace

QString XmlGuard::look(QByteArrayView utf8)
{
    const char *at = utf8.data(), *const end = at + utf8.size();
    while (at < end) {
        if (m_in == In::Text) {
            at = static_cast<const char *>(std::memchr(at, '<', static_cast<std::size_t>(end - at)));
            if (!at)
                return {};
        }
        if (const QString reason = step(*at++); !reason.isEmpty())
            return reason;
    }
    return {};
}

QString XmlGuard::step(char c)
{
    switch (m_in) {
    case In::Text:
        m_in = In::Opening;
        break;
    case In::Opening:
        enterTag(c);
        break;
    case In::Tag:
        if (c == '>')
            m_in = In::Text;
        if (c != '"' && c != '\'')
            break;
        if (++m_values > mostValues)
            return Text::tr("The workbook is damaged: a part of it is not written as it should be.");
        m_quote = c;
        m_in = In::Value;
        break;
    case In::Value:
        if (c == m_quote)
            m_in = In::Tag;
        break;
    case In::Mark:
        if (c != '-' && c != '[')
            return Text::tr("The workbook holds definitions of its own, as no spreadsheet program writes them.");
        m_in = c == '-' ? In::Comment : In::Section;
        m_marks = c == '-' ? -1 : 0; // the second - of <!-- is none
        break;
    case In::Comment:
        leaveAfter(2, '-', c);
        break;
    case In::Section:
        leaveAfter(2, ']', c);
        break;
    case In::Instruction:
        leaveAfter(1, '?', c);
        break;
    }
    return {};
}

void XmlGuard::enterTag(char c)
{
    m_in = c == '!' ? In::Mark : c == '?' ? In::Instruction : In::Tag;
    m_marks = m_values = 0;
    if (c == '>')
        m_in = In::Text;
}

/// To the text behind -->, ]]> or ?>.
void XmlGuard::leaveAfter(int marks, char mark, char c)
{
    if (c == '>' && m_marks >= marks)
        m_in = In::Text;
    m_marks = c == mark ? m_marks + 1 : 0;
}

} // namespace koriz
