#include "app/cli/arguments.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const OptionSpec &specOf(const QString &name, const QList<OptionSpec> &known)
{
    for (const OptionSpec &spec : known) {
        if (spec.name == name)
            return spec;
    }
    throw UsageError {Text::tr("There is no option --%1 here.").arg(name)};
}

} // namespace

Arguments::Arguments(const QStringList &words, const QList<OptionSpec> &known)
{
    bool isEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (isEnded || !word.startsWith(u"--")) {
            m_words << word;
        } else if (word == u"--") {
            isEnded = true;
        } else {
            const qsizetype equals = word.indexOf(u'=');
            const OptionSpec &spec = specOf(word.mid(2, equals < 0 ? -1 : equals - 2), known);
            QString value;
            if (spec.takesValue && equals >= 0)
                value = word.mid(equals + 1);
            else if (spec.takesValue && i + 1 < words.size())
                value = words.at(++i);
            else if (spec.takesValue || equals >= 0)
                throw UsageError {spec.takesValue ? Text::tr("--%1 needs a value.").arg(spec.name)
                                                  : Text::tr("--%1 takes no value.").arg(spec.name)};
            m_values[spec.name] << value;
        }
    }
}

QString Arguments::value(const QString &option, const QString &standard) const
{
    return has(option) ? m_values.value(option).last() : standard;
}

int Arguments::number(const QString &option, int standard, int least) const
{
    if (!has(option))
        return standard;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        throw UsageError {Text::tr("--%1 needs a whole number of at least %2.").arg(option).arg(least)};
    return number;
}

QDate Arguments::day(const QString &option) const
{
    if (!has(option))
        return {};
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError {Text::tr("--%1 needs a day such as 2026-01-31.").arg(option)};
    return day;
}

QStringList Arguments::list(const QString &option) const
{
    QStringList parts;
    for (const QString &value : all(option)) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            parts << part.trimmed();
    }
    return parts;
}

QString Arguments::oneOf(const QString &option, const QStringList &choices) const
{
    const QString given = value(option, choices.first());
    if (!choices.contains(given))
        throw UsageError {Text::tr("--%1 is one of %2.").arg(option, choices.join(u", "_s))};
    return given;
}

} // namespace koriz::cli
