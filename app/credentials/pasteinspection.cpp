// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/pasteinspection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

#include "app/core/wipedtext.h"
#include "app/credentials/addresstail.h"
#include "app/credentials/credentialcollector.h"
#include "app/credentials/pastedblocks.h"
#include "app/credentials/pastedsettings.h"
#include "app/credentials/secretlooks.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Longer ones are no credentials, and are not worth the time while one types.
constexpr qsizetype longestInspected = 64 * 1024;
constexpr qsizetype mostLines = 5; ///< That are named

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PasteInspection)
};

bool isLineEnd(QChar character)
{
    return QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(character);
}

/// Format characters have no width or turn the direction; control characters other than line ends and tabs
/// are as little seen.
bool isInvisible(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Format ||
           (category == QChar::Other_Control && character != u'\t' && !isLineEnd(character));
}

bool isQuote(QChar character)
{
    return QStringView(u"\"'`\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A")
        .contains(character);
}

/// A text without the characters that do not belong to it, and their kinds.
struct Cleaned
{
    WipedText text;
    bool hadSpace = false;
    bool hadQuotes = false;
    bool hadInvisible = false;
    bool hadLineEnds = false;

    [[nodiscard]] bool isChanged() const { return hadSpace || hadQuotes || hadInvisible || hadLineEnds; }
};

/// The text without surrounding space; notes the kinds of space that it had.
QStringView withoutSurroundings(QStringView text, Cleaned &cleaned)
{
    const auto isOutside = [&cleaned](QChar character) {
        const bool isEnd = isLineEnd(character);
        const bool isUnseen = isInvisible(character);
        const bool isSpace = character.isSpace() && !isEnd;
        cleaned.hadLineEnds |= isEnd;
        cleaned.hadInvisible |= isUnseen;
        cleaned.hadSpace |= isSpace;
        return isEnd || isUnseen || isSpace;
    };
    while (!text.isEmpty() && isOutside(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isOutside(text.back()))
        text.chop(1);
    return text;
}

Cleaned clean(QStringView text)
{
    Cleaned cleaned;
    text = withoutSurroundings(text, cleaned);
    // A value copied out of JSON brings its comma along.
    if (text.size() > 3 && (text.back() == u',' || text.back() == u';') && isQuote(text.at(text.size() - 2)))
        text.chop(1);
    while (text.size() > 2 && isQuote(text.front()) && isQuote(text.back())) {
        cleaned.hadQuotes = true;
        text = withoutSurroundings(text.sliced(1).chopped(1), cleaned);
    }
    cleaned.text.reserve(text.size());
    for (const QChar character : text) {
        cleaned.hadLineEnds |= isLineEnd(character);
        cleaned.hadInvisible |= isInvisible(character);
        if (!isLineEnd(character) && !isInvisible(character))
            cleaned.text.append(character);
    }
    return cleaned;
}

QString wordsFor(PasteKind kind)
{
    switch (kind) {
    case PasteKind::SurroundingSpace:
        return Text::tr("There is white space around it.");
    case PasteKind::Quotes:
        return Text::tr("It stands in quotation marks, which are no part of it.");
    case PasteKind::InvisibleCharacters:
        return Text::tr("It holds characters that cannot be seen.");
    case PasteKind::LineEnds:
        return Text::tr("It holds a line end.");
    case PasteKind::SwappedFields:
        return Text::tr("This looks like a client ID, and the text in the field for the client ID does not. "
                        "The two may be swapped.");
    case PasteKind::TokenId:
        return Text::tr(
            "This is the token's ID. To sign in, use its client ID: it is in another column of the "
            "list and usually has 32 digits and letters.");
    case PasteKind::AddressTail:
        return Text::tr("The end of this address belongs to one call, not to the base URL.");
    case PasteKind::Placeholder:
        return Text::tr("This is a placeholder. Enter the real value.");
    case PasteKind::AuthorizationHeader:
        return Text::tr("This is a whole Authorization header, with a client ID and a secret in it.");
    case PasteKind::DotEnv:
        return Text::tr("These are the lines of a .env file.");
    case PasteKind::Settings:
        return Text::tr("These are settings or headers with credentials in them.");
    case PasteKind::CredentialsJson:
        return Text::tr("This is the content of a credentials file.");
    case PasteKind::CurlCommand:
        return Text::tr("This is a curl command with a client ID and a secret in it.");
    case PasteKind::Pair:
        return Text::tr("This is a client ID and its secret in one, with a colon between them.");
    case PasteKind::SecretByLooks:
        return Text::tr("This looks like a client secret. It is hidden, because this field is for something "
                        "else.");
    }
    return {};
}

PasteFinding findingOf(PasteKind kind, std::optional<FoundCredentials> fix)
{
    return {.kind = kind, .words = wordsFor(kind), .fix = std::move(fix)};
}

/// Sentences about a block, besides its kind.
QString remarks(const FoundCredentials &found)
{
    QStringList sentences;
    if (found.hasPlaceholder)
        sentences.append(Text::tr("A value in it is only a placeholder. Enter the real one yourself."));
    if (found.hasSeveralPairs)
        sentences.append(Text::tr("It holds two different pairs of client ID and secret. Only one is taken: "
                                  "check the client ID."));
    if (!found.unreadLines.isEmpty()) {
        QStringList numbers;
        for (const int line : found.unreadLines.first(std::min(found.unreadLines.size(), mostLines)))
            numbers.append(QString::number(line));
        if (found.unreadLines.size() > mostLines)
            numbers.append(u"…"_s);
        sentences.append(Text::tr("Lines that were not understood: %1.").arg(numbers.join(", "_L1)));
    }
    return sentences.join(u' ');
}

PasteFinding blockOf(PasteKind kind, FoundCredentials found)
{
    PasteFinding finding = findingOf(kind, std::nullopt);
    if (const QString more = remarks(found); !more.isEmpty())
        finding.words = u"%1 %2"_s.arg(finding.words, more);
    if (!found.isEmpty())
        finding.fix = std::move(found);
    return finding;
}

/// Each reader asks for its own form, so the order matters only where one form can stand inside another.
std::optional<PasteFinding> inspectBlock(QStringView text)
{
    if (auto found = readCredentialsJson(text))
        return blockOf(PasteKind::CredentialsJson, std::move(*found));
    if (auto found = readCurlCommand(text))
        return blockOf(PasteKind::CurlCommand, std::move(*found));
    if (auto found = readSettings(text))
        return blockOf(found->isDotEnv ? PasteKind::DotEnv : PasteKind::Settings,
                       std::move(found->credentials));
    if (auto found = readAuthorization(text))
        return blockOf(PasteKind::AuthorizationHeader, std::move(*found));
    return std::nullopt;
}

std::optional<PasteFinding> inspectLooks(QStringView text)
{
    if (!looksLikeSecret(text))
        return std::nullopt;
    return findingOf(PasteKind::SecretByLooks, FoundCredentials{.secret = secretOf(text)});
}

/// A secret by its looks among other words, where only the person can say what it is.
std::optional<PasteFinding> inspectWords(CredentialField field, QStringView text)
{
    text = text.trimmed();
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    if (field == CredentialField::Secret || std::none_of(text.begin(), text.end(), isSpace))
        return std::nullopt;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size() || text.at(at).isSpace() || isQuote(text.at(at)) ||
                           QStringView(u"=:,;").contains(text.at(at));
        if (!isEnd)
            continue;
        if (looksLikeSecret(text.sliced(start, at - start)))
            return PasteFinding{.kind = PasteKind::SecretByLooks,
                                .words = Text::tr("A part of this text looks like a client secret, and the "
                                                  "text is in no form that is known. It is hidden.")};
        start = at + 1;
    }
    return std::nullopt;
}

std::optional<PasteFinding> inspectAddress(QStringView text)
{
    static const QRegularExpression pair(u"\\A([a-z]+://)([^:@/?#]+):([^@/?#]+)@(.+)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pair.match(text); match.hasMatch() && isClientIdForm(match.capturedView(2)))
        return findingOf(PasteKind::Pair, FoundCredentials{.baseUrl = withoutAddressTail(match.captured(1) +
                                                                                         match.captured(4)),
                                                           .clientId = match.captured(2),
                                                           .secret = secretOf(match.capturedView(3))});
    if (!text.startsWith("https://"_L1) && !text.startsWith("http://"_L1))
        return inspectLooks(text);
    const QString base = withoutAddressTail(text);
    if (base == text || text.contains(u'@'))
        return std::nullopt;
    return findingOf(PasteKind::AddressTail, FoundCredentials{.baseUrl = base});
}

/// `id:secret`. A client ID has no colon, but a secret may have one, and much else has: a URL, a header,
/// JSON.
std::optional<PasteFinding> inspectPairInOne(CredentialField field, QStringView text)
{
    auto pair = text.contains("://"_L1) ? std::nullopt : readPair(text);
    if (!pair)
        return std::nullopt;
    const QStringView clientId = text.first(text.indexOf(u':'));
    const bool isOneWord = std::none_of(clientId.begin(), clientId.end(), [](QChar character) {
        return character.isSpace() || character == u'{' || isQuote(character);
    });
    const bool hasGap = text.at(clientId.size() + 1).isSpace();
    const bool isPair = field == CredentialField::ClientId
                            ? isOneWord && !hasGap
                            : isClientIdForm(clientId) || (isPlaceholder(clientId) && pair->secret.isEmpty());
    return isPair ? std::optional(blockOf(PasteKind::Pair, std::move(*pair))) : std::nullopt;
}

/// A single word, judged by the field it stands in.
std::optional<PasteFinding> inspectWord(CredentialField field, QStringView text)
{
    switch (field) {
    case CredentialField::BaseUrl:
        return inspectAddress(text);
    case CredentialField::ClientId:
    case CredentialField::Secret:
        // A secret may begin with a dollar sign, a client ID does not.
        if (isPlaceholder(text, field == CredentialField::Secret))
            return findingOf(PasteKind::Placeholder, std::nullopt);
        return std::nullopt;
    case CredentialField::Other:
        return inspectLooks(text);
    }
    return std::nullopt;
}

std::optional<PasteFinding> inspectCleanliness(CredentialField field, const Cleaned &cleaned)
{
    if (field == CredentialField::Other || !cleaned.isChanged() || cleaned.text.text().isEmpty())
        return std::nullopt;
    constexpr std::pair<PasteKind, bool Cleaned::*> kinds[] = {
        {PasteKind::Quotes, &Cleaned::hadQuotes},
        {PasteKind::LineEnds, &Cleaned::hadLineEnds},
        {PasteKind::InvisibleCharacters, &Cleaned::hadInvisible},
        {PasteKind::SurroundingSpace, &Cleaned::hadSpace},
    };
    std::optional<PasteFinding> finding;
    QStringList sentences;
    for (const auto &[kind, had] : kinds) {
        if (!(cleaned.*had))
            continue;
        if (!finding)
            finding = findingOf(kind, FoundCredentials());
        sentences.append(wordsFor(kind));
    }
    finding->words = sentences.join(u' ');
    switch (field) {
    case CredentialField::BaseUrl:
        finding->fix->baseUrl = cleaned.text.text();
        break;
    case CredentialField::ClientId:
        finding->fix->clientId = cleaned.text.text();
        break;
    case CredentialField::Secret:
        finding->fix->secret = secretOf(cleaned.text.text());
        break;
    case CredentialField::Other:
        break;
    }
    return finding;
}

} // namespace

bool isWholeBlock(PasteKind kind)
{
    switch (kind) {
    case PasteKind::SurroundingSpace:
    case PasteKind::Quotes:
    case PasteKind::InvisibleCharacters:
    case PasteKind::LineEnds:
    case PasteKind::SwappedFields:
    case PasteKind::TokenId:
    case PasteKind::AddressTail:
    case PasteKind::Placeholder:
        return false;
    case PasteKind::AuthorizationHeader:
    case PasteKind::DotEnv:
    case PasteKind::Settings:
    case PasteKind::CredentialsJson:
    case PasteKind::CurlCommand:
    case PasteKind::Pair:
    case PasteKind::SecretByLooks:
        return true;
    }
    return false;
}

bool mayHoldSecret(const PasteFinding &finding)
{
    // So may lines that were not understood.
    return isWholeBlock(finding.kind) &&
           (!finding.fix || !finding.fix->secret.isEmpty() || !finding.fix->unreadLines.isEmpty());
}

std::optional<PasteFinding> inspectPasted(CredentialField field, const QString &text)
{
    if (text.isEmpty() || text.size() > longestInspected)
        return std::nullopt;
    // As it stands, because cleaning takes the line ends out; and cleaned, for one that stands in quotes.
    if (auto block = inspectBlock(text))
        return block;
    const Cleaned cleaned = clean(text);
    if (auto block = inspectBlock(cleaned.text.text()))
        return block;
    if (field == CredentialField::ClientId && cleaned.text.text().startsWith("Token:"_L1))
        return findingOf(PasteKind::TokenId, std::nullopt);
    if (auto pair = inspectPairInOne(field, cleaned.text.text()))
        return pair;
    if (auto special = inspectWord(field, cleaned.text.text()))
        return special;
    // As it stands, because cleaning joins the lines.
    if (auto among = inspectWords(field, text))
        return among;
    return inspectCleanliness(field, cleaned);
}

std::optional<PasteFinding> inspectPair(const QString &clientId, const QString &secret)
{
    if (clientId.isEmpty() || !isClientIdForm(secret) || isClientIdForm(clientId))
        return std::nullopt;
    return findingOf(PasteKind::SwappedFields,
                     FoundCredentials{.clientId = secret, .secret = secretOf(clientId)});
}

} // namespace tokenry
