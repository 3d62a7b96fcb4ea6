// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

#include "app/domain/permissions.h"
#include "app/tokens/rows/packedrow.h"

namespace tokenry {

// The compact forms of a token's fields. Each gives back exactly the text that it was made of.

/// The form of an id that fits into 16 bytes, which are written to `binary`; none for any other text.
[[nodiscard]] std::optional<TextForm> packId(QStringView text, BinaryId &binary);
/// Only for a form that `packId()` gives.
[[nodiscard]] QString unpackId(TextForm form, const BinaryId &binary);

/// The form of a date-time's text that its instant alone can give back; none for any other.
[[nodiscard]] std::optional<TextForm> packTime(QStringView text, qint64 millisecondsSinceEpoch);
/// Only for a form that `packTime()` gives.
[[nodiscard]] QString unpackTime(TextForm form, qint64 millisecondsSinceEpoch);

/// A code below `permissionCodeCount`, or `rawPermissions`.
[[nodiscard]] quint8 packPermissions(const Permissions &permissions);
/// Only for a code below `permissionCodeCount`.
[[nodiscard]] const Permissions &unpackPermissions(quint8 code);

} // namespace tokenry
