#pragma once
#include "core/exchange/recordimport.h"
#include "core/purchases/purchasestore.h"
#include "core/purchases/receiptwriter.h"

namespace koriz {

/// Rows that are lines of receipts. Lines of the same number are one receipt, wherever they stand; sums are written
/// once at the end.
class PurchaseImport : public RowImport
{
public:
    explicit PurchaseImport(ImportRun &run);

    [[nodiscard]] std::unique_ptr<ReadRow> newRow() const override { return std::make_unique<Row>(); }
    void read(ReadRow &row) override;
    Outcome take(ReadRow &row) override;
    void finish() override;

private:
    /// A line of a receipt that was there.
    struct KnownLine
    {
        size_t key = 0; ///< of all that tells it from others
        size_t article = 0; ///< 0 = of no article
        qint64 id = 0;
        qint64 total = 0;
        std::optional<qint64> costMinor {}; ///< of one
        qint64 costTotal = 0;
    };
    /// A receipt met in this run.
    struct Receipt
    {
        qint64 id = 0;
        qint64 customer = 0;
        QDate day {};
        bool wasThere = false;    ///< before the import
        bool isAmbiguous = false; ///< several receipts have this number
        bool changed = false;
        int lines = 0;
        qint64 total = 0, cost = 0;
        qint64 sumLine = 0;       ///< the only line of a receipt that was known by its sum alone; 0 = none
        QList<KnownLine> known {}; ///< those that no row has told yet
        std::optional<qint64> before {}; ///< the sum that lines of this run took the place of
    };
    /// What the head of a receipt says of all its lines.
    struct Common
    {
        QString number {}, customer {}, employee {}, notes {};
        LinkParts customerParts {};
    };
    struct Row : ReadRow
    {
        ReceiptHead head {};
        ReceiptLine line {};
        std::optional<qint64> price {}, total {}; ///< price in 10^-priceDecimals
        std::optional<qint64> rate {};            ///< share taken off, in millionths
        std::optional<qint64> lineCost {}, lineProfit {}; ///< of the whole line, as the price
        bool hasQuantity = false;
        bool isReturn = false; ///< by the word for what was done
        bool isCancelled = false; ///< by the state of the order
        bool isNoLine = false; ///< but the head of a receipt or what it was paid with
        QString customer {}, product {}, employee {}, campaign {}, description {};
        LinkParts customerParts {}, productParts {};
        QList<PendingLink> links {};
    };
    void readCell(Row &row, const Target &target, const QString &text);
    void readField(Row &row, const Target &target, const QString &text);
    void readCustomer(Row &row, const Target &target, const QString &text);
    /// Null when the row was rejected for it.
    QVariant valueOf(Row &row, const Target &target, const QString &text);
    void readDate(Row &row, const Target &target, const QString &text);
    void readNumber(Row &row, const Target &target, const QString &key, const QString &text);
    void readRate(Row &row, const Target &target, const QString &text);
    void settleAmounts(Row &row);
    void settleReturn(Row &row) const;
    void settleCost(Row &row) const;
    void continueReceipt(Row &row);
    void shareHead(Row &row);
    void tellNumber(Row &row, const QString &number) const;
    [[nodiscard]] bool isCancelled(Row &row);
    void nameProduct(Row &row) const;
    void addLink(Row &row, const QByteArray &table, const QString &text, const QString &column, const LinkParts &parts);
    void findLinks(Row &row);
    void makeLinks(Row &row);
    Receipt &receipt(const QString &number);
    [[nodiscard]] bool fits(Row &row, const Receipt &receipt);
    Outcome leaveOut(Receipt &receipt, Row &row);
    Outcome addTo(Receipt &receipt, Row &row);
    Outcome changeExisting(Receipt &receipt, Row &row);
    void readLines(Receipt &receipt);
    [[nodiscard]] static size_t keyOf(qint64 product, const ReceiptLine &line);
    [[nodiscard]] static bool takeSame(Receipt &receipt, size_t key);
    [[nodiscard]] std::optional<Outcome> changeLine(Receipt &receipt, Row &row);
    void replaceSum(Receipt &receipt);
    void fillEmptyHead(const Receipt &receipt, ReceiptHead &head);
    [[nodiscard]] QString columnOf(QStringView path) const;

    ImportRun &m_run;
    Catalogue m_catalogue;
    ReceiptWriter m_writer;
    QHash<QString, Receipt> m_receipts;
    Query m_byNumber, m_linesOf;
    QSet<QString> m_cancelled; ///< numbers of the orders that came to nothing
    QString m_lastNumber; ///< of the receipt that rows without one go on; of read() alone
    Common m_common; ///< of the last row that was no line; of read() alone
};

} // namespace koriz
