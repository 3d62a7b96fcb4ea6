// SPDX-License-Identifier: Apache-2.0
#include "app/errors/signinmessages.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"
#include "app/domain/baseurlpresets.h"
#include "app/domain/typedbaseurl.h"
#include "app/errors/errormessages.h"
#include "app/errors/retrypause.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInMessages)
};

constexpr qsizetype maximumTarget = 300;

QString whatAnswered(const ApiError &error, const QString &host)
{
    if (isInterim(error))
        return interimSentence(error, host);
    if (!error.code.isEmpty())
        return Text::tr("%1 answered like the service, but it has no list of tokens at this address.")
            .arg(host);
    if (error.contentType.contains("html"_L1, Qt::CaseInsensitive))
        return Text::tr("%1 answered with a web page, not with a list of tokens.").arg(host);
    if (error.httpStatus == 404)
        return Text::tr("%1 answered that nothing exists at this address.").arg(host);
    return Text::tr("The answer of %1 does not come from the tokens service.").arg(host);
}

QString documentedAddresses()
{
    QStringList addresses;
    for (const BaseUrlPreset &preset : baseUrlPresets())
        addresses.append(preset.url.toString());
    return Text::tr("Check the address. The documented ones are %1.").arg(addresses.join(", "_L1));
}

/// `target` is the redirect's, for `…/tokens?…`; a base URL is made of it where that is one that may be used.
QString movedAdvice(const QString &target)
{
    QUrl url(target);
    url.setQuery(QString());
    url.setFragment(QString());
    const QString path = url.path();
    if (!path.endsWith("/tokens"_L1))
        return {};
    url.setPath(path.chopped(7));
    const QString address = url.toString(QUrl::FullyEncoded);
    if (!readBaseUrl(address).refusal.isEmpty())
        return {};
    return Text::tr("If the service has moved there, use %1 as its address.")
        .arg(displaySafe(address, maximumTarget));
}

QString pauseAdvice(const ApiError &error)
{
    const auto pause = error.retryAfter ? pauseBeforeNextTry(error) : std::nullopt;
    return pause ? Text::tr("Try again in %n seconds.", nullptr, static_cast<int>(pause->count()))
                 : QString();
}

} // namespace

ErrorKind signInKind(const ApiError &error)
{
    if (!error.code.isEmpty())
        return error.kind == ErrorKind::NotFound ? ErrorKind::NotTheApi : error.kind;
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::NotSupported:
    case ErrorKind::NotTheApi:
    case ErrorKind::TooLarge:
        return ErrorKind::NotTheApi;
    case ErrorKind::NameNotFound:
    case ErrorKind::Refused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignIn:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
    case ErrorKind::Redirected:
    case ErrorKind::NotAllowed:
    case ErrorKind::SecretUnusable:
        return error.kind;
    }
    return error.kind;
}

QString signInSentence(const ApiError &error, const QString &host)
{
    if (error.kind == ErrorKind::Unauthorized)
        return Text::tr("%1 does not accept this client ID and secret together.").arg(host);
    if (error.kind == ErrorKind::Forbidden)
        return Text::tr("%1 accepts this client ID and secret, but they may not list tokens.").arg(host);
    if (error.kind == ErrorKind::NotTheApi)
        return whatAnswered(error, host);
    return {};
}

QString signInAdvice(const ApiError &error)
{
    if (error.kind == ErrorKind::NameNotFound)
        return Text::tr("Check the spelling of the address, and the network.");
    if (error.kind == ErrorKind::Refused)
        return Text::tr("Check the host and the port in the address, and the network.");
    if (error.kind == ErrorKind::Unauthorized)
        return error.code.isEmpty()
                   ? Text::tr("Check both, and check the address. The answer does not look like an answer of "
                              "the service.")
                   : Text::tr("Check that both belong to the same token and that it was not deleted.");
    if (error.kind == ErrorKind::Forbidden)
        return Text::tr("Use a token that has this permission.");
    if (error.kind == ErrorKind::NotTheApi)
        return isInterim(error) ? interimAdvice() : documentedAddresses();
    if (error.kind == ErrorKind::Redirected)
        return movedAdvice(error.detail);
    if (error.kind == ErrorKind::RateLimited)
        return pauseAdvice(error);
    return {};
}

} // namespace tokenry
