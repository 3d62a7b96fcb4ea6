// SPDX-License-Identifier: Apache-2.0
#include "deskharness.h"

#include <QApplication>
#include <QTest>

#include <optional>

namespace tokenry::test {
using namespace Qt::StringLiterals;

DeskHarness::DeskHarness()
    : m_preferences(std::make_unique<Preferences>(m_folder.filePath(u"settings.ini"_s))),
      m_clipboard(std::make_unique<SecretClipboard>()),
      m_store(std::make_unique<AccountStore>(m_folder.filePath(u"accounts.json"_s), m_clock)),
      m_keyring(std::make_unique<SessionCredentialStore>()), m_thisRun(std::make_unique<SessionCredentialStore>()),
      m_book(std::make_unique<AccountBook>(*m_store, *m_keyring, *m_thisRun)),
      m_window(std::make_unique<MainWindow>(*m_preferences, *m_clipboard)),
      m_desk(std::make_unique<AccountDesk>(*m_book, *m_window,
                                           SharedParts{*m_preferences, *m_clipboard, m_clock, m_window->actions(), {}, {},
                                                       m_folder.filePath(u"labels.json"_s)}))
{
    m_window->resize(1000, 700);
    m_window->show();
}

DeskHarness::~DeskHarness() = default;

QString DeskHarness::add(const Account &account, const QByteArray &secret)
{
    std::optional<QString> id;
    QObject context;
    m_book->save(account, Secret(secret), AccountBook::Keep::Keyring, &context,
                 [&id](const SaveOutcome &outcome) { id = outcome.account ? outcome.account->id : QString(); });
    [&] { QTRY_VERIFY(id.has_value()); }();
    if (!id || id->isEmpty())
        qFatal("the account was not stored");
    return *id;
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
