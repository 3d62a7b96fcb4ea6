// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagelink.h"

#include "app/api/jsonscan.h"

namespace tokenry {

std::optional<QString> nextCursorIn(QByteArrayView page)
{
    const JsonObjectScan scan = scanTopLevelObject(page);
    if (!scan.isWhole)
        return std::nullopt;
    QByteArrayView hasMore;
    QByteArrayView cursor;
    for (const JsonMember &member : scan.members) {
        const QByteArrayView key = page.sliced(member.keyBegin, member.keyEnd - member.keyBegin);
        const QByteArrayView value = page.sliced(member.valueBegin, member.valueEnd - member.valueBegin);
        for (const auto &[name, found] : {std::pair{"hasMore", &hasMore}, std::pair{"nextCursor", &cursor}}) {
            if (!jsonStringEquals(key, name))
                continue;
            // Given twice.
            if (!found->isEmpty())
                return std::nullopt;
            *found = value;
        }
    }
    const bool isPlain = cursor.size() > 2 && cursor.startsWith('"') && !cursor.contains('\\');
    if (hasMore != "true" || !isPlain)
        return std::nullopt;
    return QString::fromUtf8(cursor.sliced(1, cursor.size() - 2));
}

} // namespace tokenry
