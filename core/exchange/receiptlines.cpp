// The lines of receipts that were there before the import.
#include "core/exchange/purchaseimport.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

size_t articleOf(qint64 product, const QString &description)
{
    return product == 0 && description.isEmpty() ? 0 : qHashMulti(1, product, product == 0 ? description : QString());
}

} // namespace

size_t PurchaseImport::keyOf(qint64 product, const ReceiptLine &line)
{
    return qHashMulti(0, product, line.description, line.quantityMilli, line.totalMinor);
}

void PurchaseImport::readLines(Receipt &receipt)
{
    m_linesOf.bind(1, receipt.id);
    while (m_linesOf.next()) {
        ReceiptLine line {.product = m_linesOf.integer(0),
                          .description = m_linesOf.text(1),
                          .quantityMilli = m_linesOf.integer(2),
                          .totalMinor = m_linesOf.integer(3)};
        if (!m_linesOf.isNull(5))
            line.costMinor = m_linesOf.integer(5);
        receipt.known << KnownLine {keyOf(line.product, line),
                                    articleOf(line.product, line.description),
                                    m_linesOf.integer(4),
                                    line.totalMinor,
                                    line.costMinor,
                                    line.costTotal()};
        const bool isSum = receipt.lines++ == 0 && receipt.known.last().article == 0;
        receipt.sumLine = isSum ? receipt.known.last().id : 0;
    }
}

bool PurchaseImport::takeSame(Receipt &receipt, size_t key)
{
    const auto known = std::ranges::find(receipt.known, key, &KnownLine::key);
    const bool isThere = known != receipt.known.end();
    if (isThere)
        receipt.known.erase(known);
    return isThere;
}

/// A line of an article that the receipt has in another quantity or at another price takes its place; nothing where
/// there is no such line.
std::optional<Outcome> PurchaseImport::changeLine(Receipt &receipt, Row &row)
{
    const size_t article = articleOf(row.line.product, row.line.description);
    const auto known = std::ranges::find(receipt.known, article, &KnownLine::article);
    if (article == 0 || known == receipt.known.end() || m_run.isOfRejects)
        return std::nullopt;
    const KnownLine before = *known;
    receipt.known.erase(known);
    if (m_run.options.onMatch != OnMatch::Update) {
        row.issues.notice(
            columnOf(u"number"), row.head.number,
            Text::tr("Receipt %1 has this article in another quantity or at another price, which was kept.")
                .arg(row.head.number));
        return Outcome::Unchanged;
    }
    const bool isCostFit = timesQuantity(before.costMinor.value_or(0), row.line.quantityMilli).has_value();
    if (!row.line.costMinor && isCostFit)
        row.line.costMinor = before.costMinor;
    m_writer.changeLine(before.id, row.line);
    receipt.changed = true;
    receipt.total += row.line.totalMinor - before.total;
    receipt.cost += row.line.costTotal() - before.costTotal;
    return Outcome::Updated;
}

} // namespace koriz
