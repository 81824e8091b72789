#pragma once
#include "core/paper/pagesource.h"
#include "core/sales/board.h"

namespace koriz {

/// Which board, and which part of it.
struct PrintedBoard
{
    PipelineId pipeline {}; ///< null = the first
    BoardFilter filter {};
    StageId only {};        ///< just this stage, as a list with a row for each deal
};

/// The board as it hangs on the screen: a column for each stage with count, sum and weighted sum, and its cards.
/// nullopt when there is no such pipeline.
[[nodiscard]] std::optional<Document> boardPages(const PageSource &source, const PrintedBoard &board);

} // namespace koriz
