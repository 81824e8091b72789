#pragma once
// What stands on the pages of a document.
#include "core/paper/paperpainter.h"
#include "tests/core/paper/recorder.h"

namespace koriz::test {

inline QList<Written> writtenOn(const PaperPainter &paper, int number)
{
    Recorder recorder;
    QPainter painter(&recorder);
    paper.renderPage(painter, number, QRectF(QPointF(), paper.pageSizeMm()));
    painter.end();
    return recorder.texts().written;
}

inline bool holds(const QList<Written> &page, const QString &text)
{
    return std::any_of(page.cbegin(), page.cend(), [&](const Written &w) { return w.text.contains(text); });
}

inline QRectF boxOf(const QList<Written> &page, const QString &text)
{
    for (const Written &w : page) {
        if (w.text.contains(text))
            return w.box;
    }
    return {};
}

} // namespace koriz::test
