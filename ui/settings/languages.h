// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace tokenry {

/// A language of the window.
struct Language
{
    QString code; ///< As in the name of its catalogue: "de", "pt_BR"
    QString name; ///< In that language itself
};

/// The compiled catalogue of a language, a path for `QTranslator::load()`.
[[nodiscard]] QString catalogueOf(const QString &code);
/// Every language that the program carries a catalogue of, and English: English first, the others by name.
[[nodiscard]] QList<Language> offeredLanguages();
/// The code of the language of the window: `chosen` if it is offered, else the first of the system's
/// languages that is, else English. A system without a language (`C`) is English, whatever `LANGUAGE` says,
/// as it is for gettext.
[[nodiscard]] QString languageOfWindow(const QString &chosen, const QLocale &system);

} // namespace tokenry
