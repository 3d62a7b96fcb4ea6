// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

#include "ui/controls/messagepanel.h"
#include "ui/style/applytheme.h"
#include "ui/style/palette.h"
#include "ui/tokens/details/detailspane.h"
#include "ui/tokens/details/valuetext.h"

using namespace Qt::StringLiterals;
using namespace tokenry;

class tst_DetailsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyGivesTheRawValue_data();
    void copyGivesTheRawValue();
    void hostileTextIsMadeVisible();
    void longTextWrapsInsteadOfWidening();
    void statesAreTold();
    void failedReadOffersAnotherTry();
    void mutedTextFollowsTheScheme();
    void freshnessIsATimeThatNeverAges();
    void deleteIsAboutTheShownToken();
    void theContextMenuIsAboutTheShownToken();
    void theReadCanBeCopiedAsACommand();
    void theNoteIsShownAndCanBeEdited();

private:
    static Token sample()
    {
        const QDateTime created(QDate(2026, 9, 12), QTime(10, 41), QTimeZone::utc());
        return {.id = u"Token:019542f5"_s,
                .name = u"<b>Payout</b> \u202Ewest"_s,
                .permissions = {{u"VIEW"_s, u"TRANSACT"_s}, true},
                .clientId = u"01947d22\u200B84"_s,
                .createdAt = {created, u"2026-09-12T10:41:00Z"_s},
                .updatedAt = {std::nullopt, u"yesterday"_s}};
    }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 24), QTime(14, 2), QTimeZone::utc()); }
    /// Everything that is written on the pane.
    static QString written(const DetailsPane &pane)
    {
        QStringList texts;
        const auto labels = pane.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        const auto values = pane.findChildren<ValueText *>();
        for (const ValueText *value : values)
            texts.append(value->toPlainText());
        return texts.join(u'\n');
    }
};

void tst_DetailsPane::copyGivesTheRawValue_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");
    QTest::newRow("client id") << u"detailsCopyClientId"_s << sample().clientId;
    QTest::newRow("token id") << u"detailsCopyTokenId"_s << sample().id;
    QTest::newRow("name") << u"detailsCopyName"_s << sample().name;
    QTest::newRow("created") << u"detailsCopyCreated"_s << sample().createdAt.text;
    QTest::newRow("updated") << u"detailsCopyUpdated"_s << sample().updatedAt.text;
}

void tst_DetailsPane::copyGivesTheRawValue()
{
    QFETCH(const QString, button);
    DetailsPane pane;
    pane.resize(300, 700);
    pane.showToken(sample(), Freshness::Fresh, now());
    pane.show();
    QSignalSpy copies(&pane, &DetailsPane::copyRequested);
    QTest::mouseClick(pane.findChild<QPushButton *>(button), Qt::LeftButton);
    QCOMPARE(copies.size(), 1);
    QTEST(copies.first().first().toString(), "text");
}

void tst_DetailsPane::hostileTextIsMadeVisible()
{
    DetailsPane pane;
    pane.showToken(sample(), Freshness::Fresh, now());
    pane.show();
    const QString text = written(pane);
    QVERIFY(text.contains(u"<b>Payout</b> ⟨U+202E⟩west"_s));
    QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x200B)));
}

void tst_DetailsPane::longTextWrapsInsteadOfWidening()
{
    DetailsPane pane;
    pane.resize(300, 700);
    pane.show();
    Token token = sample();
    token.name = QString(300, u'x');
    token.clientId = QString(500, u'0');
    pane.showToken(token, Freshness::Fresh, now());
    QCOMPARE(pane.width(), 300);
    QVERIFY(pane.minimumSizeHint().width() <= 300);
    const auto values = pane.findChildren<ValueText *>();
    for (const ValueText *value : values)
        QTRY_VERIFY(value->height() >= value->document()->size().height());
}

void tst_DetailsPane::statesAreTold()
{
    DetailsPane pane;
    pane.show();
    QVERIFY(written(pane).contains(u"No token is shown"_s));
    pane.showToken(sample(), Freshness::Reading, now());
    QVERIFY(written(pane).contains(u"From the list"_s));
    pane.showToken(sample(), Freshness::Fresh, now());
    QVERIFY(!written(pane).contains(u"From the list"_s));
    pane.showToken(sample(), Freshness::Gone, now());
    QVERIFY(written(pane).contains(u"no longer exists"_s));
    QVERIFY(written(pane).contains(u"Shown once"_s));
}

void tst_DetailsPane::failedReadOffersAnotherTry()
{
    DetailsPane pane;
    pane.resize(300, 800);
    pane.show();
    pane.showToken(sample(), Freshness::Failed, now(), u"The service did not answer."_s);
    QVERIFY(written(pane).contains(u"The service did not answer."_s));
    QVERIFY(written(pane).contains(u"From the list"_s));
    QSignalSpy retries(&pane, &DetailsPane::retryRequested);
    auto *panel = pane.findChild<MessagePanel *>();
    const auto buttons = panel->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(retries.size(), 1);
}

void tst_DetailsPane::mutedTextFollowsTheScheme()
{
    DetailsPane pane;
    pane.showToken(sample(), Freshness::Fresh, now());
    pane.show();
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::Light}) {
        applyTheme(*qApp, scheme);
        const auto values = pane.findChildren<ValueText *>();
        const auto count = [&values, scheme](ColorRole role) {
            return std::count_if(values.cbegin(), values.cend(), [role, scheme](const ValueText *value) {
                return value->palette().color(QPalette::Text) == themeColor(role, scheme);
            });
        };
        // Qt hands a palette on to the widgets by an event.
        QTRY_COMPARE(count(ColorRole::TextMuted), 1);
        QTRY_COMPARE(count(ColorRole::Text), values.size() - 1);
    }
}

void tst_DetailsPane::freshnessIsATimeThatNeverAges()
{
    DetailsPane pane;
    pane.show();
    pane.showToken(sample(), Freshness::Fresh, now());
    const QString text = written(pane);
    QVERIFY2(!text.contains(u"just now"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Read from the service: 24 Nov"_s) && text.contains(u"14:02"_s),
             qPrintable(text));
}

void tst_DetailsPane::deleteIsAboutTheShownToken()
{
    DetailsPane pane;
    pane.resize(300, 900);
    pane.show();
    pane.showToken(sample(), Freshness::Fresh, now());
    auto *button = pane.findChild<QPushButton *>(u"tokenDelete"_s);
    pane.resize(300, 200);
    QTRY_VERIFY2(pane.rect().contains(button->mapTo(&pane, button->rect().bottomLeft())),
                 "a low pane shows it without scrolling");
    QSignalSpy asked(&pane, &DetailsPane::deleteRequested);
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Token>().id, sample().id);
    pane.showToken(sample(), Freshness::Gone, now());
    QVERIFY(!button->isEnabled());
    pane.showToken(sample(), Freshness::Fresh, now());
    pane.setChangePolicy(true, false, u"Not allowed."_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleDescription(), u"Not allowed."_s);
    pane.setChangePolicy(false, false, {});
    QVERIFY(!button->isVisible());
    Token unreachable = sample();
    unreachable.id = u".."_s;
    pane.setChangePolicy(true, true, {});
    pane.showToken(unreachable, Freshness::FromList, now());
    QVERIFY(button->isVisible() && !button->isEnabled());
}

/// A menu stays open while another token may come into the pane, so it goes through the pane's own buttons.
void tst_DetailsPane::theContextMenuIsAboutTheShownToken()
{
    DetailsPane pane;
    pane.resize(300, 900);
    pane.show();
    pane.showToken(sample(), Freshness::Fresh, now());
    QSignalSpy copied(&pane, &DetailsPane::copyRequested);
    QSignalSpy asked(&pane, &DetailsPane::deleteRequested);
    auto *details = pane.findChild<TokenDetails *>();
    const auto entry = [details](const QString &text) -> QAction * {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {20, 20}, details->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(details->viewport(), &event);
        auto *menu = details->findChildren<QMenu *>(u"detailsMenu"_s).last();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    };
    entry(u"Copy client ID"_s)->trigger();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), sample().clientId);
    entry(u"Delete…"_s)->trigger();
    QCOMPARE(asked.first().first().value<Token>().id, sample().id);
    pane.setChangePolicy(true, false, u"Not allowed."_s);
    QVERIFY(!entry(u"Delete…"_s)->isEnabled());
    pane.setChangePolicy(false, false, {});
    QVERIFY(!entry(u"Delete…"_s));
}

void tst_DetailsPane::theReadCanBeCopiedAsACommand()
{
    DetailsPane pane;
    pane.setBaseUrl(QUrl(u"https://old.example.com"_s));
    pane.showToken(sample(), Freshness::Fresh, now());
    pane.setBaseUrl(QUrl(u"https://api.example.com"_s));
    pane.findChild<QAction *>(u"copyCommandLine"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"grid --base-url=https://api.example.com tokens get Token:019542f5"_s);
    const auto *button = pane.findChild<QPushButton *>(u"copyCommand"_s);
    QCOMPARE(button->text(), u"Command copied"_s);
    Token other = sample();
    other.id = u"b"_s;
    pane.showToken(other, Freshness::Reading, now());
    QCOMPARE(button->text(), u"Copy as command"_s);
}

void tst_DetailsPane::theNoteIsShownAndCanBeEdited()
{
    DetailsPane pane;
    pane.resize(300, 900);
    pane.show();
    QStringList lines;
    pane.setNoteSource(
        [&lines](const QString &tokenId) { return tokenId == sample().id ? lines : QStringList(); });
    pane.showToken(sample(), Freshness::Fresh, now());
    auto *button = pane.findChild<QPushButton *>(u"detailsNote"_s);
    QCOMPARE(button->text(), u"Write a note…"_s);
    lines = {u"Owner: Ada"_s, u"Purpose: payouts"_s};
    pane.updateNote();
    QVERIFY(written(pane).contains(u"Owner: Ada\nPurpose: payouts"_s));
    QCOMPARE(button->text(), u"Edit the note…"_s);
    const QSignalSpy asked(&pane, &DetailsPane::noteRequested);
    button->click();
    QCOMPARE(asked.size(), 1);
    Token other = sample();
    other.id = u"b"_s;
    pane.showToken(other, Freshness::Reading, now());
    QVERIFY(!written(pane).contains(u"Ada"_s));
}

QTEST_MAIN(tst_DetailsPane)
#include "tst_detailspane.moc"
