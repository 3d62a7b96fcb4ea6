// SPDX-License-Identifier: Apache-2.0
// What is saved or copied of a new credential, read by others: another JSON parser, the C library's reading
// of shell words, and our own reading of what is pasted. The input: client id, name, secret and an existing
// credentials file, with a NUL after each.
#include <QString>
#include <QUrl>

#include <wordexp.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "app/credentials/credentialcollector.h"
#include "app/credentials/credentialformats.h"
#include "app/credentials/pasteinspection.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/otherjson.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using fuzzing::OtherJson;
using fuzzing::require;

namespace {

std::string stringOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/// The value as a shell understands it behind NAME=, where nothing is the empty value.
std::string shellValue(std::string quoted)
{
    if (quoted.empty())
        return {};
    // Other than wordexp(), an assignment expands no names of files.
    for (std::size_t at = quoted.find('['); at != std::string::npos; at = quoted.find('[', at + 2))
        quoted.insert(at, 1, '\\');
    wordexp_t words = {};
    require(::wordexp(quoted.c_str(), &words, WRDE_NOCMD | WRDE_UNDEF) == 0 && words.we_wordc == 1,
            "a value is one word of a shell");
    std::string value = words.we_wordv[0];
    ::wordfree(&words);
    return value;
}

void checkDotEnv(const std::string &text, const std::string &clientId, const std::string &secret)
{
    require(std::count(text.begin(), text.end(), '\n') == 4, "a comment and three lines");
    require(text.starts_with("# "), "the comment comes first");
    std::string rest = text.substr(text.find('\n') + 1);
    for (const auto &[key, expected] : {std::pair<std::string, std::string>{"GRID_API_TOKEN_ID=", clientId},
                                        {"GRID_API_CLIENT_SECRET=", secret}}) {
        require(rest.starts_with(key), "the keys come in their order");
        const std::size_t end = rest.find('\n');
        require(shellValue(rest.substr(key.size(), end - key.size())) == expected,
                "a shell reads the same value");
        rest.erase(0, end + 1);
    }
}

/// The same value; numbers as doubles, which is how QJsonDocument and JavaScript keep whole ones past 2^63.
bool isSame(const OtherJson &a, const OtherJson &b)
{
    if (a.is_number() && b.is_number())
        return a.get<double>() == b.get<double>();
    if (a.type() != b.type() || a.size() != b.size())
        return false;
    if (a.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), isSame);
    if (!a.is_object())
        return a == b;
    return std::all_of(a.items().begin(), a.items().end(), [&b](const auto &item) {
        return b.contains(item.key()) && isSame(item.value(), b[item.key()]);
    });
}

/// Each kept key as the other parser read it before, the three of ours new.
void checkCredentialsFile(const OtherJson &written, std::string_view existing, const std::string &clientId,
                          const std::string &secret)
{
    require(fuzzing::memberText(written, "apiTokenId") == clientId &&
                fuzzing::memberText(written, "apiClientSecret") == secret,
            "the file holds the new credential");
    const OtherJson before = fuzzing::holdsNul(existing) ? OtherJson(OtherJson::value_t::discarded)
                                                         : fuzzing::parseOther(existing);
    if (before.is_discarded() || !before.is_object())
        return;
    for (const auto &item : before.items()) {
        const bool isOurs = item.key() == "apiTokenId" || item.key() == "apiClientSecret" ||
                            item.key() == "baseUrl" || item.key() == "clientId" ||
                            item.key() == "clientSecret";
        if (!isOurs)
            require(written.contains(item.key()) && isSame(written[item.key()], item.value()),
                    "other keys keep their values");
    }
    require(written.size() <= before.size() + 3, "nothing else comes in");
}

/// Characters that pasting tidies away, with a word about it, are not in what the service makes.
bool isPlain(const std::string &text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
               byte == '-' || byte == '_';
    });
}

void checkPasted(const std::string &text, const std::string &clientId, const std::string &secret)
{
    const auto finding = inspectPasted(CredentialField::Secret, QString::fromStdString(text));
    require(finding && finding->fix, "what was copied from here is known when it is pasted");
    require(finding->fix->clientId.toStdString() == clientId &&
                stringOf(finding->fix->secret.bytes()) == secret,
            "and gives the same credential");
}

/// A new file, or what becomes of a credentials file that is there.
std::variant<Secret, FormatRefusal> written(CredentialFormat format, const Credential &credential,
                                            const Secret &secret, std::string_view existing)
{
    if (format != CredentialFormat::CredentialsFile || existing.empty())
        return formatCredential(format, credential, secret);
    auto updated = updateCredential(format, credential, secret,
                                    QByteArrayView(existing.data(), static_cast<qsizetype>(existing.size())));
    if (auto *refusal = std::get_if<FormatRefusal>(&updated))
        return std::move(*refusal);
    return std::move(std::get<UpdatedText>(updated).text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view input = fuzzing::textOf(data, size);
    const auto take = [&input] {
        const std::string_view part = fuzzing::takePart(input);
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    const QString clientId = take();
    const QString name = take();
    const std::string secretBytes(fuzzing::takePart(input));
    const std::string_view existing = input;
    const Credential credential{u"Token:1"_s, name, clientId, QUrl(u"https://api.example/grid/2025-10-13"_s)};
    const Secret secret{QByteArrayView(secretBytes)};
    const bool isPlainCredential = isPlain(clientId.toStdString()) && isPlain(secretBytes);
    // A value that is the name of a value is taken for an example when it is pasted.
    const bool isExample =
        isPlaceholder(clientId, true) || isPlaceholder(QString::fromUtf8(secretBytes), true);
    for (const CredentialFormat format :
         {CredentialFormat::DotEnv, CredentialFormat::Json, CredentialFormat::CredentialsFile}) {
        const auto formatted = written(format, credential, secret, existing);
        if (const auto *refusal = std::get_if<FormatRefusal>(&formatted)) {
            require(!refusal->reason.isEmpty(), "a refusal says why");
            require(!isPlainCredential || format == CredentialFormat::CredentialsFile,
                    "a plain credential is never refused");
            continue;
        }
        const std::string text = stringOf(std::get<Secret>(formatted).bytes());
        if (format == CredentialFormat::DotEnv) {
            checkDotEnv(text, clientId.toStdString(), secretBytes);
        } else {
            const OtherJson written = fuzzing::parseOther(text);
            // Half a pair in a kept text, or a kept number past the range of a double, stays as it was, and
            // is not JSON to the other parser either.
            if (written.is_discarded() && format == CredentialFormat::CredentialsFile &&
                (fuzzing::isRepaired(existing) || fuzzing::holdsHugeNumber(existing)))
                continue;
            require(!written.is_discarded() && written.is_object(), "what is written as JSON is JSON");
            if (format == CredentialFormat::Json)
                require(written == OtherJson{{"tokenId", "Token:1"},
                                             {"name", name.toStdString()},
                                             {"clientId", clientId.toStdString()},
                                             {"clientSecret", secretBytes},
                                             {"baseUrl", "https://api.example/grid/2025-10-13"}},
                        "it holds what it should");
            else
                checkCredentialsFile(written, existing, clientId.toStdString(), secretBytes);
        }
        if (isPlainCredential && !isExample && existing.empty())
            checkPasted(text, clientId.toStdString(), secretBytes);
    }
    return 0;
}
