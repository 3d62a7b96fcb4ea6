// SPDX-License-Identifier: Apache-2.0
#include "app/errors/tlsmessages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsMessages)
};

constexpr qsizetype maximumName = 120;

QString shown(const QString &text)
{
    return displaySafe(text.trimmed(), maximumName);
}

QString moment(const QDateTime &instant)
{
    return localTime({.instant = instant, .text = {}});
}

QString namesSentence(const TlsProblem &problem, const QString &host)
{
    if (problem.names.isEmpty())
        return Text::tr("The certificate of %1 names no host, so it does not identify the server.").arg(host);
    QStringList names;
    for (const QString &name : problem.names)
        names.append(shown(name));
    return Text::tr("%1 showed a certificate for another host: it is for %2.").arg(host, names.join(", "_L1));
}

QString faultSentence(const TlsProblem &problem, const QString &host)
{
    switch (problem.fault) {
    case TlsFault::Expired:
        return Text::tr("The certificate “%1” that %2 showed expired on %3.")
            .arg(shown(problem.subject), host, moment(problem.validUntil));
    case TlsFault::NotYetValid:
        return Text::tr("The certificate “%1” that %2 showed is not valid before %3.")
            .arg(shown(problem.subject), host, moment(problem.validFrom));
    case TlsFault::SelfSigned:
        return Text::tr("%1 showed a self-signed certificate, “%2”. No authority confirms it.")
            .arg(host, shown(problem.subject));
    case TlsFault::UnknownIssuer:
        return Text::tr("%1 showed a certificate from an authority that this computer does not know: “%2”.")
            .arg(host, shown(problem.issuer));
    case TlsFault::NameMismatch:
        return namesSentence(problem, host);
    case TlsFault::TooOld:
        return Text::tr("%1 supports only outdated encryption that is not safe.").arg(host);
    case TlsFault::NotTls:
        return Text::tr("The server at %1 does not use https.").arg(host);
    case TlsFault::NoCertificate:
        return Text::tr("%1 showed no certificate.").arg(host);
    case TlsFault::Other:
        return Text::tr("The identity of %1 could not be checked.").arg(host);
    }
    return {};
}

/// Where the fault's own sentence does not name the issuer.
bool namesIssuer(const TlsProblem &problem)
{
    return problem.fault == TlsFault::UnknownIssuer || problem.fault == TlsFault::SelfSigned ||
           problem.issuer.trimmed().isEmpty();
}

QString faultAdvice(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return Text::tr("Tell the people who run the service, and check this computer's date.");
    case TlsFault::NotYetValid:
        return Text::tr("Check this computer's date.");
    case TlsFault::SelfSigned:
    case TlsFault::UnknownIssuer:
        return Text::tr(
            "If the service belongs to you and this is its own authority, choose its CA file in the "
            "account. Otherwise somebody may be between you and the service.");
    case TlsFault::NameMismatch:
        return Text::tr(
            "Check the address. A sign-in page of the network or a proxy may also be in between.");
    case TlsFault::TooOld:
        return Text::tr("Check the address, or tell the people who run the service.");
    case TlsFault::NotTls:
        return Text::tr("Check the port in the address.");
    case TlsFault::NoCertificate:
        return Text::tr("Check the address.");
    case TlsFault::Other:
        return Text::tr("Check the address, this computer's date, and whether a proxy is between you and the "
                        "service.");
    }
    return {};
}

} // namespace

QString tlsSentence(const ApiError &error, const QString &host)
{
    const TlsProblem problem = error.tls.value_or(TlsProblem{});
    QStringList sentences{faultSentence(problem, host)};
    if (!namesIssuer(problem))
        sentences.append(Text::tr("It was issued by “%1”.").arg(shown(problem.issuer)));
    if (!error.proxy.isNone())
        sentences.append(
            Text::tr(
                "The connection goes through the proxy %1, which may have sent this certificate instead.")
                .arg(shown(proxyText(error.proxy))));
    return sentences.join(u' ');
}

QString tlsAdvice(const ApiError &error)
{
    return Text::tr("Your credentials were not sent.") + u' ' +
           faultAdvice(error.tls ? error.tls->fault : TlsFault::Other);
}

QString tlsDetails(const TlsProblem &problem)
{
    QStringList lines{Text::tr("Secure connection: %1").arg(tlsFaultName(problem.fault))};
    if (!problem.subject.isEmpty())
        lines.append(Text::tr("Certificate: %1").arg(shown(problem.subject)));
    if (!problem.issuer.isEmpty())
        lines.append(Text::tr("Issued by: %1").arg(shown(problem.issuer)));
    if (problem.validFrom.isValid() && problem.validUntil.isValid())
        lines.append(
            Text::tr("Valid: %1 to %2").arg(utcText(problem.validFrom), utcText(problem.validUntil)));
    for (const QString &name : problem.names)
        lines.append(Text::tr("For the host: %1").arg(shown(name)));
    return lines.join(u'\n');
}

} // namespace tokenry
