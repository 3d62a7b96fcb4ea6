// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace tokenry {

/// What the command line asked for.
struct CommandLine
{
    bool sandbox = false; ///< The built-in sandbox
    QString account = {}; ///< The name of a stored account; empty: the one that was used last
    std::optional<QUrl> baseUrl = std::nullopt; ///< An account of this run only
    QString clientId = {};
    bool secretFromStdin = false;
    QString stateDir = {}; ///< Empty: the XDG folders
    QString logRules = {};
};

/// What `parseCommandLine()` gives: a command line, or a text to print and the exit status to end with.
struct ParsedCommandLine
{
    CommandLine commandLine = {};
    std::optional<int> exitStatus = std::nullopt; ///< 0 for --help and --version, 2 for a bad option or value
    QString text = {}; ///< For standard output when the status is 0, otherwise for standard error
};

/// Reads the arguments (the first is the program's name). Needs a QCoreApplication. Texts are not translated:
/// scripts read them.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace tokenry
