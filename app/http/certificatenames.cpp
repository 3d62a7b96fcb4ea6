// SPDX-License-Identifier: Apache-2.0
#include "app/http/certificatenames.h"

#include <QHostAddress>
#include <QUrl>

namespace tokenry {
using namespace Qt::StringLiterals;

bool dnsNameMatches(const QString &pattern, const QString &host)
{
    const QString name = pattern.toLower();
    const QString wanted = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (wanted.isEmpty())
        return false;
    if (name == wanted)
        return true;
    if (!name.startsWith("*."_L1))
        return false;
    const QString parent = name.mid(1);
    // "*.com" would cover half of the internet.
    if (parent.count(u'.') < 2 || !wanted.endsWith(parent))
        return false;
    const QString label = wanted.chopped(parent.size());
    return !label.isEmpty() && !label.contains(u'.');
}

bool certificateNamesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        for (const QString &name : names.values(QSsl::IpAddressEntry)) {
            if (QHostAddress(name).isEqual(address, QHostAddress::StrictConversion))
                return true;
        }
        return false;
    }
    for (const QString &name : names.values(QSsl::DnsEntry)) {
        if (dnsNameMatches(name, host))
            return true;
    }
    return false;
}

} // namespace tokenry
