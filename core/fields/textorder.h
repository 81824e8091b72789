#pragma once
#include <QString>
#include <string>
#include <string_view>
#include <vector>

struct UCollator;

namespace koriz {

/// Orders many texts by the rules of a language: each becomes a byte key once, keys are compared as bytes.
class TextOrder
{
public:
    /// Language code such as "lv"; unknown ones order by the root rules. Numbers within texts count as numbers.
    explicit TextOrder(const QString &language);
    ~TextOrder();
    Q_DISABLE_COPY_MOVE(TextOrder)

    /// Appends the key of a UTF-8 text.
    void appendKey(std::string_view utf8, std::string &keys);

private:
    UCollator *m_collator = nullptr;
    std::vector<char16_t> m_utf16;
};

} // namespace koriz
