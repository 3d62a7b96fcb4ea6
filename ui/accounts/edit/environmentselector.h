// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

#include "app/domain/account.h"

class QComboBox;
class QLabel;

namespace tokenry {

class FieldHint;

/// What an account is for, and how careful the program is with it. A guess is only ever a hint.
class EnvironmentSelector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentSelector)

public:
    explicit EnvironmentSelector(QWidget *parent);

    /// Unlabelled while nothing is chosen.
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] AccountMode mode() const;
    /// Shows what was chosen before; the mode then no longer follows the environment.
    void choose(Environment environment, AccountMode mode);
    /// What the name and the address sound like; nothing when they sound like nothing.
    void setGuess(std::optional<Environment> guess, const QString &words);

    [[nodiscard]] QComboBox *environmentBox() const { return m_environment; }
    [[nodiscard]] QComboBox *modeBox() const { return m_mode; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void chooseEnvironment();
    void updateLook();
    void updateGuess();

    bool m_isModeChosen = false; ///< By the person, not by the environment
    std::optional<Environment> m_guess;
    QString m_guessWords;
    QComboBox *m_environment;
    QComboBox *m_mode;
    FieldHint *m_hint;
    QLabel *m_meaning;
};

} // namespace tokenry
