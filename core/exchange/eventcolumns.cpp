#include "core/exchange/eventcolumns.h"
#include "core/exchange/headernames.h"
#include "core/exchange/samplerows.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace koriz {

namespace {

bool isTimeOfDay(const QString &text)
{
    static const QRegularExpression clock(u"^\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?$"_s);
    return clock.match(text).hasMatch();
}

bool isUpToTen(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= 10;
}

} // namespace

void settleActivityColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString meant = fieldForHeader(u"activities", columns.at(i)).value_or(QString());
        const bool isDay = meant == u"due" || meant == u"done" || meant == u"time";
        if (!isDay || !holdsForAll(sampleRows, i, isTimeOfDay))
            continue;
        paths[i] = paths.contains(u"time"_s) ? QString() : u"time"_s;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString meant = fieldForHeader(u"activities", columns.at(i)).value_or(QString());
        if (paths.at(i).isEmpty() && (meant == u"due" || meant == u"done") && !paths.contains(meant)
            && !holdsForAll(sampleRows, i, isTimeOfDay))
            paths[i] = meant;
    }
}

void settleFeedbackColumns(QStringList &paths, const QStringList &columns, const QList<QStringList> &sampleRows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isQuestion = columns.at(i).contains(u' ') && paths.at(i).isEmpty();
        const bool isNumber = holdsForAll(sampleRows, i, isUpToTen);
        const QString path = isNumber ? u"rating"_s : u"comment"_s;
        const bool isWords = holdsForAll(
            sampleRows, i, [](const QString &text) { return text.front().isLetter() || text.size() > 12; });
        if (isQuestion && (isNumber || isWords) && !paths.contains(path))
            paths[i] = path;
    }
}

} // namespace koriz
