// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include "app/core/secret.h"

namespace tokenry {

/// A variable or a member of an object, in UTF-8. The bytes are not owned.
struct NamedValue
{
    QByteArrayView name;
    QByteArrayView value;
    bool isAlwaysWritten = true; ///< Otherwise only where the text holds this name already
};

/// Why a format cannot be written, in words. Translated.
struct FormatRefusal
{
    QString reason;
};

/// A text with new values in it. Move-only.
struct UpdatedText
{
    Secret text = {};
    QStringList replaced = {}; ///< Names whose value changes
    QStringList added = {};    ///< Names that are new
};

} // namespace tokenry
