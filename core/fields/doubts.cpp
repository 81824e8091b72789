#include "core/fields/doubts.h"

namespace koriz {

namespace {

/// Of the first address that has one, then the file's.
QStringList countriesOf(const Catalogue &catalogue, const Record &record, const QString &fileCountry)
{
    QStringList countries;
    for (const Field &field : catalogue.fields()) {
        const int list = catalogue.listOf(field);
        if (field.meaning != Meaning::Country || list < 0)
            continue;
        for (const ListItem &item : record.list(list)) {
            const QString country = item.values.value(catalogue.listColumnOf(field)).toString();
            if (!country.isEmpty() && countries.isEmpty())
                countries << country;
        }
    }
    if (!countries.contains(fileCountry))
        countries << fileCountry;
    return countries;
}

/// Empty when one of the countries finds nothing wrong.
QString doubtOf(const Field &field, const QString &text, const QStringList &countries)
{
    QString found;
    for (const QString &country : countries) {
        found = text.isEmpty() ? QString() : field.doubt(text, country);
        if (found.isEmpty())
            break;
    }
    return found;
}

} // namespace

QList<Doubt> doubts(const Catalogue &catalogue, const Record &record, const QString &fileCountry)
{
    QList<Doubt> found;
    const QStringList countries = countriesOf(catalogue, record, fileCountry);
    const auto look = [&](const Field &field, const QString &key, const QString &value) {
        if (const QString text = doubtOf(field, value, countries); !text.isEmpty())
            found << Doubt {key, value, text};
    };
    for (int i = 0; i < catalogue.size(); ++i) {
        const Field &field = catalogue.at(i);
        if (!field.doubt)
            continue;
        const int list = catalogue.listOf(field);
        if (list < 0)
            look(field, field.key, record.value(i).toString());
        else
            for (const ListItem &item : record.list(list))
                look(field, catalogue.lists().at(list).key,
                     item.values.value(catalogue.listColumnOf(field)).toString());
    }
    return found;
}

} // namespace koriz
