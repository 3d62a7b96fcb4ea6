// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "tests/faults/window/faultscenario.h"
#include "tests/support/accountsharness.h"
#include "tests/support/connectionserver.h"
#include "tests/support/faultserver.h"

class QAbstractItemModel;

namespace tokenry::test {

/// The secret of the account, to be looked for where it should not be.
inline const QByteArray accountSecret = QByteArrayLiteral("account-canary-7f3a");

/// What a service over TLS may show.
struct ServiceIdentities
{
    TlsIdentity own = {};
    TlsIdentity ofAnotherAuthority = {}; ///< That nobody trusts
    TlsIdentity ofAnotherHost = {};
};

/// One case played: the whole program but its process on a server that fails as planned, and a person who
/// does what the case says. What the person may do is in tests/faults/window/scenarios/README.md.
class FaultPerson final
{
    Q_DISABLE_COPY_MOVE(FaultPerson)

public:
    FaultPerson(const FaultCase &fault, const QString &connection, const ServiceIdentities &identities);
    ~FaultPerson();

    /// Plays it. What went wrong, in words, with all that was shown; empty when it went as it should.
    [[nodiscard]] QString play();

    [[nodiscard]] const FaultServer &server() const { return m_server; }
    [[nodiscard]] const ConnectionServer &otherServer() const { return m_other; }
    [[nodiscard]] const QString folder() const { return m_harness.folder(); }
    /// How often the person asked for a create, and for the delete of each id.
    [[nodiscard]] int createsAsked() const { return m_createsAsked; }
    [[nodiscard]] int deletesAsked(const QString &id) const { return m_deletesAsked.value(id); }
    /// The names of the tokens whose secret was shown.
    [[nodiscard]] const QSet<QString> &handedOver() const { return m_handedOver; }
    /// How long the person had to wait for anything.
    [[nodiscard]] std::chrono::milliseconds longestWait() const { return m_longestWait; }

private:
    /// True when there was such an action, or such a thing to wait for.
    [[nodiscard]] bool act(const QString &verb, const QJsonArray &step);
    [[nodiscard]] bool await(const QString &verb, const QJsonArray &step);
    void fillIn(const QString &name);
    /// Edits the base URL, as a person does. The secret is kept for each address, so it is typed again.
    void moveAccountTo(const QString &host);
    void changeService(const QString &how);
    void confirmDelete(const QStringList &ids);
    void click(const QString &objectName);
    [[nodiscard]] bool waitUntil(const std::function<bool()> &holds);
    void noteHandover();
    [[nodiscard]] QAbstractItemModel *table() const;
    [[nodiscard]] QStringList shownIds() const;
    void select(const QStringList &ids);
    [[nodiscard]] QString report(const QString &what) const;

    const FaultCase m_fault;
    const ServiceIdentities m_identities;
    ConnectionServer m_other; ///< Another origin, which must never hear of a credential
    FaultServer m_server;
    AccountsHarness m_harness;
    QString m_accountId;
    QString m_complaint;
    QHash<QByteArray, int> m_sent; ///< What the case last said of how much was sent, by verb
    int m_createsAsked = 0;
    QHash<QString, int> m_deletesAsked;
    QStringList m_toDelete;
    QSet<QString> m_handedOver;
    std::chrono::milliseconds m_longestWait{0};
};

} // namespace tokenry::test
