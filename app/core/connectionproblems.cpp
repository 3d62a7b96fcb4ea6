// SPDX-License-Identifier: Apache-2.0
#include "proxy.h"
#include "tlsproblem.h"

namespace tokenry {
using namespace Qt::StringLiterals;

QString tlsFaultName(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return u"certificate expired"_s;
    case TlsFault::NotYetValid:
        return u"certificate not yet valid"_s;
    case TlsFault::SelfSigned:
        return u"self-signed certificate"_s;
    case TlsFault::UnknownIssuer:
        return u"unknown issuer"_s;
    case TlsFault::NameMismatch:
        return u"certificate for another host"_s;
    case TlsFault::TooOld:
        return u"older than TLS 1.2"_s;
    case TlsFault::NotTls:
        return u"no TLS at this port"_s;
    case TlsFault::NoCertificate:
        return u"no certificate"_s;
    case TlsFault::Other:
        return u"other"_s;
    }
    return {};
}

QString proxyText(const ProxyAddress &proxy)
{
    if (proxy.isNone())
        return {};
    return (proxy.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(proxy.host, QString::number(proxy.port));
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
