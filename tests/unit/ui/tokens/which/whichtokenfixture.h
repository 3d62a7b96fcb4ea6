// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextCursor>

#include <algorithm>

#include "app/domain/tokentext.h"
#include "ui/controls/tokensummary.h"
#include "ui/tokens/which/whichtokendialog.h"

namespace tokenry::test {

inline const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
inline const QString clientId = QStringLiteral("01947d22a3b4c5d6e7f8091a2b3c10df");
inline const QString otherId = QStringLiteral("01947d22a3b4c5d6e7f8091a2b3c20ee");
inline const QString secret = QStringLiteral("kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL");

inline SearchedAccount accountOf(const QString &id, const QList<Token> &tokens, bool isComplete = true)
{
    return {.account = {.id = id,
                        .name = QStringLiteral("Account ") + id,
                        .environment = Environment::Production},
            .rows = RowSnapshot(tokens),
            .isComplete = isComplete};
}

inline Token tokenOf(const QString &id, const QString &client)
{
    return {.id = id,
            .name = QStringLiteral("Payout worker"),
            .permissions = {.values = {QStringLiteral("VIEW"), QStringLiteral("TRANSACT")}},
            .clientId = client,
            .createdAt = {.instant = now.addDays(-3), .text = QStringLiteral("2026-11-25T12:00:00Z")}};
}

inline QString basicHeader(const QString &client)
{
    return QStringLiteral("Authorization: Basic ") +
           QString::fromLatin1((client + u':' + secret).toUtf8().toBase64());
}

/// The dialog over accounts that a test may change.
struct WhichTokenFixture
{
    explicit WhichTokenFixture(const QList<SearchedAccount> &searched)
        : accounts(searched), dialog({.signedIn = [this] { return accounts; },
                                      .others = [this](const QList<SearchedAccount> &) { return others; },
                                      .readWholeList = [this](const QString &id) { asked.append(id); }},
                                     now, nullptr)
    {
        dialog.show();
    }
    void look(const QString &text) const
    {
        edit()->setPlainText(text);
        look();
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        edit()->paste();
    }
    void selectFirstLine() const
    {
        QTextCursor cursor(edit()->document());
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        edit()->setTextCursor(cursor);
    }
    void look() const
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("leakLook")), Qt::LeftButton);
    }
    [[nodiscard]] QPlainTextEdit *edit() const
    {
        return dialog.findChild<QPlainTextEdit *>(QStringLiteral("leakText"));
    }
    [[nodiscard]] QString result() const
    {
        return dialog.findChild<QLabel *>(QStringLiteral("leakResult"))->text();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        // New widgets are shown by the event loop.
        QCoreApplication::processEvents();
        const auto all = dialog.findChildren<QPushButton *>(QString::fromLatin1(name));
        const auto shown =
            std::find_if(all.cbegin(), all.cend(), [](const QPushButton *one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    [[nodiscard]] QStringList foundIds() const
    {
        QStringList ids;
        const auto summaries = dialog.findChildren<TokenSummary *>();
        for (const TokenSummary *summary : summaries) {
            const auto labels = summary->findChildren<QLabel *>();
            for (const QString &id : {clientId, otherId}) {
                if (std::any_of(labels.cbegin(), labels.cend(),
                                [&id](const QLabel *label) { return label->text() == shortIdText(id); }))
                    ids.append(id);
            }
        }
        return ids;
    }
    [[nodiscard]] QStringList failures() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        const auto labels = dialog.findChildren<QLabel *>(QStringLiteral("leakFailure"));
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    QList<SearchedAccount> accounts;
    QList<Account> others;
    QStringList asked; ///< Ids of the accounts whose whole list was asked for
    WhichTokenDialog dialog;
};

} // namespace tokenry::test
