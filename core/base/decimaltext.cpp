#include "core/base/decimaltext.h"

namespace koriz {

QString withoutSpareZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

} // namespace koriz
