// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <cstdint>

#include "app/core/expected.h"

namespace tokenry {

/// The identity of a file, so that a change by another program is noticed. Two signatures of an untouched
/// file are equal.
struct FileSignature
{
    bool exists = false;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modifiedSeconds = 0;
    std::int64_t modifiedNanoseconds = 0;

    bool operator==(const FileSignature &) const = default;
};

[[nodiscard]] FileSignature signatureOf(const QString &path);

/// Why a file could not be kept, in the system's words.
struct NotBackedUp
{
    QString reason;
};

/// Makes sure that the file at `path` survives a later save there: it gets a second name, `path.kept-<UTC
/// time>`, or, where there are no second names and for anything but a plain file, is moved to that name. A
/// file that is already kept is not kept again, and no kept file is ever overwritten. Gives the kept path.
[[nodiscard]] Expected<QString, NotBackedUp> backUp(const QString &path, const QDateTime &nowUtc);

/// Keeps a copy of the file's `content` beside it under such a name, in a new file with mode 0600. No kept
/// file is ever overwritten. Gives the path of the copy.
[[nodiscard]] Expected<QString, NotBackedUp> keepCopy(const QString &path, QByteArrayView content,
                                                      const QDateTime &nowUtc);

} // namespace tokenry
