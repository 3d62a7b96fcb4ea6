// SPDX-License-Identifier: Apache-2.0
#include "app/domain/baseurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BaseUrl)
};

/// Four numbers up to 255, as QUrl writes each IPv4 address.
bool isIpv4(const QString &host)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!\\z)|\\z)){4}\\z"_s);
    return pattern.match(host).hasMatch();
}

/// Ends like an address and is none: resolvers differ about what it means.
bool isBrokenAddress(const QString &host)
{
    static const QRegularExpression numericEnd(u"(?:\\A|\\.)(?:\\d+|0x[0-9a-f]*)\\z"_s);
    return !isIpv4(host) && numericEnd.match(host).hasMatch();
}

QString refuseHost(const QUrl &baseUrl)
{
    const QString host = asciiHost(baseUrl);
    if (host.isEmpty())
        return Text::tr("The address names no host.");
    if (host.contains(u'%'))
        return Text::tr("The address must not name a network interface (nothing after a % sign).");
    if (host.endsWith(u'.'))
        return Text::tr("The host must not end with a dot: its certificate would not match.");
    if (isBrokenAddress(host))
        return Text::tr("“%1” is no valid host.").arg(displaySafe(host));
    return {};
}

QString refusePlainHttp(const QUrl &baseUrl)
{
    const QString host = asciiHost(baseUrl);
    if (host.startsWith("localhost."_L1) || host.startsWith("127."_L1))
        return Text::
            tr("“%1” looks like this computer, but is another host. Without https the credentials could be "
               "read on the way to it.")
                .arg(displaySafe(host));
    return Text::tr("Without https the credentials could be read on the way. "
                    "Plain http is possible to this machine only (localhost, 127.0.0.1 or [::1]).");
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = asciiHost(url);
    return host == "localhost"_L1 || host == "::1"_L1 || (host.startsWith("127."_L1) && isIpv4(host));
}

QString refuseBaseUrl(const QUrl &baseUrl)
{
    if (!baseUrl.isValid())
        return Text::tr("This is not a web address.");
    const QString scheme = baseUrl.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return Text::tr("The address must begin with https://.");
    if (!baseUrl.userInfo(QUrl::FullyEncoded).isEmpty() ||
        baseUrl.authority(QUrl::FullyEncoded).contains(u'@'))
        return Text::tr("The address must not hold a user name or password (nothing before an @ sign).");
    if (QString refusal = refuseHost(baseUrl); !refusal.isEmpty())
        return refusal;
    if (baseUrl.port(443) == 0)
        return Text::tr("Port 0 cannot be used.");
    if (baseUrl.hasQuery())
        return Text::tr("The address must not hold a question mark.");
    if (baseUrl.hasFragment())
        return Text::tr("The address must not hold a # sign.");
    if (scheme == "http"_L1 && !isLoopback(baseUrl))
        return refusePlainHttp(baseUrl);
    return {};
}

QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).replace("%25"_L1, "%"_L1).toLower();
}

QString hostForDisplay(const QUrl &url)
{
    return hostForDisplay(asciiHost(url));
}

QString hostForDisplay(const QString &hostAndPort)
{
    if (!hostAndPort.contains("xn--"_L1, Qt::CaseInsensitive))
        return displaySafe(hostAndPort);
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    const QString host = colon < 0 ? hostAndPort : hostAndPort.first(colon);
    const QString port = colon < 0 ? QString() : hostAndPort.sliced(colon);
    // Qt keeps a list of top-level domains whose names it shows; here the ASCII form stands beside each.
    const QString international = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (international.isEmpty() || international == host)
        return displaySafe(hostAndPort);
    return u"%1%2 (%3)"_s.arg(displaySafe(international), displaySafe(port), displaySafe(host));
}

} // namespace tokenry
