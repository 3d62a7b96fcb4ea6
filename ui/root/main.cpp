// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>

#include "application.h"
#include "commandline.h"
#include "processhardening.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int badCommandLine = 2;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"tokenry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENRY_VERSION));
}

/// Help, version and a bad option work without a display.
tokenry::ParsedCommandLine readCommandLine(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    auto parsed = tokenry::parseCommandLine(QCoreApplication::arguments());
    if (parsed.exitStatus)
        return parsed;
    if (const QString refusal = tokenry::Application::refuse(parsed.commandLine); !refusal.isEmpty())
        return {.exitStatus = badCommandLine, .text = u"tokenry: "_s + refusal + u'\n'};
    return parsed;
}

} // namespace

int main(int argc, char **argv)
{
    tokenry::hardenProcess();
    const auto parsed = readCommandLine(argc, argv);
    if (parsed.exitStatus) {
        std::fputs(qUtf8Printable(parsed.text), *parsed.exitStatus == 0 ? stdout : stderr);
        return *parsed.exitStatus;
    }
    if (!parsed.commandLine.logRules.isEmpty())
        QLoggingCategory::setFilterRules(parsed.commandLine.logRules);

    QApplication application(argc, argv);
    nameTheProgram();
    QGuiApplication::setDesktopFileName(u"io.github.tokenry.Tokenry"_s);
    // A dialog that closes before the window opens, or a held window, must not end the program by itself.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    // English needs a translation too: for its plural forms.
    QTranslator plurals;
    if (plurals.load(u":/translations/tokenry_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);

    tokenry::Application root(application, parsed.commandLine);
    if (const QString refusal = root.start(); !refusal.isEmpty()) {
        std::fputs(qUtf8Printable(u"tokenry: "_s + refusal + u'\n'), stderr);
        return badCommandLine;
    }
    return QApplication::exec();
}
