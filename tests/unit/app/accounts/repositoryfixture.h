// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

#include "app/accounts/accountrepository.h"
#include "app/accounts/accountstore.h"
#include "app/accounts/sessioncredentialstore.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/app/accounts/recordingstore.h"

namespace tokenry {

/// A book over a file of its own and a keyring that fails as told; each call waits for its outcome.
class RepositoryFixture : public QObject
{
    Q_OBJECT

protected:
    static Account accountOf(const QString &name, const QString &clientId)
    {
        return {.name = name,
                .environment = Environment::Sandbox,
                .baseUrl = QUrl(QStringLiteral("https://api.example.com")),
                .clientId = clientId};
    }

    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("accounts.json"));
        m_keyring.secrets.clear();
        m_keyring.events.clear();
        m_keyring.failures.clear();
        m_keyring.tampered.clear();
        m_keyring.holdsAnswers = false;
        m_keyring.onEvent = [] {};
        // Beside each call: the client ids in the file at that moment.
        m_keyring.observe = [this] {
            QStringList ids;
            for (const Account &account : onDisk())
                ids.append(account.clientId);
            return QStringLiteral(" [") + ids.join(QLatin1Char(' ')) + QLatin1Char(']');
        };
        m_thisRun.clear();
        m_store = std::make_unique<AccountStore>(m_path, m_clock);
        m_repository = std::make_unique<AccountRepository>(*m_store, m_keyring, m_thisRun);
    }

    /// What holds after every test.
    void check()
    {
        // Each failure that a test asked for was met.
        QVERIFY(m_keyring.failures.empty());
        QVERIFY(m_keyring.tampered.empty());
        QCOMPARE(m_repository->accounts(), onDisk());
        QFile file(m_path);
        QVERIFY(!file.exists() || file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
        m_repository.reset();
    }

    SaveOutcome save(const Account &account, const char *secret,
                     AccountRepository::Keep keep = AccountRepository::Keep::Keyring)
    {
        return outcomeOf([&](QObject *context, AccountRepository::SaveCallback callback) {
            m_repository->save(account, secret ? std::optional(Secret(secret)) : std::nullopt, keep, context,
                               std::move(callback));
        });
    }
    SaveOutcome remove(const QString &id)
    {
        return outcomeOf([&](QObject *context, AccountRepository::SaveCallback callback) {
            m_repository->remove(id, context, std::move(callback));
        });
    }
    template<typename Start>
    SaveOutcome outcomeOf(Start start)
    {
        QObject context;
        std::optional<SaveOutcome> got;
        start(&context, [&got](const SaveOutcome &outcome) { got = outcome; });
        if (got)
            qFatal("answered synchronously");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("never answered");
        return *got;
    }
    CredentialAnswer credential(const Account &account)
    {
        QObject context;
        std::optional<CredentialAnswer> got;
        m_repository->credential(account, &context,
                                 [&got](CredentialAnswer answer) { got = std::move(answer); });
        if (got || !QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("answered synchronously or never");
        return std::move(*got);
    }
    /// Saves an account and forgets how.
    Account stored(const QString &name, const QString &clientId, const char *secret = "old")
    {
        const SaveOutcome outcome = save(accountOf(name, clientId), secret);
        if (!outcome.account)
            qFatal("the test's account could not be stored");
        m_keyring.events.clear();
        return *outcome.account;
    }
    /// What the file says now.
    QList<Account> onDisk() const { return AccountStore(m_path, m_clock).accounts(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    QString m_path;
    RecordingStore m_keyring;
    SessionCredentialStore m_thisRun;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<AccountRepository> m_repository;
};

} // namespace tokenry
