// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

#include "app/notes/tokennote.h"

namespace tokenry {

/// The notes as JSON, in the order of the ids.
[[nodiscard]] QByteArray notesToJson(const TokenNotes &notes);

/// The notes of such a text, tidied; nothing when any part of it is not of its kind. Unknown members are
/// ignored.
[[nodiscard]] std::optional<TokenNotes> notesFromJson(QByteArrayView json);

} // namespace tokenry
