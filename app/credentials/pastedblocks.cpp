// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/pastedblocks.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

#include "app/core/wipedtext.h"
#include "app/credentials/addresstail.h"
#include "app/credentials/credentialcollector.h"
#include "app/credentials/jsonstrings.h"
#include "app/credentials/pastedsettings.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

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
        const bool isLineEndNext = at + 1 < text.size() && QStringView(u"\r\n").contains(text.at(at + 1));
        // The line goes on in the next one, in the notation of Windows.
        const bool isContinuation = isLineEndNext && QStringView(u"^`").contains(character);
        if (quote.isNull() && (isContinuation || character.isSpace())) {
            isInWord = false;
        } else if (character == u'\\' && quote != u'\'' && at + 1 < text.size()) {
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
        } else {
            add(character);
        }
    }
    return words;
}

bool isTextWithoutControls(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar character) { return character.category() == QChar::Other_Control; });
}

/// The credentials of `-u` and of headers, as curl takes them.
class CurlReader final
{
public:
    explicit CurlReader(std::vector<WipedText> words) : m_words(std::move(words)) {}

    std::optional<FoundCredentials> read()
    {
        while (m_at < m_words.size())
            readWord(m_words.at(m_at++).text());
        std::optional<FoundCredentials> headers = m_headers.take();
        const bool hasPlaceholder = m_found.hasPlaceholder || (headers && headers->hasPlaceholder);
        if (!m_found.hasPair() && headers && headers->hasPair())
            putPair(std::move(headers));
        m_found.hasPlaceholder = hasPlaceholder;
        // An address alone is no credential.
        if (m_found.clientId.isEmpty() && m_found.secret.isEmpty() && !hasPlaceholder)
            return std::nullopt;
        return std::move(m_found);
    }

private:
    void readWord(QStringView word)
    {
        if (word.startsWith("--user="_L1))
            putPair(readPair(word.sliced(7)));
        else if (word == "--user"_L1)
            putPair(readPair(nextWord()));
        else if (word == "--header"_L1)
            readHeader(nextWord());
        else if (word.startsWith("https://"_L1) || word.startsWith("http://"_L1))
            m_found.baseUrl = withoutAddressTail(word);
        else if (word.startsWith(u'-') && !word.startsWith("--"_L1))
            readShortOptions(word.sliced(1));
    }

    /// Several short options may stand in one word; the first that takes a value takes the rest of it.
    void readShortOptions(QStringView options)
    {
        const auto first = std::find_if(options.begin(), options.end(), [](QChar option) {
            return QStringView(u"uHXdoAbceFmTwxy").contains(option);
        });
        if (first == options.end())
            return;
        const QStringView rest = options.sliced(first - options.begin() + 1);
        const QStringView value = rest.isEmpty() ? nextWord() : rest;
        if (*first == u'u')
            putPair(readPair(value));
        else if (*first == u'H')
            readHeader(value);
    }

    void readHeader(QStringView header)
    {
        if (auto pair = readAuthorization(header))
            putPair(std::move(pair));
        else
            collectSettings(header, m_headers);
    }

    void putPair(std::optional<FoundCredentials> pair)
    {
        if (!pair)
            return;
        m_found.clientId = std::move(pair->clientId);
        m_found.secret = std::move(pair->secret);
        m_found.hasPlaceholder = pair->hasPlaceholder;
    }

    QStringView nextWord() { return m_at < m_words.size() ? m_words.at(m_at++).text() : QStringView(); }

    std::vector<WipedText> m_words;
    std::size_t m_at = 1;
    FoundCredentials m_found;
    CredentialCollector m_headers;
};

/// A list of `{"name": …, "value": …}`, as in a task definition or a manifest.
void collectNamedValue(const JsonStrings &members, CredentialCollector &collector)
{
    const CredentialName *name = nullptr;
    QStringView value;
    for (const JsonString &member : members) {
        if (member.key.text() == "name"_L1)
            name = credentialNameOf(member.value.text());
        else if (member.key.text() == "value"_L1)
            value = member.value.text();
    }
    if (name)
        collector.put(*name, value);
}

} // namespace

std::optional<FoundCredentials> readCredentialsJson(QStringView text)
{
    const auto objects = readJsonStrings(text);
    if (!objects)
        return std::nullopt;
    CredentialCollector all;
    for (const JsonStrings &members : *objects) {
        CredentialCollector collector;
        for (const JsonString &member : members) {
            if (member.key.text().isEmpty())
                collectSettings(member.value.text(), collector);
            else if (const CredentialName *name = credentialNameOf(member.key.text()))
                collector.put(*name, member.value.text());
        }
        collectNamedValue(members, collector);
        all.addMissing(std::move(collector));
    }
    return all.take();
}

std::optional<FoundCredentials> readCurlCommand(QStringView text)
{
    static const QRegularExpression start(u"\\A(?:[$>#] )?(?:\\S*/)?curl(?:\\.exe)?\\s"_s);
    text = text.trimmed();
    if (!start.match(text).hasMatch())
        return std::nullopt;
    const qsizetype command = text.indexOf("curl"_L1);
    return CurlReader(shellWords(text.sliced(command))).read();
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
    FoundCredentials pair;
    const QStringView clientId = text.first(colon);
    const QStringView secret = text.sliced(colon + 1);
    if (isPlaceholder(clientId))
        pair.hasPlaceholder = true;
    else
        pair.clientId = clientId.toString();
    if (isPlaceholder(secret))
        pair.hasPlaceholder = true;
    else
        pair.secret = secretOf(secret);
    return pair;
}

} // namespace tokenry
