// SPDX-License-Identifier: Apache-2.0
#include "ui/main/commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

ParsedCommandLine refusal(const QString &reason)
{
    return {.exitStatus = 2, .text = u"tokenry: "_s + reason + u"\nTry \"tokenry --help\".\n"_s};
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption sandbox(u"sandbox"_s, u"Open the built-in sandbox."_s);
    const QCommandLineOption account(
        u"account"_s, u"Open the stored account of this name. Without it, the one that was used last."_s,
        u"NAME"_s);
    const QCommandLineOption baseUrl(
        u"base-url"_s, u"Open an account for this run only, at this base URL. Needs --client-id."_s,
        u"URL"_s);
    const QCommandLineOption clientId(u"client-id"_s, u"The client id to sign in with."_s, u"ID"_s);
    const QCommandLineOption secretStdin(
        u"secret-stdin"_s,
        u"Read the client secret from the first line of standard input; otherwise it is asked for."_s);
    const QCommandLineOption stateDir(u"state-dir"_s, u"Keep settings and sandbox data in this folder."_s,
                                      u"DIR"_s);
    const QCommandLineOption logRules(
        u"log-rules"_s,
        u"Qt logging rules, separated by semicolons, such as \"tokenry.network.debug=true\"."_s, u"RULES"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Administers the API tokens of a payments service."_s);
    parser.addOptions({sandbox, account, baseUrl, clientId, secretStdin, stateDir, logRules});
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption help = parser.addHelpOption();

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return {.exitStatus = 0, .text = parser.helpText()};
    if (parser.isSet(version))
        return {.exitStatus = 0, .text = u"tokenry "_s + QCoreApplication::applicationVersion() + u'\n'};
    if (!parser.positionalArguments().isEmpty())
        return refusal(u"\"%1\" is not expected here."_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(baseUrl) != parser.isSet(clientId))
        return refusal(u"--base-url and --client-id go together."_s);
    if (int(parser.isSet(sandbox)) + int(parser.isSet(account)) + int(parser.isSet(baseUrl)) > 1)
        return refusal(u"--sandbox, --account and --base-url exclude each other."_s);
    if (parser.isSet(secretStdin) && !parser.isSet(baseUrl))
        return refusal(u"--secret-stdin needs --base-url and --client-id."_s);

    CommandLine commandLine;
    commandLine.sandbox = parser.isSet(sandbox);
    commandLine.account = parser.value(account);
    if (parser.isSet(account) && commandLine.account.trimmed().isEmpty())
        return refusal(u"--account: the name is empty."_s);
    if (parser.isSet(baseUrl)) {
        const QUrl url(parser.value(baseUrl), QUrl::StrictMode);
        if (!url.isValid())
            return refusal(u"--base-url: \"%1\" is not a URL."_s.arg(parser.value(baseUrl)));
        commandLine.baseUrl = url;
    }
    commandLine.clientId = parser.value(clientId);
    commandLine.secretFromStdin = parser.isSet(secretStdin);
    commandLine.logRules = parser.value(logRules).replace(u';', u'\n');
    if (parser.isSet(stateDir)) {
        const QFileInfo folder(parser.value(stateDir));
        if (parser.value(stateDir).isEmpty() || (folder.exists() && !folder.isDir()))
            return refusal(u"--state-dir: \"%1\" is not a folder."_s.arg(parser.value(stateDir)));
        if (!QDir().mkpath(folder.absoluteFilePath()) || !QFileInfo(folder.absoluteFilePath()).isWritable())
            return refusal(u"--state-dir: \"%1\" cannot be written."_s.arg(parser.value(stateDir)));
        commandLine.stateDir = folder.absoluteFilePath();
    }
    return {.commandLine = commandLine};
}

} // namespace tokenry
