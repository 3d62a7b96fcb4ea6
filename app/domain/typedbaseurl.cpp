// SPDX-License-Identifier: Apache-2.0
#include "app/domain/typedbaseurl.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BaseUrl)
};

constexpr qsizetype maximumQuoted = 100;

/// The typed text in its parts, before anything was tidied.
struct Parts
{
    QString scheme; ///< Lower case
    QString authority;
    QString rest;

    [[nodiscard]] QString text() const { return u"%1://%2%3"_s.arg(scheme, authority, rest); }
    /// Without user name and port.
    [[nodiscard]] QString host() const
    {
        const QString place = authority.sliced(authority.lastIndexOf(u'@') + 1);
        const qsizetype bracket = place.lastIndexOf(u']');
        const qsizetype colon = place.indexOf(u':', bracket + 1);
        return colon < 0 ? place : place.first(colon);
    }
    [[nodiscard]] QString port() const
    {
        const qsizetype bracket = authority.lastIndexOf(u']');
        const qsizetype colon = authority.indexOf(u':', std::max(bracket, authority.lastIndexOf(u'@')) + 1);
        return colon < 0 ? QString() : authority.sliced(colon + 1);
    }
};

Parts partsOf(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return {.scheme = match.captured(1).toLower(), .authority = match.captured(2), .rest = match.captured(3)};
}

/// A suggestion only when it would be taken as it stands.
QString takenOrNothing(const QString &text)
{
    return readBaseUrl(text).refusal.isEmpty() ? text : QString();
}

TypedBaseUrl refused(const QString &why, const QString &suggestion = {})
{
    return {.refusal = why, .suggestion = suggestion};
}

/// No `://`: a host alone, or an address of another kind.
TypedBaseUrl refuseWithoutScheme(const QString &text)
{
    static const QRegularExpression slashesForgotten(u"\\Ahttps?:/?(?=[^/])"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherKind(u"\\A[A-Za-z][A-Za-z0-9+-]*:(?!\\d)"_s);
    QString bare = text;
    if (slashesForgotten.match(text).hasMatch())
        bare.remove(slashesForgotten);
    else if (otherKind.match(text).hasMatch())
        return refused(Text::tr("The address must begin with https://."));
    while (bare.startsWith(u'/'))
        bare.remove(0, 1);
    const QString secure = u"https://"_s + bare;
    const bool isHere = isLoopback(QUrl(secure));
    return refused(Text::tr("The address must begin with https://."),
                   takenOrNothing(isHere ? u"http://"_s + bare : secure));
}

QString refusePort(const QString &port)
{
    if (port.isEmpty())
        return {};
    const bool isNumber =
        std::all_of(port.cbegin(), port.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isNumber)
        return Text::tr("What follows the last colon must be the number of a port.");
    bool ok = false;
    const uint number = port.toUInt(&ok);
    if (!ok || number == 0 || number > 65'535)
        return Text::tr("There is no port %1: ports go from 1 to 65535.").arg(displaySafe(port, 20));
    return {};
}

/// The host as it was typed against the host that it would become.
TypedBaseUrl refuseOddHost(const Parts &parts, const QUrl &url)
{
    const QString typed = parts.host();
    const QString becomes = asciiHost(url);
    const bool isPlain =
        std::all_of(typed.cbegin(), typed.cend(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (typed.startsWith(u'[') || (!isPlain && becomes.contains("xn--"_L1)) || typed.toLower() == becomes)
        return {};
    Parts plain = parts;
    plain.authority = becomes + (parts.port().isEmpty() ? QString() : u':' + parts.port());
    return refused(Text::tr("“%1” is an unusual way to write %2. Write the host as it is.")
                       .arg(displaySafe(typed, maximumQuoted), displaySafe(becomes, maximumQuoted)),
                   takenOrNothing(plain.text()));
}

} // namespace

TypedBaseUrl readBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(Text::tr("The address is empty."));
    const bool hasSpace =
        std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isSpace(); });
    if (hasSpace || hasUnsafeCharacters(text))
        return refused(Text::tr("The address must not hold spaces, line breaks or invisible characters."));
    if (text.contains(u'\\'))
        return refused(Text::tr("The address must not hold a backslash (\\). Use / instead."));
    const Parts parts = partsOf(text);
    if (parts.scheme.isEmpty())
        return refuseWithoutScheme(text);
    if (parts.scheme != "https"_L1 && parts.scheme != "http"_L1)
        return refused(Text::tr("The address must begin with https://, not with “%1://”.")
                           .arg(displaySafe(parts.scheme, maximumQuoted)));
    if (parts.authority.contains(u'@'))
        return refused(
            Text::tr("The address must not hold an @ sign: this one would go to “%1”, and what stands "
                     "before the sign is not the host.")
                .arg(displaySafe(parts.host(), maximumQuoted)));
    if (const QString refusal = refusePort(parts.port()); !refusal.isEmpty())
        return refused(refusal);
    if (parts.host().contains(u'%') && !parts.host().startsWith(u'['))
        return refused(Text::tr("The host must not hold a % sign."));
    const QUrl url(text);
    if (const QString refusal = refuseBaseUrl(url); !refusal.isEmpty()) {
        Parts secure = parts;
        secure.scheme = u"https"_s;
        return refused(refusal, parts.scheme == "http"_L1 ? takenOrNothing(secure.text()) : QString());
    }
    const TypedBaseUrl odd = refuseOddHost(parts, url);
    return odd.refusal.isEmpty() ? TypedBaseUrl{.url = url} : odd;
}

} // namespace tokenry
