// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/core/expected.h"
#include "app/overview/reviewbaseline.h"

namespace tokenry {

/// Why a baseline cannot be read or written, in words. Translated, display-safe.
struct BaselineProblem
{
    QString reason;
};

/// The baselines of all accounts, each in a file of its own that only its owner can read.
class ReviewBaselineStore final
{
public:
    /// The folder is made when the first baseline is written. An empty one means that nothing is kept.
    explicit ReviewBaselineStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool hasFolder() const { return !m_folder.isEmpty(); }

    /// Nothing when there is none. It may be of an origin or a client id that the account had before.
    [[nodiscard]] Expected<std::optional<ReviewBaseline>, BaselineProblem>
    read(const QString &accountId) const;
    /// Atomic. `keepsPresent`: the present file could not be read, and is kept beside the new one.
    [[nodiscard]] Expected<void, BaselineProblem>
    write(const QString &accountId, const ReviewBaseline &baseline, bool keepsPresent) const;
    /// Nothing is there afterwards, or the reason is given.
    Expected<void, BaselineProblem> remove(const QString &accountId) const;

private:
    [[nodiscard]] QString pathOf(const QString &accountId) const;

    QString m_folder;
};

} // namespace tokenry
