// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>

#include "app/domain/account.h"
#include "app/journal/changelog.h"
#include "app/journal/journalfile.h"
#include "app/rotation/rotation.h"
#include "app/rotation/rotationmessages.h"
#include "tests/support/faultserver.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace tokenry::test;
using Step = RotationStep;

namespace {

constexpr int defaultKills = 6;
constexpr quint32 defaultSeed = 16;
constexpr int mostMoments = 140;
constexpr int waitMs = 120'000;
const QByteArray oldSecret = "account-canary-kills"_ba;
const QString oldId = u"Token:2"_s;
const QString newId = u"Token:3"_s;
const QByteArray newAuthorization = "client-of-3:created-canary-of-number-3"_ba;

struct Plan
{
    QString name;
    QJsonArray server = {};
    bool isOwn = false;
};

QJsonArray lost(const QString &verb)
{
    return {QJsonArray{u"expect"_s, verb}, QJsonArray{u"commit"_s}, QJsonArray{u"close"_s}};
}

const QList<Plan> &plans()
{
    static const QList<Plan> all{{u"waits"_s},
                                 {u"leak"_s},
                                 {u"abort"_s},
                                 {u"own token"_s, {}, true},
                                 {u"create lost"_s, lost(u"POST"_s)},
                                 {u"delete lost"_s, lost(u"DELETE"_s)}};
    return all;
}

/// One rotation in a process that is killed, and the next start.
class Kill final
{
public:
    explicit Kill(const Plan &plan)
        : m_plan(plan), m_server({.steps = plan.server,
                                  .names = {u"ledger"_s, u"payout"_s},
                                  .permissions = {u"VIEW"_s, u"MANAGE"_s},
                                  .credential = clientId() + ':' + oldSecret})
    {
        QDir(m_folder.path()).mkpath(u"state"_s);
        QDir(m_folder.path()).mkpath(u"keyring"_s);
    }

    /// Why this kill did harm, in words; empty when it did none.
    [[nodiscard]] QString run(int killAt)
    {
        const QString ran = start({u"rotate"_s, state(), keyring(), m_server.baseUrl().toString(),
                                   QString::fromLatin1(clientId()), m_plan.name, QString::number(killAt)});
        if (!ran.isEmpty())
            return ran;
        for (const QByteArray &line : m_output.split('\n')) {
            if (line.startsWith("killed "))
                moment = QString::fromLatin1(line.mid(7));
            if (line.startsWith("passed "))
                passedOf.insert(line.split(' ').value(1), line.split(' ').value(2).toInt());
            m_isKeeping = m_isKeeping || line == "keeping";
        }
        if (moment.isEmpty() && passedOf.isEmpty())
            return u"it ended early: "_s + QString::fromUtf8(m_output);
        QList<QByteArray> kinds{"write", "sync", "send", "receive", "dialog", "act"};
        if (m_plan.isOwn)
            kinds += {"rename", "keyring"};
        for (const QByteArray &kind : kinds) {
            if (moment.isEmpty() && passedOf.value(kind) == 0)
                return u"no moment of this kind is noticed: "_s + QString::fromLatin1(kind);
        }
        QString harm = judgeService();
        if (harm.isEmpty())
            harm = judgeRecord();
        if (harm.isEmpty())
            harm = judgeFiles();
        if (harm.isEmpty())
            harm = start(QStringList{u"look"_s, state(), keyring()} + m_titles);
        if (harm.isEmpty())
            harm = judgeWindow();
        if (harm.isEmpty())
            harm = judgeKeyring();
        if (harm.isEmpty())
            harm = judgeService();
        return harm.isEmpty() ? judgeFiles() : harm;
    }

    QString moment;                 ///< At which it was killed; empty when it came to its end
    QMap<QByteArray, int> passedOf; ///< Moments of one that came to its end, by kind
    QString stepNow;                ///< What the next start is to show

private:
    [[nodiscard]] QByteArray clientId() const { return m_plan.isOwn ? "client-of-2"_ba : "me"_ba; }
    [[nodiscard]] QString state() const { return m_folder.filePath(u"state"_s); }
    [[nodiscard]] QString keyring() const { return m_folder.filePath(u"keyring"_s); }

    [[nodiscard]] QString start(const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ROTATING_WINDOW), arguments);
        process.write(oldSecret + '\n');
        if (!process.waitForFinished(waitMs))
            return u"the window did not end"_s;
        m_output = process.readAllStandardOutput();
        const QByteArray errors = process.readAllStandardError();
        const bool isKilled = m_output.contains("killed ");
        if (process.exitStatus() == QProcess::CrashExit && !isKilled)
            return u"the window crashed: "_s + QString::fromUtf8(errors);
        if (!isKilled && process.exitCode() != 0)
            return u"the window said: "_s + QString::fromUtf8(m_output + errors);
        if (holdsSecret(errors))
            return u"a secret is in the error output"_s;
        return {};
    }

    /// At most one request that changes anything for each wish, and the old token last, after a proof.
    [[nodiscard]] QString judgeService() const
    {
        if (m_server.count("POST"_ba) > 1)
            return u"more than one token was created"_s;
        bool isProven = false;
        QStringList deleted;
        const QList<SeenRequest> requests = m_server.requests();
        for (const SeenRequest &request : requests) {
            if (request.verb == "GET" && request.status == 200 && request.authorization == newAuthorization)
                isProven = true;
            if (request.verb != "DELETE")
                continue;
            const QString id = QUrl::fromPercentEncoding(request.target).section(u'/', -1);
            if (deleted.contains(id))
                return u"it was deleted twice: "_s + id;
            deleted.append(id);
            const bool isWanted = m_plan.name == u"abort"_s ? id == newId : id == oldId;
            if (!isWanted)
                return u"the wrong token was deleted: "_s + id;
            if (id == oldId && !isProven)
                return u"the old token was deleted before the new pair was proven"_s;
        }
        return {};
    }

    /// The step that the record tells fits what the service holds.
    [[nodiscard]] QString judgeRecord()
    {
        QFile accounts(state() + u"/accounts.json"_s);
        const bool isRead = accounts.open(QIODevice::ReadOnly);
        const QJsonObject account = QJsonDocument::fromJson(accounts.readAll())
                                        .object()
                                        .value("accounts"_L1)
                                        .toArray()
                                        .at(0)
                                        .toObject();
        if (!isRead || account.isEmpty())
            return u"the account is lost"_s;
        m_usesNew = account.value("clientId"_L1).toString().toLatin1() != clientId();
        QDirIterator records(state() + u"/journal"_s, {u"*.jsonl"_s}, QDir::Files);
        const JournalContent content =
            records.hasNext() ? JournalFile(records.next()).read() : JournalContent();
        // A line that the kill cut off may be lost, not more.
        if (content.damagedLines > 1 || !content.refusal.isEmpty())
            return u"the record is damaged: "_s + content.refusal;
        const QList<Rotation> all =
            rotationsOf(ChangeLog(content.records),
                        {originOf(m_server.baseUrl()), account.value("clientId"_L1).toString()},
                        [](const QString &) { return false; });
        const bool isMade = !m_server.made().isEmpty();
        const bool isOldGone = m_server.removed().contains(oldId);
        m_titles.clear();
        if (all.isEmpty())
            return isMade || isOldGone ? u"nothing is on record"_s : QString();
        const Rotation &rotation = all.constFirst();
        if (all.size() > 1 || rotation.isElsewhere)
            return u"the record holds another rotation"_s;
        m_rotation = rotation;
        stepNow = stateTitle(rotation, QDateTime::currentDateTimeUtc());
        const Step step = rotation.step;
        if (isMade && (step == Step::ToCreate || step == Step::SuccessorGone))
            return u"false: "_s + stepNow;
        if (!isMade && step != Step::ToCreate && step != Step::CreateUnknown)
            return u"false, nothing was made: "_s + stepNow;
        const bool isAfterDelete =
            step == Step::DeleteUnknown || step == Step::ToProveGone || step == Step::Finished;
        if (isOldGone != isAfterDelete && !(step == Step::DeleteUnknown && !isOldGone))
            return u"false about the old token: "_s + stepNow;
        const bool isKept = step != Step::ToCreate && step != Step::CreateUnknown && step != Step::SecretLost;
        if (isKept && !m_isKeeping && !m_plan.isOwn)
            return u"nobody had copied the secret: "_s + stepNow;
        m_titles = titlesOf(rotation, isOldGone);
        return {};
    }

    /// What the next start shows once it has read the service.
    [[nodiscard]] QStringList titlesOf(Rotation rotation, bool isOldGone) const
    {
        // The account has the pair, and the next sign-in confirms it.
        if (rotation.isUnconfirmed)
            rotation.step = Step::Waiting;
        if (isOldGone)
            rotation.step = Step::Finished;
        if (!rotation.isUnderWay())
            return {endText(rotation)};
        const QString title = stateTitle(rotation, QDateTime::currentDateTimeUtc());
        return {title};
    }

    /// It shows the rotation, at that step, with a way on, and the account signs in.
    [[nodiscard]] QString judgeWindow()
    {
        const QJsonObject shown = QJsonDocument::fromJson(m_output.trimmed()).object();
        if (!shown.value("isSignedIn"_L1).toBool() || shown.value("isAskedToSignIn"_L1).toBool())
            return u"the account cannot sign in"_s;
        if (shown.value("hasRotations"_L1).toBool() != m_rotation.has_value())
            return u"the Rotations page is shown without a rotation, or the other way round"_s;
        const QJsonArray ways = shown.value("ways"_L1).toArray();
        if (m_rotation && shown.value("ended"_L1).toString().isEmpty() && !hasWay(*m_rotation, ways))
            return u"no way on from: "_s + QString::fromUtf8(m_output);
        return {};
    }

    /// The next start removes what the kill left of the former pair.
    [[nodiscard]] QString judgeKeyring() const
    {
        const auto secrets = QDir(keyring()).entryList(QDir::Files).size();
        return m_usesNew && secrets != 1 ? u"%1 secrets are in the keyring"_s.arg(secrets) : QString();
    }

    [[nodiscard]] static bool hasWay(const Rotation &rotation, const QJsonArray &ways)
    {
        const auto has = [&ways](const char *way) { return ways.contains(QString::fromLatin1(way)); };
        switch (rotation.step) {
        case Step::ToCreate:
        case Step::SuccessorGone:
            return has("rotationCreate") && has("rotationAbort");
        case Step::CreateUnknown:
        case Step::DeleteUnknown:
            return has("unresolvedStrip");
        case Step::SecretLost:
            return rotation.isUnconfirmed || (has("rotationDeleteNew") && has("rotationTest"));
        case Step::ToProve:
        case Step::ToSwitch:
            return has("rotationTest") || has("rotationDeployed");
        case Step::Waiting:
        case Step::ToDelete:
            return has("rotationDeployed");
        case Step::Creating:
        case Step::HandingOver:
        case Step::Deleting:
            return false;
        case Step::ToProveGone:
        case Step::Finished:
        case Step::Aborted:
            return true;
        }
        return false;
    }

    [[nodiscard]] static bool holdsSecret(const QByteArray &bytes)
    {
        return bytes.contains(oldSecret) || bytes.contains(TokenTable::secretMark);
    }

    /// No secret is in any file but the keyring's.
    [[nodiscard]] QString judgeFiles() const
    {
        QDirIterator files(state(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && holdsSecret(file.readAll()))
                return u"a secret is in "_s + file.fileName();
        }
        return {};
    }

    const Plan m_plan;
    const QTemporaryDir m_folder;
    FaultServer m_server;
    QByteArray m_output;
    bool m_isKeeping = false;
    bool m_usesNew = false; ///< The account has the new pair
    std::optional<Rotation> m_rotation;
    QStringList m_titles;
};

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

} // namespace

/// The program is killed around each disk write, each request, each dialog and each act of a rotation: the
/// next start shows it at its true step.
class TestRotationKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfMomentIsNoticed();
    void killedAtAnyMoment();
};

/// Guards against kills that stay away from the disk, the service or the keyring.
void TestRotationKills::everyKindOfMomentIsNoticed()
{
    constexpr int never = 0;
    const auto own = std::ranges::find_if(plans(), &Plan::isOwn);
    Kill none(*own);
    const QString harm = none.run(never);
    QVERIFY2(harm.isEmpty(), qPrintable(harm));
    QVERIFY(none.moment.isEmpty());
}

/// TOKENRY_ROTATION_KILLS and TOKENRY_ROTATION_SEED say how many and which; `run-kills` sets them.
void TestRotationKills::killedAtAnyMoment()
{
    const int kills = numberFrom("TOKENRY_ROTATION_KILLS", defaultKills);
    const auto seed =
        static_cast<quint32>(numberFrom("TOKENRY_ROTATION_SEED", static_cast<int>(defaultSeed)));
    QRandomGenerator random(seed);
    QMap<QString, int> killed;
    QMap<QString, int> shown;
    // How many a plan has, once one of it has come to its end.
    QMap<QString, int> moments;
    int ended = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const Plan &plan = plans().at(kill % plans().size());
        const int killAt = random.bounded(moments.value(plan.name, mostMoments)) + 1;
        Kill one(plan);
        const QString harm = one.run(killAt);
        const QString where = u"kill %1 of seed %2, plan “%3”, moment %4 (%5): "_s.arg(
            QString::number(kill), QString::number(seed), plan.name, QString::number(killAt), one.moment);
        QVERIFY2(harm.isEmpty(), qPrintable(where + harm));
        if (one.moment.isEmpty()) {
            ++ended;
            moments.insert(plan.name, std::accumulate(one.passedOf.cbegin(), one.passedOf.cend(), 0));
        } else {
            ++killed[one.moment];
        }
        ++shown[one.stepNow.isEmpty() ? u"No rotation was on record, and nothing was sent."_s : one.stepNow];
    }
    QVERIFY2(ended < kills, "nothing was killed");
    qInfo("%d kills, seed %u: none stranded, none silent; %d more came to their end", kills - ended, seed,
          ended);
    for (auto kind = killed.cbegin(); kind != killed.cend(); ++kind)
        qInfo("  killed at %s: %d", qPrintable(kind.key()), kind.value());
    for (auto step = shown.cbegin(); step != shown.cend(); ++step)
        qInfo("  next start: %d × %s", step.value(), qPrintable(step.key()));
}

QTEST_GUILESS_MAIN(TestRotationKills)
#include "tst_rotationkills.moc"
