// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/connectionreport.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/core/sentencetext.h"
#include "app/domain/baseurl.h"
#include "app/errors/errortext.h"
#include "app/errors/signinmessages.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionReport)
};

constexpr qsizetype maximumName = 100;

ConnectionVerdict verdictOf(const ApiError &error)
{
    switch (signInKind(error)) {
    case ErrorKind::NameNotFound:
        return ConnectionVerdict::NameNotFound;
    case ErrorKind::Refused:
        return ConnectionVerdict::NothingListens;
    case ErrorKind::ConnectTimeout:
    case ErrorKind::Timeout:
        return ConnectionVerdict::TooSlow;
    case ErrorKind::TlsFailed:
        return ConnectionVerdict::Tls;
    case ErrorKind::ProxyFailed:
    case ErrorKind::ProxySignIn:
        return ConnectionVerdict::Proxy;
    case ErrorKind::Unauthorized:
        return ConnectionVerdict::WrongPair;
    case ErrorKind::Forbidden:
        return ConnectionVerdict::NoRight;
    case ErrorKind::Redirected:
    case ErrorKind::NotTheApi:
        return ConnectionVerdict::NotTheApi;
    case ErrorKind::NotFound:
    case ErrorKind::InvalidInput:
    case ErrorKind::Conflict:
    case ErrorKind::NotSupported:
    case ErrorKind::TooLarge:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
    case ErrorKind::NotAllowed:
    case ErrorKind::SecretUnusable:
        return ConnectionVerdict::Other;
    }
    return ConnectionVerdict::Other;
}

/// A server that speaks TLS does not answer plain http, so all that is seen is an end without an answer.
bool mayWantHttps(const ApiError &error, const Account &account)
{
    return account.baseUrl.scheme() == "http"_L1 && error.httpStatus == 0 &&
           (error.kind == ErrorKind::ConnectionLost || error.kind == ErrorKind::NotTheApi);
}

ConnectionReport works(const TokenPage &page, const Account &account)
{
    QStringList sentences{
        Text::tr("%1 accepts this client ID and secret.").arg(hostForDisplay(account.baseUrl))};
    const auto own = std::find_if(page.tokens.cbegin(), page.tokens.cend(), [&](const Token &token) {
        return !account.clientId.isEmpty() && token.clientId == account.clientId;
    });
    if (own != page.tokens.cend())
        sentences.append(Text::tr("They belong to the token “%1” with these permissions: %2.")
                             .arg(displaySafeInSentence(own->name, maximumName), own->permissions.toWords()));
    return {.verdict = ConnectionVerdict::Works,
            .title = Text::tr("The connection works"),
            .message = sentences.join(u' ')};
}

} // namespace

ConnectionReport judgeConnection(const Result<TokenPage> &answer, const Account &account)
{
    if (answer)
        return works(answer.value(), account);
    ErrorText text = describe(answer.error(), Operation::SignIn);
    if (mayWantHttps(answer.error(), account))
        text.message +=
            u' ' + Text::tr("If the service at this address speaks https, begin the address with https://.");
    return {.verdict = verdictOf(answer.error()),
            .title = text.title,
            .message = text.message,
            .details = text.details};
}

} // namespace tokenry
