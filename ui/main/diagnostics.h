// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

struct DesktopFacts;
struct FolderProblems;

/// For a report about a fault, one fact in a line: versions, platform, desktop, keyring, portal, locale,
/// whether the folders can be written. In English, whatever the window speaks. No ID, and no name of an
/// account, a person, a computer or a folder.
[[nodiscard]] QString diagnosticsText(const DesktopFacts &facts, const FolderProblems &problems);

} // namespace tokenry
