// SPDX-License-Identifier: Apache-2.0
#include "app/notes/notemerge.h"

#include <algorithm>

namespace tokenry {

NoteMerge planMerge(const TokenNotes &present, const TokenNotes &imported)
{
    NoteMerge merge;
    QStringList ids = imported.keys();
    std::sort(ids.begin(), ids.end());
    for (const QString &id : std::as_const(ids)) {
        const TokenNote note = imported.value(id);
        const auto own = present.constFind(id);
        if (own != present.cend() && *own == note) {
            merge.same.append(id);
            continue;
        }
        (own == present.cend() ? merge.added : merge.replaced).append(id);
        if (note.holdsSecretByLooks())
            merge.withSecret.append(id);
    }
    return merge;
}

TokenNotes merged(const TokenNotes &present, const TokenNotes &imported, const QStringList &skipped)
{
    TokenNotes result = present;
    for (auto note = imported.cbegin(); note != imported.cend(); ++note) {
        if (!skipped.contains(note.key()))
            result.insert(note.key(), note.value());
    }
    return result;
}

} // namespace tokenry
