// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

#include "app/core/secret.h"
#include "app/core/wipedbuffer.h"

namespace tokenry {

/// The message of a second start to the program that runs already. Move-only, because of the secret.
struct LaunchRequest
{
    QStringList arguments;    ///< The whole command line, the program's name first
    QString workingDirectory; ///< What relative paths in the arguments start from
    QByteArray startupId;     ///< The desktop's permission to come to the front; empty when it gave none
    Secret secret;            ///< The first line of standard input for `--secret-stdin`, otherwise empty
};

/// This start without a secret: working directory and startup id (`XDG_ACTIVATION_TOKEN`, else
/// `DESKTOP_STARTUP_ID`). To be called before the QApplication is made, which takes the startup id out of the
/// environment.
[[nodiscard]] LaunchRequest thisStart(const QStringList &arguments);

/// How it travels. The first program greets; only then the second one says anything: a head (the greeting,
/// and the length of the rest in 4 bytes, the highest first), then the number of arguments, each
/// argument, the working directory, the startup id and the secret; each text is UTF-8 after its length in 4
/// bytes. Once it was taken, the first program acknowledges.
namespace handover {

inline constexpr QByteArrayView greeting{"TKN1"}; ///< Its digit is the version of all this
inline constexpr QByteArrayView acknowledgement{"DONE"};
inline constexpr std::size_t headSize = 8;
inline constexpr std::size_t largestBody = std::size_t{1} << 20;

/// Head and body, in memory that is wiped. Empty when it is larger than `largestBody`.
[[nodiscard]] WipedBuffer encode(const LaunchRequest &request);
/// The size of the body that follows; nothing when this is no head of ours or announces too much.
[[nodiscard]] std::optional<std::size_t> bodySize(QByteArrayView head);
/// Nothing when a length does not fit or anything is left over.
[[nodiscard]] std::optional<LaunchRequest> decode(QByteArrayView body);

} // namespace handover
} // namespace tokenry
