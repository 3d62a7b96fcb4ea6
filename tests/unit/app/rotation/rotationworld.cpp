// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/rotation/rotationworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/journal/changelog.h"

namespace tokenry::test {
using namespace Qt::StringLiterals;

namespace {

ApiError lost()
{
    return fakeError(ErrorKind::ConnectionLost, 0, {}, Effect::Unknown);
}

ApiError gone()
{
    return fakeError(ErrorKind::NotFound, 404, u"TOKEN_NOT_FOUND"_s);
}

/// A crash here is only the end of objects, so nothing has to survive the computer: on a disk, waiting for it
/// takes nearly all of the time.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tokenry-rotation-XXXXXX"_s;
}

bool isDone(RotationWorld::Answer answer)
{
    return answer == RotationWorld::Answer::Yes || answer == RotationWorld::Answer::LostDone;
}

} // namespace

RotationWorld::RotationWorld() : m_folder(folderTemplate())
{
    tokens.emplace(u"old"_s, fakeToken(u"old"_s, u"worker"_s));
    tokens.emplace(u"me"_s, fakeToken(u"me"_s, u"me"_s, {u"MANAGE"_s}));
    secretsKept = {u"old"_s, u"me"_s};
    service.onList = [this](const TokenQuery &) -> Result<TokenPage> {
        TokenPage page;
        for (const auto &[id, token] : tokens)
            page.tokens.append(token);
        return page;
    };
    service.onGet = [this](const QString &id) -> Result<Token> {
        const auto found = tokens.find(id);
        if (found == tokens.end())
            return gone();
        return found->second;
    };
    service.onGetAs = [this](const FakeGateway::OtherCredentials &pair) -> Result<Token> {
        const auto found = tokens.find(pair.tokenId);
        const bool isRight = pair.secret.bytes().toByteArray() == "secret of " + pair.tokenId.toUtf8();
        if (found == tokens.end() || !isRight || refusalsLeft-- > 0)
            return fakeError(ErrorKind::Unauthorized, 401, u"UNAUTHORIZED"_s);
        refusalsLeft = 0;
        proven.insert(pair.tokenId);
        return found->second;
    };
    service.onCreate = [this](const NewToken &asked) { return answerCreate(asked); };
    service.onRemove = [this](const QString &id) { return answerRemove(id); };
    open();
}

RotationWorld::~RotationWorld()
{
    close();
}

void RotationWorld::open()
{
    journal = std::make_unique<Journal>(m_folder.filePath(u"journal"_s), clock);
    journal->setSignIn({u"https://api.example.com:443"_s, u"client-of-me"_s});
    gateway = std::make_unique<JournaledGateway>(service, *journal, clock);
    commands = std::make_unique<TokenCommands>(*gateway, clock);
    gateway->listenTo(*commands);
    commands->setCreatedTokenReceiver([this](CreatedToken created) { shown = std::move(created); });
    rotations = std::make_unique<Rotations>(*gateway, *commands, *journal, clock);
    QObject::connect(rotations.get(), &Rotations::deleteReady, rotations.get(),
                     [this](const QString &, const Token &token) { offered = token; });
    QObject::connect(rotations.get(), &Rotations::refused, rotations.get(),
                     [this](const QString &, const QString &why) { refusals.append(why); });
    QObject::connect(rotations.get(), &Rotations::createFailed, rotations.get(),
                     [this] { ++createFailures; });
    QObject::connect(rotations.get(), &Rotations::notProven, rotations.get(), [this] { ++notProven; });
}

void RotationWorld::close()
{
    rotations.reset();
    commands.reset();
    gateway.reset();
    journal.reset();
    shown.reset();
    offered.reset();
}

void RotationWorld::crash()
{
    close();
    open();
    settle();
}

void RotationWorld::breakRecord()
{
    const QString path = m_folder.filePath(u"journal"_s);
    QFile::rename(path, path + u".old"_s);
    QDir().mkdir(path);
}

void RotationWorld::settle()
{
    // A create is the longest chain: recorded, read, recorded, sent, recorded.
    constexpr int longestChain = 8;
    for (int turn = 0; turn < longestChain; ++turn) {
        bool isFlushed = false;
        journal->flush(rotations.get(), [&isFlushed] { isFlushed = true; });
        while (!isFlushed)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

Result<CreatedToken> RotationWorld::answerCreate(const NewToken &asked)
{
    ++creates;
    const QString id = u"new %1"_s.arg(++m_lastToken);
    if (isDone(createAnswer))
        tokens.emplace(id, fakeToken(id, asked.name, askedPermissions(asked)));
    switch (createAnswer) {
    case Answer::Yes:
        break;
    case Answer::No:
        return fakeError(ErrorKind::InvalidInput, 400, u"INVALID_INPUT"_s);
    case Answer::LostDone:
    case Answer::LostNotDone:
        return lost();
    }
    CreatedToken created;
    created.token = tokens.at(id);
    created.secret = Secret("secret of " + id.toUtf8());
    return created;
}

Result<void> RotationWorld::answerRemove(const QString &tokenId)
{
    ++removes;
    const bool wasThere = tokens.count(tokenId) > 0;
    if (isDone(removeAnswer))
        tokens.erase(tokenId);
    switch (removeAnswer) {
    case Answer::Yes:
        break;
    case Answer::No:
        return fakeError(ErrorKind::Forbidden, 403, u"FORBIDDEN"_s);
    case Answer::LostDone:
    case Answer::LostNotDone:
        return lost();
    }
    if (!wasThere)
        return gone();
    return {};
}

void RotationWorld::start(const QString &tokenId, bool isLeak, const QStringList &permissions)
{
    rotations->start({{.old = tokens.at(tokenId),
                       .newName = tokens.at(tokenId).name + u" next"_s,
                       .permissions = permissions,
                       .isLeak = isLeak}});
    settle();
}

void RotationWorld::noteSecret(JournalEvent event)
{
    journal->append({.event = event,
                     .attemptId = shown->attemptId,
                     .name = shown->token.name,
                     .tokenId = shown->token.id});
}

void RotationWorld::keepSecret()
{
    if (!shown)
        return;
    noteSecret(JournalEvent::SecretSaved);
    secretsKept.insert(shown->token.id);
    noteSecret(JournalEvent::HandoverEnded);
    shown.reset();
    settle();
}

void RotationWorld::discardSecret()
{
    if (!shown)
        return;
    noteSecret(JournalEvent::SecretDiscarded);
    shown.reset();
    settle();
}

bool RotationWorld::proveIt(const Rotation &rotation)
{
    const bool isShown = shown && shown->token.id == rotation.newId;
    if (!isShown && !secretsKept.contains(rotation.newId))
        return false;
    rotations->prove(rotation.id, Secret("secret of " + rotation.newId.toUtf8()),
                     isShown ? Rotations::SecretSource::HandOver : Rotations::SecretSource::Person);
    settle();
    return true;
}

bool RotationWorld::confirmDelete()
{
    if (!offered)
        return false;
    deleteToken(std::exchange(offered, std::nullopt)->id);
    return true;
}

void RotationWorld::deleteToken(const QString &tokenId)
{
    if (const auto found = tokens.find(tokenId); found != tokens.end())
        commands->deleteTokens({found->second});
    settle();
}

void RotationWorld::checkNow()
{
    const QList<JournaledChange> open = journal->log().open();
    for (const JournaledChange &change : open) {
        const bool isThere = tokens.count(change.tokenId) > 0;
        if (change.isDelete)
            journal->append({.event = isThere ? JournalEvent::FoundThere : JournalEvent::FoundGone,
                             .attemptId = change.attemptId,
                             .tokenId = change.tokenId});
        else if (change.tokenId.isEmpty())
            journal->append({.event = JournalEvent::Closed, .attemptId = change.attemptId});
    }
    settle();
}

bool RotationWorld::takeNextStep(const Rotation &rotation)
{
    switch (rotation.step) {
    case RotationStep::ToCreate:
    case RotationStep::SuccessorGone:
        rotations->create(rotation.id);
        settle();
        return true;
    case RotationStep::HandingOver:
        proveIt(rotation);
        keepSecret();
        return true;
    case RotationStep::CreateUnknown:
    case RotationStep::DeleteUnknown:
        checkNow();
        return true;
    case RotationStep::SecretLost:
        if (!proveIt(rotation))
            deleteToken(rotation.newId);
        return true;
    case RotationStep::ToProve:
        if (!proveIt(rotation))
            deleteToken(rotation.newId);
        return true;
    case RotationStep::Waiting:
    case RotationStep::ToDelete:
        rotations->confirmDeployed(rotation.id);
        settle();
        confirmDelete();
        return true;
    case RotationStep::ToProveGone:
        rotations->lookAgain();
        settle();
        return true;
    case RotationStep::ToSwitch:
        rotations->lookAgain();
        settle();
        return true;
    case RotationStep::Creating:
    case RotationStep::Deleting:
    case RotationStep::Finished:
    case RotationStep::Aborted:
        return false;
    }
    return false;
}

int RotationWorld::workingPairs() const
{
    return static_cast<int>(std::count_if(secretsKept.cbegin(), secretsKept.cend(),
                                          [this](const QString &id) { return tokens.count(id) > 0; }));
}

} // namespace tokenry::test
