// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "app/domain/token.h"
#include "app/tokens/find/tokenfinder.h"
#include "app/tokens/rows/rowsnapshot.h"

class QWidget;

namespace tokenry {

class FindDialog;
class TokenGateway;

/// Finds a token by its id: opens the dialog, runs the search and reports the token. Lives with the main
/// window.
class FindController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindController)

public:
    /// `gateway` outlives this; `window` owns it and stands behind its dialog.
    FindController(TokenGateway &gateway, QWidget *window);

    /// Opens the dialog; one that is open already comes to the front. The loaded rows are looked at first.
    void start(const QList<Token> &loaded) { startIn(RowSnapshot(loaded)); }
    /// With a text, the search for it begins at once.
    void startIn(const RowSnapshot &loaded, const QString &text = {});

Q_SIGNALS:
    /// The person wants to see this token.
    void found(const tokenry::Token &token);

private:
    void find(const QString &tokenOrClientId);

    TokenFinder m_finder;
    QWidget *m_window;
    RowSnapshot m_loaded;
    QPointer<FindDialog> m_dialog;
};

} // namespace tokenry
