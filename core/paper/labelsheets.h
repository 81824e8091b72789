#pragma once
#include <QList>
#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <optional>

namespace koriz {

/// A sheet of self-adhesive labels as it is sold; the labels stand in the middle of the paper.
struct LabelSheet
{
    QString code {};                       ///< the maker's number: "L7160"
    QPageSize::PageSizeId paper = QPageSize::A4;
    int across = 1;
    int down = 1;
    QSizeF sizeMm {};                      ///< of one label
    qreal gapMm = 0;                       ///< between columns; rows touch
    [[nodiscard]] int count() const { return across * down; }
    /// Place of label `index` (0 = first in the first row) on the paper, left to right.
    [[nodiscard]] QRectF placeMm(int index) const;
};

/// The usual sheets of Avery and those that fit them.
[[nodiscard]] const QList<LabelSheet> &labelSheets();
[[nodiscard]] std::optional<LabelSheet> findLabelSheet(const QString &code);

struct EnvelopeSize
{
    QString code {}; ///< "DL"
    QPageSize::PageSizeId paper {};
};

[[nodiscard]] const QList<EnvelopeSize> &envelopeSizes();
[[nodiscard]] std::optional<EnvelopeSize> findEnvelopeSize(const QString &code);

} // namespace koriz
