// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include <functional>

#include "app/domain/token.h"
#include "ui/tokens/details/tokendetails.h"

class QStackedWidget;

namespace tokenry {

class EmptyState;

/// One token. Object name `detailsPane`.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Says how to use the pane.
    void showNothing();
    /// `reason` and `details`, which *Copy details* copies, are for `Failed`; display-safe.
    void showToken(const Token &token, Freshness freshness, const QDateTime &nowUtc,
                   const QString &reason = {}, const QString &details = {});
    /// The address of the account, for a copy as a command.
    void setBaseUrl(const QUrl &baseUrl);
    /// Whether the shown token's *Delete* is shown and on; `reason` says why not.
    void setChangePolicy(bool isOffered, bool isEnabled, const QString &reason);
    /// Tells what the rotation of a token has come to, by its id; see `TokenDetails::setRotation()`.
    void setRotationSource(std::function<QString(const QString &tokenId)> source);
    /// Asks the source again.
    void updateRotation();
    /// Tells the note about a token, by its id, a text for each part of it; display-safe.
    void setNoteSource(std::function<QStringList(const QString &tokenId)> source);
    /// Asks the source again.
    void updateNote();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `text` is the raw value; `note` says that it was copied, translated.
    void copyRequested(const QString &text, const QString &note);
    /// The token that is shown here, whatever rows are selected.
    void deleteRequested(const tokenry::Token &token);
    void rotateRequested(const QList<tokenry::Token> &tokens);
    /// Show the rotation of this token.
    void rotationRequested(const QString &tokenId);
    /// Edit the note about the shown token.
    void noteRequested();
    /// Read the token again, after a failed read.
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TokenDetails &details();

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QUrl m_baseUrl;
    bool m_isChangeOffered = true;
    bool m_isChangeEnabled = true;
    QString m_changeReason;
    std::function<QString(const QString &)> m_rotationSource;
    std::function<QStringList(const QString &)> m_noteSource;
    TokenDetails *m_details = nullptr; ///< Made for the first token: most starts show none
};

} // namespace tokenry
