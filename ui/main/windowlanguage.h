// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

namespace tokenry {

/// The language of the window, as long as this lives: its own texts, Qt's texts, dates and numbers are all in
/// it, whatever the variables `LC_*` say. Needs a QCoreApplication, and comes before the first widget.
class WindowLanguage final
{
    Q_DISABLE_COPY_MOVE(WindowLanguage)

public:
    /// `chosen` is a code such as "de", or empty for the language of the system.
    explicit WindowLanguage(const QString &chosen);

private:
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

} // namespace tokenry
