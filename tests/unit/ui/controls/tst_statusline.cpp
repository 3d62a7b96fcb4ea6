// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <memory>

#include "app/errors/errortext.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/statusline.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenry;

class tst_StatusLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_line = std::make_unique<StatusLine>(); }
    void lastReadingAndItsDurationAreTold();
    void offlineSaysAsOfWhen();
    void retryCountsDownInPlaceOfTheRest();
    void noteGivesWay();
    void clipboardCountdownComesAndGoes();
    void bannerHoldsTheMessageInItsLabel();

private:
    QString text(const char *name) const
    {
        return m_line->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    std::unique_ptr<StatusLine> m_line;
};

void tst_StatusLine::lastReadingAndItsDurationAreTold()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_line->showUpdated(now, 84ms);
    QCOMPARE(text("statusMessage"),
             u"Updated %1 in 84 ms"_s.arg(now.toLocalTime().time().toString(u"HH:mm"_s)));
}

void tst_StatusLine::offlineSaysAsOfWhen()
{
    m_line->showOffline(QDateTime(QDate(2026, 9, 12), QTime(10, 41), QTimeZone::utc()));
    QVERIFY(text("statusMessage").contains(u"as of"_s));
    QVERIFY(text("statusMessage").contains(u"2026"_s));
    m_line->showOffline({});
    QCOMPARE(text("statusMessage"), u"Nothing was read yet"_s);
}

void tst_StatusLine::retryCountsDownInPlaceOfTheRest()
{
    m_line->showUpdated(QDateTime::currentDateTimeUtc(), 84ms);
    const QString updated = text("statusMessage");
    m_line->showRetry(2, 2500ms);
    QCOMPARE(text("statusMessage"), u"No answer. Try 2 in 3 s"_s);
    m_line->showRetry(3, 0ms);
    QCOMPARE(text("statusMessage"), u"Trying again…"_s);
    m_line->hideRetry();
    QCOMPARE(text("statusMessage"), updated);
}

void tst_StatusLine::noteGivesWay()
{
    m_line->showUpdated(QDateTime::currentDateTimeUtc(), 84ms);
    const QString updated = text("statusMessage");
    m_line->showNote(u"Client ID copied"_s);
    QCOMPARE(text("statusMessage"), u"Client ID copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text("statusMessage"), updated, 30000);
}

void tst_StatusLine::clipboardCountdownComesAndGoes()
{
    m_line->show();
    auto *label = m_line->findChild<QLabel *>(u"statusClipboard"_s);
    QVERIFY(!label->isVisible());
    m_line->setClipboardSeconds(22);
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), u"Clipboard clears in 22 s"_s);
    m_line->setClipboardSeconds(-1);
    QVERIFY(!label->isVisible());
}

void tst_StatusLine::bannerHoldsTheMessageInItsLabel()
{
    ErrorBanner banner;
    auto *label = banner.findChild<QLabel *>(u"errorBanner"_s);
    banner.showError({u"The service did not answer"_s, u"Nothing was changed."_s, u"details"_s},
                     u"Try again"_s);
    QVERIFY(label->isVisible());
    QVERIFY2(label->accessibleName().isEmpty(), "a name would hide the message");
    QCOMPARE(label->text(), u"The service did not answer. Nothing was changed."_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QSignalSpy actions(&banner, &ErrorBanner::actionTriggered);
    QTest::mouseClick(banner.findChild<QPushButton *>(u"errorAction"_s), Qt::LeftButton);
    QCOMPARE(actions.size(), 1);
    QTest::mouseClick(banner.findChild<QPushButton *>(u"errorDismiss"_s), Qt::LeftButton);
    QVERIFY(!label->isVisible());
}

QTEST_MAIN(tst_StatusLine)
#include "tst_statusline.moc"
