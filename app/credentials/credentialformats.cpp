// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QList>

#include <algorithm>
#include <utility>

#include "app/credentials/credentialwriter.h"
#include "app/credentials/dotenvfile.h"
#include "app/credentials/jsonmembers.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

using Formatted = std::variant<Secret, FormatRefusal>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CredentialFormats)
};

/// The parts as they are written. The secret's bytes are not owned.
struct Parts
{
    QByteArray tokenId;
    QByteArray name;
    QByteArray clientId;
    QByteArrayView secret;
    QByteArray baseUrl;
};

Parts partsOf(const Credential &credential, const Secret &secret)
{
    return {credential.tokenId.toUtf8(), credential.name.toUtf8(), credential.clientId.toUtf8(),
            secret.bytes(), credential.baseUrl.toEncoded(QUrl::StripTrailingSlash)};
}

/// The chosen names, always; the others for the same things, where a text has them.
QList<NamedValue> variables(const Parts &parts, VariableNames names)
{
    const bool isSdk = names == VariableNames::Sdk;
    return {{isSdk ? "GRID_CLIENT_ID" : "GRID_API_TOKEN_ID", parts.clientId},
            {isSdk ? "GRID_CLIENT_SECRET" : "GRID_API_CLIENT_SECRET", parts.secret},
            {"GRID_BASE_URL", parts.baseUrl, !parts.baseUrl.isEmpty()},
            {isSdk ? "GRID_API_TOKEN_ID" : "GRID_CLIENT_ID", parts.clientId, false},
            {isSdk ? "GRID_API_CLIENT_SECRET" : "GRID_CLIENT_SECRET", parts.secret, false},
            {"GRID_API_BASE_URL", parts.baseUrl, false}};
}

/// The command line reads the first pair, other tools the second one, else the first.
QList<NamedValue> credentialsFileMembers(const Parts &parts)
{
    return {{"apiTokenId", parts.clientId},
            {"apiClientSecret", parts.secret},
            {"baseUrl", parts.baseUrl, !parts.baseUrl.isEmpty()},
            {"clientId", parts.clientId, false},
            {"clientSecret", parts.secret, false}};
}

/// The command line calls the client ID a token's ID, which the window shows beside it as another text.
constexpr QByteArrayView dotEnvNote = "# GRID_API_TOKEN_ID holds the client ID, not the ID of the token: "
                                      "that is its name on the command line.\n";

Formatted formatNewDotEnv(const Parts &parts, VariableNames names)
{
    Formatted lines = formatDotEnv(variables(parts, names));
    if (names == VariableNames::Sdk || std::holds_alternative<FormatRefusal>(lines))
        return lines;
    CredentialWriter writer;
    writer.append(dotEnvNote);
    writer.append(std::get<Secret>(lines).bytes());
    return writer.take();
}

bool holdsControlCharacter(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 || code == 0x7F;
    });
}

/// In quotes, a backslash before a quote and a backslash (curl's manual, `--config`).
Formatted formatCurlConfig(const Parts &parts)
{
    if (holdsControlCharacter(parts.secret) || holdsControlCharacter(parts.clientId))
        return FormatRefusal{Text::tr("A control character is in it, which curl does not read. Choose "
                                      "another format, such as JSON.")};
    if (parts.clientId.contains(':'))
        return FormatRefusal{Text::tr("A colon is in the client ID, where curl would end it. Choose another "
                                      "format, such as JSON.")};
    CredentialWriter writer;
    writer.append("# Use it with: curl --config FILE \"");
    writer.append(parts.baseUrl.isEmpty() ? QByteArrayView("URL") : QByteArrayView(parts.baseUrl));
    writer.append("/tokens\"\nuser = \"");
    for (const QByteArrayView part : {QByteArrayView(parts.clientId), QByteArrayView(":"), parts.secret}) {
        for (const char &byte : part) {
            if (byte == '"' || byte == '\\')
                writer.append("\\");
            writer.append(QByteArrayView(&byte, 1));
        }
    }
    writer.append("\"\nheader = \"Accept: application/json\"\n");
    return writer.take();
}

/// A name that Kubernetes takes (RFC 1123 label): small letters, digits and single hyphens within.
QByteArray kubernetesName(const QString &name)
{
    constexpr qsizetype longest = 63;
    QByteArray label;
    for (const QChar character : name) {
        const QChar letter = character.toLower();
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        if (isPlain)
            label.append(letter.toLatin1());
        else if (!label.isEmpty() && !label.endsWith('-'))
            label.append('-');
        if (label.size() == longest)
            break;
    }
    while (label.endsWith('-'))
        label.chop(1);
    return label.isEmpty() ? "api-token"_ba : label;
}

Secret formatKubernetesSecret(const Parts &parts, const QString &name, VariableNames names)
{
    CredentialWriter writer;
    writer.append(
        "# Use it with: kubectl apply -f FILE\napiVersion: v1\nkind: Secret\nmetadata:\n  name: \"");
    writer.append(kubernetesName(name));
    writer.append("\"\ntype: Opaque\ndata:\n");
    for (const NamedValue &variable : variables(parts, names)) {
        if (!variable.isAlwaysWritten)
            continue;
        writer.append("  ");
        writer.append(variable.name);
        writer.append(": \"");
        writer.appendBase64(variable.value);
        writer.append("\"\n");
    }
    return writer.take();
}

FormatRefusal notText()
{
    return {Text::tr("The client secret is not text, so it cannot be written down.")};
}

bool isText(const Secret &secret)
{
    return !secret.isEmpty() && secret.bytes().isValidUtf8();
}

} // namespace

std::variant<Secret, FormatRefusal> formatCredential(CredentialFormat format, const Credential &credential,
                                                     const Secret &secret)
{
    if (!isText(secret))
        return notText();
    const Parts parts = partsOf(credential, secret);
    switch (format) {
    case CredentialFormat::DotEnv:
        return formatNewDotEnv(parts, credential.variableNames);
    case CredentialFormat::Json:
        return formatJsonObject({{"tokenId", parts.tokenId},
                                 {"name", parts.name},
                                 {"clientId", parts.clientId},
                                 {"clientSecret", parts.secret},
                                 {"baseUrl", parts.baseUrl, !parts.baseUrl.isEmpty()}});
    case CredentialFormat::CurlConfig:
        return formatCurlConfig(parts);
    case CredentialFormat::KubernetesSecret:
        return formatKubernetesSecret(parts, credential.name, credential.variableNames);
    case CredentialFormat::CredentialsFile:
        return formatJsonObject(credentialsFileMembers(parts));
    }
    return FormatRefusal{};
}

QString maskedCredential(CredentialFormat format, const Credential &credential, const Secret &secret)
{
    if (std::holds_alternative<FormatRefusal>(formatCredential(format, credential, secret)))
        return {};
    // Every format takes these letters, and nothing else in a credential is likely to be them.
    const QByteArray standIn = "qTokenrySecretStandIn";
    const Formatted formatted = formatCredential(format, credential, Secret(standIn));
    const auto *text = std::get_if<Secret>(&formatted);
    if (!text)
        return {};
    const QString bullets(16, u'\u2022');
    return QString::fromUtf8(text->bytes())
        .replace(QString::fromLatin1(standIn), bullets)
        .replace(QString::fromLatin1(standIn.toBase64()), bullets);
}

bool isUpdatable(CredentialFormat format)
{
    return format == CredentialFormat::DotEnv || format == CredentialFormat::CredentialsFile;
}

std::variant<UpdatedText, FormatRefusal> updateCredential(CredentialFormat format,
                                                          const Credential &credential, const Secret &secret,
                                                          QByteArrayView existing)
{
    if (!isText(secret))
        return notText();
    const Parts parts = partsOf(credential, secret);
    if (format == CredentialFormat::DotEnv)
        return updateDotEnv(existing, variables(parts, credential.variableNames));
    auto updated = updateJsonMembers(existing, credentialsFileMembers(parts));
    if (updated)
        return std::move(*updated);
    return FormatRefusal{
        Text::tr("The file that is there is not a JSON object, so its content cannot be kept. Nothing was "
                 "changed. Choose another file name.")};
}

QString defaultCredentialsFilePath()
{
    return QDir::homePath() + u"/.grid-credentials"_s;
}

} // namespace tokenry
