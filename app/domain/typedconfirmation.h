// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/account.h"

namespace tokenry {

/// A text that must be typed before something dangerous is done.
struct TypedConfirmation
{
    QString expected = {}; ///< Empty: nothing has to be typed
    /// Asks for the text without naming it: "To confirm, type the name of the token:". Translated,
    /// display-safe
    QString prompt = {};

    [[nodiscard]] bool isAsked() const { return !expected.isEmpty(); }
    /// Upper and lower case count; white space around it and its amount do not.
    [[nodiscard]] bool isMetBy(const QString &typed) const
    {
        return !isAsked() || typed.simplified() == expected.simplified();
    }
    /// How the typed text differs, in one sentence: capital letters, spaces, or the place of the first
    /// difference. Empty when it is met, and while it can still become right by typing on. Translated.
    [[nodiscard]] QString mismatch(const QString &typed) const;
};

/// The account's name, where every change asks for it (see `asksForAccountName()`); otherwise nothing. An
/// account without a name asks for `phrase` instead, a few words that name the change.
[[nodiscard]] TypedConfirmation accountConfirmation(const Account &account, const QString &phrase);

} // namespace tokenry
