// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/addresstail.h"

#include <QRegularExpression>

namespace tokenry {
using namespace Qt::StringLiterals;

QString withoutAddressTail(QStringView address)
{
    static const QRegularExpression version(
        u"\\A[a-z]+://[^/?#]*(?:/[^/?#]+)*?/(?:v\\d+|\\d{4}-\\d\\d-\\d\\d)(?=[/?#]|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The first segments of the calls in the service's published document.
    static const QRegularExpression call(
        u"(?<=[^/:])/(?:tokens|customers|config|transactions|quotes|receiver|invitations|webhooks|"
        "uma-providers|platform|exchange-rates|transfer-in|transfer-out)(?=[/?#]|\\z)"_s);
    const qsizetype end = address.indexOf(QRegularExpression(u"[?#]"_s));
    const QStringView path = end < 0 ? address : address.first(end);
    if (const auto match = version.match(address); match.hasMatch()) {
        const QStringView rest = path.sliced(match.capturedEnd());
        return rest == u"/" ? address.toString() : match.captured();
    }
    if (const auto match = call.match(path); match.hasMatch())
        return path.first(match.capturedStart()).toString();
    return path.toString();
}

} // namespace tokenry
