// SPDX-License-Identifier: Apache-2.0
#include "baseurlpolicy.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BaseUrlPolicy)
};

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return (address.toIPv4Address() >> 24U) == 127U;
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

QString refuseBaseUrl(const QUrl &baseUrl)
{
    if (!baseUrl.isValid())
        return Words::tr("This is not a web address.");
    const QString scheme = baseUrl.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return Words::tr("The address must begin with https://.");
    if (!baseUrl.userInfo(QUrl::FullyEncoded).isEmpty() ||
        baseUrl.authority(QUrl::FullyEncoded).contains(u'@'))
        return Words::tr("The address must not hold a user name or password (nothing before an @ sign).");
    if (baseUrl.host().isEmpty())
        return Words::tr("The address names no host.");
    if (baseUrl.port(443) == 0)
        return Words::tr("Port 0 cannot be used.");
    if (baseUrl.hasQuery())
        return Words::tr("The address must not hold a question mark.");
    if (baseUrl.hasFragment())
        return Words::tr("The address must not hold a # sign.");
    if (scheme == "http"_L1 && !isLoopback(baseUrl))
        return Words::tr("Without https the credentials could be read on the way. "
                         "Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).");
    return {};
}

QString refuseClientId(const QString &clientId)
{
    if (clientId.isEmpty())
        return Words::tr("The client ID is empty.");
    if (clientId.contains(u':'))
        return Words::tr(
            "The client ID must not hold a colon: the sign-in could not tell it from the secret.");
    const bool hasControl = std::any_of(clientId.cbegin(), clientId.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control ||
               character.category() == QChar::Separator_Line ||
               character.category() == QChar::Separator_Paragraph;
    });
    if (hasControl || !clientId.isValidUtf16())
        return Words::tr("The client ID holds a character that cannot be sent, such as a line break.");
    return {};
}

} // namespace tokenry
