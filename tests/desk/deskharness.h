// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

#include "accountbook.h"
#include "accountdesk.h"
#include "accountpage.h"
#include "accountstore.h"
#include "clock.h"
#include "mainwindow.h"
#include "preferences.h"
#include "secretclipboard.h"
#include "sessioncredentialstore.h"

namespace tokenry::test {

/// Window and desk as the program puts them together, with a keyring in memory.
class DeskHarness final
{
    Q_DISABLE_COPY_MOVE(DeskHarness)

public:
    DeskHarness();
    ~DeskHarness();

    /// Stores an account; its id. Fails the test when that is refused.
    QString add(const Account &account, const QByteArray &secret);

    [[nodiscard]] AccountBook &book() { return *m_book; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] AccountDesk &desk() { return *m_desk; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    /// The widget with this object name in any visible window; null when there is none.
    template<class Widget>
    [[nodiscard]] Widget *shown(const char *objectName) const;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SessionCredentialStore> m_keyring;
    std::unique_ptr<SessionCredentialStore> m_thisRun;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AccountDesk> m_desk;
};

[[nodiscard]] QWidget *shownWidget(const QString &objectName);

template<class Widget>
Widget *DeskHarness::shown(const char *objectName) const
{
    return qobject_cast<Widget *>(shownWidget(QString::fromLatin1(objectName)));
}

} // namespace tokenry::test
