#pragma once
#include "core/fields/listquery.h"
#include "core/paper/labelsheets.h"
#include "core/paper/pagesource.h"

namespace koriz {

/// A customer that is written to.
struct Recipient
{
    qint64 id = 0;
    QStringList lines {}; ///< name, company, address as the post of the country wants it
};

struct Recipients
{
    QList<Recipient> list {};
    QStringList notes {}; ///< how many were left out, and why
};

/// The customers of `request` who may be written to: never those who do not want to be contacted; with `needsAddress`
/// only those whose address is known.
[[nodiscard]] Recipients recipients(const PageSource &source, const ListRequest &request, bool needsAddress);

/// `taken`: labels already used up on the first sheet.
[[nodiscard]] Document labelPages(const PageSource &source, const ListRequest &request, const LabelSheet &sheet,
                                  int taken = 0);
[[nodiscard]] Document envelopePages(const PageSource &source, const ListRequest &request, const EnvelopeSize &size,
                                     const QStringList &sender);

/// A letter to each customer from a text with fields in braces: "Dear {first_name}". Besides the fields of the
/// catalogue {address} and {today}; "{{" is a brace. Lines of nothing but empty fields are left out.
[[nodiscard]] Document letterPages(const PageSource &source, const ListRequest &request, const QString &text);
/// The first thing in braces that is no field; empty = the text can be used.
[[nodiscard]] QString unknownLetterField(const QString &text, const Catalogue &customers);

/// Whose birthday is when, month by month of the owner's calendar, with the age reached this year.
[[nodiscard]] Document birthdayPages(const PageSource &source, const ListRequest &request);

} // namespace koriz
