// SPDX-License-Identifier: Apache-2.0
#include "ui/main/apppaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <cerrno>

#include <fcntl.h>

#include "app/core/displaytext.h"
#include "app/core/filedescriptor.h"
#include "app/core/privatefile.h"
#include "ui/main/commandline.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct AppPathsText
{
    Q_DECLARE_TR_FUNCTIONS(AppPaths)
};

/// Nothing can be made or read below it, not even by root.
constexpr auto nowhere = "/dev/null/tokenry"_L1;
/// More than a small file system keeps beside the names of files.
constexpr qsizetype probeSize = 16 * 1024;

enum class Kind { Config, Data };

QString folderOf(const CommandLine &commandLine, Kind kind)
{
    if (!commandLine.stateDir.isEmpty())
        return commandLine.stateDir;
    const QString given = qEnvironmentVariable(kind == Kind::Config ? "XDG_CONFIG_HOME" : "XDG_DATA_HOME");
    if (QDir::isAbsolutePath(given))
        return QDir(given).filePath(u"tokenry"_s);
    const QString home = qEnvironmentVariable("HOME");
    if (!QDir::isAbsolutePath(home))
        return nowhere;
    return QDir(home).filePath(kind == Kind::Config ? u".config/tokenry"_s : u".local/share/tokenry"_s);
}

QString problemOf(const QString &folder)
{
    if (folder == nowhere)
        return AppPathsText::tr(
            "The environment variable HOME is not set, so there is no folder to write to.");
    if (const auto refused = makePrivateFolder(folder))
        return refused->reason;
    const QString path = QDir(folder).filePath(u".write-test-%1"_s.arg(QCoreApplication::applicationPid()));
    QFile::remove(path);
    FileDescriptor file = openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    const bool isWritten = file.isOpen() && writeAll(file, QByteArray(probeSize, 'x')) && file.close();
    const int error = errno;
    QFile::remove(path);
    if (isWritten)
        return {};
    return AppPathsText::tr("Nothing can be written to the folder “%1”: %2.")
        .arg(displaySafe(folder), displaySafe(qt_error_string(error)));
}

/// As a person writes it; display-safe.
QString shortened(const QString &folder)
{
    const QString home = qEnvironmentVariable("HOME") + u'/';
    const bool isInHome = QDir::isAbsolutePath(home) && home.size() > 1 && folder.startsWith(home);
    return displaySafe(isInHome ? u"~/"_s + folder.mid(home.size()) : folder);
}

} // namespace

QString configFile(const CommandLine &commandLine, const QString &name)
{
    return QDir(folderOf(commandLine, Kind::Config)).filePath(name);
}

QString dataFile(const CommandLine &commandLine, const QString &name)
{
    return QDir(folderOf(commandLine, Kind::Data)).filePath(name);
}

QString stateFolder(const CommandLine &commandLine)
{
    return folderOf(commandLine, Kind::Config);
}

QString sandboxProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"tokenry-sandbox"_s);
}

FolderProblems prepareFolders(const CommandLine &commandLine)
{
    return {.config = problemOf(folderOf(commandLine, Kind::Config)),
            .data = problemOf(folderOf(commandLine, Kind::Data))};
}

QString storageText(const CommandLine &commandLine)
{
    const QString config = shortened(folderOf(commandLine, Kind::Config));
    const QString data = shortened(folderOf(commandLine, Kind::Data));
    const QString folders =
        config == data
            ? AppPathsText::tr("Accounts, settings, notes and the record of your changes are kept in “%1”.")
                  .arg(config)
            : AppPathsText::tr(
                  "Accounts and settings are kept in “%1”. Notes and the record of your changes are "
                  "kept in “%2”.")
                  .arg(config, data);
    return folders + u' ' +
           AppPathsText::tr(
               "Client secrets are never written there. They are kept in your desktop's keyring or, without "
               "one, until the program ends.");
}

QString describe(const FolderProblems &problems)
{
    QStringList sentences;
    if (!problems.config.isEmpty())
        sentences.append({problems.config, AppPathsText::tr("Accounts and settings are not remembered.")});
    if (!problems.data.isEmpty()) {
        if (problems.data != problems.config)
            sentences.append(problems.data);
        sentences.append(
            AppPathsText::tr("Tokens can be read, but neither created nor deleted: each change must be "
                             "recorded on the disk before it is sent."));
    }
    return sentences.join(u' ');
}

QString whyNoChanges(const FolderProblems &problems)
{
    if (problems.data.isEmpty())
        return {};
    return AppPathsText::tr("Changes are off, because they cannot be recorded. %1").arg(problems.data);
}

} // namespace tokenry
