// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/tokenreference.h"

#include <QRegularExpression>
#include <QUrl>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

const QString tokenPrefix = u"Token:"_s;

bool isIgnoredAtTheEnds(QChar character)
{
    return character.isSpace() || character == u',' || character == u';' ||
           character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && text.front() == text.back() &&
           (text.front() == u'"' || text.front() == u'\'' || text.front() == u'`');
}

QStringView trimmedEnds(QStringView text)
{
    while (!text.isEmpty() && isIgnoredAtTheEnds(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isIgnoredAtTheEnds(text.back()))
        text.chop(1);
    return text;
}

void add(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

/// The text itself when it is not percent-encoded UTF-8.
QString percentDecoded(const QString &text)
{
    static const QRegularExpression encoded(u"%[0-9A-Fa-f]{2}"_s);
    if (!text.contains(encoded))
        return text;
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    return decoded.contains(QChar(QChar::ReplacementCharacter)) ? text : decoded;
}

/// Adds the canonical forms of one id, if it is one: a token id is `Token:` and a UUID in small letters, a
/// client id is a UUID or 32 hexadecimal digits in small letters.
bool addCanonical(QStringList &ids, const QString &id)
{
    static const QRegularExpression pattern(
        u"^(token:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(id);
    if (!match.hasMatch())
        return false;
    const QString small = match.captured(2).toLower();
    const bool isPrefixed = match.capturedLength(1) > 0;
    if (isPrefixed || small.contains(u'-'))
        add(ids, tokenPrefix + small);
    if (!isPrefixed)
        add(ids, small);
    return true;
}

/// Ids within a longer text: behind `/tokens/` of a web address, or standing by themselves in a line.
void addEmbedded(QStringList &ids, const QString &text)
{
    static const QRegularExpression path(u"/tokens/([^/?#\\s\"'`<>]+)"_s);
    if (const QRegularExpressionMatch match = path.match(text); match.hasMatch()) {
        const QString segment = percentDecoded(match.captured(1));
        add(ids, segment);
        addCanonical(ids, segment);
    }
    static const QRegularExpression id(
        u"(?<![0-9A-Za-z])(?:token(?::|%3a))?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})"
        "(?![0-9A-Za-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator matches = id.globalMatch(text);
    while (matches.hasNext())
        addCanonical(ids, percentDecoded(matches.next().captured()));
}

/// Few characters could be any id, so that at least eight must be known.
std::optional<TokenReference::ShortForm> shortFormOf(const QString &text)
{
    static const QRegularExpression pattern(u"^([^\\s…]+?)(?:…|\\.{3})([^\\s…]+)$"_s);
    constexpr qsizetype fewest = 8;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || match.capturedLength(1) + match.capturedLength(2) < fewest)
        return std::nullopt;
    return TokenReference::ShortForm{match.captured(1), match.captured(2)};
}

bool hasForm(const QString &id, const TokenReference::ShortForm &form)
{
    return id.size() > form.head.size() + form.tail.size() && id.startsWith(form.head, Qt::CaseInsensitive) &&
           id.endsWith(form.tail, Qt::CaseInsensitive);
}

} // namespace

bool TokenReference::names(const Token &token) const
{
    return ids.contains(token.id) || ids.contains(token.clientId);
}

bool TokenReference::mayName(const Token &token) const
{
    return shortForm && (hasForm(token.id, *shortForm) || hasForm(token.clientId, *shortForm));
}

QString cleanReference(const QString &text)
{
    QStringView cleaned = trimmedEnds(text);
    while (isQuoted(cleaned))
        cleaned = trimmedEnds(cleaned.sliced(1).chopped(1));
    return cleaned.toString();
}

TokenReference parseTokenReference(const QString &text)
{
    TokenReference reference;
    const QString typed = cleanReference(text);
    if (typed.isEmpty())
        return reference;
    add(reference.ids, typed);
    const QString decoded = percentDecoded(typed);
    const bool isAddress = typed.contains("://"_L1) || typed.contains("/tokens/"_L1);
    if (!isAddress)
        add(reference.ids, decoded);
    const bool isCanonical = addCanonical(reference.ids, decoded);
    const qsizetype wholeForms = reference.ids.size();
    addEmbedded(reference.ids, typed);
    const bool isLongerText = isAddress || reference.ids.size() > wholeForms;
    reference.shortForm = shortFormOf(decoded);
    if (!reference.shortForm)
        reference.readableIds = isLongerText ? reference.ids.sliced(1) : reference.ids;
    reference.hasKnownForm = isCanonical || reference.ids.size() > wholeForms || reference.shortForm;
    return reference;
}

} // namespace tokenry
