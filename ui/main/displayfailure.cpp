// SPDX-License-Identifier: Apache-2.0
#include "ui/main/displayfailure.h"

#include <QDir>
#include <QLibraryInfo>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tokenry {
namespace {

constexpr int noDisplay = 1;
QtMessageHandler previousHandler = nullptr;

void endOnFatal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fputs(qUtf8Printable(u"tokenry: "_s + displayFailure(displaySettings()) + u'\n'), stderr);
        std::_Exit(noDisplay);
    }
    if (previousHandler != nullptr)
        previousHandler(type, context, message);
}

bool hasPlugin(const DisplaySettings &settings, const QString &namePattern)
{
    return !QDir(settings.pluginFolder).entryList({namePattern}, QDir::Files).isEmpty();
}

} // namespace

DisplaySettings displaySettings()
{
    return {.platform = qEnvironmentVariable("QT_QPA_PLATFORM"),
            .display = qEnvironmentVariable("DISPLAY"),
            .waylandDisplay = qEnvironmentVariable("WAYLAND_DISPLAY"),
            .pluginFolder = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s};
}

// Not translated: no translation is loaded before the display is open.
QString displayFailure(const DisplaySettings &settings)
{
    const bool wantsWayland = settings.platform.isEmpty()
                                  ? settings.display.isEmpty() && !settings.waylandDisplay.isEmpty()
                                  : settings.platform.startsWith("wayland"_L1);
    if (wantsWayland && !hasPlugin(settings, u"libqwayland*.so"_s))
        return u"The window cannot open on Wayland, because Qt's Wayland plugin is missing. Install the package qt6-wayland."_s;
    if (wantsWayland)
        return u"The window cannot open: no Wayland compositor answers at WAYLAND_DISPLAY=%1."_s.arg(
            settings.waylandDisplay);
    const bool wantsX11 = settings.platform.isEmpty() || settings.platform.startsWith("xcb"_L1);
    if (!wantsX11)
        return u"The window cannot open: QT_QPA_PLATFORM is set to %1, which is not a platform that Qt can use here."_s
            .arg(settings.platform);
    if (settings.display.isEmpty())
        return u"The window cannot open: there is no display. Neither DISPLAY nor WAYLAND_DISPLAY is set."_s;
    if (!hasPlugin(settings, u"libqxcb.so"_s))
        return u"The window cannot open on X11, because Qt's xcb plugin is missing. Install the package libqt6gui6."_s;
    return u"The window cannot open: no X server answers at DISPLAY=%1, or a library of Qt's xcb plugin is missing."_s
        .arg(settings.display);
}

DisplayFailureExit::DisplayFailureExit()
{
    previousHandler = qInstallMessageHandler(endOnFatal);
}

DisplayFailureExit::~DisplayFailureExit()
{
    qInstallMessageHandler(previousHandler);
}

} // namespace tokenry
