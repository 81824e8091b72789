#pragma once
#include "core/reports/report.h"

namespace koriz {

/// Values and their translated labels.
using ParamChoices = QList<std::pair<QString, QString>>;

/// A knob of one report, besides period and filter.
struct ReportParam
{
    QString key {};
    QString label {};    ///< translated
    QString standard {}; ///< the value when none is given
    ParamChoices choices {};                     ///< empty = free text or a number, unless `records` gives them
    ParamChoices (*records)(const Database &db) = nullptr; ///< of a knob that names records of the file
};

/// What a knob can be set to in this file; empty = free text or a number.
[[nodiscard]] ParamChoices choicesOf(const ReportParam &param, const Database &db);

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
