// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/textscan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

#include "app/credentials/credentialcollector.h"
#include "app/credentials/secretlooks.h"
#include "app/tokens/find/base64text.h"
#include "app/tokens/find/quotedprintable.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

const QString uuidOrHex = u"(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})"_s;
/// A colon as it stands, in a web address, in a JSON text, in a quoted-printable e-mail.
const QString colon = u"(?::|%3a|\\\\u003a|=3a)"_s;
/// Not within a longer word; a character that is written in an escape, and a colour of a terminal, end one.
const QString wordStart =
    u"(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[nrt])|(?<=\\x1b\\[\\dm)|(?<=\\x1b\\[\\d\\dm))"_s;

/// Names of settings without their case and separators.
enum class SettingKind { ClientId, Secret, TokenId };

std::optional<SettingKind> settingKindOf(QStringView key)
{
    QString plain;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    if (plain.endsWith("clientid"_L1) || plain.endsWith("apitokenid"_L1))
        return SettingKind::ClientId;
    if (plain.endsWith("secret"_L1) || plain.endsWith("password"_L1) || plain.endsWith("passwd"_L1))
        return SettingKind::Secret;
    if (plain == "tokenid"_L1)
        return SettingKind::TokenId;
    return std::nullopt;
}

/// An ID in a form that is known hides what stands in the same place and may be anything. `mentions` are
/// sorted by place.
void dropHidden(QList<TextMention> &mentions)
{
    QList<TextSpan> known;
    for (const TextMention &mention : std::as_const(mentions)) {
        if (mention.reference.hasKnownForm)
            known.append(mention.span);
    }
    mentions.removeIf([&known](const TextMention &mention) {
        if (mention.reference.hasKnownForm || mention.reference.shortForm)
            return false;
        const auto behind = std::lower_bound(known.cbegin(), known.cend(), mention.span.end(),
                                             [](TextSpan span, qsizetype end) { return span.begin < end; });
        return behind != known.cbegin() && (behind - 1)->end() > mention.span.begin;
    });
}

class Scanner final
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    [[nodiscard]] TextScan scan()
    {
        findIds();
        findShortForms();
        findSettings();
        findBasic();
        findPairs();
        findUsers();
        findBase64();
        sortMentions();
        findSecretsByLooks();
        tidy();
        return std::move(m_scan);
    }

    /// The same of an e-mail in quoted-printable. Both are looked through, because the sign of one may also
    /// be a part of an ID.
    [[nodiscard]] TextScan scanDecoded()
    {
        m_scan = scan();
        const std::optional<DecodedText> decoded = fromQuotedPrintable(m_text);
        if (!decoded)
            return std::move(m_scan);
        TextScan other = Scanner(decoded->text.text()).scan();
        const auto placed = [&decoded](TextSpan span) {
            const qsizetype begin = decoded->places.at(static_cast<std::size_t>(span.begin));
            const qsizetype end = decoded->places.at(static_cast<std::size_t>(span.end()));
            return TextSpan{.begin = begin, .length = end - begin};
        };
        for (TextMention &mention : other.mentions)
            mention.span = placed(mention.span);
        m_scan.mentions += other.mentions;
        for (const TextSpan span : std::as_const(other.secrets))
            m_scan.secrets.append(placed(span));
        sortMentions();
        tidy();
        return std::move(m_scan);
    }

private:
    template<class Handle>
    void forEach(const QRegularExpression &pattern, Handle handle)
    {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(m_text);
        while (matches.hasNext())
            handle(matches.next());
    }

    void addMention(TextSpan span, const QString &id)
    {
        TokenReference reference = parseTokenReference(id);
        if (!reference.isEmpty())
            m_scan.mentions.append({span, std::move(reference)});
    }
    void addSecret(TextSpan span)
    {
        if (span.length > 0)
            m_scan.secrets.append(span);
    }
    [[nodiscard]] static TextSpan spanOf(const QRegularExpressionMatch &match, int group)
    {
        return {.begin = match.capturedStart(group), .length = match.capturedLength(group)};
    }

    /// Ids in the service's forms, and the opaque part of a path.
    void findIds()
    {
        static const QRegularExpression form(
            wordStart + u"(?:(token)"_s + colon + u")?("_s + uuidOrHex + u")(?![0-9A-Za-z])"_s, anyCase);
        forEach(form, [this](const QRegularExpressionMatch &match) {
            const bool isTokenId = match.capturedLength(1) > 0;
            addMention(spanOf(match, 0), isTokenId ? u"Token:"_s + match.captured(2) : match.captured(2));
            // `id:secret`, as it goes around.
            static const QRegularExpression secret(u"\\G:([^\\s\"'@,;]{8,})"_s);
            if (const auto behind = secret.match(m_text, match.capturedEnd());
                !isTokenId && behind.hasMatch())
                addSecret(spanOf(behind, 1));
        });
        static const QRegularExpression path(u"/tokens\\\\?/([^/?#\\s\"'`<>\\\\]+)"_s);
        forEach(path, [this](const QRegularExpressionMatch &match) {
            addMention(spanOf(match, 1), match.captured(1));
        });
    }

    /// As the table shows an id, and as programs cut one.
    void findShortForms()
    {
        static const QRegularExpression form(
            wordStart + u"((?:token"_s + colon +
                u")?[0-9a-f]{2,}(?:-[0-9a-f]*)*)(?:\u2026|\\.{3}|\\*{3,})([0-9a-f]{4,})?(?![0-9A-Za-z])"_s,
            anyCase);
        forEach(form, [this](const QRegularExpressionMatch &match) {
            constexpr qsizetype fewestOfHead = 12;
            TextMention mention{.span = spanOf(match, 0)};
            if (match.capturedLength(2) > 0) {
                mention.reference = parseTokenReference(match.captured(1) + u'\u2026' + match.captured(2));
            } else if (match.capturedLength(1) >= fewestOfHead) {
                mention.reference.ids = {match.captured(0)};
                mention.reference.shortForm = TokenReference::ShortForm{match.captured(1), {}};
            }
            if (mention.reference.shortForm)
                m_scan.mentions.append(std::move(mention));
        });
    }

    /// `name=value`, `"name": "value"`, `name: value`.
    void findSettings()
    {
        static const QRegularExpression key(
            u"(?<![A-Za-z0-9_.-])([A-Za-z][A-Za-z0-9_.-]{2,60})\\\\?[\"']?[ \\t]*(?:=>|[:=])[ \\t]*"_s);
        // In the environment of a Kubernetes container.
        static const QRegularExpression member(
            u"\\bname:[ \\t]*[\"']?([A-Za-z][A-Za-z0-9_.-]{2,60})[\"']?\\s*[\\r\\n]\\s*value:[ \\t]*"_s);
        for (const QRegularExpression &pattern : {key, member})
            findSettings(pattern);
    }
    void findSettings(const QRegularExpression &key)
    {
        forEach(key, [this](const QRegularExpressionMatch &match) {
            const std::optional<SettingKind> kind = settingKindOf(match.capturedView(1));
            if (!kind)
                return;
            const TextSpan value = valueAt(match.capturedEnd(), *kind == SettingKind::Secret);
            const QStringView words = m_text.sliced(value.begin, value.length);
            if (words.isEmpty() || words.startsWith(u'<') || isPlaceholder(words))
                return;
            if (*kind == SettingKind::Secret)
                addSecret(value);
            else
                addMention(value, words.toString());
        });
    }

    /// Up to its quote, or to a blank or a separator. A secret may hold any separator.
    [[nodiscard]] TextSpan valueAt(qsizetype at, bool isSecret) const
    {
        const bool isEscaped = at < m_text.size() && m_text.at(at) == u'\\';
        if (isEscaped)
            ++at;
        const QChar first = at < m_text.size() ? m_text.at(at) : QChar();
        const bool isQuoted = first == u'"' || first == u'\'';
        if (isQuoted)
            ++at;
        qsizetype end = at;
        while (end < m_text.size() && !endsValue(end, isQuoted ? first : QChar(), isEscaped, isSecret))
            end += isQuoted && !isEscaped && m_text.at(end) == u'\\' && end + 1 < m_text.size() ? 2 : 1;
        return {.begin = at, .length = end - at};
    }
    [[nodiscard]] bool endsValue(qsizetype at, QChar quote, bool isEscaped, bool isSecret) const
    {
        const QChar character = m_text.at(at);
        if (!quote.isNull())
            return character == quote || character == u'\n' || (isEscaped && character == u'\\');
        return character.isSpace() || QStringView(isSecret ? u"\"'" : u",;&\"'}").contains(character);
    }

    void findBasic()
    {
        static const QRegularExpression scheme(u"\\bbasic[\\s\\\\>]+"_s, anyCase);
        forEach(scheme, [this](const QRegularExpressionMatch &match) { addBasic(match.capturedEnd()); });
    }
    /// The user of a pair in base64 is a client id. The line behind the pair may be a word of something else.
    void addBasic(qsizetype begin)
    {
        for (int lines = mostBase64Lines; lines > 0; --lines) {
            const TextSpan span = base64Span(m_text, begin, lines);
            const std::optional<WipedText> pair = textFromBase64(m_text.sliced(span.begin, span.length));
            const qsizetype end = pair ? pair->text().indexOf(u':') : -1;
            if (end <= 0)
                continue;
            addSecret(span);
            addMention(span, pair->text().first(end));
            return;
        }
    }

    /// `curl -u id:secret`, `user = "id:secret"`, `https://id:secret@host`.
    void findPairs()
    {
        static const QRegularExpression option(
            u"(?:(?:^|\\s)-u\\s*|--user[= \\t]+|\\buser\\s*[=:]\\s*)[\"']?([^\\s\"':]+):([^\\s\"']+)"_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression address(u"[a-z][a-z0-9+.-]*://([^\\s/@:\"']+):([^\\s/@\"']+)@"_s,
                                                anyCase);
        for (const QRegularExpression &pattern : {option, address}) {
            forEach(pattern, [this](const QRegularExpressionMatch &match) {
                if (isPlaceholder(match.capturedView(1)))
                    return;
                addMention(spanOf(match, 1), match.captured(1));
                if (!isPlaceholder(match.capturedView(2)))
                    addSecret(spanOf(match, 2));
            });
        }
    }

    /// The user in a web server's access log, and in the words of `curl -v`.
    void findUsers()
    {
        static const QRegularExpression accessLog(u"^\\S+ \\S+ ([^\\s-]\\S*) \\[\\d"_s,
                                                  QRegularExpression::MultilineOption);
        static const QRegularExpression curlWords(u"\\bwith user '([^'\\s]+)'"_s);
        for (const QRegularExpression &pattern : {accessLog, curlWords})
            forEach(pattern, [this](const QRegularExpressionMatch &match) {
                addMention(spanOf(match, 1), match.captured(1));
            });
    }

    /// Ids and pairs in base64 without `Basic`, as in a Kubernetes manifest.
    void findBase64()
    {
        static const QRegularExpression word(
            u"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{22,}={0,2}(?![A-Za-z0-9+/=_-])"_s);
        static const QRegularExpression form(u"\\A(?:token:)?"_s + uuidOrHex + u"(:.+)?\\z"_s, anyCase);
        forEach(word, [this](const QRegularExpressionMatch &match) {
            // A pair takes more than one line of `base64`.
            for (int lines = mostBase64Lines; lines > 0; --lines) {
                const TextSpan span =
                    lines > 1 ? base64Span(m_text, match.capturedStart(), lines) : spanOf(match, 0);
                const std::optional<WipedText> text = textFromBase64(m_text.sliced(span.begin, span.length));
                if (!text)
                    continue;
                const auto known = form.match(QStringView(text->text()));
                if (!known.hasMatch())
                    continue;
                addMention(span, text->text().chopped(known.capturedLength(1)));
                if (known.capturedLength(1) > 0)
                    addSecret(span);
                return;
            }
        });
    }

    void findSecretsByLooks()
    {
        static const QRegularExpression word(u"[A-Za-z0-9+/_-]{20,}={0,2}"_s);
        // The words come by place, so the mentions in front of a word are passed once.
        auto mention = m_scan.mentions.cbegin();
        qsizetype mentionedUpTo = 0;
        forEach(word, [&, this](const QRegularExpressionMatch &match) {
            const TextSpan span = spanOf(match, 0);
            for (; mention != m_scan.mentions.cend() && mention->span.begin < span.end(); ++mention)
                mentionedUpTo = std::max(mentionedUpTo, mention->span.end());
            if (mentionedUpTo <= span.begin && looksLikeSecret(match.capturedView(0)))
                addSecret(span);
        });
    }

    void sortMentions()
    {
        std::stable_sort(m_scan.mentions.begin(), m_scan.mentions.end(),
                         [](const TextMention &left, const TextMention &right) {
                             return left.span.begin < right.span.begin;
                         });
        dropHidden(m_scan.mentions);
    }

    void tidy()
    {
        QSet<QString> ids;
        m_scan.mentions.removeIf([&ids](const TextMention &mention) {
            const qsizetype before = ids.size();
            ids.insert(mention.reference.ids.last());
            return ids.size() == before;
        });
        auto &secrets = m_scan.secrets;
        std::sort(secrets.begin(), secrets.end(),
                  [](TextSpan left, TextSpan right) { return left.begin < right.begin; });
        QList<TextSpan> merged;
        for (const TextSpan span : secrets) {
            if (merged.isEmpty() || merged.last().end() < span.begin)
                merged.append(span);
            else
                merged.last().length = std::max(merged.last().end(), span.end()) - merged.last().begin;
        }
        secrets = std::move(merged);
    }

    QStringView m_text;
    TextScan m_scan;
};

} // namespace

TextScan scanText(QStringView text)
{
    return Scanner(text).scanDecoded();
}

QString maskedText(QStringView text, const TextScan &scan)
{
    QString masked = text.toString();
    for (const TextSpan span : scan.secrets) {
        for (qsizetype at = span.begin; at < span.end(); ++at) {
            if (!masked.at(at).isSpace())
                masked[at] = secretBullet;
        }
    }
    return masked;
}

} // namespace tokenry
