// SPDX-License-Identifier: Apache-2.0
// The real window on the real sandbox process: bench_window next | all [COUNT] | delayed [COUNT] | five |
// million [COUNT] bench_window pagesize SETTINGS ACCOUNT ROWS writes down how many rows a page of that
// account has.
#include <QApplication>
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
#include "tests/bench/floors/readloop.h"
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

/// Every list is read to its end from now on.
void readEveryRow(WindowHarness &harness)
{
    Settings settings = harness.preferences().settings();
    settings.readBound = readEverything;
    if (!harness.preferences().setSettings(settings))
        qFatal("the settings could not be written");
}

void waitForWholeList(WindowHarness &harness)
{
    waitUntil([&] {
        if (harness.list().state().error)
            qFatal("the list could not be read");
        return harness.list().state().isComplete && !harness.list().state().isReading;
    });
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
    readEveryRow(harness);
    harness.choosePageSize(u"100"_s);
    harness.list().readRest();
    waitForWholeList(harness);
    const auto *range = harness.find<QLabel>("pageRange");
    QWidget *viewport = table(harness)->viewport();
    PaintCount paints(*viewport);
    auto *next = harness.find<QPushButton>("pageNext");
    Samples clicks;
    const auto ours = [&] {
        // Nothing is left to be painted.
        restFor(100ms);
        const QString before = range->text();
        const double seconds =
            secondsUntilPainted(paints, [&] { clicks.add(secondsOf([&] { next->click(); }) * milli); });
        if (range->text() == before)
            qFatal("the page was not there");
        return seconds * milli;
    };
    const auto floor = [&] { return secondsOf([&] { viewport->repaint(); }) * milli; };
    report(u"next"_s, interleaved(60, ours, floor), u"ms"_s);
    report(u"next-before-painting"_s, clicks.best(), u"ms"_s);
}

/// The address of every page, in order.
QStringList pageUrls(WindowHarness &harness, const QUrl &service)
{
    QStringList urls;
    QString cursor;
    bool isLast = false;
    QObject context;
    while (!isLast) {
        QUrl url(service.toString() + u"/tokens"_s);
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

/// Seconds until the whole list of an empty window is read; adds the gaps of the event loop meanwhile.
double secondsToReadAll(WindowHarness &harness, Samples &gaps)
{
    harness.list().forget();
    restFor(100ms);
    const GapWatch watch;
    const double seconds = secondsOf([&] {
        harness.list().reload();
        harness.list().readRest();
        waitForWholeList(harness);
    });
    for (const double gap : watch.gaps().values)
        gaps.add(gap);
    return seconds;
}

void benchAll(int count)
{
    WindowHarness harness(count);
    readEveryRow(harness);
    const QStringList urls = pageUrls(harness, harness.account().baseUrl);
    QTemporaryFile configuration;
    if (!configuration.open())
        qFatal("no temporary file");
    configuration.write("header = \"Authorization: " + harness.authorization() + "\"\n");
    for (const QString &url : urls)
        configuration.write("url = \"" + url.toLatin1() + "\"\noutput = \"/dev/null\"\n");
    configuration.flush();

    Samples gaps;
    const auto ours = [&] { return secondsToReadAll(harness, gaps); };
    const QString work = u"all-%1"_s.arg(count);
    report(work, interleaved(5, ours, [&] { return bareLoopSeconds(urls, harness.authorization()); }),
           u"s"_s);
    GapWatch::report(work, gaps);
    report(work + u"-curl"_s, curlSeconds(configuration.fileName()), u"s"_s);
}

/// The same with 50 ms before each answer.
void benchDelayed(int count)
{
    WindowHarness harness(count);
    readEveryRow(harness);
    const DelayingProxy proxy(harness.account().baseUrl, 50ms);
    const QStringList urls = pageUrls(harness, proxy.url());
    const QByteArray credential = QByteArray::fromBase64(harness.authorization().mid(6));
    harness.http().setEndpoint(
        {proxy.url(), harness.account().clientId, Secret(credential.mid(credential.indexOf(':') + 1))});
    Samples gaps;
    const auto ours = [&] { return secondsToReadAll(harness, gaps); };
    const QString work = u"delayed-%1"_s.arg(count);
    report(work, interleaved(3, ours, [&] { return bareLoopSeconds(urls, harness.authorization()); }),
           u"s"_s);
    GapWatch::report(work, gaps);
}

void sortBy(QTableView &view, int column)
{
    QHeaderView *header = view.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
}

/// Sorts, searches and selects 5 000 rows: until it is painted.
void benchFive()
{
    WindowHarness harness(4'999);
    harness.choosePageSize(u"All"_s);
    waitForWholeList(harness);
    QTableView *view = table(harness);
    waitUntil([&] { return view->model()->rowCount() == 5'000; });
    PaintCount paints(*view->viewport());
    const auto *sorted = qobject_cast<TokenSortFilterModel *>(view->model());
    auto *search = harness.find<QLineEdit>("searchField");
    const auto measure = [&](const QString &work, const std::function<void(int)> &act) {
        Samples samples;
        for (int round = 0; round < 40; ++round) {
            restFor(50ms);
            samples.add(secondsOf([&] {
                            const int before = paints.count();
                            act(round);
                            waitUntil([&] { return paints.count() > before && !sorted->isIndexing(); });
                        }) *
                        milli);
        }
        report(work, samples.quantile(0.5), u"ms"_s);
        report(work + u"-95"_s, samples.quantile(0.95), u"ms"_s);
    };
    measure(u"five-sort"_s, [&](int round) { sortBy(*view, round % 2 == 0 ? 0 : 3); });
    measure(u"five-search"_s,
            [&](int round) { search->setText(round % 2 == 0 ? u"treasury"_s : u"worker"_s); });
    search->clear();
    waitUntil([&] { return view->model()->rowCount() == 5'000; });
    measure(u"five-select"_s, [&](int round) {
        if (round % 2 == 0)
            QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        else
            view->clearSelection();
        view->viewport()->update();
    });
}

/// Sorts, filters and scrolls a list of that length.
void benchMillion(int count)
{
    WindowHarness harness(count);
    QTableView *view = table(harness);
    readEveryRow(harness);
    {
        GapWatch gaps;
        report(u"load-million"_s, secondsOf([&] {
                   harness.choosePageSize(u"All"_s);
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
    else if (work == "delayed"_L1)
        benchDelayed(count > 0 ? count : 10'000);
    else if (work == "five"_L1)
        benchFive();
    else if (work == "million"_L1)
        benchMillion(count > 0 ? count : 1'000'000);
    else
        return 2;
    return 0;
}
