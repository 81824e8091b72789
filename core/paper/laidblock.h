#pragma once
#include "core/base/progress.h"
#include "core/paper/sheet.h"
#include <memory>

class QPainter;

namespace koriz {

/// A block measured for one sheet: parts (lines, rows) that are not split stand below each other.
class LaidBlock
{
public:
    explicit LaidBlock(const Sheet &sheet) : m_sheet(sheet) { }
    virtual ~LaidBlock() = default;

    struct Fit
    {
        qint64 end = 0;   ///< one past the last part that fits
        qreal height = 0; ///< what they take, with a repeated heading
    };

    [[nodiscard]] virtual qint64 parts() const = 0;
    /// How many parts from `first` go into `room`; `end == first` when none does.
    [[nodiscard]] virtual Fit fit(qint64 first, qreal room) const = 0;
    virtual void draw(QPainter &painter, qint64 first, qint64 end, qreal top) const = 0;
    [[nodiscard]] virtual qreal spaceBefore() const { return 0; } ///< not at the top of a page
    [[nodiscard]] virtual bool keepWithNext() const { return false; }
    [[nodiscard]] virtual bool breaksPage() const { return false; }
    [[nodiscard]] virtual QStringList notes() const { return {}; } ///< what found no room

protected:
    const Sheet &m_sheet; ///< outlives the block
};

/// `sheet` outlives what is returned. Throws Cancelled when `progress` says so.
[[nodiscard]] std::unique_ptr<LaidBlock> layOut(const Block &block, const Sheet &sheet, const Progress &progress);

[[nodiscard]] std::unique_ptr<LaidBlock> layOutTable(const block::Table &table, const Sheet &sheet,
                                                     const Progress &progress);
[[nodiscard]] std::unique_ptr<LaidBlock> layOutFields(const block::FieldList &fields, const Sheet &sheet);
[[nodiscard]] std::unique_ptr<LaidBlock> layOutFigures(const block::KeyFigures &figures, const Sheet &sheet);
[[nodiscard]] std::unique_ptr<LaidBlock> layOutLabels(const block::Labels &labels, const Sheet &sheet);
[[nodiscard]] std::unique_ptr<LaidBlock> layOutEnvelope(const block::Envelope &envelope, const Sheet &sheet);

} // namespace koriz
