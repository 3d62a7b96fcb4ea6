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
        return Text::tr("The proxy %1, which this computer is set up to use, could not be found.").arg(proxy);
    case ProxyFault::Refused:
        return Text::tr("Nothing answers at the proxy %1, which this computer is set up to use.").arg(proxy);
    case ProxyFault::TooSlow:
        return Text::tr("The proxy %1 gave no connection to %2 in time.").arg(proxy, host);
    case ProxyFault::Closed:
        return Text::tr("The proxy %1 ended the connection before there was a secure one to %2.")
            .arg(proxy, host);
    case ProxyFault::Denied:
        return Text::tr("The proxy %1 does not allow connections to %2.").arg(proxy, host);
    case ProxyFault::TargetUnreachable:
        return Text::tr("The proxy %1 says that it cannot reach %2.").arg(proxy, host);
    case ProxyFault::Unexpected:
        return Text::tr("The proxy %1 was asked to connect to %2 and answered with something else.")
            .arg(proxy, host);
    case ProxyFault::SignInWanted:
        return Text::tr("The proxy %1 wants a user name and password of its own before it connects to %2.")
            .arg(proxy, host);
    case ProxyFault::SignInRefused:
        return Text::tr("The proxy %1 does not accept the user name and password that it was given.")
            .arg(proxy);
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
               : Text::tr("The proxy %1 did not let the request through to %2.").arg(proxy, host);
}

QString proxyAdvice(const ApiError &error)
{
    if (error.kind == ErrorKind::ProxySignIn)
        return Text::tr("These are not the credentials of the service, which were not sent.");
    if (error.proxyFault == ProxyFault::TargetUnreachable)
        return Text::tr("Check the address, or ask the people who run the proxy.");
    if (error.proxyFault == ProxyFault::Denied || error.proxyFault == ProxyFault::Unexpected)
        return Text::tr("Ask the people who run the proxy, or check the proxy settings of this computer.");
    return Text::tr("Check the network and the proxy settings of this computer.");
}

} // namespace tokenry
