#include "ui/common/fieldtext.h"
#include "core/base/money.h"
#include "core/base/phone.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace koriz::ui {

namespace {

constexpr int numberDecimals = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}

} // namespace

QString editText(const Field &field, const QVariant &value, const AppContext &context, const QString &currency)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    const Formatter &format = context.format;
    switch (field.type) { // whole numbers and all their decimals, without signs that would have to be typed again
    case FieldType::Integer: return format.decimal(value.toLongLong(), 0);
    case FieldType::Money:
        return format.amount(value.toLongLong(), currency.isEmpty() ? context.db.currency() : currency);
    case FieldType::Percent: return format.decimal(value.toLongLong(), 2);
    case FieldType::Number:
        return format.decimal(qRound64(value.toDouble() * std::pow(10.0, numberDecimals)), numberDecimals);
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::Url: return value.toString();
    default: return display(field, value, format);
    }
}

ParsedValue readTyped(const Field &field, const QString &text, const AppContext &context, const QString &currency)
{
    const QString trimmed = text.trimmed();
    if (field.type == FieldType::Email && !trimmed.isEmpty() && !isEmail(trimmed))
        return {{}, Issue {field.key, Text::tr("An e-mail address looks like name@example.com.")}};
    const QString own = currency.isEmpty() ? context.db.currency() : currency;
    return fromText(field, trimmed,
                    {currencyDecimals(own), context.format.dateOrder(), context.format.decimalMark(),
                     context.today(), own, context.format.settings().calendar});
}

QUrl linkUrl(const Field &field, const QString &text, const AppContext &context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (field.type == FieldType::Phone)
        return telUrl(trimmed, context.db.country());
    if (field.type == FieldType::Email) {
        QUrl url;
        url.setScheme(u"mailto"_s);
        url.setPath(trimmed);
        return url;
    }
    if (field.type != FieldType::Url)
        return {};
    const QUrl url(trimmed.contains(u"://") ? trimmed : u"https://"_s + trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace koriz::ui
