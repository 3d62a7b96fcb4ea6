// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <utility>

#include "app/core/privatefile.h"
#include "app/credentials/credentialwriter.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

using Formatted = std::variant<Secret, FormatRefusal>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CredentialFormats)
};

struct Field
{
    QByteArrayView key;
    QByteArrayView value;
};

/// U+0085, U+2028 and U+2029 in UTF-8: line ends for some readers of the dotenv family.
bool holdsUnicodeLineEnd(QByteArrayView value)
{
    return value.contains("\xC2\x85") || value.contains("\xE2\x80\xA8") || value.contains("\xE2\x80\xA9");
}

/// Why the value cannot stand between single quotes so that a shell, node's, Python's, Ruby's and Go's dotenv
/// all read the same; empty when it can. Python's resolves `\\` and `\'` there and the others do not; the end
/// of a quote after a backslash is read in both ways.
QString dotEnvObjection(QByteArrayView value)
{
    const auto isControl = [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 || code == 0x7F;
    };
    if (std::any_of(value.begin(), value.end(), isControl) || holdsUnicodeLineEnd(value))
        return Text::tr("A line break or another control character is in it, which the readers of .env files "
                        "do not read alike.");
    if (value.contains('\''))
        return Text::tr("A single quote is in it, which the readers of .env files do not read alike.");
    // python-dotenv puts a variable's value there, whatever the quotes.
    if (value.contains("${"))
        return Text::tr(
            "A dollar sign before a brace is in it, which some readers of .env files take for a variable.");
    if (value.contains("\\\\") || value.endsWith('\\'))
        return Text::tr(
            "A backslash is in it at a place where the readers of .env files do not read it alike.");
    return {};
}

/// The command line calls the client ID a token's ID, which the window shows beside it as another text.
constexpr QByteArrayView dotEnvNote = "# GRID_API_TOKEN_ID holds the client ID, not the ID of the token: "
                                      "that is its name on the command line.\n";

Formatted formatDotEnv(QByteArrayView clientId, QByteArrayView secret, QByteArrayView baseUrl)
{
    CredentialWriter writer;
    writer.append(dotEnvNote);
    for (const Field &field : {Field{"GRID_API_TOKEN_ID", clientId}, Field{"GRID_API_CLIENT_SECRET", secret},
                               Field{"GRID_BASE_URL", baseUrl}}) {
        const QString objection = dotEnvObjection(field.value);
        if (!objection.isEmpty()) {
            const QString key = QString::fromLatin1(field.key);
            return FormatRefusal{
                Text::tr("%1 cannot be written as .env. %2 Choose JSON instead.", "%1 is a variable's name")
                    .arg(key, objection)};
        }
        writer.append(field.key);
        writer.append("='");
        writer.append(field.value);
        writer.append("'\n");
    }
    return writer.take();
}

/// Writes a JSON object by hand: QJsonDocument would leave copies of the secret behind. `tail` is the inside
/// of a further object, indented by four spaces.
Secret formatObject(const QList<Field> &fields, QByteArrayView tail = {})
{
    CredentialWriter writer;
    writer.append("{");
    QByteArrayView separator = "\n";
    for (const Field &field : fields) {
        writer.append(separator);
        writer.append("    ");
        writer.appendJsonString(field.key);
        writer.append(": ");
        writer.appendJsonString(field.value);
        separator = ",\n";
    }
    if (!tail.isEmpty()) {
        writer.append(separator);
        writer.append(tail);
    }
    writer.append("\n}\n");
    return writer.take();
}

Formatted formatCredentialsFile(const QList<Field> &fields, QByteArrayView existing)
{
    QByteArray others;
    if (!existing.trimmed().isEmpty()) {
        QJsonParseError error = {};
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(existing.data(), existing.size()), &error);
        if (error.error != QJsonParseError::NoError || !document.isObject()) {
            return FormatRefusal{Text::tr(
                "The file that is there is not a JSON object, so its content cannot be kept. Nothing was "
                "changed. Choose another file name.")};
        }
        QJsonObject kept = document.object();
        for (const Field &field : fields)
            kept.remove(QLatin1StringView(field.key.data(), field.key.size()));
        if (!kept.isEmpty()) {
            // "{\n    …\n}\n" without its braces and their line ends.
            const QByteArray whole = QJsonDocument(kept).toJson(QJsonDocument::Indented);
            others = whole.sliced(2, whole.size() - 5);
        }
    }
    return formatObject(fields, others);
}

} // namespace

std::variant<Secret, FormatRefusal> formatCredential(CredentialFormat format, const Credential &credential,
                                                     const Secret &secret, QByteArrayView existing)
{
    if (secret.isEmpty() || !secret.bytes().isValidUtf8())
        return FormatRefusal{Text::tr("The client secret is not text, so it cannot be written down.")};
    const QByteArray tokenId = credential.tokenId.toUtf8();
    const QByteArray name = credential.name.toUtf8();
    const QByteArray clientId = credential.clientId.toUtf8();
    const QByteArray baseUrl = credential.baseUrl.toEncoded(QUrl::StripTrailingSlash);
    switch (format) {
    case CredentialFormat::DotEnv:
        return formatDotEnv(clientId, secret.bytes(), baseUrl);
    case CredentialFormat::Json:
        return formatObject({{"tokenId", tokenId},
                             {"name", name},
                             {"clientId", clientId},
                             {"clientSecret", secret.bytes()},
                             {"baseUrl", baseUrl}});
    case CredentialFormat::CredentialsFile:
        return formatCredentialsFile(
            {{"apiTokenId", clientId}, {"apiClientSecret", secret.bytes()}, {"baseUrl", baseUrl}}, existing);
    }
    return FormatRefusal{};
}

QString saveCredential(const QString &path, CredentialFormat format, const Credential &credential,
                       const Secret &secret)
{
    Secret existing;
    if (format == CredentialFormat::CredentialsFile) {
        auto read = readPrivateFile(path);
        if (const auto *refused = std::get_if<FileRefusal>(&read))
            return refused->reason;
        if (auto &content = std::get<std::optional<Secret>>(read))
            existing = std::move(*content);
    }
    const Formatted formatted = formatCredential(format, credential, secret, existing.bytes());
    if (const auto *refused = std::get_if<FormatRefusal>(&formatted))
        return refused->reason;
    const auto refused = writePrivateFile(path, std::get<Secret>(formatted).bytes());
    return refused ? refused->reason : QString();
}

QString defaultCredentialsFilePath()
{
    return QDir::homePath() + u"/.grid-credentials"_s;
}

} // namespace tokenry
