#include "core/exchange/purchaseimport.h"
#include "core/base/error.h"
#include "core/exchange/celltext.h"
#include "core/exchange/exportkeys.h"
#include "core/exchange/headernames.h"
#include "core/exchange/importwords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// An article number: one word with a digit in it.
bool isArticle(const QString &text)
{
    return !text.contains(u' ') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PurchaseImport::PurchaseImport(ImportRun &run)
    : m_run(run)
    , m_catalogue(run.db, Entity::Purchase)
    , m_writer(run.db, fixedClock(run.context.today))
    , m_byNumber(run.db, R"sql(SELECT id, customer_id, bought_on, total_minor, cost_minor FROM receipt
                               WHERE number = ?1 OR id = ?2 ORDER BY id LIMIT 2)sql")
    , m_linesOf(run.db, R"sql(SELECT product_id, description, quantity_milli, total_minor, id, cost_minor
                              FROM receipt_line WHERE receipt_id = ?1)sql")
{
    for (const QString &key : run.options.match) {
        if (key != u"number")
            throw Error(Text::tr("Records cannot be matched by “%1”.").arg(key), {}, Error::Kind::Refused);
    }
}

QString PurchaseImport::columnOf(QStringView path) const
{
    const Target *target = m_run.mapping.find(path);
    for (const Target &part : m_run.mapping.targets) {
        const bool isPart = (part.special == Special::CustomerPart && path == u"customer")
            || (part.special == Special::ProductPart && path == u"product");
        if (!target && isPart)
            target = &part;
    }
    return target ? target->name : QString();
}

void PurchaseImport::readDate(Row &row, const Target &target, const QString &text)
{
    const ParsedDate parsed = importedDate(text, target, m_run.context.today);
    if (!parsed.date) {
        row.issues.reject(target.name, text, describe(parsed.reason));
        return;
    }
    const QDateTime local = wallClock(parsed);
    row.head.day = local.date();
    const QTime time = local.time();
    // Midnight is how programs write a day that has no time.
    if (parsed.time && *parsed.time != QTime(0, 0) && row.head.time.isEmpty())
        row.head.time = u"%1:%2"_s.arg(time.hour(), 2, 10, QChar(u'0')).arg(time.minute(), 2, 10, QChar(u'0'));
}

void PurchaseImport::readCell(Row &row, const Target &target, const QString &text)
{
    if (text.contains(QChar(u'\0')) || text.size() > (target.path == u"notes" ? maxLongTextLength : maxTextLength)) {
        row.issues.reject(target.name, text,
                          Text::tr("This text is too long or holds a character that cannot be kept."));
    } else if (target.special == Special::CustomerPart) {
        row.customerParts << std::pair {target.part, text};
    } else if (target.special == Special::ProductPart) {
        row.productParts << std::pair {target.part, text};
    } else if (target.special == Special::Currency) {
        if (const QString problem = foreignCurrency(text, m_run.context); !problem.isEmpty())
            row.issues.reject(target.name, text, problem);
    } else if (target.special == Special::SaleOrReturn) {
        row.isReturn = saysReturn(text);
    } else if (target.special == Special::LineType) {
        row.isNoLine = !isImportWord("line of goods", text);
    } else if (target.special == Special::OrderStatus) {
        row.isCancelled = row.isCancelled || saysCancelled(text);
    } else if (target.special == Special::CancelledOn) {
        row.isCancelled = row.isCancelled || importedDate(text, target, m_run.context.today).date;
    } else if (target.special == Special::LineCost || target.special == Special::LineProfit) {
        readNumber(row, target, target.path, text);
    } else if (target.special != Special::None) {
        readRate(row, target, text);
    } else {
        readField(row, target, text);
    }
}

void PurchaseImport::readCustomer(Row &row, const Target &target, const QString &text)
{
    row.customer = text;
    if (isFirmHeading(target.name) && !text.contains(u'@'))
        row.customerParts << std::pair {u"company"_s, text};
}

QVariant PurchaseImport::valueOf(Row &row, const Target &target, const QString &text)
{
    const ReadValue read = readValue(m_catalogue.at(target.field.field), text, target, m_run.context);
    if (!read.problem.isEmpty())
        row.issues.reject(target.name, text, read.problem);
    return read.value;
}

void PurchaseImport::readField(Row &row, const Target &target, const QString &text)
{
    const Field &field = m_catalogue.at(target.field.field);
    const QString &key = field.key;
    if (field.storage == Storage::Custom) row.line.own << std::pair {field.customId, valueOf(row, target, text)};
    else if (key == u"number") row.head.number = text;
    else if (key == u"date") readDate(row, target, text);
    else if (key == u"time") row.head.time = valueOf(row, target, text).toString();
    else if (key == u"customer") readCustomer(row, target, text);
    else if (key == u"product") row.product = text;
    else if (key == u"employee") row.employee = text;
    else if (key == u"campaign") row.campaign = text;
    else if (key == u"description") row.line.description = text;
    else if (key == u"notes") row.head.notes = text;
    else readNumber(row, target, key, text);
}

void PurchaseImport::read(ReadRow &given)
{
    auto &row = static_cast<Row &>(given);
    const std::vector<QString> &cells = row.source.cells;
    for (const Target &target : m_run.mapping.targets) {
        if (static_cast<size_t>(target.column) >= cells.size())
            continue;
        QString text = cellText(cells[static_cast<size_t>(target.column)]);
        if (target.isCode)
            text = wholeCode(row.issues, target, text);
        if (!text.isEmpty())
            readCell(row, target, text);
    }
    continueReceipt(row);
    shareHead(row);
    if (!row.issues.isRejected() && !row.isNoLine)
        settleAmounts(row);
}

void PurchaseImport::nameProduct(Row &row) const
{
    const auto part = [&row](QStringView key) {
        for (const auto &[name, text] : std::as_const(row.productParts)) {
            if (name == key)
                return text;
        }
        return QString();
    };
    if (row.product.isEmpty())
        row.product = part(u"sku").isEmpty() ? part(u"name") : part(u"sku");
    // The description names the article when all else is its number.
    if (part(u"name").isEmpty() && !row.line.description.isEmpty() && isArticle(row.product))
        row.productParts << std::pair {u"name"_s, row.line.description};
}

void PurchaseImport::addLink(Row &row, const QByteArray &table, const QString &text, const QString &column,
                             const LinkParts &parts)
{
    if (text.isEmpty())
        return;
    const LinkResolver::Answer answer = m_run.links.find(table, text, parts);
    if (!answer.problem.isEmpty())
        row.issues.reject(column, text, answer.problem);
    row.links << PendingLink {nullptr, table, text, answer.id, answer.canCreate};
}

void PurchaseImport::findLinks(Row &row)
{
    nameProduct(row);
    QString told = u"customer"_s;
    if (row.customer.isEmpty()) {
        const auto [key, text] = customerText(row.customerParts);
        row.customer = text;
        told += u'.' + key;
    }
    addLink(row, "customer", row.customer, columnOf(m_run.mapping.has(told) ? told : u"customer"_s), row.customerParts);
    addLink(row, "product", row.product, columnOf(u"product"), row.productParts);
    addLink(row, "employee", row.employee, columnOf(u"employee"), {});
    addLink(row, "campaign", row.campaign, columnOf(u"campaign"), {});
    for (const PendingLink &link : std::as_const(row.links)) {
        if (link.table == "customer")
            row.head.customer = link.id;
    }
}

void PurchaseImport::makeLinks(Row &row)
{
    for (PendingLink &link : row.links) {
        const LinkParts &parts = link.table == "customer" ? row.customerParts : row.productParts;
        if (link.mustCreate)
            link.id = m_run.links.create(link.table, link.text,
                                         link.table == "customer" || link.table == "product" ? parts : LinkParts());
        (link.table == "customer" ? row.head.customer : link.table == "product" ? row.line.product
             : link.table == "employee" ? row.head.employee : row.head.campaign) = link.id;
    }
}

/// Its receipt stays as it is. A line that the receipt lacks is not passed over in silence.
Outcome PurchaseImport::leaveOut(Receipt &receipt, Row &row)
{
    nameProduct(row);
    const qint64 product = row.product.isEmpty() ? 0 : m_run.links.find("product", row.product, row.productParts).id;
    if (!takeSame(receipt, keyOf(product, row.line)))
        row.issues.notice(
            columnOf(u"number"), row.head.number,
            Text::tr("Receipt %1 is there already, without this line. It was left out.").arg(row.head.number));
    return Outcome::Skipped;
}

PurchaseImport::Receipt &PurchaseImport::receipt(const QString &number)
{
    if (const auto known = m_receipts.find(number); known != m_receipts.end())
        return *known;
    Receipt found;
    m_byNumber.bind(1, number).bind(2, ownRecord(m_run.db, "receipt", number));
    while (m_run.options.onMatch != OnMatch::Create && m_byNumber.next()) {
        found.isAmbiguous = found.wasThere;
        found = {m_byNumber.integer(0), m_byNumber.integer(1), m_byNumber.date(2), true, found.isAmbiguous, false, 0,
                 m_byNumber.integer(3), m_byNumber.integer(4), 0, {}, {}};
    }
    m_byNumber.reset();
    if (found.wasThere)
        readLines(found);
    return *m_receipts.insert(number, found);
}

bool PurchaseImport::fits(Row &row, const Receipt &receipt)
{
    const bool isNewCustomer = std::any_of(row.links.begin(), row.links.end(),
                                           [](const PendingLink &l) { return l.table == "customer" && l.mustCreate; });
    if (receipt.id != 0 && receipt.customer != 0
        && (isNewCustomer || (row.head.customer != 0 && row.head.customer != receipt.customer)))
        row.issues.reject(columnOf(u"customer"), row.customer,
                          Text::tr("Receipt %1 is of another customer.").arg(row.head.number));
    if (receipt.id == 0 && !row.head.day.isValid())
        row.issues.reject(columnOf(u"date"), {}, Text::tr("The day of the purchase is needed."));
    return !row.issues.isRejected();
}

Outcome PurchaseImport::take(ReadRow &given)
{
    auto &row = static_cast<Row &>(given);
    if (row.isNoLine)
        row.issues.notice(columnOf(u"line_type"), row.head.number,
                          Text::tr("This row is no line of a receipt and was left out."));
    if (row.isNoLine || isCancelled(row))
        return Outcome::Skipped;
    Receipt single;
    Receipt &target = row.head.number.isEmpty() ? single : receipt(row.head.number);
    if (target.isAmbiguous)
        row.issues.reject(columnOf(u"number"), row.head.number,
                          Text::tr("Several receipts have this number; it is not clear which is meant."));
    else if (target.wasThere && m_run.options.onMatch == OnMatch::Skip && !m_run.isOfRejects)
        return leaveOut(target, row);
    findLinks(row);
    if (row.issues.isRejected() || !fits(row, target))
        return Outcome::Rejected;
    makeLinks(row);
    if (row.head.number.isEmpty()) {
        const qint64 id = m_writer.addReceipt(row.head, row.line.totalMinor, row.line.costTotal());
        m_writer.addLine(id, 0, row.line);
        return Outcome::Created;
    }
    return target.wasThere ? changeExisting(target, row) : addTo(target, row);
}

Outcome PurchaseImport::addTo(Receipt &receipt, Row &row)
{
    if (receipt.id == 0) {
        ReceiptHead head = row.head;
        if (ownNumber("receipt", head.number)) // of an export of another file: only keeps its lines together
            head.number.clear();
        receipt.id = m_writer.addReceipt(head, row.line.totalMinor, row.line.costTotal());
        receipt.day = row.head.day;
        receipt.customer = row.head.customer;
    } else {
        receipt.changed = true;
        if (row.head.day.isValid() && row.head.day != receipt.day)
            row.issues.notice(columnOf(u"date"), row.head.day.toString(Qt::ISODate),
                             Text::tr("Receipt %1 already has another day, which was kept.").arg(row.head.number));
        if (receipt.customer == 0 && row.head.customer != 0) {
            m_writer.changeHead(receipt.id, {.customer = row.head.customer});
            receipt.customer = row.head.customer;
        }
    }
    m_writer.addLine(receipt.id, receipt.lines++, row.line);
    receipt.total += row.line.totalMinor;
    receipt.cost += row.line.costTotal();
    return Outcome::Created;
}

/// Lines the receipt has already are not added again; what its head lacks or has otherwise is written.
Outcome PurchaseImport::changeExisting(Receipt &receipt, Row &row)
{
    fillEmptyHead(receipt, row.head);
    const bool headChanges = row.head.customer != 0 || row.head.employee != 0 || row.head.campaign != 0
        || !row.head.notes.isEmpty();
    if (headChanges)
        m_writer.changeHead(receipt.id, row.head);
    receipt.customer = row.head.customer != 0 ? row.head.customer : receipt.customer;
    if (takeSame(receipt, keyOf(row.line.product, row.line)))
        return headChanges ? Outcome::Updated : Outcome::Unchanged;
    if (const std::optional<Outcome> changed = changeLine(receipt, row))
        return headChanges ? Outcome::Updated : *changed;
    if (receipt.sumLine != 0 && (row.line.product != 0 || !row.line.description.isEmpty()))
        replaceSum(receipt);
    m_writer.addLine(receipt.id, receipt.lines++, row.line);
    receipt.changed = true;
    receipt.total += row.line.totalMinor;
    receipt.cost += row.line.costTotal();
    return m_run.isOfRejects ? Outcome::Created : Outcome::Updated;
}

/// A receipt known by its sum alone gets its lines: they take the place of the sum, not stand beside it.
void PurchaseImport::replaceSum(Receipt &receipt)
{
    Query(m_run.db, "DELETE FROM receipt_line WHERE id = ?1").bind(1, receipt.sumLine).exec();
    receipt.before = receipt.total;
    receipt.sumLine = 0;
    receipt.lines = 0;
    receipt.total = receipt.cost = 0;
    receipt.known.clear();
}

void PurchaseImport::finish()
{
    int others = 0;
    for (const Receipt &receipt : std::as_const(m_receipts)) {
        if (receipt.changed)
            m_writer.setSums(receipt.id, receipt.total, receipt.cost);
        others += receipt.before && *receipt.before != receipt.total;
    }
    if (others > 0)
        m_run.log.notice(0, {}, {},
                         Text::tr("%Ln receipt(s) were known by their sum alone, and their lines now make another sum.",
                                  nullptr, others));
}

} // namespace koriz
