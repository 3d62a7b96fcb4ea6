// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

#include "app/tokens/rights/changepolicy.h"

namespace tokenry {

class EmptyState;
class LoadingLine;
class TokenTableView;

/// The table and what stands in its place when there are no rows to show; a thin line at the top while rows
/// are read.
class TokenTablePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenTablePane)

public:
    enum class State {
        Rows,
        FirstLoading, ///< Nothing was read yet
        NoTokens,     ///< The account has none; offers a new one
        NoMatches,    ///< The filters match none; offers to clear them
        NoneLoaded,   ///< The filters of the list hide every row that was read; offers to clear them
        Failed,       ///< The first read failed; offers to try again
    };

    explicit TokenTablePane(QWidget *parent = nullptr);

    [[nodiscard]] TokenTableView *view() const { return m_view; }
    /// `title` and `message` are for `Failed` only, display-safe.
    void setState(State state, const QString &title = {}, const QString &message = {});
    [[nodiscard]] State state() const { return m_state; }
    /// Whether the empty account offers a new token, or why not.
    void setChangePolicy(const ChangePolicy &policy);
    /// Rows stay while others are read; a thin line says so, and how far it has come (0 to 1) if that is
    /// known.
    void setLoading(bool loading, std::optional<double> progress = std::nullopt);

Q_SIGNALS:
    void clearFiltersRequested();
    void newTokenRequested();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNoTokens();
    void placeOverlays();
    void offer();

    TokenTableView *m_view;
    EmptyState *m_empty;
    LoadingLine *m_line;
    State m_state = State::Rows;
    ChangePolicy m_policy;
};

} // namespace tokenry
