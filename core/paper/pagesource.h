#pragma once
#include "core/base/format.h"
#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/paper/document.h"

namespace koriz {

/// What every maker of pages needs: the file, how its owner reads, the present day. The makers throw Cancelled when
/// `progress` says so; what they return needs the file no more and may be drawn on any thread.
struct PageSource
{
    Database &db;
    Formatter format {};
    QDate today {};
    Progress progress {};
};

/// An empty document that reads as its owner does; its foot names the file and the day.
[[nodiscard]] Document newDocument(const PageSource &source, const QString &title);

} // namespace koriz
