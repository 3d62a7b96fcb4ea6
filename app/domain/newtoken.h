// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/core/secret.h"
#include "app/domain/permissions.h"
#include "app/domain/token.h"

namespace tokenry {

/// A token that a person wants to create.
struct NewToken
{
    QString name = {};
    QList<Permission> permissions = {}; ///< At least one; enforced in the dialog and again before sending
    /// Carried over from another token: values that this program does not know, and the known ones again or
    /// not.
    QStringList otherPermissions = {};
    QString attemptId = {}; ///< For the record of changes; empty: the record chooses one

    bool operator==(const NewToken &) const = default;
};

/// The permissions as they are sent: each value once, the known ones first.
[[nodiscard]] QStringList askedPermissions(const NewToken &token);

/// The answer to a create. Move-only, because the secret is shown once and owned once.
struct CreatedToken
{
    Token token = {};
    Secret secret = {};
    NewToken asked = {};       ///< What was asked for; `token` is what the service gave
    bool answerWasCut = false; ///< The answer ended early, after the complete secret had arrived
    QString attemptId = {};    ///< In this program's record; empty when nothing keeps one
    QString notRecorded = {};  ///< Why the record does not hold this token, in words; empty when it does.
                               ///< Translated, display-safe
};

} // namespace tokenry
