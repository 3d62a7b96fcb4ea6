// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

#include "app/domain/token.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// A token as it was at the last review. No secret, and no client id.
struct ReviewedToken
{
    QString name = {};
    Permissions permissions = {};
    QString createdAt = {}; ///< As the service sent it

    bool operator==(const ReviewedToken &) const = default;
};

/// The list as it was when the person marked it as reviewed. Bound to the origin and the client id that it
/// was read with, so that it is never compared with the list of another customer.
struct ReviewBaseline
{
    QString origin = {};
    QString clientId = {};
    QDateTime takenAtUtc = {};
    QHash<QString, ReviewedToken> tokens = {}; ///< By token id

    [[nodiscard]] static ReviewBaseline of(const RowSnapshot &rows, const QString &origin,
                                           const QString &clientId, const QDateTime &nowUtc);
    /// The content of its file.
    [[nodiscard]] QByteArray toJson() const;
    /// Nothing for a text that is damaged in any place.
    [[nodiscard]] static std::optional<ReviewBaseline> fromJson(QByteArrayView json);

    bool operator==(const ReviewBaseline &) const = default;
};

/// One difference between a baseline and a list.
struct ReviewChange
{
    enum class Kind { New, Gone, Changed };

    Kind kind = Kind::New;
    QString tokenId = {};
    ReviewedToken now = {};    ///< Empty for a token that is gone
    ReviewedToken before = {}; ///< Empty for a new token
    bool isMadeHere = false;   ///< New or gone by a change that this computer's record holds

    /// A new token that may manage, or that may do anything because it lists nothing.
    [[nodiscard]] bool isAlarming() const;
    bool operator==(const ReviewChange &) const = default;
};

struct ReviewChanges
{
    QList<ReviewChange> changes = {}; ///< New, gone, changed; each in the order of names
    bool isGoneKnown = false;         ///< False for a partial list, which cannot tell that a token is gone

    [[nodiscard]] int count(ReviewChange::Kind kind) const;
};

/// Rows without an id are left out: they cannot be told apart. `madeHere` holds the ids of tokens that were
/// created or deleted from this computer.
[[nodiscard]] ReviewChanges compareWithBaseline(const ReviewBaseline &baseline, const RowSnapshot &rows,
                                                bool isComplete, const QSet<QString> &madeHere);

} // namespace tokenry
