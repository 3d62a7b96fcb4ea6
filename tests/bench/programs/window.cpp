// SPDX-License-Identifier: Apache-2.0
// The real window on the real sandbox process: bench_window next | all [COUNT] | million [COUNT]
// bench_window pagesize SETTINGS ACCOUNT ROWS writes down how many rows a page of that account has.
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include "app/tokens/models/tokensortfiltermodel.h"
#include "tests/bench/programs/measuring.h"
#include "tests/support/windowharness.h"
#include "ui/settings/preferences.h"

using namespace tokenry;
using namespace tokenry::bench;
using namespace tokenry::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double milli = 1000;

/// Counts how often a widget was painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

/// How long events had to wait, from one tick of a millisecond to the next.
class GapWatch final : public QObject
{
public:
    GapWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
            const auto now = SteadyClock::now();
            m_gaps.add(std::chrono::duration<double, std::milli>(now - m_last).count());
            m_last = now;
        });
        m_timer.start();
    }
    /// What was measured so far; forgets nothing.
    [[nodiscard]] const Samples &gaps() const { return m_gaps; }
    static void report(const QString &work, const Samples &gaps)
    {
        bench::report(u"gap-longest-"_s + work, gaps.quantile(1), u"ms"_s);
        bench::report(u"gap-999-"_s + work, gaps.quantile(0.999), u"ms"_s);
    }

private:
    QTimer m_timer;
    SteadyClock::time_point m_last = SteadyClock::now();
    Samples m_gaps;
};

/// Lets the window come to rest: what it still does is not part of what is measured next.
void restFor(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

template<class Condition>
void waitUntil(Condition isMet)
{
    while (!isMet())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QTableView *table(WindowHarness &harness)
{
    return harness.find<QTableView>("tokenTable");
}

void choosePageSize(WindowHarness &harness, const QString &text)
{
    auto *box = harness.find<QComboBox>("pageSize");
    box->setCurrentText(text);
    Q_EMIT box->activated(box->currentIndex());
}

/// Seconds until the rows are painted that the call brings.
double secondsUntilPainted(const PaintCount &paints, const std::function<void()> &act)
{
    return secondsOf([&] {
        const int before = paints.count();
        act();
        waitUntil([&] { return paints.count() > before; });
    });
}

void benchNext()
{
    WindowHarness harness(10'000);
    choosePageSize(harness, u"100"_s);
    const auto *range = harness.find<QLabel>("pageRange");
    waitUntil([&] { return range->text().startsWith(u"1–100 "_s); });
    QWidget *viewport = table(harness)->viewport();
    PaintCount paints(*viewport);
    auto *next = harness.find<QPushButton>("pageNext");
    Samples clicks;
    const auto ours = [&] {
        // The page after this one has come, and nothing is left to be painted.
        restFor(100ms);
        const QString before = range->text();
        const double seconds =
            secondsUntilPainted(paints, [&] { clicks.add(secondsOf([&] { next->click(); }) * milli); });
        if (range->text() == before)
            qFatal("the page was not there yet");
        return seconds * milli;
    };
    const auto floor = [&] { return secondsOf([&] { viewport->repaint(); }) * milli; };
    report(u"next"_s, interleaved(60, ours, floor), u"ms"_s);
    report(u"next-before-painting"_s, clicks.best(), u"ms"_s);
}

/// The address of every page, in order.
QStringList pageUrls(WindowHarness &harness)
{
    QStringList urls;
    QString cursor;
    bool isLast = false;
    QObject context;
    while (!isLast) {
        QUrl url(harness.account().baseUrl.toString() + u"/tokens"_s);
        QUrlQuery query{{u"limit"_s, u"100"_s}};
        if (!cursor.isEmpty())
            query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        url.setQuery(query);
        urls.append(QString::fromLatin1(url.toEncoded()));
        bool isAnswered = false;
        const RequestHandle request = harness.http().list({.limit = 100, .cursor = cursor}, &context,
                                                          [&](const Result<TokenPage> &page) {
                                                              if (!page)
                                                                  qFatal("a page could not be read");
                                                              cursor = page.value().nextCursor;
                                                              isLast = !page.value().hasMore;
                                                              isAnswered = true;
                                                          });
        waitUntil([&] { return isAnswered; });
    }
    return urls;
}

/// One connection, every page, answers thrown away.
double curlSeconds(const QString &configuration)
{
    return secondsOf([&] {
        if (QProcess::execute(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--noproxy"_s, u"*"_s, u"--config"_s,
                                          configuration}) != 0)
            qFatal("curl failed");
    });
}

void benchAll(int count)
{
    WindowHarness harness(count);
    QTemporaryFile configuration;
    if (!configuration.open())
        qFatal("no temporary file");
    configuration.write("header = \"Authorization: " + harness.authorization() + "\"\n");
    for (const QString &url : pageUrls(harness))
        configuration.write("url = \"" + url.toLatin1() + "\"\noutput = \"/dev/null\"\n");
    configuration.flush();

    const QString end = u"1–%L1 of %L1"_s.arg(count + 1);
    const auto *range = harness.find<QLabel>("pageRange");
    Samples gaps;
    const auto ours = [&] {
        choosePageSize(harness, u"100"_s);
        waitUntil([&] { return range->text().startsWith(u"1–100 "_s); });
        restFor(100ms);
        GapWatch watch;
        const double seconds = secondsOf([&] {
            choosePageSize(harness, u"All"_s);
            waitUntil(
                [&] { return range->text() == end && table(harness)->model()->rowCount() == count + 1; });
        });
        for (const double gap : watch.gaps().values)
            gaps.add(gap);
        return seconds;
    };
    report(u"all"_s, interleaved(5, ours, [&] { return curlSeconds(configuration.fileName()); }), u"s"_s);
    GapWatch::report(u"all"_s, gaps);
}

void sortBy(QTableView &view, int column)
{
    QHeaderView *header = view.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
}

/// Sorts, filters and scrolls a list of that length.
void benchMillion(int count)
{
    WindowHarness harness(count);
    QTableView *view = table(harness);
    {
        GapWatch gaps;
        report(u"load-million"_s, secondsOf([&] {
                   choosePageSize(harness, u"All"_s);
                   waitUntil([&] { return view->model()->rowCount() == count + 1; });
               }),
               u"s"_s);
        GapWatch::report(u"load-million"_s, gaps.gaps());
    }
    const auto *sorted = qobject_cast<TokenSortFilterModel *>(view->model());
    const auto settle = [sorted] {
        // Longer than typing is waited for; then for as long as it takes.
        restFor(500ms);
        waitUntil([sorted] { return !sorted->isIndexing(); });
        restFor(200ms);
    };
    {
        GapWatch gaps;
        for (const int column : {0, 3, 4, 0}) {
            sortBy(*view, column);
            settle();
        }
        GapWatch::report(u"sort-million"_s, gaps.gaps());
    }
    {
        GapWatch gaps;
        auto *edit = harness.find<QLineEdit>("searchField");
        for (const QString &text : {u"a"_s, u"treasury"_s, u"worker 12"_s, u""_s}) {
            edit->setText(text);
            settle();
        }
        GapWatch::report(u"filter-million"_s, gaps.gaps());
    }
    waitUntil([&] { return view->model()->rowCount() == count + 1; });
    Samples frames;
    PaintCount paints(*view->viewport());
    QScrollBar *bar = view->verticalScrollBar();
    const int wheel = 3;
    for (int frame = 0; frame < 300; ++frame)
        frames.add(secondsUntilPainted(paints, [&] { bar->setValue(bar->value() + wheel); }) * milli);
    for (int frame = 0; frame < 300; ++frame)
        frames.add(
            secondsUntilPainted(paints, [&] { bar->setValue((bar->maximum() / 300) * frame + frame % 2); }) *
            milli);
    report(u"scroll-longest"_s, frames.quantile(1), u"ms"_s);
    report(u"scroll-99"_s, frames.quantile(0.99), u"ms"_s);
    report(u"scroll-median"_s, frames.quantile(0.5), u"ms"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tokenry"_s);
    const QString work = QCoreApplication::arguments().value(1);
    if (work == "pagesize"_L1) {
        const QStringList words = QCoreApplication::arguments();
        Preferences(words.value(2)).setPageSize(words.value(3), words.value(4).toInt());
        return 0;
    }
    const int count = QCoreApplication::arguments().value(2).toInt();
    if (work == "next"_L1)
        benchNext();
    else if (work == "all"_L1)
        benchAll(count > 0 ? count : 100'000);
    else if (work == "million"_L1)
        benchMillion(count > 0 ? count : 1'000'000);
    else
        return 2;
    return 0;
}
