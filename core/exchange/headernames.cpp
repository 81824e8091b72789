#include "core/exchange/headernames.h"
#include "core/base/fold.h"
#include "core/base/resource.h"
#include "core/exchange/addressheadings.h"
#include "core/exchange/compoundheadings.h"
#include "core/exchange/headingforms.h"
#include "core/exchange/headingunits.h"
#include "core/exchange/importwords.h"
#include "core/exchange/rejects.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

using Table = QHash<QString, QHash<QString, QString>>; // entity → heading → path

struct Names
{
    Table paths {};            ///< by the folded heading
    Table written {};          ///< by the heading with its accents: "Ünvan" is not "Unvan"
    QSet<QString> headings {}; ///< with letters beyond ASCII, lower case
};

/// entity TAB path TAB heading|heading...; an earlier line wins.
Names readNames()
{
    Names names;
    for (const QString &line : resourceLines(u":/headers/names.tsv"_s)) {
        const QStringList parts = line.split(u'\t');
        auto &entity = names.paths[parts[0]], &written = names.written[parts[0]];
        for (const QString &heading : parts.value(2).split(u'|', Qt::SkipEmptyParts)) {
            if (!written.contains(heading.toLower()))
                written.insert(heading.toLower(), parts[1]);
            const QString key = foldCompact(heading);
            if (!key.isEmpty() && !entity.contains(key))
                entity.insert(key, parts[1]);
            if (std::any_of(heading.begin(), heading.end(), [](QChar c) { return c.unicode() > 127; }))
                names.headings.insert(heading.toLower());
        }
    }
    return names;
}

const Names &names()
{
    static const Names table = readNames();
    return table;
}

/// The number in "email 12 value": it is looked up as number 2, and the answer gets it back.
std::optional<QString> numbered(const QHash<QString, QString> &paths, const QString &key)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const QRegularExpressionMatch match = digits.match(key);
    if (!match.hasMatch() || match.capturedLength() > 2 || match.captured() == u"0"_s)
        return {};
    const QString found = paths.value(QString(key).replace(match.capturedStart(), match.capturedLength(), u"2"_s));
    const qsizetype place = found.indexOf(u".2"_s);
    if (place < 0)
        return {};
    return QString(found).replace(place + 1, 1, match.captured());
}

/// What the table has for the heading itself.
QString pathAsWritten(QStringView entity, QStringView header)
{
    const auto paths = names().paths.constFind(entity.toString());
    if (paths == names().paths.cend())
        return {};
    const auto &written = *names().written.constFind(entity.toString());
    if (const auto found = written.constFind(header.trimmed().toString().toLower()); found != written.cend())
        return *found;
    static const QRegularExpression sign(u"#(?!\\d).|.#(?!\\d)"_s);
    const bool asksNumber
        = sign.match(header.toString()).hasMatch(); // "Item #" is not the item; "Email #2" is the second
    for (const QString &key : {foldCompact(header), foldCompact(withoutUnit(header))}) {
        if (key.isEmpty() || asksNumber)
            continue;
        if (const auto found = paths->constFind(key); found != paths->cend())
            return *found;
        if (const auto found = numbered(*paths, key))
            return *found;
    }
    return {};
}

/// The number of what `path` means: a phone's is the phone, a receipt's, customer's or article's has a field of its
/// own.
QString numberPath(QStringView entity, const QString &path, const HeadingForm &form)
{
    using Of = HeadingForm::Of;
    static const QStringList numbers {u"number"_s, u"external_id"_s, u"sku"_s, u"customer.external_id"_s, u"tax_id"_s};
    static const QStringList doors {u"building"_s, u"apartment"_s};
    if (numbers.contains(path) || (form.asksNumber && doors.contains(path))
        || (form.asksNumber && (path == u"phone" || path.startsWith(u"phone."))))
        return path;
    const bool isAlone = form.text.isEmpty();
    const bool isProduct = path == u"product" || (isAlone && form.of == Of::Product)
        || (entity == u"products" && path == u"name");
    if (isProduct)
        return entity == u"purchases" || entity == u"products" ? u"sku"_s : path;
    if (entity != u"customers"
        && (path == u"customer" || path == u"customer.name" || (isAlone && form.of == Of::Customer)))
        return entity == u"purchases" || entity == u"deals" ? u"customer.external_id"_s : QString();
    const bool isRecord = (isAlone && form.of == Of::Record) || path == u"title"
        || (entity == u"customers" && path == u"name");
    return !isRecord             ? QString()
        : entity == u"purchases" ? u"number"_s
        : entity == u"products"  ? u"sku"_s
                                 : u"external_id"_s;
}

/// What belongs to a whole receipt is no part of its lines, save how much of them there is.
bool isOfReceipt(const QString &path)
{
    static const QStringList paths {u"number"_s,   u"date"_s,     u"time"_s,  u"quantity"_s,
                                    u"employee"_s, u"campaign"_s, u"notes"_s, u"currency"_s};
    return paths.contains(path) || path.startsWith(u"customer");
}

QString pathOfForm(QStringView entity, const HeadingForm &form)
{
    using Of = HeadingForm::Of;
    const QString path = pathAsWritten(entity, form.text);
    if (form.asksNumber || form.asksCode)
        return numberPath(entity, path, form);
    if (form.of == Of::Customer) {
        const QString own = u"customer."_s + pathAsWritten(u"customers", form.text);
        const auto &known = *names().paths.constFind(entity.toString());
        const auto isKnown = [&](const QString &part) {
            return std::any_of(known.begin(), known.end(), [&](const QString &one) { return one == part; });
        };
        const QString list = own.section(u'.', 0, 1); // "customer.phone" of "customer.phone.work"
        return isKnown(own) ? own : isKnown(list) ? list : QString();
    }
    const bool isOfOther = (form.of == Of::Record && entity == u"purchases" && !isOfReceipt(path))
        || (form.of == Of::Product && path == u"kind"); // of goods, not of what was done with them
    return isOfOther ? QString() : path;
}

/// How near a heading is to the words of the table.
enum Nearness { AsWritten, Near, WithoutTax };

struct HeadingMeaning { QString path {}; Nearness nearness = AsWritten; };

HeadingMeaning meaningOf(QStringView entity, QStringView header)
{
    if (isReasonHeading(header))
        return {};
    if (const QString path = pathAsWritten(entity, header);
        !path.isEmpty() || !names().paths.contains(entity.toString()))
        return {path, AsWritten};
    for (const HeadingForm &form : headingForms(entity, header)) {
        if (const QString path = pathOfForm(entity, form); !path.isEmpty())
            return {path, form.isNet ? WithoutTax : Near};
    }
    return {};
}

QString listOf(const QString &path)
{
    static const QStringList lists {u"phone"_s, u"email"_s, u"website"_s, u"messenger"_s, u"address"_s};
    const QString head = path.section(u'.', 0, 0);
    return lists.contains(head) && !path.endsWith(u".type"_s) ? head : QString();
}

bool isFilled(const QList<QStringList> &rows, qsizetype column)
{
    return rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [&](const QStringList &row) {
        return !row.value(column).trimmed().isEmpty();
    });
}

/// The first item of a list has two names: "phone.1" is "phone", "address.1.city" is "city".
QString plainPath(const QString &path)
{
    if (path.startsWith(u"address.1."_s) && isAddressPart(path.mid(10)))
        return path.mid(10);
    return path.endsWith(u".1"_s) ? path.chopped(2) : path;
}

/// A path like `path` that is still free; empty when the field takes one column only.
QString freePath(const QSet<QString> &taken, const QString &path)
{
    const bool isPart = isAddressPart(path);
    const QString list = isPart ? u"address"_s : listOf(path);
    if (list.isEmpty())
        return {};
    const QString part = isPart                         ? u'.' + path
        : list == u"address"_s && path.count(u'.') == 2 ? u'.' + path.section(u'.', 2)
                                                        : QString();
    for (int number = 2; number < 100; ++number) {
        const QString next = list + u'.' + QString::number(number) + part;
        if (!taken.contains(next))
            return next;
    }
    return {};
}

/// The word for a name or first name alone ("Имя", "Ad", "نام") is where owners write the whole name.
void settleNames(QStringList &paths, const QStringList &columns)
{
    const qsizetype first = paths.indexOf(u"first_name"_s), last = paths.indexOf(u"last_name"_s),
                    only = std::max(first, last);
    if (std::min(first, last) < 0 && only >= 0 && !paths.contains(u"name"_s)
        && isImportWord("name alone", columns[only]))
        paths[only] = u"name"_s;
}

/// The column with the name of the customer, not of the firm; -1 = none.
qsizetype personName(const QStringList &paths, const QStringList &columns)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (paths[i] == u"name" && !isFirmHeading(columns[i]))
            return i;
    }
    return -1;
}

/// A name beside only one of its parts is the other part, where no value of it repeats that one: "Name" beside
/// "Vorname", "Имя клиента" beside "Фамилия".
void settleHalfNames(QStringList &paths, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype name = personName(paths, columns), first = paths.indexOf(u"first_name"_s),
                    last = paths.indexOf(u"last_name"_s);
    if (name < 0 || (first < 0) == (last < 0))
        return;
    int seen = 0;
    for (const QStringList &row : rows) {
        const QString whole = fold(row.value(name)), part = fold(row.value(std::max(first, last)));
        if (whole.isEmpty() || part.isEmpty())
            continue;
        if (whole.contains(part))
            return;
        ++seen;
    }
    if (seen > 0)
        paths[name] = first < 0 ? u"first_name"_s : u"last_name"_s;
}

/// Headings that are known by their parts only, where no other column has that field already.
void guessByParts(QStringList &paths, const QStringList &columns)
{
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!paths[i].isEmpty())
            continue;
        const QString path = fieldOfParts(columns[i]);
        const bool isFree = path == u"name" ? personName(paths, columns) < 0 : !paths.contains(path);
        if (path == u"phone" || path == u"email" || isFree)
            paths[i] = path;
    }
}

/// "Title" beside "Job Title", or the first of two of them, is how a person is addressed.
void settleTitles(QStringList &paths, const QStringList &columns)
{
    const auto isWeak = [&](qsizetype i) { return paths[i] == u"job_title" && isImportWord("title", columns[i]); };
    QList<qsizetype> titles;
    bool hasJob = false;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        hasJob |= paths[i] == u"job_title" && !isWeak(i);
        if (isWeak(i))
            titles << i;
    }
    if (titles.size() > 1)
        titles.removeLast();
    else if (!hasJob)
        return;
    for (const qsizetype i : std::as_const(titles))
        paths[i] = u"salutation"_s;
}

/// A firm's name beside a person's is where the person works; alone it is the customer.
void settleFirms(QStringList &paths, const QStringList &columns)
{
    bool hasPerson = paths.contains(u"first_name"_s) || paths.contains(u"last_name"_s);
    for (qsizetype i = 0; i < paths.size(); ++i)
        hasPerson |= paths[i] == u"name"_s && !isFirmHeading(columns[i]);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (hasPerson && paths[i] == u"name"_s && isFirmHeading(columns[i]))
            paths[i] = paths.contains(u"company"_s) ? QString() : u"company"_s;
        else if (!hasPerson && paths[i] == u"company"_s && !paths.contains(u"name"_s))
            paths[i] = u"name"_s;
    }
}

/// "Birth Day" beside "Birth Month" is the day of the month, and what is left is the year.
void settleBirthday(QStringList &paths)
{
    for (const QString &part : {u"birthday.day"_s, u"birthday.year"_s}) {
        const qsizetype birthday = paths.lastIndexOf(u"birthday"_s);
        if (birthday >= 0 && paths.contains(u"birthday.month"_s) && !paths.contains(part))
            paths[birthday] = part;
    }
}

/// 1C: "Код" beside "Артикул" is the card's own number. WooCommerce: "Type" beside "Categories" is no category.
void settleProducts(QStringList &paths, const QStringList &columns)
{
    const auto another = [&](qsizetype i) { return std::count(paths.begin(), paths.end(), paths.at(i)) > 1; };
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool isOwnNumber = paths.at(i) == u"sku" && isImportWord("own code", columns.at(i));
        const bool isType = paths.at(i) == u"category" && isImportWord("type", columns.at(i));
        if (isOwnNumber && another(i))
            paths[i] = paths.contains(u"external_id"_s) ? QString() : u"external_id"_s;
        else if (isType && another(i))
            paths[i].clear();
    }
}

/// The headings as the file has them: "City" again where the second was made different as "City_1".
QStringList asWritten(QStringView entity, QStringList names)
{
    static const QRegularExpression numbering(u"^(.+)_\\d+$"_s, QRegularExpression::DotMatchesEverythingOption);
    for (QString &name : names) {
        const QRegularExpressionMatch match = numbering.match(name);
        if (match.hasMatch() && names.contains(match.captured(1)) && !fieldForHeader(entity, name))
            name = match.captured(1);
    }
    return names;
}

/// The only column that tells the customer may hold a name, an e-mail or a phone. A number stays a number.
void settleCustomer(QStringList &paths)
{
    const auto isCustomer = [](const QString &path) {
        return path == u"customer"_s
            || (path.startsWith(u"customer."_s) && !isAddressPart(path.mid(9)) && path != u"customer.industry");
    };
    const auto only = std::find_if(paths.begin(), paths.end(), isCustomer);
    const bool isOnly = std::count_if(paths.begin(), paths.end(), isCustomer) == 1;
    if (isOnly && *only != u"customer.external_id"_s)
        *only = u"customer"_s;
}

} // namespace

bool isFirmHeading(const QString &heading)
{
    return holdsImportWord("firm", heading);
}

std::optional<QString> fieldForHeader(QStringView entity, QStringView header)
{
    const HeadingMeaning meaning = meaningOf(entity, header);
    return meaning.path.isEmpty() ? std::nullopt : std::optional(meaning.path);
}

QStringList mapHeaders(QStringView entity, const QStringList &uniqueNames, const QList<QStringList> &sampleRows)
{
    const QStringList columns = asWritten(entity, uniqueNames);
    QStringList paths;
    QList<Nearness> nearness;
    for (const QString &column : columns) {
        const HeadingMeaning meaning = meaningOf(entity, column);
        paths += meaning.path;
        nearness += meaning.nearness;
    }
    if (entity == u"customers"_s) {
        guessByParts(paths, columns);
        settleHalfNames(paths, columns, sampleRows);
        settleAddresses(paths, columns);
        settleTitles(paths, columns);
        settleNames(paths, columns);
        settleFirms(paths, columns);
        settleBirthday(paths);
    }
    if (entity == u"products"_s)
        settleProducts(paths, columns);
    QStringList result(columns.size());
    QSet<QString> taken;
    for (const int turn : {0, 1, 2, 3, 4, 5}) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (turn != (isFilled(sampleRows, i) ? 0 : 3) + nearness[i] || paths[i].isEmpty()
                || taken.contains(plainPath(paths[i])))
                continue;
            result[i] = paths[i];
            taken.insert(plainPath(paths[i]));
        }
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (paths[i].isEmpty() || !result[i].isEmpty())
            continue;
        result[i] = freePath(taken, plainPath(paths[i]));
        taken.insert(result[i]);
    }
    settleCustomer(result);
    return result;
}

bool isUsualHeading(QStringView text)
{
    return names().headings.contains(text.trimmed().toString().toLower());
}

} // namespace koriz
