// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accountsharness.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <optional>
#include <utility>

namespace tokenry::test {
using namespace Qt::StringLiterals;

bool MemoryKeyring::wait(QObject *context, std::function<void()> task)
{
    if (!isWaiting)
        return false;
    m_waiting.push_back([context = QPointer<QObject>(context), task = std::move(task)] {
        if (context)
            task();
    });
    return true;
}

void MemoryKeyring::answer()
{
    isWaiting = false;
    for (const auto &task : std::exchange(m_waiting, {}))
        task();
}

void MemoryKeyring::read(const CredentialKey &key, QObject *context, ReadCallback callback)
{
    if (wait(context, [this, key, context, callback] { read(key, context, callback); }))
        return;
    if (!failure) {
        m_store.read(key, context, std::move(callback));
        return;
    }
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), error = failure] { callback({.error = error}); },
        Qt::QueuedConnection);
}

void MemoryKeyring::write(const CredentialKey &key, Secret secret, QObject *context, DoneCallback callback)
{
    auto kept = std::make_shared<Secret>(secret.clone());
    if (wait(context,
             [this, key, kept, context, callback] { write(key, std::move(*kept), context, callback); }))
        return;
    if (!failure) {
        m_store.write(key, std::move(secret), context, std::move(callback));
        return;
    }
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), error = failure] { callback(error); },
        Qt::QueuedConnection);
}

void MemoryKeyring::remove(const CredentialKey &key, QObject *context, DoneCallback callback)
{
    if (wait(context, [this, key, context, callback] { remove(key, context, callback); }))
        return;
    if (!failure) {
        m_store.remove(key, context, std::move(callback));
        return;
    }
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), error = failure] { callback(error); },
        Qt::QueuedConnection);
}

AccountsHarness::AccountsHarness(TransportLimits limits)
    : m_limits(limits), m_thisRun(std::make_unique<SessionCredentialStore>())
{
    start();
}

void AccountsHarness::start()
{
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"settings.ini"_s));
    m_clipboard = std::make_unique<SecretClipboard>(m_clock);
    m_store = std::make_unique<AccountStore>(m_folder.filePath(u"accounts.json"_s), m_clock);
    m_repository = std::make_unique<AccountRepository>(*m_store, m_keyring, *m_thisRun);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_clipboard);
    const SharedServices shared{.preferences = *m_preferences,
                                .clipboard = *m_clipboard,
                                .clock = m_clock,
                                .sandboxProgram = {},
                                .sandboxDatabase = {},
                                .journalFolder = m_folder.filePath(u"journal"_s),
                                .reviewFolder = m_folder.filePath(u"reviews"_s),
                                .notesFolder = m_folder.filePath(u"notes"_s),
                                .environmentConflictFile = m_folder.filePath(u"labels.json"_s),
                                .limits = m_limits};
    m_accounts = std::make_unique<AccountController>(*m_repository, *m_window, shared);
    m_window->resize(1000, 700);
    m_window->show();
}

void AccountsHarness::restart()
{
    m_accounts.reset();
    m_window.reset();
    m_repository.reset();
    m_store.reset();
    start();
}

AccountsHarness::~AccountsHarness() = default;

QString AccountsHarness::add(const Account &account, const QByteArray &secret)
{
    std::optional<QString> id;
    QObject context;
    m_repository->save(
        account, Secret(secret), AccountRepository::Keep::Keyring, &context,
        [&id](const SaveOutcome &outcome) { id = outcome.account ? outcome.account->id : QString(); });
    [&] { QTRY_VERIFY(id.has_value()); }();
    if (!id || id->isEmpty())
        qFatal("the account was not stored");
    return *id;
}

bool AccountsHarness::saysSomewhere(const QString &part) const
{
    const auto widgets = QApplication::allWidgets();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&part](const QWidget *widget) {
        if (!widget->isVisible())
            return false;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return (label && label->text().contains(part, Qt::CaseInsensitive)) ||
               (button && button->text().contains(part, Qt::CaseInsensitive));
    });
}

bool AccountsHarness::anyFileHolds(const QByteArray &bytes) const
{
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

QWidget *shownWidget(const QString &objectName)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == objectName)
            return window;
        const auto found = window->findChildren<QWidget *>(objectName);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

} // namespace tokenry::test
