// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QSslSocket>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

#include "app/history/unresolvedchanges.h"
#include "app/journal/journal.h"
#include "tests/faults/window/faultperson.h"
#include "tests/faults/window/faultscenario.h"
#include "tests/faults/window/showntexts.h"
#include "tests/faults/window/watches.h"
#include "tests/support/certificateauthority.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;
using namespace tokenry::test;

namespace {

/// Wide: a program under the sanitizers beside three others, on two cores.
constexpr auto longestGap = 2s;

/// What the end of a program leaves to say: questions on record, and whether the window said them.
struct Unresolved
{
    QList<UnresolvedChange> questions = {};
    bool isShown = false;
};

bool isShown(const char *objectName)
{
    return shownWidget(QString::fromLatin1(objectName)) != nullptr;
}

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // Freed memory is kept aside then.
#else
constexpr bool isSanitized = false;
#endif

/// The most that was resident since the last call, in bytes; from here on it is what is resident now.
qint64 takePeakMemory()
{
    QFile status(u"/proc/self/status"_s);
    qint64 peak = 0;
    if (status.open(QIODevice::ReadOnly)) {
        const auto lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                peak = line.sliced(6).trimmed().split(' ').constFirst().toLongLong() << 10;
        }
    }
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return peak;
}

/// Text that changes the order of its neighbours, or is no text.
bool isUnsafe(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit < 0x20 && unit != '\n' && unit != '\t') || (unit >= 0x7f && unit < 0xa0) ||
           (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x2028 ||
           unit == 0x2029 || unit == 0x200b;
}

} // namespace

/// Every fault of tests/faults/scenarios, played against the real window, on plain and TLS connections that
/// are fresh or reused; and what holds after each of them.
class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void happensAsItMust_data();
    void happensAsItMust();

private:
    void checkDelivery(const FaultPerson &person);
    void checkSecrets(const FaultPerson &person);
    void checkTexts();
    void checkControls();
    void checkNothingIsUntold(const FaultPerson &person, bool isQuestionShown);

    CertificateAuthority m_authority;
    CertificateAuthority m_otherAuthority{u"Another authority"_s};
    ServiceIdentities m_identities;
    std::optional<LogWatch> m_log; ///< Put in place after that of the test library
    LoopWatch m_loop;
    QList<FaultCase> m_cases;
    std::chrono::milliseconds m_worstGap{0};
    QString m_worst;         ///< The case with that gap
    qint64 m_mostMemory = 0; ///< MiB
    int m_played = 0;
};

void TestFaults::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_log.emplace();
    m_authority.beTrusted();
    m_identities = {.own = m_authority.issue(),
                    .ofAnotherAuthority = m_otherAuthority.issue(),
                    .ofAnotherHost = m_authority.issue(
                        {.commonName = u"other.example"_s, .alternativeNames = u"DNS:other.example"_s})};
    m_cases = faultCases(QStringLiteral(SCENARIOS), qEnvironmentVariable("TOKENRY_FAULTS", u"CLDR"_s));
    const QString only = qEnvironmentVariable("TOKENRY_FAULT");
    const bool isNamed = std::any_of(m_cases.cbegin(), m_cases.cend(), [&only](const FaultCase &each) {
        return only.isEmpty() || each.fault == only;
    });
    QVERIFY2(isNamed, "no case has such an id: TOKENRY_FAULTS, TOKENRY_FAULT");
}

void TestFaults::cleanupTestCase()
{
    m_log.reset();
    qInfo("%d cases were played; the window's event loop was busy for %lld ms at most (%s)", m_played,
          static_cast<long long>(m_worstGap.count()), qPrintable(m_worst));
    if (m_mostMemory > 0)
        qInfo("endless answers took %lld MiB at most", static_cast<long long>(m_mostMemory));
}

/// TOKENRY_FAULTS says with which letters the ids of the played ones begin; TOKENRY_FAULT names a single one.
/// TOKENRY_FAULTS_PART=1/3 plays every third case, from the first on: ctest plays the parts side by side.
/// Of a case for all four kinds of connection one of each pair is played, by turns, and all of them when
/// TOKENRY_EVERY_CONNECTION is set.
void TestFaults::happensAsItMust_data()
{
    QTest::addColumn<qsizetype>("number");
    QTest::addColumn<QString>("connection");
    const QString only = qEnvironmentVariable("TOKENRY_FAULT");
    const QStringList part = qEnvironmentVariable("TOKENRY_FAULTS_PART", u"1/1"_s).split(u'/');
    for (qsizetype number = 0; number < m_cases.size(); ++number) {
        if (number % part.constLast().toInt() != part.constFirst().toInt() - 1)
            continue;
        if (!only.isEmpty() && m_cases.at(number).fault != only)
            continue;
        QStringList connections = m_cases.at(number).connections;
        if (connections.size() == 4 && !qEnvironmentVariableIsSet("TOKENRY_EVERY_CONNECTION"))
            connections = {number % 2 == 0 ? u"plain fresh"_s : u"plain reused"_s,
                           number % 2 == 0 ? u"TLS reused"_s : u"TLS fresh"_s};
        for (const QString &connection : std::as_const(connections))
            QTest::newRow(qPrintable(m_cases.at(number).title() + u" - "_s + connection))
                << number << connection;
    }
}

void TestFaults::happensAsItMust()
{
    QFETCH(const qsizetype, number);
    QFETCH(const QString, connection);
    (void)m_log->take();
    FaultPerson person(m_cases.at(number), connection, m_identities);
    (void)m_loop.takeLongest();
    if (m_cases.at(number).mostMemory > 0)
        (void)takePeakMemory();
    const qint64 memoryBefore = m_cases.at(number).mostMemory > 0 ? takePeakMemory() : 0;

    const QString complaint = person.play();
    if (!complaint.isEmpty())
        std::fputs(qPrintable(complaint + u'\n'), stderr); // A test's own message is cut.
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint.section(u'\n', 0, 0)));
    if (m_cases.at(number).mostMemory > 0) {
        const qint64 more = (takePeakMemory() - memoryBefore) >> 20;
        QVERIFY2(isSanitized || more <= m_cases.at(number).mostMemory, QByteArray::number(more).constData());
        m_mostMemory = std::max(m_mostMemory, more);
    }
    const auto gap = m_loop.takeLongest();
    if (gap > m_worstGap) {
        m_worstGap = gap;
        m_worst = m_cases.at(number).title();
    }
    ++m_played;
    QVERIFY2(gap < longestGap, QByteArray::number(static_cast<qint64>(gap.count())).constData());
    const bool isQuestionShown = isShown("unresolvedStrip") || isShown("createCheck") ||
                                 isShown("unresolvedDialog") || isShown("lockedPage");
    for (const std::function<void()> &check :
         {std::function<void()>([&] { checkDelivery(person); }),
          std::function<void()>([&] { checkSecrets(person); }),
          std::function<void()>([this] { checkTexts(); }), std::function<void()>([this] { checkControls(); }),
          std::function<void()>([&] { checkNothingIsUntold(person, isQuestionShown); })}) {
        check();
        if (QTest::currentTestFailed())
            return;
    }
}

/// I2 and I3.
void TestFaults::checkDelivery(const FaultPerson &person)
{
    int creates = 0;
    QHash<QByteArray, int> deletes;
    for (const SeenRequest &request : person.server().requests()) {
        creates += request.verb == "POST" && !request.wasRefused ? 1 : 0;
        if (request.verb == "DELETE" && !request.wasRefused)
            ++deletes[request.target.sliced(request.target.lastIndexOf('/') + 1)];
        QVERIFY2(!request.head.toLower().contains("cookie"), request.head.constData());
    }
    QVERIFY2(creates <= person.createsAsked(), QByteArray::number(creates).constData());
    for (auto sent = deletes.cbegin(); sent != deletes.cend(); ++sent)
        QVERIFY2(sent.value() <= person.deletesAsked(QUrl::fromPercentEncoding(sent.key())),
                 sent.key().constData());
    for (const QByteArray &bytes : person.otherServer().received()) {
        QVERIFY(!holdsSecret(bytes, accountSecret));
        QVERIFY(!holdsSecret(bytes, TokenTable::secretMark));
    }
}

/// I4.
void TestFaults::checkSecrets(const FaultPerson &person)
{
    const QByteArray log = m_log->take();
    QDirIterator files(person.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QList<QPair<QString, QByteArray>> places = {{u"the log"_s, log}};
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            places.append({file.fileName(), file.readAll()});
    }
    for (const auto &[name, bytes] : places) {
        QVERIFY2(!holdsSecret(bytes, accountSecret), qPrintable(name));
        QVERIFY2(!holdsSecret(bytes, TokenTable::secretMark), qPrintable(name));
    }
}

/// I7.
void TestFaults::checkTexts()
{
    QStringList texts = allShownTexts();
    if (const auto *view = qobject_cast<QTableView *>(shownWidget(u"tokenTable"_s))) {
        constexpr int mostRows = 200;
        for (int row = 0; row < std::min(view->model()->rowCount(), mostRows); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole})
                    texts.append(view->model()->index(row, column).data(role).toString());
            }
        }
    }
    for (const QString &text : texts) {
        const auto unsafe = std::find_if(text.cbegin(), text.cend(), isUnsafe);
        QVERIFY2(unsafe == text.cend(),
                 qPrintable(u"U+%1 in: %2"_s.arg(
                     QString::number(unsafe == text.cend() ? 0 : unsafe->unicode(), 16), text)));
    }
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible())
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
    }
}

/// I6: whatever is in front can be left, and otherwise the window can be used.
void TestFaults::checkControls()
{
    const auto isUsable = [](const char *name) {
        const QWidget *widget = shownWidget(QString::fromLatin1(name));
        return widget && widget->isEnabled();
    };
    if (isShown("createDialog"))
        QVERIFY(isUsable("createCancel") || isUsable("createSettled") || isUsable("createSubmit"));
    else if (isShown("deleteDialog"))
        QVERIFY(isUsable("deleteClose") || isUsable("deleteCancel"));
    else if (isShown("accountPage") && !QApplication::activeModalWidget())
        QVERIFY(isUsable("tokenNew"));
}

/// I8 and the purpose of all this: each token that was made was handed over, or is gone again, or is named as
/// a question that the window shows.
void TestFaults::checkNothingIsUntold(const FaultPerson &person, bool isQuestionShown)
{
    QSet<QString> asked;
    QDirIterator files(person.folder() + u"/journal"_s, {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString copy = files.next() + u".copy"_s;
        QVERIFY(QFile::copy(files.filePath(), copy));
        const SystemClock clock;
        const Journal journal(copy, clock);
        QTRY_VERIFY(journal.isLoaded());
        for (const UnresolvedChange &question : unresolvedChanges(journal))
            asked.insert(question.name);
    }
    const auto rows = person.server().rows();
    for (const TableRow &made : person.server().made()) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(),
                                         [&made](const TableRow &row) { return row.id == made.id; });
        if (!isThere || person.handedOver().contains(made.name))
            continue;
        QVERIFY2(asked.contains(made.name), qPrintable(u"nobody was told of "_s + made.name));
        QVERIFY2(isQuestionShown,
                 qPrintable(u"a question about %1 is on record and not shown"_s.arg(made.name)));
    }
}

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
