// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QScrollArea>
#include <QString>
#include <QUrl>

#include "app/domain/token.h"

class QLabel;
class QPushButton;

namespace tokenry {

class CommandButton;
class DetailField;
class MessagePanel;
class PermissionBadges;
class ValueText;

/// Where the shown values come from.
enum class Freshness {
    FromList, ///< The row of the list; a read by id is not under way
    Reading,  ///< The row of the list, while the token is read by id
    Fresh,    ///< Read by id
    Failed,   ///< The read by id failed; the row of the list is shown
    Gone,     ///< The service says that the token no longer exists
};

/// The fields of one token, each with a button that copies it.
class TokenDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDetails)

public:
    explicit TokenDetails(QWidget *parent);

    /// `reason` and `details`, which *Copy details* copies, are for `Failed`; display-safe.
    void showToken(const Token &token, Freshness freshness, const QDateTime &nowUtc, const QString &reason,
                   const QString &details);
    /// The address of the account, for a copy as a command.
    void setBaseUrl(const QUrl &baseUrl);
    /// Whether *Delete* is shown and on; `reason` says why not.
    void setChangePolicy(bool isOffered, bool isEnabled, const QString &reason);
    /// What a rotation under way has come to, of which the token is the old or the new one; display-safe.
    /// Empty when there is none.
    void setRotation(const QString &text);
    /// The note about the token, display-safe, a line for each part; empty when there is none.
    void setNote(const QString &text);
    [[nodiscard]] const Token &token() const { return m_token; }

Q_SIGNALS:
    /// `text` is the raw value; `note` says that it was copied, translated.
    void copyRequested(const QString &text, const QString &note);
    void deleteRequested(const tokenry::Token &token);
    void rotateRequested(const tokenry::Token &token);
    /// Show the rotation of this token.
    void rotationRequested(const QString &tokenId);
    /// Edit the note about the shown token.
    void noteRequested();
    /// Read the token again, after a failed read.
    void retryRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent();
    void connectCopies();
    void showFreshness(Freshness freshness, const QDateTime &nowUtc, const QString &reason,
                       const QString &details);
    void updateDelete();
    void placeDelete();

    ValueText *m_name;
    QPushButton *m_copyName;
    QPushButton *m_delete;
    QPushButton *m_rotate;
    MessagePanel *m_rotation;
    PermissionBadges *m_badges;
    QLabel *m_summary;
    QLabel *m_origin;
    MessagePanel *m_message;
    DetailField *m_clientId;
    DetailField *m_tokenId;
    DetailField *m_created;
    DetailField *m_updated;
    DetailField *m_secret;
    DetailField *m_note;
    QPushButton *m_editNote;
    CommandButton *m_command; ///< Of the read by id
    QUrl m_baseUrl;
    Token m_token;
    Freshness m_freshness = Freshness::FromList;
    bool m_isChangeEnabled = true;
    QString m_changeReason;
};

} // namespace tokenry
