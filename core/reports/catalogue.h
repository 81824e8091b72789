#pragma once
#include "core/reports/report.h"

namespace koriz {

/// A knob of one report, besides period and filter.
struct ReportParam
{
    QString key {};
    QString label {};    ///< translated
    QString standard {}; ///< the value when none is given
    QList<std::pair<QString, QString>> choices {}; ///< value and translated label; empty = free text or a number
};

using ReportFunction = ReportResult (*)(const Database &db, const ReportRequest &request, const Progress &progress);

/// One report that can be opened.
struct ReportInfo
{
    QString id {};
    QString title {};   ///< translated
    QString group {};   ///< translated; reports of a group stand together
    QString summary {}; ///< translated: the question it answers, one sentence
    QString icon {};    ///< of resources/icons
    QList<ReportParam> params {};
    ReportFunction function = nullptr;
};

/// All reports in the order they are shown, in the language of now.
[[nodiscard]] QList<ReportInfo> reports();
[[nodiscard]] std::optional<ReportInfo> findReport(QStringView id);

} // namespace koriz
