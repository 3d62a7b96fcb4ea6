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

    /// Nothing when there is none, or when the one that is there is of another origin or client id.
    [[nodiscard]] Expected<std::optional<ReviewBaseline>, BaselineProblem>
    read(const QString &accountId, const QString &origin, const QString &clientId) const;
    /// Atomic. A present file that cannot be read is kept beside it first.
    [[nodiscard]] Expected<void, BaselineProblem> write(const QString &accountId,
                                                        const ReviewBaseline &baseline) const;
    /// With the account, and when the comparison is turned off.
    void remove(const QString &accountId) const;

private:
    [[nodiscard]] QString pathOf(const QString &accountId) const;

    QString m_folder;
};

} // namespace tokenry
