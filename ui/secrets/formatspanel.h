// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/credentials/credentialformats.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace tokenry {

class MessagePanel;

/// A new credential in the form of each consumer: a tab for each, its text with the secret masked, *Copy* and
/// *Save as…*. A form that cannot be written says why in place of its text.
class FormatsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatsPanel)

public:
    /// The secret is not owned and outlives this; it is read only while the text is made.
    FormatsPanel(Credential credential, const Secret &secret, QWidget *parent);

Q_SIGNALS:
    void copyRequested(tokenry::CredentialFormat format, tokenry::VariableNames names);
    void saveRequested(tokenry::CredentialFormat format, tokenry::VariableNames names);

private:
    void buildLayout();
    [[nodiscard]] CredentialFormat format() const;
    [[nodiscard]] VariableNames names() const;
    void showFormat();

    Credential m_credential;
    const Secret &m_secret;
    QTabBar *m_tabs;
    QPlainTextEdit *m_text;
    MessagePanel *m_refusal;
    QPushButton *m_copy;
    QPushButton *m_save;
    QComboBox *m_names;
};

} // namespace tokenry
