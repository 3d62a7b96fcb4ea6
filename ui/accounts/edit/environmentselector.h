// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

#include "app/domain/account.h"

class QComboBox;
class QLabel;

namespace tokenry {

class FieldHint;

/// The environment of an account, and the mode that protects it. A guess is only a hint.
class EnvironmentSelector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentSelector)

public:
    explicit EnvironmentSelector(QWidget *parent);

    /// Unlabelled while nothing is chosen.
    [[nodiscard]] Environment environment() const;
    [[nodiscard]] AccountMode mode() const;
    /// Shows an earlier choice; the mode then no longer follows the environment.
    void choose(Environment environment, AccountMode mode);
    /// The environment that the name or the address suggests, if any.
    void setGuess(std::optional<Environment> guess, const QString &words);

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
