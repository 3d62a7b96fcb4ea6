// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

/// A file that is there while the program runs. One that is found at the start tells that the last run did
/// not end by itself: it crashed, was killed, or the computer lost power. To be made by the only program on
/// its folder (see `SingleInstance`). At most one object at a time.
class RunMarker final
{
    Q_DISABLE_COPY_MOVE(RunMarker)

public:
    /// A file that cannot be written tells nothing at the next start.
    explicit RunMarker(const QString &path);
    /// Removes the file. `std::exit()` removes it too: Qt ends the program that way when the display goes
    /// away, as it does when a person logs out.
    ~RunMarker();

    /// Whether the last run did not end by itself.
    [[nodiscard]] bool wasLeftBehind() const { return m_wasLeftBehind; }
    /// The person was told. Without it, the file stays, so that the next start tells it.
    void setTold();

private:
    QString m_path;
    bool m_wasLeftBehind = false;
};

} // namespace tokenry
