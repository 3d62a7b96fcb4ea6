// SPDX-License-Identifier: Apache-2.0
#include "app/errors/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"
#include "app/errors/errormessages.h"
#include "app/errors/errornames.h"
#include "app/errors/fieldmessages.h"
#include "app/errors/signinmessages.h"
#include "app/errors/tlsmessages.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumQuoted = 300;
constexpr qsizetype maximumListed = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

bool isChange(Operation operation)
{
    return operation == Operation::Create || operation == Operation::Delete;
}

/// The outcome of the operation. Only a change can have an unknown outcome.
QString outcomeSentence(const ApiError &error, Operation operation)
{
    const Effect effect = isChange(operation) ? error.effect : Effect::None;
    switch (effect) {
    case Effect::None:
        if (operation == Operation::Create)
            return Text::tr("No token was created.");
        if (operation == Operation::Delete)
            return Text::tr("The token was not deleted.");
        // A sign-in was to change nothing.
        return operation == Operation::SignIn ? QString() : Text::tr("Nothing was changed.");
    case Effect::Unknown:
        return operation == Operation::Create
                   ? Text::tr("It is not known whether the token was created. Nothing was sent again.")
                   : Text::tr("It is not known whether the token was deleted. Nothing was sent again.");
    case Effect::Applied:
        return operation == Operation::Create
                   ? Text::tr("The token exists, but its secret is lost: the service gives it only once.")
                   : Text::tr("The token was deleted.");
    }
    return {};
}

/// The advice where the outcome is not a plain no; it stands before the advice about the cause.
QString adviceForOutcome(Effect effect, Operation operation)
{
    if (effect == Effect::Applied && operation == Operation::Create)
        return Text::tr("Delete this token and create another one.");
    if (operation == Operation::Create)
        return Text::tr("Look for the name in the list before you create it again. "
                        "If the token is there, its secret is lost: delete it and create another one.");
    return Text::tr("Refresh the list to see whether the token is still there.");
}

QString quoted(const QString &text)
{
    return displaySafe(text.trimmed(), maximumQuoted);
}

QString fieldSentence(const FieldError &error)
{
    const QString field = quoted(error.field);
    return field.isEmpty() ? fieldReason(error) : u"%1: %2"_s.arg(field, fieldReason(error));
}

/// The service's own message, where that helps a person.
QString serviceSentence(const ApiError &error)
{
    QStringList said;
    QStringList ours;
    for (const FieldError &fieldError : error.fieldErrors) {
        const bool hasWords = !fieldError.message.trimmed().isEmpty();
        if (said.size() + ours.size() >= maximumListed)
            break;
        if (hasWords || !fieldError.field.isEmpty() || !constraintText(fieldError.constraint).isEmpty())
            (hasWords ? said : ours).append(fieldSentence(fieldError));
    }
    if (said.isEmpty() && ours.isEmpty() && !error.message.trimmed().isEmpty())
        said.append(quoted(error.message));
    QStringList sentences;
    if (!said.isEmpty())
        sentences.append(Text::tr("The service says: “%1”.").arg(said.join("; "_L1)));
    return (sentences + ours).join(u' ');
}

bool quotesTheService(ErrorKind kind)
{
    return kind == ErrorKind::InvalidInput || kind == ErrorKind::Conflict || kind == ErrorKind::Forbidden ||
           kind == ErrorKind::NotSupported;
}

QString titleFor(const ApiError &error, Operation operation)
{
    if (isChange(operation) && error.effect == Effect::Unknown)
        return operation == Operation::Create ? Text::tr("It is not known whether the token was created")
                                              : Text::tr("It is not known whether the token was deleted");
    if (operation == Operation::Create && error.effect == Effect::Applied)
        return Text::tr("The token was created, but its secret is lost");
    return errorTitle(error.kind, operation);
}

QString messageFor(const ApiError &error, Operation operation)
{
    QStringList sentences;
    const QString host =
        error.host.isEmpty() ? Text::tr("the service") : hostForDisplay(error.host.left(maximumQuoted));
    if (error.kind == ErrorKind::NotAllowed && !error.message.trimmed().isEmpty())
        sentences.append(quoted(error.message));
    else
        sentences.append(errorSentence(error, operation, host));
    if (quotesTheService(error.kind))
        sentences.append(serviceSentence(error));
    sentences.append(outcomeSentence(error, operation));
    if (isChange(operation) && error.effect != Effect::None)
        sentences.append(adviceForOutcome(error.effect, operation));
    else
        sentences.append(errorAdvice(error, operation));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines.append(u"%1: %2"_s.arg(label, displaySafe(value, 1000)));
}

QString detailsFor(const ApiError &error)
{
    QStringList lines;
    addLine(lines, Text::tr("Kind"), errorKindName(error.kind));
    if (error.httpStatus != 0)
        addLine(lines, Text::tr("HTTP status"), QString::number(error.httpStatus));
    addLine(lines, Text::tr("Code"), error.code);
    addLine(lines, Text::tr("Message"), error.message);
    for (const FieldError &fieldError : error.fieldErrors)
        addLine(lines, Text::tr("Field"),
                u"%1 (%2) %3"_s.arg(fieldError.field, fieldError.rawConstraint, fieldError.message));
    addLine(lines, Text::tr("Detail"), error.detail);
    addLine(lines, Text::tr("Content type"), error.contentType);
    addLine(lines, Text::tr("Token ID"), error.tokenId);
    if (error.retryAfter)
        addLine(lines, Text::tr("Asked to wait (seconds)"), QString::number(error.retryAfter->count()));
    addLine(lines, Text::tr("Host"), error.host);
    addLine(lines, Text::tr("Proxy"), proxyText(error.proxy));
    if (error.proxyFault)
        addLine(lines, Text::tr("Proxy fault"), proxyFaultName(*error.proxyFault));
    if (error.tls)
        lines.append(tlsDetails(*error.tls));
    addLine(lines, Text::tr("Request ID"), error.requestId);
    return lines.join(u'\n');
}

} // namespace

ErrorText describe(const ApiError &received, Operation operation)
{
    ApiError error = received;
    if (operation == Operation::SignIn)
        error.kind = signInKind(received);
    return {.title = titleFor(error, operation),
            .message = messageFor(error, operation),
            .details = detailsFor(error)};
}

} // namespace tokenry
