// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/notes/notejson.h"
#include "app/notes/notestore.h"
#include "tests/support/fakeclock.h"
#include "ui/notes/noteimportdialog.h"
#include "ui/notes/notescontroller.h"

using namespace tokenry;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"kQ8xV2mN7pR4tY6wZ1aB3cD5eF9gH0jL"_s;

struct Fixture
{
    Fixture()
    {
        if (!store.setNote(u"Token:1"_s, {.owner = u"Ada"_s}).isEmpty() ||
            !store.setNote(u"Token:2"_s, {.owner = u"Bob"_s}).isEmpty())
            qFatal("no notes");
        window.show();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString lastNoted() const
    {
        return noted.isEmpty() ? QString() : noted.last().first().toString();
    }
    void choose(const char *dialogName, const QString &file)
    {
        auto *dialog = window.findChild<QFileDialog *>(QString::fromLatin1(dialogName));
        if (!dialog)
            qFatal("no file dialog");
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
    void import(const QByteArray &content)
    {
        QFile file(path(u"in.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        controller->importNotes();
        choose("noteImportFile", file.fileName());
    }
    [[nodiscard]] NoteImportDialog *dialog() const { return window.findChild<NoteImportDialog *>(); }
    [[nodiscard]] QStringList items() const
    {
        const auto *list = dialog()->findChild<QListWidget *>(u"noteImportList"_s);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    void click(const char *name) const
    {
        dialog()->findChild<QPushButton *>(QString::fromLatin1(name))->click();
    }

    QTemporaryDir folder;
    FakeClock clock;
    NoteStore store{{}, clock};
    QWidget window;
    NotesController *controller = new NotesController(store, &window);
    QSignalSpy noted{controller, &NotesController::noted};
};

} // namespace

class tst_NotesController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportIsReadBack();
    void anExportThatFailsIsSaid();
    void nothingToExportIsSaid();
    void anImportIsShownAndThenMerged();
    void aNoteThatComesMeanwhileStays();
    void cancelChangesNothing();
    void aTextThatLooksLikeASecretIsLeftOutUnlessOneInsists();
    void aFileThatIsNoExportChangesNothing_data();
    void aFileThatIsNoExportChangesNothing();
    void aLockClosesThePreview();
};

void tst_NotesController::anExportIsReadBack()
{
    Fixture fixture;
    fixture.controller->exportNotes(u"Acme/pay"_s);
    const auto *chooser = fixture.window.findChild<QFileDialog *>(u"noteExportFile"_s);
    QVERIFY(chooser->selectedFiles().constFirst().endsWith(u"/Acme-pay notes.json"_s));
    fixture.choose("noteExportFile", fixture.path(u"عربي.json"_s));
    QCOMPARE(fixture.lastNoted(), u"Exported 2 notes to “\u2068عربي.json\u2069”."_s);
    QFile file(fixture.path(u"عربي.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(notesFromJson(file.readAll()).value(), fixture.store.notes());
}

void tst_NotesController::anExportThatFailsIsSaid()
{
    Fixture fixture;
    fixture.controller->exportNotes(u"Acme"_s);
    fixture.choose("noteExportFile", fixture.path(u"no such folder/out.json"_s));
    QVERIFY(!fixture.lastNoted().isEmpty());
    QVERIFY(!fixture.lastNoted().startsWith(u"Exported"_s));
}

void tst_NotesController::nothingToExportIsSaid()
{
    Fixture fixture;
    QCOMPARE(fixture.store.replaceAll({}), QString());
    fixture.controller->exportNotes(u"Acme"_s);
    QCOMPARE(fixture.lastNoted(), u"This account has no note to export."_s);
    QVERIFY(!fixture.window.findChild<QFileDialog *>());
}

void tst_NotesController::anImportIsShownAndThenMerged()
{
    Fixture fixture;
    fixture.import(notesToJson({{u"Token:1"_s, {.owner = u"Ada"_s}},
                                {u"Token:2"_s, {.owner = u"Eve\u202e"_s}},
                                {u"Token:3"_s, {.purpose = u"عربي"_s}}}));
    QVERIFY(fixture.dialog()->isVisible());
    QCOMPARE(fixture.items(),
             (QStringList{u"New, for Token:3: \u2068Purpose: عربي\u2069"_s,
                          u"Replaced, for Token:2: Owner: Eve⟨U+202E⟩. Until now: Owner: Bob"_s}));
    QCOMPARE(fixture.dialog()->findChild<QLabel *>(u"noteImportSummary"_s)->text(),
             u"1 notes are new. 1 notes replace the present ones. 1 notes are the same already."_s);
    QVERIFY(!fixture.dialog()->findChild<QCheckBox *>(u"noteImportSecrets"_s)->isVisible());
    QCOMPARE(fixture.store.note(u"Token:2"_s).owner, u"Bob"_s);
    fixture.click("noteImportSubmit");
    QCOMPARE(fixture.store.notes().size(), 3);
    QCOMPARE(fixture.store.note(u"Token:2"_s).owner, u"Eve\u202e"_s);
    QCOMPARE(fixture.lastNoted(), u"Imported 2 notes."_s);
}

void tst_NotesController::aNoteThatComesMeanwhileStays()
{
    Fixture fixture;
    fixture.import(
        notesToJson({{u"Token:2"_s, {.owner = u"Bob"_s}}, {u"Token:3"_s, {.purpose = u"payouts"_s}}}));
    QCOMPARE(fixture.store.setNote(u"Token:1"_s, {}), QString());
    QCOMPARE(fixture.store.setNote(u"Token:2"_s, {.owner = u"Eve"_s}), QString());
    QCOMPARE(fixture.store.setNote(u"Token:4"_s, {.owner = u"Dan"_s}), QString());
    fixture.click("noteImportSubmit");
    QCOMPARE(fixture.store.notes(), (TokenNotes{{u"Token:2"_s, {.owner = u"Eve"_s}},
                                                {u"Token:3"_s, {.purpose = u"payouts"_s}},
                                                {u"Token:4"_s, {.owner = u"Dan"_s}}}));
    QCOMPARE(fixture.lastNoted(), u"Imported 1 notes."_s);
}

void tst_NotesController::cancelChangesNothing()
{
    Fixture fixture;
    fixture.import(notesToJson({{u"Token:3"_s, {.purpose = u"payouts"_s}}}));
    fixture.click("noteImportCancel");
    QCOMPARE(fixture.store.notes().size(), 2);
    QVERIFY(fixture.noted.isEmpty());
}

void tst_NotesController::aTextThatLooksLikeASecretIsLeftOutUnlessOneInsists()
{
    Fixture fixture;
    const QByteArray content =
        notesToJson({{u"Token:3"_s, {.purpose = secret}}, {u"Token:4"_s, {.owner = u"Eve"_s}}});
    fixture.import(content);
    QCOMPARE(fixture.items(), QStringList{u"New, for Token:4: Owner: Eve"_s});
    fixture.click("noteImportSubmit");
    QVERIFY(!fixture.store.notes().contains(u"Token:3"_s));
    QTRY_VERIFY(!fixture.dialog());
    fixture.import(content);
    QVERIFY2(!fixture.dialog()->findChild<QPushButton *>(u"noteImportSubmit"_s)->isEnabled(),
             "only the left out note is new");
    auto *insist = fixture.dialog()->findChild<QCheckBox *>(u"noteImportSecrets"_s);
    QVERIFY(insist->isVisible());
    insist->click();
    QCOMPARE(fixture.items().size(), 1);
    fixture.click("noteImportSubmit");
    QCOMPARE(fixture.store.note(u"Token:3"_s).purpose, secret);
}

void tst_NotesController::aFileThatIsNoExportChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QString noExport =
        u"“in.json” is not a file of exported notes, or it is damaged. Nothing was imported."_s;
    QTest::newRow("empty") << QByteArray() << noExport;
    QTest::newRow("other JSON") << QByteArray("{\"tokens\":[]}") << noExport;
    QTest::newRow("cut") << notesToJson({{u"a"_s, {.owner = u"b"_s}}}).chopped(3) << noExport;
    QTest::newRow("too long") << QByteArray((qsizetype{16} << 20) + 1, ' ') << noExport;
    QTest::newRow("nothing new") << notesToJson({{u"Token:1"_s, {.owner = u"Ada"_s}}})
                                 << u"“in.json” holds no note that is new here. Nothing was imported."_s;
}

void tst_NotesController::aFileThatIsNoExportChangesNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    Fixture fixture;
    const TokenNotes before = fixture.store.notes();
    fixture.import(content);
    QVERIFY(!fixture.dialog());
    QCOMPARE(fixture.lastNoted(), words);
    QCOMPARE(fixture.store.notes(), before);
}

void tst_NotesController::aLockClosesThePreview()
{
    Fixture fixture;
    fixture.import(notesToJson({{u"Token:3"_s, {.purpose = u"payouts"_s}}}));
    fixture.controller->suspend();
    QTRY_VERIFY(!fixture.dialog());
    QCOMPARE(fixture.store.notes().size(), 2);
}

QTEST_MAIN(tst_NotesController)
#include "tst_notescontroller.moc"
