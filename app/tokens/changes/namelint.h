// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tokenry {

/// Faults of a token's name, before it is sent.
struct NameLint
{
    QString error = {}; ///< Blocks: empty, only white space, control or bidirectional characters. Translated.
    QString warning = {}; ///< Never blocks: surrounding space, a duplicate of a loaded name. Translated.
};

[[nodiscard]] NameLint lintName(const QString &name, const QStringList &loadedNames);

} // namespace tokenry
