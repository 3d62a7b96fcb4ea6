// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "app/notes/tokennote.h"

namespace tokenry {

/// What an import would do, before it is done: ids of tokens, each list in order.
struct NoteMerge
{
    QStringList added = {};
    QStringList replaced = {}; ///< Both have a note, and they differ
    QStringList same = {};
    QStringList withSecret = {}; ///< Of added and replaced: a text that looks like a secret

    [[nodiscard]] bool changesNothing() const { return added.isEmpty() && replaced.isEmpty(); }
};

[[nodiscard]] NoteMerge planMerge(const TokenNotes &present, const TokenNotes &imported);

/// The present notes with the imported ones in place of theirs; notes that only one side has stay.
/// `skipped` are ids whose imported note is left out.
[[nodiscard]] TokenNotes merged(const TokenNotes &present, const TokenNotes &imported,
                                const QStringList &skipped = {});

} // namespace tokenry
