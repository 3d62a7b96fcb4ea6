// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

/// A language that no program has: each text of the source accented, in brackets and longer by 40 %. What
/// does not fit in it would not fit in German.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

public:
    PseudoLanguage() = default;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *comment,
                                    int count) const override;
};

/// What is wrong with a window that is shown, in words: text that is wider or higher than its label, button,
/// field or tab, widgets that reach out of their parent, names in another direction that stand in a sentence
/// without isolates, and fields for ids, addresses and secrets that are not left-to-right.
[[nodiscard]] QStringList faultsOf(const QWidget &window);
