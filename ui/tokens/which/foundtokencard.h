// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFrame>

#include "app/domain/token.h"
#include "ui/tokens/which/searchedaccount.h"

class QHBoxLayout;
class QPushButton;

namespace tokenry {

/// A token that was found: its account, what it may do, and what can be done with it.
class FoundTokenCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoundTokenCard)

public:
    /// `isWhole`: found by a whole id. A shortened one may be that of another token, so the token is only
    /// shown then.
    FoundTokenCard(const SearchedAccount &account, const Token &token, bool isWhole, const QDateTime &nowUtc,
                   QWidget *parent);

    /// No other token was found.
    void setOnly(bool isOnly);

Q_SIGNALS:
    void chosen(tokenry::FoundTokenAction action);

private:
    QHBoxLayout *makeButtons(const SearchedAccount &account, const Token &token, bool isWhole);
    QPushButton *addButton(QHBoxLayout *row, const char *objectName, const QString &text,
                           const QString &accessibleName, FoundTokenAction action);

    QPushButton *m_rotate = nullptr;
};

} // namespace tokenry
