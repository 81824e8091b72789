#include "core/paper/fonts.h"

using namespace Qt::StringLiterals;

namespace koriz {

QStringList fontFamilies()
{
    return {u"Noto Sans"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s, u"Noto Sans Arabic UI"_s,
            u"DejaVu Sans"_s};
}

} // namespace koriz
