#pragma once
#include <QByteArrayView>
#include <QString>

namespace koriz {

/// Looks at the bytes of an XML file before its parser does, for what parsers choke on: definitions of its own, and
/// tags with so many attributes that comparing their names takes hours.
class XmlGuard
{
public:
    /// The next bytes of the file, as UTF-8. What the file must be refused for, translated; empty = nothing.
    [[nodiscard]] QString look(QByteArrayView utf8);

private:
    enum class In { Text, Opening, Tag, Value, Mark, Comment, Section, Instruction };
    [[nodiscard]] QString step(char c);
    void enterTag(char c);
    void leaveAfter(int marks, char mark, char c);

    In m_in = In::Text;
    char m_quote = 0;      ///< that ends the value under way
    int m_values = 0;      ///< of the tag under way
    int m_marks = 0;       ///< directly before this byte, of those that end a comment, section or instruction
};

} // namespace koriz
