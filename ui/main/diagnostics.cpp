// SPDX-License-Identifier: Apache-2.0
#include "ui/main/diagnostics.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>
#include <QtGlobal>

#include <algorithm>

#include "app/platform/desktopprobe.h"
#include "app/platform/waylandsocket.h"
#include "ui/main/apppaths.h"
#include "ui/style/palette.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 48;

/// What others can set is passed on only where it looks like the name of a program or a locale.
QString checked(const QString &word)
{
    if (word.isEmpty())
        return u"none"_s;
    const bool isHarmless =
        word.size() <= longestWord && std::all_of(word.cbegin(), word.cend(), [](QChar character) {
            return (character.unicode() < 128 && character.isLetterOrNumber()) ||
                   u"-_.:;"_s.contains(character);
        });
    return isHarmless ? word : u"(not shown)"_s;
}

QString fromEnvironment(const char *name)
{
    return QString::fromLatin1(name) + u'=' + checked(qEnvironmentVariable(name));
}

QString stateOf(const ServiceFacts &service)
{
    switch (service.state) {
    case ServiceFacts::State::Unknown:
        return u"no answer"_s;
    case ServiceFacts::State::Absent:
        return u"absent"_s;
    case ServiceFacts::State::Startable:
        return u"not running, can be started"_s;
    case ServiceFacts::State::Running:
        return u"running (%1)"_s.arg(checked(service.program));
    }
    return {};
}

QString keyringState(const DesktopFacts &facts)
{
    const QString service = stateOf(facts.keyring);
    if (facts.keyring.state != ServiceFacts::State::Running)
        return service;
    switch (facts.defaultKeyring) {
    case DefaultKeyring::Unknown:
        return service + u", its default keyring did not answer"_s;
    case DefaultKeyring::None:
        return service + u", no default keyring"_s;
    case DefaultKeyring::Locked:
        return service + u", locked"_s;
    case DefaultKeyring::Unlocked:
        return service + u", unlocked"_s;
    }
    return {};
}

QString portalState(const DesktopFacts &facts)
{
    return facts.portalSettingsVersion
               ? u"%1, settings version %2"_s.arg(stateOf(facts.portal),
                                                  QString::number(*facts.portalSettingsVersion))
               : stateOf(facts.portal);
}

QString schemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    case ColorScheme::LightHighContrast:
        return u"light, high contrast"_s;
    case ColorScheme::DarkHighContrast:
        return u"dark, high contrast"_s;
    }
    return {};
}

QString screens()
{
    QStringList scales;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        scales.append(QString::number(screen->devicePixelRatio()));
    return u"%1, scale %2"_s.arg(QString::number(all.size()), scales.join(u' '));
}

QString writable(const QString &problem)
{
    return problem.isEmpty() ? u"can be written"_s : u"cannot be written"_s;
}

} // namespace

QString diagnosticsText(const DesktopFacts &facts, const FolderProblems &problems)
{
    const QStringList lines = {
        u"Tokenry: %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt: %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1 %2, %3"_s.arg(checked(QSysInfo::productType()), checked(QSysInfo::productVersion()),
                                   checked(QSysInfo::currentCpuArchitecture())),
        u"Platform plugin: %1"_s.arg(checked(QGuiApplication::platformName())),
        u"Wayland compositor: %1"_s.arg(checked(waylandCompositor())),
        u"Desktop: %1, %2"_s.arg(fromEnvironment("XDG_CURRENT_DESKTOP"), fromEnvironment("XDG_SESSION_TYPE")),
        u"Screens: %1"_s.arg(screens()),
        u"Colours: %1"_s.arg(schemeName(schemeOf(QGuiApplication::palette()))),
        u"Keyring: %1"_s.arg(keyringState(facts)),
        u"Portal: %1"_s.arg(portalState(facts)),
        u"Locale: %1, %2"_s.arg(checked(QLocale().name()), fromEnvironment("LANG")),
        u"Settings folder: %1"_s.arg(writable(problems.config)),
        u"Data folder: %1"_s.arg(writable(problems.data)),
    };
    return lines.join(u'\n');
}

} // namespace tokenry
