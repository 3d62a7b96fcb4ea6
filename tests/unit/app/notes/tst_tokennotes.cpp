// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/notes/notejson.h"
#include "app/notes/notemerge.h"
#include "app/notes/notestore.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const TokenNote note{.owner = u"Ada"_s,
                     .purpose = u"payouts \"EU\""_s,
                     .deployed = u"k8s, cluster 3"_s,
                     .reviewBy = QDate(2026, 12, 31)};

} // namespace

class tst_TokenNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreTidied();
    void whatLooksLikeASecretIsSeen_data();
    void whatLooksLikeASecretIsSeen();
    void notesComeBackFromJson();
    void damagedJsonIsRefused_data();
    void damagedJsonIsRefused();
    void linesNameThePartsThatAreThere();
    void anImportIsPlannedAndMerged();
    void theFileIsForItsOwnerOnly();
    void aDamagedFileIsKept();
    void aFileThatCannotBeReadIsNotWrittenOver();
    void aNoteThatCannotBeWrittenIsNotShown();
    void anAccountOfThisRunHasNoFile();
    void aSuccessorGetsTheNote();
};

void tst_TokenNotes::textsAreTidied()
{
    const TokenNote tidy =
        TokenNote{.owner = u"  a\n\tb "_s, .purpose = QString(1'000, u'x'), .deployed = u" \n"_s}.tidied();
    QCOMPARE(tidy.owner, u"a b"_s);
    QCOMPARE(tidy.purpose.size(), longestNoteText);
    QCOMPARE(tidy.deployed, QString());
    QVERIFY(TokenNote{.owner = u" "_s}.tidied().isEmpty());
}

void tst_TokenNotes::whatLooksLikeASecretIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("words") << u"Payout worker in the cluster eu-west-1, since 2026-11-28 (ticket OPS-1234)"_s
                           << false;
    QTest::newRow("client id") << u"replaces 01947d22a3b4c5d6e7f8091a2b3c10df"_s << false;
    QTest::newRow("token id") << u"see Token:019542f5-b3e7-1d02-0000-00000000abcd"_s << false;
    QTest::newRow("web address") << u"https://wiki.example/display/OPS/Tokens+and+keys?page=12"_s << false;
    QTest::newRow("a long word") << u"Donaudampfschifffahrtsgesellschaftskapit\u00e4n"_s << false;
    QTest::newRow("name of the host") << u"vm-42-eu-west-1a.k8s.example, port 8080"_s << false;
    QTest::newRow("hexadecimal secret") << u"GRID_CLIENT_SECRET=0123456789abcdef0123456789abcdef"_s << true;
    QTest::newRow("pair") << u"01947d22a3b4c5d6e7f8091a2b3c10df:correct-horse-battery"_s << true;
    QTest::newRow("with hyphens") << u"it is kQ8xV2mN-7pR4tY6wZ1-aB3cD5eF9"_s << true;
    QTest::newRow("pair in an address") << u"https://user:pass@api.example/v1"_s << true;
    QTest::newRow("secret") << u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s << true;
    QTest::newRow("within words") << u"the key is kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL, keep it"_s << true;
    QTest::newRow("as a setting") << u"GRID_CLIENT_SECRET=kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s << true;
    QTest::newRow("base64") << u"Basic MDE5NDdkMjJhM2I0YzVkNmU3ZjgwOTFhMmIzYzEwZGY6c2VjcmV0"_s << true;
}

void tst_TokenNotes::whatLooksLikeASecretIsSeen()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSecret);
    QCOMPARE(TokenNote{.owner = text}.holdsSecretByLooks(), isSecret);
    QCOMPARE(TokenNote{.purpose = text}.holdsSecretByLooks(), isSecret);
    QCOMPARE(TokenNote{.deployed = text}.holdsSecretByLooks(), isSecret);
}

void tst_TokenNotes::notesComeBackFromJson()
{
    const TokenNotes notes{{u"Token:1"_s, note}, {u"Token:2"_s, {.owner = u"<b>\u202e\u65e5"_s}}};
    const QByteArray json = notesToJson(notes);
    QCOMPARE(notesFromJson(json).value(), notes);
    QCOMPARE(notesToJson(notes), json);
    QCOMPARE(notesFromJson(notesToJson({})).value(), TokenNotes());
    // A newer version may add members.
    QCOMPARE(notesFromJson(R"({"format":1,"x":0,"notes":[{"tokenId":"a","owner":"b","y":[]}]})").value(),
             (TokenNotes{{u"a"_s, {.owner = u"b"_s}}}));
}

void tst_TokenNotes::damagedJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json :
         {""_ba, "[]"_ba, R"({"format":1})"_ba, R"({"format":2,"notes":[]})"_ba,
          R"({"format":1,"notes":[1]})"_ba, R"({"format":1,"notes":[{"owner":"a"}]})"_ba,
          R"({"format":1,"notes":[{"tokenId":"a","owner":1}]})"_ba,
          R"({"format":1,"notes":[{"tokenId":"a","reviewBy":"soon"}]})"_ba,
          R"({"format":1,"notes":[{"tokenId":"a","own)"_ba})
        QTest::newRow(json.constData()) << json;
}

void tst_TokenNotes::damagedJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!notesFromJson(json));
}

void tst_TokenNotes::linesNameThePartsThatAreThere()
{
    QCOMPARE(noteLines({}), QStringList());
    QCOMPARE(noteLines({.owner = u"Ada\u202e"_s, .deployed = u"eu"_s, .reviewBy = QDate(2026, 12, 31)}),
             (QStringList{u"Owner: Ada⟨U+202E⟩"_s, u"Where deployed: eu"_s, u"Review by: 2026-12-31"_s}));
}

void tst_TokenNotes::anImportIsPlannedAndMerged()
{
    const TokenNotes present{{u"a"_s, note}, {u"b"_s, note}, {u"c"_s, note}};
    const TokenNotes imported{{u"b"_s, {.owner = u"Bob"_s}},
                              {u"c"_s, note},
                              {u"d"_s, {.purpose = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s}}};
    const NoteMerge merge = planMerge(present, imported);
    QCOMPARE(merge.added, QStringList{u"d"_s});
    QCOMPARE(merge.replaced, QStringList{u"b"_s});
    QCOMPARE(merge.same, QStringList{u"c"_s});
    QCOMPARE(merge.withSecret, QStringList{u"d"_s});
    QVERIFY(!merge.changesNothing());
    const TokenNotes result = merged(present, imported, merge.withSecret);
    QCOMPARE(result, (TokenNotes{{u"a"_s, note}, {u"b"_s, {.owner = u"Bob"_s}}, {u"c"_s, note}}));
    QVERIFY(planMerge(result, result).changesNothing());
}

void tst_TokenNotes::theFileIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes/a.json"_s);
    const SystemClock clock;
    {
        NoteStore store(path, clock);
        const QSignalSpy changed(&store, &NoteStore::changed);
        QCOMPARE(store.setNote(u"Token:1"_s, note), QString());
        QCOMPARE(store.setNote(u"Token:2"_s, {.owner = u" x "_s}), QString());
        QCOMPARE(store.setNote(u"Token:2"_s, {.owner = u"x"_s}), QString());
        QCOMPARE(changed.size(), 2);
    }
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    NoteStore store(path, clock);
    QCOMPARE(store.problem(), QString());
    QCOMPARE(store.notes(), (TokenNotes{{u"Token:1"_s, note}, {u"Token:2"_s, {.owner = u"x"_s}}}));
    QCOMPARE(store.setNote(u"Token:2"_s, {}), QString());
    QCOMPARE(NoteStore(path, clock).notes(), (TokenNotes{{u"Token:1"_s, note}}));
}

void tst_TokenNotes::aDamagedFileIsKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half a fi");
    file.close();
    const SystemClock clock;
    NoteStore store(file.fileName(), clock);
    QVERIFY(store.problem().contains(u"are damaged"_s));
    QCOMPARE(store.setNote(u"Token:1"_s, note), QString());
    QCOMPARE(store.problem(), QString());
    const QStringList kept = QDir(folder.path()).entryList({u"a.json.kept-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile old(folder.filePath(kept.first()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "half a fi"_ba);
}

void tst_TokenNotes::aFileThatCannotBeReadIsNotWrittenOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr qint64 tooLarge = (qint64{64} << 20) + 1;
    QVERIFY(file.resize(tooLarge));
    file.close();
    const SystemClock clock;
    NoteStore store(file.fileName(), clock);
    QVERIFY(store.problem().contains(u"too large"_s));
    QCOMPARE(store.setNote(u"Token:1"_s, note), store.problem());
    QVERIFY(store.notes().isEmpty());
    QCOMPARE(QFileInfo(file.fileName()).size(), tooLarge);
}

void tst_TokenNotes::aNoteThatCannotBeWrittenIsNotShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"link.json"_s);
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), path));
    const SystemClock clock;
    NoteStore store(path, clock);
    const QSignalSpy changed(&store, &NoteStore::changed);
    QVERIFY(!store.setNote(u"Token:1"_s, note).isEmpty());
    QVERIFY(store.notes().isEmpty());
    QCOMPARE(changed.size(), 0);
}

void tst_TokenNotes::anAccountOfThisRunHasNoFile()
{
    const SystemClock clock;
    NoteStore store({}, clock);
    QCOMPARE(store.setNote(u"Token:1"_s, note), QString());
    QCOMPARE(store.note(u"Token:1"_s), note);
}

void tst_TokenNotes::aSuccessorGetsTheNote()
{
    const SystemClock clock;
    NoteStore store({}, clock);
    QCOMPARE(store.setNote(u"old"_s, note), QString());
    QCOMPARE(store.copyNote(u"old"_s, u"new"_s), QString());
    QCOMPARE(store.note(u"new"_s), note);
    QCOMPARE(store.note(u"old"_s), note);
    QCOMPARE(store.setNote(u"old"_s, {.owner = u"Bob"_s}), QString());
    QCOMPARE(store.copyNote(u"old"_s, u"new"_s), QString());
    QCOMPARE(store.note(u"new"_s), note);
    QCOMPARE(store.copyNote(u"none"_s, u"other"_s), QString());
    QVERIFY(store.note(u"other"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TokenNotes)
#include "tst_tokennotes.moc"
