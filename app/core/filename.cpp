// SPDX-License-Identifier: Apache-2.0
#include "app/core/filename.h"

#include <QRegularExpression>

#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

QString fileNamePart(QStringView text)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression refused(u"[\\x00-\\x1F\\x7F/\\\\:*?\"<>|]+"_s);
    QString part = displaySafe(text, longest).replace(refused, u"-"_s).trimmed();
    while (part.startsWith(u'.'))
        part.remove(0, 1);
    return part;
}

} // namespace tokenry
