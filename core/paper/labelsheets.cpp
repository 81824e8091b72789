#include "core/paper/labelsheets.h"
#include <QRectF>

using namespace Qt::StringLiterals;

namespace koriz {

QRectF LabelSheet::placeMm(int index) const
{
    const QSizeF page = QPageSize(paper).size(QPageSize::Millimeter);
    const qreal left = (page.width() - across * sizeMm.width() - (across - 1) * gapMm) / 2;
    const qreal top = (page.height() - down * sizeMm.height()) / 2;
    const QPointF corner(left + index % across * (sizeMm.width() + gapMm), top + index / across * sizeMm.height());
    return {corner, sizeMm};
}

const QList<LabelSheet> &labelSheets()
{
    static const QList<LabelSheet> all {
        {u"L7160"_s, QPageSize::A4, 3, 7, {63.5, 38.1}, 2.5},    {u"L7163"_s, QPageSize::A4, 2, 7, {99.1, 38.1}, 2.5},
        {u"L7159"_s, QPageSize::A4, 3, 8, {63.5, 33.9}, 2.5},    {u"L7162"_s, QPageSize::A4, 2, 8, {99.1, 33.9}, 2.5},
        {u"L7161"_s, QPageSize::A4, 3, 6, {63.5, 46.6}, 2.5},    {u"L7165"_s, QPageSize::A4, 2, 4, {99.1, 67.7}, 2.5},
        {u"L7651"_s, QPageSize::A4, 5, 13, {38.1, 21.2}, 2.5},   {u"3475"_s, QPageSize::A4, 3, 8, {70, 36}, 0},
        {u"5160"_s, QPageSize::Letter, 3, 10, {66.675, 25.4}, 3.175}};
    return all;
}

std::optional<LabelSheet> findLabelSheet(const QString &code)
{
    for (const LabelSheet &sheet : labelSheets()) {
        if (sheet.code.compare(code, Qt::CaseInsensitive) == 0)
            return sheet;
    }
    return std::nullopt;
}

const QList<EnvelopeSize> &envelopeSizes()
{
    static const QList<EnvelopeSize> all {
        {u"DL"_s, QPageSize::EnvelopeDL}, {u"C5"_s, QPageSize::EnvelopeC5}, {u"C6"_s, QPageSize::EnvelopeC6}};
    return all;
}

std::optional<EnvelopeSize> findEnvelopeSize(const QString &code)
{
    for (const EnvelopeSize &size : envelopeSizes()) {
        if (size.code.compare(code, Qt::CaseInsensitive) == 0)
            return size;
    }
    return std::nullopt;
}

} // namespace koriz
