// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <set>

#include "app/domain/account.h"
#include "app/domain/token.h"

namespace tokenry {

/// Why an account may carry the wrong label.
struct EnvironmentConflict
{
    enum class Kind {
        SameCredentials, ///< Another account signs in with the same client id
        SameToken,       ///< Another account was given the same token
    };

    Kind kind = Kind::SameCredentials;
    bool isConflict = false; ///< The two labels contradict each other; otherwise only a note
    QString otherAccountId = {};
    QString text = {}; ///< Whole sentences. Translated, display-safe

    bool operator==(const EnvironmentConflict &) const = default;
};

/// Watches for accounts that are the same place under two labels: production and sandbox share one base URL,
/// so a label is all that tells them apart. Remembers which tokens each account was given, as salted
/// fingerprints, so that the other account need not be open.
class EnvironmentConflictDetector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentConflictDetector)

public:
    /// Of one account this many are remembered: those with the smallest fingerprints, so that two accounts
    /// that saw the same tokens remember the same ones.
    static constexpr std::size_t maximumFingerprints = 500;

    explicit EnvironmentConflictDetector(QObject *parent = nullptr);
    ~EnvironmentConflictDetector() override;

    /// All accounts. Forgets the tokens of an account that is gone or has another address or client id now.
    void setAccounts(const QList<Account> &accounts);
    /// These tokens were returned by the account.
    void observe(const QString &accountId, const QList<Token> &tokens);
    /// The gravest reason, if any; of several equal ones the first in the order of the accounts.
    [[nodiscard]] std::optional<EnvironmentConflict> warningFor(const QString &accountId) const;

    /// The remembered tokens, to be stored until the next start: JSON without any id in clear. Accounts of
    /// this run only and the built-in sandbox are left out.
    [[nodiscard]] QByteArray memory() const;
    /// Reads the stored tokens, before anything is observed. False, and nothing is taken, for a text
    /// that `memory()` did not write.
    bool remember(const QByteArray &memory);

Q_SIGNALS:
    /// A warning came, went or changed.
    void changed();
    /// Emitted when the result of `memory()` has changed.
    void memoryChanged();

private:
    struct Seen
    {
        quint64 owner = 0; ///< Fingerprint of the account's sign-in
        std::set<quint64> tokens = {};
    };
    using Warnings = QHash<QString, EnvironmentConflict>;

    [[nodiscard]] quint64 fingerprint(const QString &text) const;
    [[nodiscard]] quint64 ownerOf(const Account &account) const;
    [[nodiscard]] bool shareToken(const Account &one, const Account &other) const;
    [[nodiscard]] std::optional<EnvironmentConflict> judge(const Account &account,
                                                           const Account &other) const;
    void forgetStrangers();
    void update();

    QByteArray m_salt;
    QList<Account> m_accounts;
    QHash<QString, Seen> m_seen;
    Warnings m_warnings;
};

} // namespace tokenry
