#pragma once
#include <QList>
#include <QString>

namespace koriz {

/// A heading without words that do not tell what the column holds: whose it is ("телефон клиента"), that it is a
/// number ("Phone no."), with or without tax ("Cena ar PVN"), an article ("Ամսաթիվը").
struct HeadingForm
{
    enum class Of { Nothing, Record, Customer, Product };

    QString text {};         ///< folded; empty when nothing else was said
    Of of = Of::Nothing;     ///< whose words were taken off
    bool asksNumber = false; ///< the number of what `text` names: "№ чека"
    bool asksCode = false;   ///< likewise its code: "Customer code"
    bool isNet = false;      ///< without tax: gives way to a column with it
};

/// The nearest first; never the heading itself. `entity` is the word of the command line.
[[nodiscard]] QList<HeadingForm> headingForms(QStringView entity, QStringView heading);

} // namespace koriz
