// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/core/secret.h"

namespace tokenry {

/// Credentials that were read out of a pasted text or a file. Move-only. An empty member was not found.
struct FoundCredentials
{
    QString baseUrl = {};
    QString clientId = {};
    Secret secret = {};
    bool hasPlaceholder =
        false; ///< A value only stands for the real one, such as `$GRID_CLIENT_ID`: not taken
    bool hasSeveralPairs = false; ///< Two complete pairs differ; only one of them is here
    QList<int> unreadLines = {};  ///< Lines that were not understood, counted from 1

    [[nodiscard]] bool isEmpty() const { return baseUrl.isEmpty() && clientId.isEmpty() && secret.isEmpty(); }
    [[nodiscard]] bool hasPair() const { return !clientId.isEmpty() && !secret.isEmpty(); }
};

} // namespace tokenry
