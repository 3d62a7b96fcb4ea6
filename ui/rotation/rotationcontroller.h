// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/domain/apierror.h"
#include "app/domain/requesthandle.h"
#include "app/domain/token.h"
#include "ui/secrets/secrethandover.h"

class QAction;
class QDialog;
class QWidget;

namespace tokenry {

class CreateController;
class DeleteController;
class DetailsPane;
class Rotations;
class RotationsPage;
class TokenGateway;
class ViewSwitch;
struct Rotation;
struct RotationOrder;

/// From *Rotate…* to the end of each rotation: the dialogs, the page, and what the hand-over
/// of a new secret is told. It takes no step by itself but one: after a leak the delete dialog opens as soon
/// as the new pair is proven and kept.
class RotationController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationController)

public:
    /// The references outlive this; `window` owns it and stands behind its dialogs.
    RotationController(Rotations &rotations, TokenGateway &gateway, RotationsPage &page, const Clock &clock,
                       const Account &account, QWidget *window);
    ~RotationController() override;

    /// The parts of the window that show or start something of a rotation. They outlive this.
    struct Surroundings
    {
        DetailsPane &details;
        CreateController &creating; ///< Shows the new secrets
        DeleteController &deleting;
        ViewSwitch &views;
        QAction *viewTokens;
        QAction *viewRotations;
    };
    /// Once.
    void connectTo(const Surroundings &window);
    void setAccount(const Account &account) { m_account = account; }
    /// Whether creating and deleting are offered in this account now.
    void setChangesOffered(bool areOffered);

    /// Opens the dialog for these tokens; one that is open comes to the front instead.
    /// `isLeak` is what the dialog begins with.
    void start(const QList<Token> &tokens, const QStringList &loadedNames, bool isLeak = false);
    /// For a lock: ends a proof, keeps no secret, hides the dialogs.
    void suspend();

Q_SIGNALS:
    /// The usual delete dialog shall open for this token.
    void deleteRequested(const tokenry::Token &token);
    /// See `searchWords()`.
    void searchWordsChanged(const QHash<QString, QString> &words);
    /// A sentence about what happened; display-safe.
    void noted(const QString &sentence);

private:
    void connectRotations();
    void connectPage();
    void update();
    void offerNextDelete();
    void handleCreateFailure(const QString &id, const ApiError &error);
    void attach(SecretHandover &handover, const QString &createAttemptId);
    [[nodiscard]] QString summaryOf(const QString &tokenId) const;
    void showRotationOf(const QString &tokenId);
    void showProof(const QString &id, SecretDialog::TestOutcome outcome, const QString &text,
                   const QString &details = {});
    void note(const QString &id, const QString &text);
    void askToCreate(const QString &id);
    void askForPair(const QString &id);
    void askToAbort(const QString &id);
    [[nodiscard]] bool isNewDeleteOffered(const Rotation &rotation) const;
    void offerDeleteOfNew(const QString &id);
    void readNew(const Rotation &rotation);

    Rotations &m_rotations;
    TokenGateway &m_gateway;
    RotationsPage &m_page;
    const Clock &m_clock;
    Account m_account;
    QWidget *m_window;
    bool m_areChangesOffered = false;
    ViewSwitch *m_views = nullptr;
    CreateController *m_creating = nullptr;
    DeleteController *m_deleting = nullptr;
    QPointer<QDialog> m_dialog;
    QPointer<SecretHandover> m_handover;
    QString m_handedOver;        ///< The rotation of that hand-over
    QSet<QString> m_toDelete;    ///< Leaks whose delete dialog is to open
    QString m_offered;           ///< The one of them whose tokens are read before that
    QSet<QString> m_newToDelete; ///< Rotations whose new token the delete dialog is to open for
    QString m_reading;           ///< The one of them whose new token is read before that
    RequestHandle m_read;
};

} // namespace tokenry
