#pragma once
#include <array>
#include <atomic>
#include <string>
#include <vector>

namespace koriz {

/// What 256 neighbouring code points fold to, each on its own.
struct FoldPage
{
    static constexpr char16_t dropped = 0;
    static constexpr char16_t firstLong = 0xD800; ///< firstLong + n stands for more[n]; never a letter itself

    std::array<char16_t, 256> to {};
    std::vector<std::u16string> more {};

    [[nodiscard]] static bool isLong(char16_t entry) { return (entry & 0xF800) == firstLong; }
};

/// Worked out when first asked for and kept for ever; safe from any thread.
[[nodiscard]] const FoldPage &buildFoldPage(size_t index);

inline constexpr size_t foldPageCount = 0x1100;
extern std::array<std::atomic<const FoldPage *>, foldPageCount> foldPages;

[[nodiscard]] inline const FoldPage &foldPage(char32_t codePoint)
{
    const size_t index = codePoint >> 8;
    const FoldPage *page = foldPages[index].load(std::memory_order_acquire);
    return page ? *page : buildFoldPage(index);
}

} // namespace koriz
