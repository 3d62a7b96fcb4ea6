// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/rotation/rotation.h"

namespace tokenry {

// Sentences for rotations. Translated, display-safe.

/// The names of the old and the new token.
[[nodiscard]] QString oldNameText(const Rotation &rotation);
[[nodiscard]] QString newNameText(const Rotation &rotation);
/// The present state, in one sentence.
[[nodiscard]] QString stateTitle(const Rotation &rotation, const QDateTime &nowUtc);
/// What was not touched and what to do.
[[nodiscard]] QString stateText(const Rotation &rotation);
/// Of an ended one: "old token deleted and gone".
[[nodiscard]] QString endText(const Rotation &rotation);
/// "“a” is replaced by “b”: " and the state, for the details pane and assistive technology.
[[nodiscard]] QString summaryText(const Rotation &rotation, const QDateTime &nowUtc);

/// The five steps as a person sees them, from 1; 6 when all are done.
[[nodiscard]] int shownStep(RotationStep step);
/// "Created", "Handed over", "Proven", "Deployed?" and "Old deleted".
[[nodiscard]] QStringList shownStepNames();
/// When a step was done, in local time; empty when it is not done or the time is not known. `step` is from 1.
[[nodiscard]] QString shownStepTime(const Rotation &rotation, int step);
/// The words by which Search finds the old and the new tokens of those under way, by token id: "rotation
/// waiting" while the person is waited for, otherwise "rotation".
[[nodiscard]] QHash<QString, QString> searchWords(const QList<Rotation> &rotations);

} // namespace tokenry
