#pragma once
#include <QDate>
#include <QHash>
#include <QStringList>

namespace koriz::cli {

/// The command line does not say what to do. Ends with exit code 2.
struct UsageError
{
    QString text {};
};

/// The input does not fit. Ends with exit code 1.
struct Refusal
{
    QString text {};
};

struct OptionSpec
{
    QString name {};         ///< without the dashes
    bool takesValue = true;
};

/// What follows the program's name, parted into words and options. "--" ends the options.
class Arguments
{
public:
    /// UsageError for options that are not in `known` or lack their value.
    Arguments(const QStringList &words, const QList<OptionSpec> &known);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &standard = {}) const;
    [[nodiscard]] QStringList all(const QString &option) const { return m_values.value(option); }
    /// UsageError when it is no whole number of at least `least`.
    [[nodiscard]] int number(const QString &option, int standard, int least = 0) const;
    [[nodiscard]] QDate day(const QString &option) const; ///< null when not given; UsageError when it is no ISO day
    /// "a,b" as a list without spaces around; empty when not given.
    [[nodiscard]] QStringList list(const QString &option) const;
    /// UsageError unless it is one of them.
    [[nodiscard]] QString oneOf(const QString &option, const QStringList &choices) const; ///< the first is the standard

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace koriz::cli
