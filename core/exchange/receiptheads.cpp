// What the rows of a receipt say of it as a whole.
#include "core/exchange/purchaseimport.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

/// Some programs write what belongs to the whole receipt beside its first line alone.
void PurchaseImport::continueReceipt(Row &row)
{
    const bool tellsHead = !row.head.number.isEmpty() || row.head.day.isValid() || !row.customer.isEmpty()
        || !row.customerParts.isEmpty();
    if (tellsHead || !m_run.mapping.has(u"number"))
        m_lastNumber = row.head.number;
    else
        tellNumber(row, m_lastNumber);
}

/// Also in the row as it stood: among the rejected ones it may be the only one of its receipt.
void PurchaseImport::tellNumber(Row &row, const QString &number) const
{
    row.head.number = number;
    const auto column = static_cast<size_t>(m_run.mapping.find(u"number")->column);
    if (column < row.source.cells.size())
        row.source.cells[column] = number;
}

/// The head of a receipt is no line, but it alone may tell whose it is.
void PurchaseImport::shareHead(Row &row)
{
    const bool tells = !row.customer.isEmpty() || !row.customerParts.isEmpty() || !row.employee.isEmpty();
    if (row.isNoLine && tells)
        m_common = {row.head.number, row.customer, row.employee, row.head.notes, row.customerParts};
    if (row.isNoLine || m_common.number.isEmpty() || row.head.number != m_common.number)
        return;
    if (row.customer.isEmpty() && row.customerParts.isEmpty()) {
        row.customer = m_common.customer;
        row.customerParts = m_common.customerParts;
    }
    row.employee = row.employee.isEmpty() ? m_common.employee : row.employee;
    row.head.notes = row.head.notes.isEmpty() ? m_common.notes : row.head.notes;
}

/// Its further lines may not tell the state of the order again. What lowers the turnover is how other programs book it.
bool PurchaseImport::isCancelled(Row &row)
{
    const QString &number = row.head.number;
    if (row.isCancelled && !number.isEmpty())
        m_cancelled.insert(number);
    if (row.line.totalMinor < 0 || !(row.isCancelled || m_cancelled.contains(number)))
        return false;
    row.issues.notice(columnOf(m_run.mapping.has(u"order_status") ? u"order_status" : u"cancelled_on"), number,
                      Text::tr("The order was cancelled or refunded: it is no purchase and was left out."));
    return true;
}

void PurchaseImport::fillEmptyHead(const Receipt &receipt, ReceiptHead &head)
{
    Query q(m_run.db, "SELECT employee_id, campaign_id, notes FROM receipt WHERE id = ?1");
    q.bind(1, receipt.id);
    if (!q.next())
        return;
    const bool fill = m_run.options.onMatch != OnMatch::Update;
    const auto settle = [fill](qint64 &mine, qint64 theirs) {
        if (mine == theirs || (fill && theirs != 0))
            mine = 0;
    };
    settle(head.employee, q.integer(0));
    settle(head.campaign, q.integer(1));
    settle(head.customer, receipt.customer);
    if (head.notes == q.text(2) || (fill && !q.text(2).isEmpty()))
        head.notes.clear();
}

} // namespace koriz
