// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "app/domain/token.h"
#include "app/tokens/rights/changepolicy.h"

namespace tokenry {

class DetailsController;
class DetailsFold;
class ExportController;
class ListController;
class PageActions;
class SecretClipboard;
class SelectionBar;
class SelectionController;
class StatusLine;
class TokenTableView;
struct Paging;

/// The parts of a page that the commands about rows use. None is owned; all outlive the commands.
struct RowCommandParts
{
    const PageActions &actions;
    SelectionController &selection;
    SelectionBar &selectionBar;
    ListController &list;
    TokenTableView &view;
    DetailsController &details;
    DetailsFold &detailsFold;
    ExportController &exporter;
    SecretClipboard &clipboard;
    StatusLine &status;
};

/// The commands about rows: details, copy, export, rotate, delete. They are about the checked tokens, or
/// about the current row when none is checked. The details pane always shows the current row, or a token that
/// was found by its id and is not among the rows.
class RowCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCommands)

public:
    explicit RowCommands(const RowCommandParts &parts, QObject *parent);

    /// Enables the actions that make sense.
    void update(const ChangePolicy &policy, const Paging &paging);
    /// Shows a token in the details pane. False when no row shows it.
    bool showFound(const Token &token);
    /// The token was deleted: it is not checked any more, and a found one leaves the details pane.
    void handleDeleted(const QString &tokenId);
    /// Forgets every token, for a lock.
    void forget();
    /// The token in the details pane.
    [[nodiscard]] std::optional<Token> shownToken() const;
    /// `note` says in a sentence that it was copied.
    void copyText(const QString &text, const QString &note);

Q_SIGNALS:
    /// The commands are about other tokens.
    void changed();
    void deleteRequested(const QList<tokenry::Token> &tokens);
    void rotateRequested(const QList<tokenry::Token> &tokens);
    void createLikeRequested(const tokenry::Token &token);

private:
    void connectActions();
    void connectCopies();
    void showContextMenu(const QPoint &position);
    void startDelete();
    void startRotate();
    void showDetails();
    /// The chosen rows; without any, the token that was found.
    [[nodiscard]] QList<Token> copiedTokens() const;
    void copyField(QString Token::*field, const QString &note);

    RowCommandParts m_parts;
    std::optional<Token> m_found;
};

} // namespace tokenry
