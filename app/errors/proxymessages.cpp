// SPDX-License-Identifier: Apache-2.0
#include "app/errors/proxymessages.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProxyMessages)
};

constexpr qsizetype maximumName = 200;

QString faultSentence(ProxyFault fault, const QString &proxy, const QString &host)
{
    switch (fault) {
    case ProxyFault::NotFound:
        return Text::tr("The proxy %1 from this computer's settings was not found.").arg(proxy);
    case ProxyFault::Refused:
        return Text::tr("The proxy %1 from this computer's settings does not answer.").arg(proxy);
    case ProxyFault::TooSlow:
        return Text::tr("The proxy %1 did not connect to %2 in time.").arg(proxy, host);
    case ProxyFault::Closed:
        return Text::tr("The proxy %1 closed the connection before a secure connection to %2 was made.")
            .arg(proxy, host);
    case ProxyFault::Denied:
        return Text::tr("The proxy %1 does not allow connections to %2.").arg(proxy, host);
    case ProxyFault::TargetUnreachable:
        return Text::tr("The proxy %1 says that it cannot reach %2.").arg(proxy, host);
    case ProxyFault::Unexpected:
        return Text::tr("The proxy %1 gave an unexpected answer to the request to connect to %2.")
            .arg(proxy, host);
    case ProxyFault::SignInWanted:
        return Text::tr("The proxy %1 requires its own user name and password before it connects to %2.")
            .arg(proxy, host);
    case ProxyFault::SignInRefused:
        return Text::tr("The proxy %1 does not accept the user name and password.").arg(proxy);
    }
    return {};
}

} // namespace

QString proxySentence(const ApiError &error, const QString &host)
{
    const QString proxy =
        error.proxy.isNone() ? Text::tr("on the way") : displaySafe(proxyText(error.proxy), maximumName);
    if (error.proxyFault)
        return faultSentence(*error.proxyFault, proxy, host);
    return error.kind == ErrorKind::ProxySignIn
               ? faultSentence(ProxyFault::SignInWanted, proxy, host)
               : Text::tr("The proxy %1 did not forward the request to %2.").arg(proxy, host);
}

QString proxyAdvice(const ApiError &error)
{
    if (error.kind == ErrorKind::ProxySignIn)
        return Text::tr("The proxy's sign-in is separate. The credentials of the service were not sent.");
    if (error.proxyFault == ProxyFault::TargetUnreachable)
        return Text::tr("Check the address, or ask the people who run the proxy.");
    if (error.proxyFault == ProxyFault::Denied || error.proxyFault == ProxyFault::Unexpected)
        return Text::tr("Ask the people who run the proxy, or check the proxy settings of this computer.");
    return Text::tr("Check the network and the proxy settings of this computer.");
}

} // namespace tokenry
