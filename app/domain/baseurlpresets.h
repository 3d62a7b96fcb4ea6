// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace tokenry {

/// A documented place of the service, to choose instead of typing it.
struct BaseUrlPreset
{
    QString name; ///< The service's own name with the version; not translated
    QUrl url;
};

/// The base URLs that the API's documents name ("Where"), the default one first.
[[nodiscard]] inline QList<BaseUrlPreset> baseUrlPresets()
{
    return {{QStringLiteral("Lightspark UMAaaS, version 1"),
             QUrl(QStringLiteral("https://api.lightspark.com/umaaas/v1"))},
            {QStringLiteral("UMAaaS, version of 2025-05-15"),
             QUrl(QStringLiteral("https://api.uma.money/umaaas/2025-05-15"))},
            {QStringLiteral("Lightspark Grid, version of 2025-10-13"),
             QUrl(QStringLiteral("https://api.lightspark.com/grid/2025-10-13"))}};
}

} // namespace tokenry
