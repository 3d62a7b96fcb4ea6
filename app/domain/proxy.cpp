// SPDX-License-Identifier: Apache-2.0
#include "app/domain/proxy.h"

namespace tokenry {
using namespace Qt::StringLiterals;

QString proxyText(const ProxyAddress &proxy)
{
    if (proxy.isNone())
        return {};
    return (proxy.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(proxy.host, QString::number(proxy.port));
}

QString proxyFaultName(ProxyFault fault)
{
    switch (fault) {
    case ProxyFault::NotFound:
        return u"proxy not found"_s;
    case ProxyFault::Refused:
        return u"connection to the proxy refused"_s;
    case ProxyFault::TooSlow:
        return u"proxy too slow"_s;
    case ProxyFault::Closed:
        return u"closed by the proxy"_s;
    case ProxyFault::Denied:
        return u"denied by the proxy"_s;
    case ProxyFault::TargetUnreachable:
        return u"host unreachable from the proxy"_s;
    case ProxyFault::Unexpected:
        return u"unexpected answer of the proxy"_s;
    case ProxyFault::SignInWanted:
        return u"proxy wants a sign-in"_s;
    case ProxyFault::SignInRefused:
        return u"proxy refused the sign-in"_s;
    }
    return {};
}

} // namespace tokenry
