// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/pastedblocks.h"

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

#include "app/core/wipedtext.h"
#include "app/credentials/jsonstrings.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar character)
{
    return QStringView(u"\"'`\u201C\u201D\u201E\u2018\u2019\u201A").contains(character);
}

std::optional<FoundCredentials> orNothing(FoundCredentials credentials)
{
    return credentials.isEmpty() ? std::nullopt : std::optional(std::move(credentials));
}

void put(FoundCredentials &credentials, QStringView key, QStringView value)
{
    if (value.isEmpty())
        return;
    if (key == "GRID_API_TOKEN_ID"_L1 || key == "apiTokenId"_L1 || key == "clientId"_L1)
        credentials.clientId = value.toString();
    else if (key == "GRID_API_CLIENT_SECRET"_L1 || key == "apiClientSecret"_L1 || key == "clientSecret"_L1)
        credentials.secret = secretOf(value);
    else if (key == "GRID_BASE_URL"_L1 || key == "baseUrl"_L1)
        credentials.baseUrl = value.toString();
}

/// The value of a `.env` line: in quotes as it stands, but for `\"` and the like between double ones; else up
/// to a comment.
WipedText dotEnvValue(QStringView rest)
{
    rest = rest.trimmed();
    if (rest.isEmpty() || !isQuote(rest.front())) {
        qsizetype end = 0;
        while (end < rest.size() && !(rest.at(end) == u'#' && (end == 0 || rest.at(end - 1).isSpace())))
            ++end;
        return WipedText(rest.first(end).trimmed().toString());
    }
    const QChar opening = rest.front();
    WipedText value;
    value.reserve(rest.size());
    for (qsizetype at = 1; at < rest.size(); ++at) {
        const QChar character = rest.at(at);
        const bool isEscape = opening == u'"' && character == u'\\' && at + 1 < rest.size();
        // What a chat made typographic ends with another mark than it began with.
        if (opening.unicode() < 0x80 ? character == opening : isQuote(character))
            break;
        if (isEscape && QStringView(u"\"\\$`").contains(rest.at(at + 1)))
            ++at;
        value.append(rest.at(at));
    }
    return value;
}

/// A command line in words, as a shell would split it. They may be secrets.
std::vector<WipedText> shellWords(QStringView text)
{
    std::vector<WipedText> words;
    bool isInWord = false;
    QChar quote;
    qsizetype at = 0;
    const auto begin = [&] {
        if (!std::exchange(isInWord, true)) {
            words.emplace_back();
            words.back().reserve(text.size() - at);
        }
    };
    const auto add = [&](QChar character) {
        begin();
        words.back().append(character);
    };
    for (; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'\\' && quote != u'\'' && at + 1 < text.size()) {
            const QChar next = text.at(++at);
            // A line that goes on in the next one.
            if (next == u'\n' || next == u'\r')
                continue;
            if (quote == u'"' && !QStringView(u"\"\\$`").contains(next))
                add(character);
            add(next);
        } else if (!quote.isNull() && character == quote) {
            quote = QChar();
        } else if (quote.isNull() && (character == u'"' || character == u'\'')) {
            quote = character;
            begin();
        } else if (quote.isNull() && character.isSpace()) {
            isInWord = false;
        } else {
            add(character);
        }
    }
    return words;
}

/// What a request went to, without what this program adds itself.
QString baseUrlOf(QStringView url)
{
    const qsizetype query = url.indexOf(u'?');
    if (query >= 0)
        url = url.first(query);
    const qsizetype tokens = url.indexOf("/tokens"_L1);
    if (tokens >= 0)
        url = url.first(tokens);
    return url.toString();
}

bool isTextWithoutControls(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar character) { return character.category() == QChar::Other_Control; });
}

void merge(FoundCredentials &into, std::optional<FoundCredentials> found)
{
    if (!found)
        return;
    into.clientId = std::move(found->clientId);
    into.secret = std::move(found->secret);
}

} // namespace

std::optional<FoundCredentials> readDotEnv(QStringView text)
{
    FoundCredentials credentials;
    const auto lines = text.tokenize(u'\n');
    for (const QStringView whole : lines) {
        for (QStringView line : whole.tokenize(u'\r')) {
            line = line.trimmed();
            if (line.startsWith("export "_L1))
                line = line.sliced(7).trimmed();
            const qsizetype sign = line.indexOf(u'=');
            if (sign < 0 || !line.startsWith("GRID_"_L1))
                continue;
            const WipedText value = dotEnvValue(line.sliced(sign + 1));
            put(credentials, line.first(sign).trimmed(), value.text());
        }
    }
    return orNothing(std::move(credentials));
}

std::optional<FoundCredentials> readCredentialsJson(QStringView text)
{
    const auto members = readJsonStrings(text);
    if (!members)
        return std::nullopt;
    FoundCredentials credentials;
    for (const JsonString &member : *members)
        put(credentials, member.key.text(), member.value.text());
    return orNothing(std::move(credentials));
}

std::optional<FoundCredentials> readCurlCommand(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("$ "_L1))
        text = text.sliced(2).trimmed();
    if (!text.startsWith("curl "_L1))
        return std::nullopt;
    FoundCredentials credentials;
    const std::vector<WipedText> words = shellWords(text);
    for (std::size_t index = 1; index < words.size(); ++index) {
        const QStringView word = words.at(index).text();
        const bool hasNext = index + 1 < words.size();
        if ((word == "-u"_L1 || word == "--user"_L1) && hasNext)
            merge(credentials, readPair(words.at(++index).text()));
        else if (word.startsWith("--user="_L1))
            merge(credentials, readPair(word.sliced(7)));
        else if (word.startsWith("-u"_L1))
            merge(credentials, readPair(word.sliced(2)));
        else if ((word == "-H"_L1 || word == "--header"_L1) && hasNext)
            merge(credentials, readAuthorization(words.at(++index).text()));
        else if (word.startsWith("https://"_L1) || word.startsWith("http://"_L1))
            credentials.baseUrl = baseUrlOf(word);
    }
    return credentials.secret.isEmpty() ? std::nullopt : orNothing(std::move(credentials));
}

std::optional<FoundCredentials> readAuthorization(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("Authorization"_L1, Qt::CaseInsensitive)) {
        text = text.sliced(13).trimmed();
        if (!text.startsWith(u':'))
            return std::nullopt;
        text = text.sliced(1).trimmed();
    }
    if (!text.startsWith("Basic "_L1, Qt::CaseInsensitive))
        return std::nullopt;
    QByteArray encoded = text.sliced(6).trimmed().toLatin1();
    auto decoded =
        QByteArray::fromBase64Encoding(std::as_const(encoded), QByteArray::AbortOnBase64DecodingErrors);
    wipeMemory(encoded.data(), static_cast<std::size_t>(encoded.size()));
    if (!decoded)
        return std::nullopt;
    QByteArray bytes = std::move(decoded.decoded);
    const WipedText pair(QByteArrayView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : QString());
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return isTextWithoutControls(pair.text()) ? readPair(pair.text()) : std::nullopt;
}

std::optional<FoundCredentials> readPair(QStringView text)
{
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 == text.size())
        return std::nullopt;
    return FoundCredentials{.clientId = text.first(colon).toString(),
                            .secret = secretOf(text.sliced(colon + 1))};
}

} // namespace tokenry
