// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>

#include <memory>

class QThread;
class QUrl;

namespace tokenry {

/// Owns a QNetworkAccessManager and takes care of its end: destroying one that a flood of headers has wedged
/// blocks for 5 s, so that is left to another thread.
class AccessManager final
{
    Q_DISABLE_COPY_MOVE(AccessManager)

public:
    /// For requests to the URL's host. `undertaker` outlives this.
    AccessManager(const QUrl &url, QThread &undertaker);
    ~AccessManager();

    [[nodiscard]] QNetworkAccessManager &get() { return *m_manager; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QThread &m_undertaker;
};

} // namespace tokenry
