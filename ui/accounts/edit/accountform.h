// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

#include "app/credentials/pasteinspection.h"
#include "app/domain/account.h"

class QVBoxLayout;

namespace tokenry {

class EnvironmentSelector;
class BaseUrlBox;
class CredentialEntry;
class CaFilePicker;
class PasteLine;

/// The fields of an account, each with a line below it that judges the text while it is typed.
class AccountForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountForm)

public:
    /// `edited` is shown and keeps its id; its stored secret is used as long as origin and client id stay.
    /// `takenNames` are the names of the other accounts.
    AccountForm(const std::optional<Account> &edited, const QStringList &takenNames, QWidget *parent);

    /// The fields as they are; the base URL is empty while its text is refused.
    [[nodiscard]] Account account() const;
    /// A copy of the typed secret; nothing when the field is empty.
    [[nodiscard]] std::optional<Secret> typedSecret() const;
    /// The same, and the field is empty then.
    [[nodiscard]] std::optional<Secret> takeSecret();
    /// Overwrites typed and pasted secrets in every field.
    void wipe();
    /// Fills in the parts that were found; the other fields stay.
    void fill(FoundCredentials credentials);

    /// Enough to ask the service.
    [[nodiscard]] bool isTestable() const;
    /// Enough to be saved.
    [[nodiscard]] bool isComplete() const;
    /// The labels of the fields that are empty and must not be, from top to bottom.
    [[nodiscard]] QStringList missing() const;

Q_SIGNALS:
    void changed();
    /// Something that an answer of the service depends on.
    void connectionChanged();

private:
    void build();
    void addName();
    void addConnection();
    void connectEntry(CredentialEntry *entry);
    void fix(CredentialEntry *entry);
    void judge();
    void judgeBaseUrl();
    void judgeSecret();
    void guess();
    [[nodiscard]] QString nameRefusal() const;
    /// A new account, or one whose stored secret belongs to another place or another client ID.
    [[nodiscard]] bool needsSecret() const;

    const std::optional<Account> m_edited;
    const QStringList m_takenNames;
    bool m_nameWasEdited = false;
    QUrl m_url;
    QVBoxLayout *m_layout;
    CredentialEntry *m_name;
    PasteLine *m_paste;
    CredentialEntry *m_baseUrl;
    CredentialEntry *m_clientId;
    CredentialEntry *m_secret;
    EnvironmentSelector *m_choices;
    CaFilePicker *m_trust;
};

} // namespace tokenry
