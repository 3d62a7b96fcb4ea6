// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenry {

struct Token;

/// The token that a secret belongs to: its name with its own badges, and its client id with *Copy client ID*.
class SecretIdentity final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretIdentity)

public:
    SecretIdentity(const Token &token, QWidget *parent);

    void showCopied();
    /// Empties the client id.
    void clear();

Q_SIGNALS:
    void copyRequested();

private:
    QLabel *m_clientId;
    QPushButton *m_copy;
};

} // namespace tokenry
