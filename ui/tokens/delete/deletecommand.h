// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

#include "app/export/commandtext.h"
#include "app/tokens/changes/deleteconfirmation.h"

namespace tokenry {

/// The deletion of these tokens as a line for a shell, the own token last: nothing can be sent after it.
/// Nothing when the program cannot send it.
[[nodiscard]] std::optional<QString> deletionCommand(CommandTool tool, const QUrl &baseUrl,
                                                     const DeleteSubject &subject);

} // namespace tokenry
