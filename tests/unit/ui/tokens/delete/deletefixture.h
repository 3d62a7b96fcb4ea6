// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <memory>
#include <utility>

#include "app/tokens/changes/tokencommands.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakegateway.h"
#include "ui/tokens/delete/deletecontroller.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/delete/deletelist.h"
#include "ui/tokens/delete/deletelistmodel.h"

namespace tokenry {

/// The real controller, dialog and commands on a gateway that answers what a test says.
class DeleteFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<FakeGateway>();
        m_gateway->onList = [](const TokenQuery &) {
            return TokenPage{.tokens = {fakeToken(QStringLiteral("stays"), {}, {QStringLiteral("MANAGE")})}};
        };
        m_clock = std::make_unique<FakeClock>();
        m_commands = std::make_unique<TokenCommands>(*m_gateway, *m_clock);
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

protected:
    /// Opens the dialog for an account of production.
    DeleteDialog *open(const QList<Token> &tokens, const QString &ownClientId = {},
                       AccountMode mode = AccountMode::Normal)
    {
        QStringList names;
        for (const Token &token : tokens)
            names.append(token.name);
        return start(
            tokens, names, ownClientId,
            {.name = QStringLiteral("Acme payments"), .environment = Environment::Production, .mode = mode});
    }
    DeleteDialog *start(const QList<Token> &tokens, const QStringList &names, const QString &ownClientId,
                        const Account &account)
    {
        m_flow = new DeleteController(*m_commands, *m_gateway, *m_clock, account, m_window.get());
        m_flow->start(tokens, names, ownClientId, m_clock->nowUtc());
        QApplication::setActiveWindow(dialog());
        // Whether another token can manage is answered by then.
        QCoreApplication::processEvents();
        return dialog();
    }
    [[nodiscard]] DeleteDialog *dialog() const
    {
        const auto dialogs = m_window->findChildren<DeleteDialog *>();
        for (DeleteDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *objectName) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(objectName));
    }
    [[nodiscard]] QString text(const char *objectName) const
    {
        return dialog()->findChild<QLabel *>(QString::fromLatin1(objectName))->text();
    }
    [[nodiscard]] DeleteList *list() const { return dialog()->findChild<DeleteList *>(); }
    [[nodiscard]] QStringList outcomes() const
    {
        const auto *model = qobject_cast<DeleteListModel *>(list()->model());
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words.append(model->outcomeText(row));
        return words;
    }
    void answer(size_t index, Result<void> result)
    {
        m_gateway->removes.at(index)->answer(std::move(result));
    }

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TokenCommands> m_commands;
    std::unique_ptr<QWidget> m_window;
    DeleteController *m_flow = nullptr;
};

} // namespace tokenry
