// SPDX-License-Identifier: Apache-2.0
#include "ui/main/apppaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "ui/main/commandline.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString folderOf(const CommandLine &commandLine, QStandardPaths::StandardLocation kind)
{
    const QString folder =
        commandLine.stateDir.isEmpty() ? QStandardPaths::writableLocation(kind) : commandLine.stateDir;
    QDir().mkpath(folder);
    return folder;
}

} // namespace

QString configFile(const CommandLine &commandLine, const QString &name)
{
    return QDir(folderOf(commandLine, QStandardPaths::AppConfigLocation)).filePath(name);
}

QString dataFile(const CommandLine &commandLine, const QString &name)
{
    return QDir(folderOf(commandLine, QStandardPaths::AppDataLocation)).filePath(name);
}

QString stateFolder(const CommandLine &commandLine)
{
    return folderOf(commandLine, QStandardPaths::AppConfigLocation);
}

QString sandboxProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"tokenry-sandbox"_s);
}

} // namespace tokenry
