// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLoggingCategory>

#ifdef TOKENRY_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <chrono>
#include <cstdio>
#include <optional>
#include <thread>
#include <utility>

#include "app/core/trace.h"
#include "app/platform/processhardening.h"
#include "app/platform/waylandsocket.h"
#include "app/singleinstance/launchrequest.h"
#include "app/singleinstance/singleinstance.h"
#include "ui/main/application.h"
#include "ui/main/apppaths.h"
#include "ui/main/commandline.h"
#include "ui/main/displayfailure.h"
#include "ui/main/windowlanguage.h"
#include "ui/settings/preferences.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int notTakenOver = 1;
constexpr int badCommandLine = 2;
constexpr qsizetype longestSecret = 4096;
constexpr std::chrono::seconds forwardPatience(5);
constexpr std::chrono::seconds tokenPatience(1);

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"tokenry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENRY_VERSION));
}

/// Help, version and a bad option work without a display.
tokenry::ParsedCommandLine readCommandLine(int &argc, char **argv, tokenry::LaunchRequest &thisStart)
{
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    thisStart = tokenry::thisStart(QCoreApplication::arguments());
    auto parsed = tokenry::parseCommandLine(QCoreApplication::arguments());
    if (parsed.exitStatus)
        return parsed;
    if (const QString refusal = tokenry::Application::refuse(parsed.commandLine); !refusal.isEmpty())
        return {.exitStatus = badCommandLine, .text = u"tokenry: "_s + refusal + u'\n'};
    return parsed;
}

/// The first line of standard input, without its end.
tokenry::Secret readSecretFromStdin()
{
    // A buffer of the C library's would keep it for as long as the program runs.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    QByteArray line;
    line.reserve(longestSecret);
    for (int character = std::getchar(); character != EOF && character != '\n' && line.size() < longestSecret;
         character = std::getchar())
        line.append(static_cast<char>(character));
    if (line.endsWith('\r'))
        line.chop(1);
    tokenry::Secret secret(line);
    tokenry::wipeMemory(line.data(), static_cast<std::size_t>(line.size()));
    return secret;
}

/// Reads what fonts there are, which takes as long as opening the display, at the same time. Qt finds it
/// done.
std::thread readFonts()
{
    return std::thread([] {
#ifdef TOKENRY_HAS_FONTCONFIG
        FcInit();
#endif
    });
}

int say(const QString &refusal, int status)
{
    std::fputs(qUtf8Printable(u"tokenry: "_s + refusal + u'\n'), stderr);
    return status;
}

/// To the program that runs already on the same state. Nothing when this is the first after all; else the
/// exit status.
std::optional<int> forward(tokenry::SingleInstance &instance, tokenry::LaunchRequest &thisStart)
{
    // A start from a menu brings the desktop's token along; one from a terminal often does not.
    const bool mayNotRaise = thisStart.startupId.isEmpty() && !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (mayNotRaise)
        thisStart.startupId = tokenry::makeAttentionToken(tokenPatience);
    if (instance.forward(thisStart, forwardPatience)) {
        if (mayNotRaise)
            std::puts(
                thisStart.startupId.isEmpty()
                    ? "tokenry: The program is running already. Without XDG_ACTIVATION_TOKEN its window "
                      "cannot come to the front. Switch to it yourself."
                    : "tokenry: The program is running already. Without XDG_ACTIVATION_TOKEN its window "
                      "cannot come to the front; it calls for attention instead.");
        return 0;
    }
    // The other one may just have ended.
    if (instance.claim())
        return std::nullopt;
    return say(instance.problem(), notTakenOver);
}

} // namespace

int main(int argc, char **argv)
{
    tokenry::hardenProcess();
    tokenry::LaunchRequest thisStart;
    const auto parsed = readCommandLine(argc, argv, thisStart);
    if (parsed.exitStatus) {
        std::fputs(qUtf8Printable(parsed.text), *parsed.exitStatus == 0 ? stdout : stderr);
        return *parsed.exitStatus;
    }
    if (!parsed.commandLine.logRules.isEmpty())
        QLoggingCategory::setFilterRules(parsed.commandLine.logRules);
    tokenry::trace("command line read");
    if (parsed.commandLine.secretFromStdin) {
        thisStart.secret = readSecretFromStdin();
        if (thisStart.secret.isEmpty())
            return say(u"--secret-stdin: standard input holds no secret."_s, badCommandLine);
    }
    tokenry::SingleInstance instance(tokenry::stateFolder(parsed.commandLine));
    // Without a folder for the lock there is no other start to tell from this one.
    tokenry::FolderProblems problems = tokenry::prepareFolders(parsed.commandLine);
    if (problems.config.isEmpty() && !instance.claim()) {
        if (const auto status = forward(instance, thisStart))
            return *status;
    }

    std::thread fonts = readFonts();
    std::optional<tokenry::DisplayFailureExit> displayFailureExit(std::in_place);
    QApplication application(argc, argv);
    displayFailureExit.reset();
    fonts.join();
    tokenry::trace("display opened");
    nameTheProgram();
    QGuiApplication::setDesktopFileName(u"io.github.tokenry.Tokenry"_s);
    // A dialog that closes before the window opens, or a held window, must not end the program by itself.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    const QString chosen =
        tokenry::Preferences(tokenry::configFile(parsed.commandLine, u"settings.ini"_s)).settings().language;
    const tokenry::WindowLanguage language(chosen);
    // What is wrong with a folder was said in English.
    if (!problems.config.isEmpty() || !problems.data.isEmpty())
        problems = tokenry::prepareFolders(parsed.commandLine);

    tokenry::Application root(application, instance, parsed.commandLine, problems);
    if (const QString refusal = root.start(std::move(thisStart.secret)); !refusal.isEmpty())
        return say(refusal, badCommandLine);
    return QApplication::exec();
}
