// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/errors/retrypause.h"

using namespace tokenry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRetryPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseIsWhatWasAskedForWithinBounds_data();
    void pauseIsWhatWasAskedForWithinBounds();
};

void TestRetryPause::pauseIsWhatWasAskedForWithinBounds_data()
{
    using Pause = std::optional<std::chrono::seconds>;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Pause>("pause");
    const auto limited = [](Pause told) {
        return ApiError{.kind = ErrorKind::RateLimited, .httpStatus = 429, .retryAfter = told};
    };
    QTest::newRow("told") << limited(7s) << Pause(7s);
    QTest::newRow("not told") << limited(std::nullopt) << Pause(10s);
    QTest::newRow("at once") << limited(0s) << Pause(1s);
    QTest::newRow("past") << limited(-5s) << Pause(1s);
    QTest::newRow("long") << limited(1000000000000s) << Pause(300s);
    QTest::newRow("daily limit") << ApiError{.kind = ErrorKind::RateLimited,
                                             .httpStatus = 429,
                                             .code = u"DAILY_VOLUME_LIMIT_EXCEEDED"_s,
                                             .retryAfter = 7s}
                                 << Pause();
    QTest::newRow("another error") << ApiError{.kind = ErrorKind::ServerError,
                                               .httpStatus = 503,
                                               .retryAfter = 7s}
                                   << Pause();
}

void TestRetryPause::pauseIsWhatWasAskedForWithinBounds()
{
    QFETCH(ApiError, error);
    QTEST(pauseBeforeNextTry(error), "pause");
}

QTEST_GUILESS_MAIN(TestRetryPause)
#include "tst_retrypause.moc"
