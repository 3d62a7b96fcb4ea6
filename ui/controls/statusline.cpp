// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/statusline.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include "ui/controls/announcer.h"
#include "ui/controls/elidedlabel.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "14:02", and with the day when it was another one.
QString clockTime(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate()) {
        // The C locale's short form has seconds.
        return locale.language() == QLocale::C ? local.time().toString(u"HH:mm"_s)
                                               : locale.toString(local.time(), QLocale::ShortFormat);
    }
    return locale.toString(local, QLocale::ShortFormat);
}

QLabel *smallLabel(QWidget *parent, Qt::TextElideMode elide = Qt::ElideRight)
{
    auto *label = new ElidedLabel(parent, elide);
    label->setFont(smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_message(smallLabel(this)), m_clipboard(smallLabel(this)),
      m_host(smallLabel(this, Qt::ElideMiddle))
{
    setObjectName(u"statusLine"_s);
    m_message->setObjectName(u"statusMessage"_s);
    m_clipboard->setObjectName(u"statusClipboard"_s);
    m_clipboard->hide();
    m_host->setObjectName(u"statusHost"_s);
    m_host->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::windowMargin, 6, metrics::windowMargin, 6);
    layout->setSpacing(metrics::windowMargin);
    // Each as wide as its text, shrinking when there is no room.
    for (QLabel *label : {m_message, m_clipboard, m_host})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(m_message, 3);
    layout->addWidget(m_clipboard, 2);
    layout->addStretch(1);
    layout->addWidget(m_host, 2);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    m_noteEnd.setSingleShot(true);
    m_noteEnd.setInterval(4s);
    connect(&m_noteEnd, &QTimer::timeout, this, [this] {
        m_note.clear();
        refresh();
    });
}

void StatusLine::showLoading()
{
    m_state = tr("Reading…");
    refresh();
}

void StatusLine::showUpdated(const QDateTime &loadedAt, std::chrono::milliseconds duration)
{
    m_state =
        tr("Updated %1 in %2 ms").arg(clockTime(loadedAt), QLocale().toString(qlonglong(duration.count())));
    refresh();
    announce(this, tr("The list is up to date"));
}

void StatusLine::showOffline(const QDateTime &loadedAt)
{
    const QString state = loadedAt.isValid() ? tr("Not up to date: as of %1").arg(clockTime(loadedAt))
                                             : tr("Nothing was read yet");
    if (std::exchange(m_state, state) != state)
        announce(this, state);
    refresh();
}

void StatusLine::showRetry(int nextTry, std::chrono::milliseconds pause)
{
    m_nextTry = nextTry;
    const bool isNew = !std::exchange(m_isRetrying, true);
    m_retryAt = QDeadlineTimer(pause);
    m_tick.start();
    refresh();
    if (isNew)
        announce(this, m_message->text());
}

void StatusLine::hideRetry()
{
    m_isRetrying = false;
    m_tick.stop();
    refresh();
}

void StatusLine::showNote(const QString &text)
{
    m_note = text;
    m_noteEnd.start();
    refresh();
    announce(this, text);
}

void StatusLine::setClipboardSeconds(int seconds)
{
    m_clipboard->setText(seconds < 0 ? QString() : tr("Clipboard clears in %n s", nullptr, seconds));
    m_clipboard->setVisible(seconds >= 0);
}

void StatusLine::showClipboardDoubt()
{
    m_clipboard->setText(tr("The clipboard may still hold the secret"));
    m_clipboard->show();
}

void StatusLine::setHost(const QString &host)
{
    m_host->setText(host);
}

void StatusLine::refresh()
{
    if (m_isRetrying) {
        const auto milliseconds = std::max<qint64>(0, m_retryAt.remainingTime());
        const int seconds = static_cast<int>((milliseconds + 999) / 1000);
        m_message->setText(seconds > 0 ? tr("No answer. Try %1 in %n s", nullptr, seconds).arg(m_nextTry)
                                       : tr("Trying again…"));
        return;
    }
    m_message->setText(m_note.isEmpty() ? m_state : m_note);
}

QSize StatusLine::minimumSizeHint() const
{
    return {120, m_message->sizeHint().height() + 13};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColor(ColorRole::Border, palette()));
}

} // namespace tokenry
