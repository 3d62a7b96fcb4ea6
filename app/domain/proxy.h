// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/core/secret.h"

namespace tokenry {

/// Where a proxy is.
struct ProxyAddress
{
    QString host = {}; ///< Empty: no proxy
    quint16 port = 0;

    [[nodiscard]] bool isNone() const { return host.isEmpty(); }
    bool operator==(const ProxyAddress &) const = default;
};

/// `host:port`; empty for none.
[[nodiscard]] QString proxyText(const ProxyAddress &proxy);

/// The failure of a proxy. Closed: switch over it without `default`.
enum class ProxyFault {
    NotFound,          ///< Its name has no address
    Refused,           ///< Nothing listens there
    TooSlow,           ///< It gave no connection in time
    Closed,            ///< It ended the connection before there was a secure one to the host
    Denied,            ///< It does not let this program connect to the host (403, 405)
    TargetUnreachable, ///< It says that the host cannot be found or reached (404, 503)
    Unexpected,        ///< It answered with something else
    SignInWanted,      ///< 407, and it was given no user name
    SignInRefused,     ///< 407, though it was given one
};

/// The fault's own name, for *Copy details*; not translated.
[[nodiscard]] QString proxyFaultName(ProxyFault fault);

/// How to sign in to one proxy; not the API's credentials. Move-only, because of the password.
struct ProxyCredentials
{
    QString host = {};
    quint16 port = 0;
    QString user = {};
    Secret password = {};
};

} // namespace tokenry
