// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDir;

/// Pictures of what keeps one out of the wrong place: bands, notices, and dialogs that ask for the account's
/// name.
void saveGuard(const QDir &folder);
