// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationcontroller.h"

#include <QAction>
#include <QDialog>
#include <QWidget>

#include <algorithm>
#include <utility>

#include "app/domain/tokengateway.h"
#include "app/errors/errortext.h"
#include "app/rotation/rotationmessages.h"
#include "app/rotation/rotations.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/rotation/createagaindialog.h"
#include "ui/rotation/pairdialog.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/rotation/rotationspage.h"
#include "ui/rotation/viewswitch.h"
#include "ui/tokens/create/createcontroller.h"
#include "ui/tokens/delete/deletecontroller.h"
#include "ui/tokens/details/detailspane.h"

namespace tokenry {

using TestOutcome = SecretDialog::TestOutcome;

RotationController::RotationController(Rotations &rotations, TokenGateway &gateway, RotationsPage &page,
                                       const Clock &clock, const Account &account, QWidget *window)
    : QObject(window), m_rotations(rotations), m_gateway(gateway), m_page(page), m_clock(clock),
      m_account(account), m_window(window)
{
    connectRotations();
    connectPage();
}

RotationController::~RotationController() = default;

void RotationController::connectTo(const Surroundings &window)
{
    m_views = &window.views;
    m_creating = &window.creating;
    m_deleting = &window.deleting;
    connect(window.viewTokens, &QAction::triggered, m_views, &ViewSwitch::showTokens);
    connect(window.viewRotations, &QAction::triggered, m_views, &ViewSwitch::showRotations);
    connect(&window.creating, &CreateController::handedOver, this, &RotationController::attach);
    connect(&window.creating, &CreateController::unfinishedEnded, this, &RotationController::offerNextDelete);
    connect(&window.deleting, &DeleteController::closed, this, &RotationController::offerNextDelete);
    connect(&window.details, &DetailsPane::rotationRequested, this, &RotationController::showRotationOf);
    connect(&m_rotations, &Rotations::changed, &window.details, &DetailsPane::updateRotation);
    window.details.setRotationSource([this](const QString &tokenId) { return summaryOf(tokenId); });
    update();
}

void RotationController::connectRotations()
{
    connect(&m_rotations, &Rotations::changed, this, &RotationController::update);
    connect(&m_rotations, &Rotations::createFailed, this, &RotationController::handleCreateFailure);
    connect(&m_rotations, &Rotations::refused, this, [this](const QString &id, const QString &why) {
        // Only where an answer is awaited: a pair that was accepted stays so.
        if (m_handover && m_handedOver == id && m_handover->isTesting())
            m_handover->showTest(TestOutcome::Refused, why);
        // The delete dialog of a leak is offered once; the card has the button from then on.
        if (m_offered == id)
            m_toDelete.remove(std::exchange(m_offered, {}));
        note(id, why);
        offerNextDelete();
    });
    connect(&m_rotations, &Rotations::leftToCreate, this, [this](int count) {
        Q_EMIT noted(tr("%n rotations did not go on, because the account was locked or signed in anew. Their "
                        "new tokens are not created: go on with them on the Rotations page.",
                        nullptr, count));
    });
    connect(&m_rotations, &Rotations::proofWaiting, this, [this](const QString &id) {
        showProof(
            id, TestOutcome::NotYet,
            tr("Not accepted yet. New credentials can take a moment: Tokenry tries again for a minute."));
    });
    connect(&m_rotations, &Rotations::proven, this, [this](const QString &id) {
        showProof(id, TestOutcome::Accepted, tr("Accepted by the service."));
        const auto rotation = m_rotations.find(id);
        if (!rotation)
            return;
        Q_EMIT noted(tr("The service accepts the new pair of “%1”.").arg(newNameText(*rotation)));
        if (rotation->isLeak) {
            m_toDelete.insert(id);
            update();
        }
    });
    connect(&m_rotations, &Rotations::notProven, this, [this](const QString &id, const ApiError &error) {
        const ErrorText text = describe(error, Operation::TestCredentials);
        showProof(id, TestOutcome::Refused, text.message, text.details);
        note(id, tr("The new pair is not proven, and the old token was not touched. %1").arg(text.message));
    });
    // The keyring may ask the person first.
    connect(&m_rotations, &Rotations::forgettingOldPair, this, [this](const QString &id) {
        m_page.showNote(id, tr("The service has accepted the new pair. Tokenry is removing the "
                               "former secret."));
    });
    connect(&m_rotations, &Rotations::switched, this, [this](const QString &id) {
        note(id,
             tr("This account now signs in with the new pair, which is stored. The old pair still works."));
    });
    connect(&m_rotations, &Rotations::deleteReady, this, [this](const QString &id, const Token &old) {
        // What began while the tokens were read goes first; `offerNextDelete()` offers it again after that.
        if (m_creating->isBusy() || m_deleting->isOpen()) {
            m_toDelete.insert(id);
            return;
        }
        m_toDelete.remove(id);
        Q_EMIT deleteRequested(old);
    });
    connect(&m_rotations, &Rotations::aborted, this, [this](const QString &id) {
        Q_EMIT noted(tr("The rotation was aborted. The old token was not touched by that."));
        offerDeleteOfNew(id);
    });
}

void RotationController::connectPage()
{
    connect(&m_page, &RotationsPage::createRequested, this, &RotationController::askToCreate);
    connect(&m_page, &RotationsPage::testRequested, this, &RotationController::askForPair);
    connect(&m_page, &RotationsPage::deployedRequested, &m_rotations, &Rotations::confirmDeployed);
    connect(&m_page, &RotationsPage::deleteNewRequested, this, &RotationController::offerDeleteOfNew);
    connect(&m_page, &RotationsPage::abortRequested, this, &RotationController::askToAbort);
}

void RotationController::update()
{
    if (!m_views)
        return;
    const QList<Rotation> all = m_rotations.all();
    m_page.setRotations(all, m_clock.nowUtc(), m_areChangesOffered);
    Q_EMIT searchWordsChanged(searchWords(all));
    m_views->setRotations(m_rotations.underWay(), !all.isEmpty());
    offerNextDelete();
}

/// After a leak or an abort. One dialog after the other, and none over a hand-over: that may hold the only
/// copy of a new secret.
void RotationController::offerNextDelete()
{
    if (m_toDelete.isEmpty() && m_newToDelete.isEmpty())
        return;
    const bool isBusy = m_rotations.isSuspended() || !m_reading.isEmpty() || m_rotations.queued() > 0 ||
                        !m_rotations.creating().isEmpty() || m_rotations.isPreparingDelete() ||
                        m_creating->isBusy() || m_deleting->isOpen();
    if (isBusy)
        return;
    const QList<Rotation> all = m_rotations.all();
    for (const Rotation &rotation : all) {
        if (rotation.step == RotationStep::ToDelete && !rotation.isElsewhere &&
            m_toDelete.contains(rotation.id)) {
            m_offered = rotation.id;
            m_rotations.prepareDelete(rotation.id);
            return;
        }
        if (m_newToDelete.contains(rotation.id) && isNewDeleteOffered(rotation)) {
            readNew(rotation);
            return;
        }
    }
}

void RotationController::setChangesOffered(bool areOffered)
{
    if (std::exchange(m_areChangesOffered, areOffered) != areOffered)
        update();
}

void RotationController::start(const QList<Token> &tokens, const QStringList &loadedNames, bool isLeak)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    QList<Token> possible;
    QString firstRefusal;
    for (const Token &token : tokens) {
        const QString refusal = m_rotations.refusal(token);
        if (refusal.isEmpty())
            possible.append(token);
        else if (firstRefusal.isEmpty())
            firstRefusal = refusal;
    }
    if (!firstRefusal.isEmpty()) {
        m_dialog = openDialog(new NoticeDialog(
            {.title = tr("This cannot be rotated now"),
             .message = tokens.size() == 1
                            ? firstRefusal
                            : tr("%1 Nothing was started. Deselect this token, then start again.")
                                  .arg(firstRefusal)},
            m_window));
        return;
    }
    if (possible.isEmpty())
        return;
    auto *dialog =
        new RotateDialog(m_account, possible, loadedNames, m_account.clientId, m_clock.nowUtc(), m_window);
    dialog->setLeak(isLeak);
    connect(dialog, &RotateDialog::submitted, &m_rotations, &Rotations::start);
    m_dialog = openDialog(dialog);
}

void RotationController::attach(SecretHandover &handover, const QString &createAttemptId)
{
    const auto rotation = m_rotations.ofAttempt(createAttemptId);
    if (!rotation)
        return;
    const QString id = rotation->id;
    m_handover = &handover;
    m_handedOver = id;
    connect(&handover, &SecretHandover::ended, this, [this] {
        m_handover = nullptr;
        update();
    });
    handover.setTester([this, id, shown = HandedOverToken{createAttemptId, handover.token()}](Secret secret) {
        m_rotations.prove(id, std::move(secret), Rotations::SecretSource::HandOver, shown);
    });
}

void RotationController::showProof(const QString &id, SecretDialog::TestOutcome outcome, const QString &text,
                                   const QString &details)
{
    if (m_handover && m_handedOver == id)
        m_handover->showTest(outcome, text, details);
    else if (outcome == TestOutcome::NotYet)
        m_page.showNote(id, text);
}

void RotationController::note(const QString &id, const QString &text)
{
    m_page.showNote(id, text);
    Q_EMIT noted(text);
}

void RotationController::handleCreateFailure(const QString &id, const ApiError &error)
{
    const auto rotation = m_rotations.find(id);
    const QString name = rotation ? newNameText(*rotation) : QString();
    note(id, tr("Rotation, new token “%1”: %2 The old token was not touched.")
                 .arg(name, describe(error, Operation::Create).message));
    m_views->showRotations();
}

QString RotationController::summaryOf(const QString &tokenId) const
{
    const auto rotation = m_rotations.ofToken(tokenId);
    return rotation ? summaryText(*rotation, m_clock.nowUtc()) : QString();
}

void RotationController::showRotationOf(const QString &tokenId)
{
    const auto rotation = m_rotations.ofToken(tokenId);
    m_views->showRotations();
    if (rotation)
        m_page.showRotation(rotation->id);
}

void RotationController::askToCreate(const QString &id)
{
    const auto rotation = m_rotations.find(id);
    if (!rotation || m_dialog)
        return;
    auto *dialog = new CreateAgainDialog(m_account, *rotation, m_window);
    connect(dialog, &QDialog::accepted, &m_rotations, [this, id] { m_rotations.create(id); });
    m_dialog = openDialog(dialog);
}

void RotationController::askForPair(const QString &id)
{
    const auto rotation = m_rotations.find(id);
    if (!rotation || m_dialog)
        return;
    m_dialog = openDialog(new PairDialog(
        m_account, *rotation,
        [this, id](Secret secret) {
            m_page.showNote(id, tr("Asking the service…"));
            m_rotations.prove(id, std::move(secret), Rotations::SecretSource::Person);
        },
        m_window));
}

void RotationController::askToAbort(const QString &id)
{
    const auto rotation = m_rotations.find(id);
    if (!rotation || m_dialog)
        return;
    QString message = tr("“%1” is kept as it is and is not replaced by “%2”.");
    if (isNewDeleteOffered(*rotation)) {
        message = tr("“%1” is kept as it is and is not replaced by “%2”. The delete dialog for the new token "
                     "opens next; it can be cancelled.");
    } else if (rotation->isOwn && rotation->newClientId == m_account.clientId) {
        message = tr("“%1” is kept as it is. This account goes on signing in with “%2”, and both tokens stay "
                     "on the service.");
    }
    auto *dialog = new ConfirmDialog(m_account, tr("Abort this rotation?"),
                                     message.arg(oldNameText(*rotation), newNameText(*rotation)),
                                     tr("Abort rotation"), tr("Keep rotation"), m_window);
    connect(dialog, &QDialog::accepted, &m_rotations, [this, id] { m_rotations.abort(id); });
    m_dialog = openDialog(dialog);
}

bool RotationController::isNewDeleteOffered(const Rotation &rotation) const
{
    return m_areChangesOffered && mayDeleteNew(rotation, m_account.clientId);
}

void RotationController::offerDeleteOfNew(const QString &id)
{
    const auto rotation = m_rotations.find(id);
    if (!rotation || !isNewDeleteOffered(*rotation))
        return;
    m_newToDelete.insert(id);
    offerNextDelete();
}

/// As the service has it now: what is deleted was read a moment before.
void RotationController::readNew(const Rotation &rotation)
{
    m_reading = rotation.id;
    m_read = m_gateway.get(rotation.newId, this, [this, id = rotation.id](const Result<Token> &answer) {
        m_reading.clear();
        if (answer && (m_creating->isBusy() || m_deleting->isOpen()))
            return;
        m_newToDelete.remove(id);
        if (answer) {
            Q_EMIT deleteRequested(answer.value());
            return;
        }
        note(id, tr("The new token could not be read, so it was not deleted. %1")
                     .arg(describe(answer.error(), Operation::Read).message));
        offerNextDelete();
    });
}

void RotationController::suspend()
{
    m_rotations.suspend();
    // What it was for is offered again after the lock.
    m_read.cancel();
    m_reading.clear();
    if (m_dialog)
        m_dialog->reject();
}

} // namespace tokenry
