// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/core/secret.h"

namespace tokenry {

/// Credentials that were read out of a pasted text or a file. Move-only. An empty member was not found.
struct FoundCredentials
{
    QString baseUrl = {};
    QString clientId = {};
    Secret secret = {};

    [[nodiscard]] bool isEmpty() const { return baseUrl.isEmpty() && clientId.isEmpty() && secret.isEmpty(); }
};

} // namespace tokenry
