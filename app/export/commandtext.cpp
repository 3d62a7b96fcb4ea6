// SPDX-License-Identifier: Apache-2.0
#include "app/export/commandtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/core/displaytext.h"
#include "app/core/rfc3339.h"
#include "app/domain/queryparameters.h"
#include "app/domain/tokenid.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// One word of a POSIX shell: bare, or in single quotes.
QString shellWord(const QString &text)
{
    static const QRegularExpression bare(u"\\A[A-Za-z0-9_./:=,@%+-]+\\z"_s);
    if (bare.match(text).hasMatch())
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// Joins the words; nothing when a terminal would not show one as it is.
std::optional<QString> joined(const QStringList &words)
{
    QStringList shell;
    for (const QString &word : words) {
        if (hasUnsafeCharacters(word))
            return std::nullopt;
        shell.append(shellWord(word));
    }
    return shell.join(u' ');
}

QString baseText(const QUrl &baseUrl)
{
    return QString::fromLatin1(baseUrl.toEncoded(QUrl::StripTrailingSlash));
}

std::optional<QString> curl(const QStringList &options, const QUrl &baseUrl, const QString &path)
{
    const auto rest = joined(QStringList{u"--header"_s, u"Accept: application/json"_s} + options +
                             QStringList{baseText(baseUrl) + u"/tokens"_s + path});
    if (!rest)
        return std::nullopt;
    // In double quotes, so that the shell puts the values in.
    return u"curl --user \"$GRID_CLIENT_ID:$GRID_CLIENT_SECRET\" "_s + *rest;
}

std::optional<QString> commandLine(const QUrl &baseUrl, const QStringList &words)
{
    return joined(QStringList{u"grid"_s, u"--base-url="_s + baseText(baseUrl), u"tokens"_s} + words);
}

/// The command line puts an id into its path as it is, so only an id that needs no encoding is the same
/// there.
std::optional<QString> commandLineWithId(const QUrl &baseUrl, const QString &verb, const QString &tokenId)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9_.:~-]*\\z"_s);
    if (!plain.match(tokenId).hasMatch())
        return std::nullopt;
    return commandLine(baseUrl, {verb, tokenId});
}

QString pathOf(const QString &tokenId)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(tokenId));
}

} // namespace

std::optional<QString> listCommand(CommandTool tool, const QUrl &baseUrl, const TokenQuery &query)
{
    const auto parameters = listParameters(query);
    if (!parameters)
        return std::nullopt;
    if (tool == CommandTool::Curl)
        return curl({}, baseUrl, u'?' + QString::fromLatin1(*parameters));
    QStringList words{u"list"_s};
    const auto addText = [&words](QLatin1StringView option, const QString &text) {
        if (!text.isEmpty())
            words.append(option + text);
    };
    const auto addInstant = [&addText](QLatin1StringView option, const std::optional<QDateTime> &instant) {
        if (instant)
            addText(option, formatRfc3339(*instant));
    };
    addText("--name="_L1, query.filter.name);
    addInstant("--created-after="_L1, query.filter.createdAfter);
    addInstant("--created-before="_L1, query.filter.createdBefore);
    addInstant("--updated-after="_L1, query.filter.updatedAfter);
    addInstant("--updated-before="_L1, query.filter.updatedBefore);
    addText("--limit="_L1, QString::number(query.limit));
    addText("--cursor="_L1, query.cursor);
    return commandLine(baseUrl, words);
}

std::optional<QString> getCommand(CommandTool tool, const QUrl &baseUrl, const QString &tokenId)
{
    if (!isAddressable(tokenId))
        return std::nullopt;
    return tool == CommandTool::Curl ? curl({}, baseUrl, pathOf(tokenId))
                                     : commandLineWithId(baseUrl, u"get"_s, tokenId);
}

std::optional<QString> createCommand(CommandTool tool, const QUrl &baseUrl, const QString &name,
                                     const QStringList &permissions)
{
    if (name.isEmpty() || !name.isValidUtf16())
        return std::nullopt;
    if (tool == CommandTool::Curl) {
        const QByteArray body =
            QJsonDocument(
                QJsonObject{{u"name"_s, name}, {u"permissions"_s, QJsonArray::fromStringList(permissions)}})
                .toJson(QJsonDocument::Compact);
        return curl(
            {u"--header"_s, u"Content-Type: application/json"_s, u"--data"_s, QString::fromUtf8(body)},
            baseUrl, {});
    }
    const QString list = permissions.join(u',');
    if (permissions.isEmpty() || list.count(u',') != permissions.size() - 1)
        return std::nullopt;
    return commandLine(baseUrl, {u"create"_s, u"--name="_s + name, u"--permissions="_s + list});
}

std::optional<QString> deleteCommand(CommandTool tool, const QUrl &baseUrl, const QStringList &tokenIds)
{
    QStringList options{u"--request"_s, u"DELETE"_s};
    // Otherwise curl ends well when the service has refused.
    if (tokenIds.size() > 1)
        options.append(u"--fail"_s);
    QStringList lines;
    for (const QString &tokenId : tokenIds) {
        if (!isAddressable(tokenId))
            return std::nullopt;
        const auto line = tool == CommandTool::Curl ? curl(options, baseUrl, pathOf(tokenId))
                                                    : commandLineWithId(baseUrl, u"revoke"_s, tokenId);
        if (!line)
            return std::nullopt;
        lines.append(*line);
    }
    return lines.isEmpty() ? std::nullopt : std::optional(lines.join(u" &&\n"_s));
}

} // namespace tokenry
