// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

#include "app/domain/token.h"
#include "app/export/tokenexport.h"
#include "app/tokens/selection/tokenselection.h"

namespace tokenry {

class ListController;
class SelectionBar;
class StatusLine;
class TokenTableView;

/// What the commands of the page are about: the checked tokens, or the current row when none is checked.
/// Carries checks from the table to `TokenSelection`, and its state into the table and the bar above it.
class SelectionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionController)

public:
    /// None is owned; all outlive this.
    SelectionController(ListController &list, TokenTableView &view, SelectionBar &bar, StatusLine &status,
                        QObject *parent = nullptr);

    [[nodiscard]] const TokenSelection &checked() const { return m_selection; }
    /// The token of the current row.
    [[nodiscard]] std::optional<Token> currentToken() const;
    /// The checked tokens, the shown ones first in the shown order; with none checked the current one.
    [[nodiscard]] QList<Token> chosenTokens() const;
    /// Whether the person must choose first what becomes of checked tokens that the filters hide.
    [[nodiscard]] bool isUndecided() const { return m_selection.isUndecided(); }
    /// The chosen tokens as rows to write.
    [[nodiscard]] ExportedRows rowsToExport() const { return {RowSnapshot(chosenTokens()), std::nullopt}; }

    /// These tokens were deleted.
    void remove(const QStringList &tokenIds) { m_selection.remove(tokenIds); }
    void clear() { m_selection.clear(); }

Q_SIGNALS:
    /// The commands are about other tokens.
    void changed();

private:
    void followList();
    void show();

    ListController &m_list;
    TokenTableView &m_view;
    SelectionBar &m_bar;
    TokenSelection m_selection;
};

} // namespace tokenry
