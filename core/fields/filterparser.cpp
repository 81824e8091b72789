// The text form of filters, read by descent: or < and < not < comparison.
#include "core/fields/filter.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

struct Token
{
    enum class Kind { End, Word, String, Sign };
    Kind kind = Kind::End;
    QString text {};
    qsizetype position = 0;
};

struct Unreadable
{
    QString text {};
    QString field {};
    qsizetype position = 0;
};

constexpr int maxDepth = 200;

Token readString(const QString &text, qsizetype &at)
{
    Token token {Token::Kind::String, {}, at};
    const QChar quote = text.at(at++);
    while (at < text.size() && text.at(at) != quote) {
        if (text.at(at) == u'\\' && at + 1 < text.size()) {
            ++at;
            token.text += text.at(at) == u'n' ? QChar(u'\n') : text.at(at);
        } else {
            token.text += text.at(at);
        }
        ++at;
    }
    if (at >= text.size())
        throw Unreadable {Text::tr("A quotation mark is missing at the end of this text."), {}, token.position};
    ++at;
    return token;
}

Token readSign(const QString &text, qsizetype &at)
{
    const qsizetype start = at;
    const QString two = text.mid(at, 2);
    const bool isTwo = two == u"!=" || two == u"<=" || two == u">=" || two == u"<>" || two == u"==";
    at += isTwo ? 2 : 1;
    if (!isTwo && !u"=<>(),"_s.contains(text.at(start)))
        throw Unreadable {Text::tr("“%1” has no meaning here.").arg(text.at(start)), {}, start};
    return {Token::Kind::Sign, two == u"<>" ? u"!="_s : two == u"==" ? u"="_s : text.mid(start, at - start), start};
}

QList<Token> tokens(const QString &text)
{
    QList<Token> list;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"' || c == u'\'') {
            list << readString(text, at);
        } else if (isFilterWordChar(c)) {
            const qsizetype start = at;
            while (at < text.size() && isFilterWordChar(text.at(at)))
                ++at;
            list << Token {Token::Kind::Word, text.mid(start, at - start), start};
        } else {
            list << readSign(text, at);
        }
    }
    list << Token {Token::Kind::End, {}, text.size()};
    return list;
}

class Parser
{
public:
    Parser(const QString &text, const Catalogue &catalogue) : m_tokens(tokens(text)), m_catalogue(catalogue) { }

    Filter all()
    {
        if (peek().kind == Token::Kind::End)
            return {};
        Filter filter = either();
        if (peek().kind != Token::Kind::End)
            fail(Text::tr("“and” or “or” is expected before “%1”.").arg(peek().text));
        return filter;
    }

private:
    [[nodiscard]] const Token &peek() const { return m_tokens.at(m_at); }
    Token take() { return m_tokens.at(peek().kind == Token::Kind::End ? m_at : m_at++); }
    [[noreturn]] void fail(const QString &why) const { throw Unreadable {why, {}, peek().position}; }

    [[nodiscard]] bool isWord(QStringView word) const
    {
        return peek().kind == Token::Kind::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QStringView word) { return isWord(word) && (++m_at, true); }
    bool takeSign(QStringView sign)
    {
        return peek().kind == Token::Kind::Sign && peek().text == sign && (++m_at, true);
    }

    Filter group(Filter::Kind kind, QStringView word, Filter (Parser::*part)())
    {
        Filter first = (this->*part)();
        if (!isWord(word))
            return first;
        Filter filter;
        filter.kind = kind;
        filter.children.push_back(std::move(first));
        while (takeWord(word))
            filter.children.push_back((this->*part)());
        return filter;
    }
    Filter either() { return group(Filter::Kind::Or, u"or", &Parser::every); }
    Filter every() { return group(Filter::Kind::And, u"and", &Parser::one); }
    Filter one();
    Filter comparison();
    FilterOp op();
    FilterValue value();

    QList<Token> m_tokens;
    const Catalogue &m_catalogue;
    qsizetype m_at = 0;
    int m_depth = 0;
};

Filter Parser::one()
{
    if (++m_depth > maxDepth)
        fail(Text::tr("There are too many parentheses within each other."));
    Filter result;
    if (takeWord(u"not")) {
        result.kind = Filter::Kind::Not;
        result.children.push_back(one());
    } else if (takeSign(u"(")) {
        result = either();
        if (!takeSign(u")"))
            fail(Text::tr("A closing parenthesis is missing."));
    } else {
        result = comparison();
    }
    --m_depth;
    return result;
}

Filter Parser::comparison()
{
    const Token field = peek();
    if (field.kind != Token::Kind::Word && field.kind != Token::Kind::String)
        fail(Text::tr("A field is expected."));
    take();
    if (!m_catalogue.resolve(field.text))
        throw Unreadable {Text::tr("There is no field “%1”.").arg(field.text), field.text, field.position};
    Filter filter = Filter::compare(field.text, op());
    if (filter.op == FilterOp::In) {
        if (!takeSign(u"("))
            fail(Text::tr("A parenthesis with values is expected after “in”."));
        do {
            filter.values << value();
        } while (takeSign(u","));
        if (!takeSign(u")"))
            fail(Text::tr("A closing parenthesis is missing."));
    } else if (filter.op == FilterOp::Between) {
        filter.values << value();
        if (!takeWord(u"and"))
            fail(Text::tr("“and” with a second value is expected after “between”."));
        filter.values << value();
    } else if (filter.op != FilterOp::IsEmpty && filter.op != FilterOp::IsNotEmpty) {
        filter.values << value();
    }
    if (const std::optional<Issue> issue = unfit(filter, m_catalogue))
        throw Unreadable {issue->text, issue->field, field.position};
    return filter;
}

FilterOp Parser::op()
{
    using enum FilterOp;
    constexpr std::pair<const char16_t *, FilterOp> signs[] {{u"=", Equal}, {u"!=", NotEqual}, {u"<=", LessEqual},
                                                             {u"<", Less}, {u">=", GreaterEqual}, {u">", Greater}};
    constexpr std::pair<const char16_t *, FilterOp> words[] {{u"contains", Contains}, {u"starts", Starts},
                                                             {u"ends", Ends}, {u"has", Has}, {u"in", In},
                                                             {u"between", Between}};
    for (const auto &[sign, meaning] : signs) {
        if (takeSign(QStringView(sign)))
            return meaning;
    }
    for (const auto &[word, meaning] : words) {
        if (takeWord(QStringView(word)))
            return meaning;
    }
    if (takeWord(u"is")) {
        const bool isNot = takeWord(u"not");
        if (takeWord(u"empty"))
            return isNot ? IsNotEmpty : IsEmpty;
        fail(Text::tr("“empty” or “not empty” is expected after “is”."));
    }
    fail(Text::tr("A comparison is expected, such as =, contains or is empty."));
}

FilterValue Parser::value()
{
    static const QRegularExpression relative(u"^today(?:([+-])(\\d{1,5})([dwmy]))?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^[+-]?\\d+(\\.\\d+)?$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const Token token = peek();
    if (token.kind == Token::Kind::Sign || token.kind == Token::Kind::End)
        fail(Text::tr("A value is expected."));
    take();
    if (token.kind == Token::Kind::String)
        return FilterValue::ofText(token.text);
    const QString word = token.text.toLower();
    if (const auto match = relative.match(word); match.hasMatch()) {
        const int amount = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
        return {FilterValue::Kind::Today,
                {},
                amount,
                match.captured(3).isEmpty() || amount == 0 ? QChar(u'd') : match.captured(3).at(0)};
    }
    if (day.match(word).hasMatch()) {
        if (!QDate::fromString(word, Qt::ISODate).isValid())
            throw Unreadable {Text::tr("There is no day %1.").arg(word), {}, token.position};
        return {FilterValue::Kind::Day, word};
    }
    if (number.match(word).hasMatch())
        return FilterValue::ofNumber(word);
    if (word == u"true" || word == u"false")
        return {FilterValue::Kind::Boolean, word};
    return FilterValue::ofText(token.text);
}

} // namespace

bool isFilterWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || u"._-+:@#%/"_s.contains(c);
}

ParsedFilter parseFilter(const QString &text, const Catalogue &catalogue)
{
    try {
        return {Parser(text, catalogue).all()};
    } catch (const Unreadable &reason) {
        return {std::nullopt, {reason.field, reason.text}, reason.position};
    }
}

} // namespace koriz
