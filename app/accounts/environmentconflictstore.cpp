// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environmentconflictstore.h"

#include <chrono>
#include <utility>
#include <variant>

#include "app/accounts/environmentconflictdetector.h"
#include "app/core/logging.h"
#include "app/core/privatefile.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// Pages come in bursts; one write for several.
constexpr std::chrono::milliseconds delay = 2s;

} // namespace

EnvironmentConflictStore::EnvironmentConflictStore(QString path, EnvironmentConflictDetector &detector,
                                                   const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_detector(detector), m_clock(clock)
{
    const auto content = readPrivateFile(m_path);
    const auto *read = std::get_if<std::optional<Secret>>(&content);
    if (read && *read)
        m_detector.remember((*read)->bytes().toByteArray());
    connect(&m_detector, &EnvironmentConflictDetector::memoryChanged, this,
            &EnvironmentConflictStore::schedule);
}

EnvironmentConflictStore::~EnvironmentConflictStore()
{
    save();
    m_writer.finish();
}

void EnvironmentConflictStore::schedule()
{
    if (std::exchange(m_isDirty, true))
        return;
    m_clock.after(delay, this, [this] { save(); });
}

void EnvironmentConflictStore::save()
{
    if (!std::exchange(m_isDirty, false))
        return;
    m_writer.write(m_path, m_detector.memory(),
                   [](const std::optional<FileRefusal> &refusal, const FileSignature &) {
                       if (refusal)
                           qCWarning(logSession, "what tokens the accounts were given could not be kept");
                   });
}

} // namespace tokenry
