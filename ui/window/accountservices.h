// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

class Clock;
class Journal;
class OwnRights;
class OwnToken;
class Preferences;
class Reconciler;
class Rotations;
class SecretClipboard;
class TokenCommands;
class TokenGateway;
class TokenList;
class WindowActions;

/// The services of a page. None is owned; all outlive it.
struct AccountServices
{
    TokenGateway &gateway;
    TokenList &list;
    TokenCommands &commands;
    OwnToken &ownToken;
    OwnRights &ownRights;
    Preferences &preferences;
    SecretClipboard &clipboard;
    const Clock &clock;
    const WindowActions &windowActions;
    Journal &journal;
    Reconciler &reconciler;
    Rotations &rotations;
    QString reviewFolder = {}; ///< The lists of the last reviews, one file per account
    QString notesFolder = {};  ///< The notes, one file per account
    QString whyNoChanges = {}; ///< Why no change can be recorded, in words; empty when it can
};

} // namespace tokenry
