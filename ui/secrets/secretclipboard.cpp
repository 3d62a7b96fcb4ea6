// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretclipboard.h"

#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/secrets/platformclipboard.h"
#include "ui/secrets/secretmimedata.h"
#include "ui/secrets/x11bufferwipe.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto utf8Text = "text/plain;charset=utf-8"_L1;
/// The names under which desktops and clipboard managers offer text.
constexpr std::array textFormats{utf8Text, "text/plain"_L1, "UTF8_STRING"_L1, "STRING"_L1, "TEXT"_L1};
/// From an attempt to its judgement. mutter 43 obeys a second attempt half a second after the first; its
/// answers take a few milliseconds.
constexpr auto judgementDelay = 500ms;
/// mutter 43 needs two.
constexpr int usualAttempts = 3;

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent)
    : SecretClipboard(clock, makePlatformClipboard(), parent)
{}

SecretClipboard::SecretClipboard(const Clock &clock, std::unique_ptr<PlatformClipboard> platform,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_platform(std::move(platform))
{
    connect(m_platform.get(), &PlatformClipboard::dataChanged, this, &SecretClipboard::handleClipboardChange);
    connect(m_platform.get(), &PlatformClipboard::focusChanged, this, [this] {
        if (m_state == State::Clearing)
            clearAgain();
    });
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        clearIfOurs();
}

bool SecretClipboard::copy(Secret secret)
{
    SecretDigest digest(secret.bytes());
    auto *data = new SecretMimeData(std::move(secret));
    // The old data dies with this, and is not to be told as lost while it is being replaced.
    const State before = std::exchange(m_state, State::Idle);
    m_data = data;
    m_platform->setMimeData(data);

    QByteArray found = isOurs() ? m_platform->mimeData()->data(utf8Text) : QByteArray();
    const bool isThere = digest.matches(found);
    wipeMemory(found.data(), static_cast<std::size_t>(found.size()));
    if (!isThere) {
        m_state = before;
        forgetData();
        if (before == State::Holding)
            handleLoss();
        return false;
    }
    m_digest = std::move(digest);
    m_state = State::Holding;
    m_doubt.reset();
    m_judgement.reset();
    m_end = m_clock.monotonic() + m_lifetime;
    m_countdown = std::make_unique<QObject>();
    planEnd();
    planTick();
    Q_EMIT countdown(secondsLeft());
    return true;
}

void SecretClipboard::copyPlain(const QString &text)
{
    m_platform->setText(text);
    handleClipboardChange();
}

bool SecretClipboard::isOurs() const
{
    // Not QClipboard::ownsClipboard(): it tells nothing of what we put there, and is always false on some
    // platforms. Where another program took the clipboard, the platform gives us another object than the one
    // we set.
    return m_data && m_platform->mimeData() == m_data.data();
}

void SecretClipboard::clearIfOurs()
{
    switch (m_state) {
    case State::Idle:
        return;
    case State::Holding:
        if (isOurs()) {
            // The platform tells of the change at once, and it is ours.
            m_state = State::Clearing;
            m_platform->clear();
            beginClearing();
        } else {
            handleClipboardChange();
        }
        return;
    case State::Clearing:
        clearAgain();
        return;
    }
}

int SecretClipboard::secondsLeft() const
{
    if (m_state != State::Holding)
        return 0;
    return static_cast<int>(
        std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_end - m_clock.monotonic())).count());
}

void SecretClipboard::planTick()
{
    m_clock.after(1s, m_countdown.get(), [this] {
        // The end has a timer of its own.
        if (secondsLeft() > 0) {
            planTick();
            Q_EMIT countdown(secondsLeft());
        }
    });
}

void SecretClipboard::planEnd()
{
    m_clock.after(m_end - m_clock.monotonic(), m_countdown.get(), [this] {
        // Long timers may come a little early.
        if (m_clock.monotonic() < m_end)
            planEnd();
        else
            clearIfOurs();
    });
}

void SecretClipboard::planJudgement()
{
    m_judgement = std::make_unique<QObject>();
    m_clock.after(judgementDelay, m_judgement.get(), [this] { judge(); });
}

void SecretClipboard::handleClipboardChange()
{
    if (m_state == State::Holding && !isOurs())
        handleLoss();
}

void SecretClipboard::handleLoss()
{
    Q_EMIT replaced();
    if (m_platform->actsAtOnce()) {
        // Another program owns the clipboard. It is not read: the program may not answer, and an equal text
        // would be its own.
        forgetData();
        finish();
        return;
    }
    // A clipboard manager may have taken the same text over, so this is looked at. Nothing is cleared before
    // it was recognised.
    beginClearing();
}

void SecretClipboard::beginClearing()
{
    m_state = State::Clearing;
    m_attempts = 1;
    forgetData();
    if (m_platform->actsAtOnce() && readBack() == Content::SomethingElse) {
        finish();
        return;
    }
    if (!m_platform->actsAtOnce() && !m_platform->hasFocus()) {
        tell(ClipboardDoubt::WithoutFocus);
        return;
    }
    tell(ClipboardDoubt::Brief);
    planJudgement();
}

void SecretClipboard::clearAgain()
{
    if (!m_platform->actsAtOnce() && !m_platform->hasFocus()) {
        m_judgement.reset();
        tell(ClipboardDoubt::WithoutFocus);
        return;
    }
    // Not taken for gone at once: what is seen here may be older than the focus or the last attempt.
    if (readBack() == Content::Secret)
        m_platform->clear();
    if (m_doubt == ClipboardDoubt::WithoutFocus) {
        m_attempts = 1;
        tell(ClipboardDoubt::Brief);
    }
    planJudgement();
}

void SecretClipboard::judge()
{
    switch (readBack()) {
    case Content::SomethingElse:
        finish();
        return;
    case Content::Unreadable:
        tell(ClipboardDoubt::Unreadable);
        break;
    case Content::Secret:
        if (m_attempts >= usualAttempts)
            tell(ClipboardDoubt::StillServed);
        ++m_attempts;
        m_platform->clear();
        break;
    }
    planJudgement();
}

SecretClipboard::Content SecretClipboard::readBack() const
{
    const QMimeData *offered = m_platform->mimeData();
    const auto format = std::find_if(textFormats.begin(), textFormats.end(),
                                     [offered](QLatin1StringView name) { return offered->hasFormat(name); });
    if (format == textFormats.end())
        return Content::SomethingElse;
    const QByteArray found = offered->data(*format);
    if (found.isEmpty())
        return Content::Unreadable;
    // The Wayland platform keeps what it read for as long as the same offer stands, and shares it with us.
    // Wiping wipes its copy too: nothing but zeros is the offer that was recognised and wiped before.
    const bool isWiped = found.size() == m_digest.length() &&
                         std::all_of(found.cbegin(), found.cend(), [](char byte) { return byte == 0; });
    const bool isSecret = isWiped || m_digest.matches(found);
    if (isSecret)
        wipeMemory(const_cast<char *>(found.constData()), static_cast<std::size_t>(found.size()));
    return isSecret ? Content::Secret : Content::SomethingElse;
}

void SecretClipboard::tell(ClipboardDoubt doubt)
{
    if (std::exchange(m_doubt, doubt) != doubt)
        Q_EMIT clearing(doubt);
}

void SecretClipboard::forgetData()
{
    m_countdown.reset();
    // It may outlive its time on the clipboard, because the platform deletes it when it likes.
    if (m_data)
        m_data->wipe();
    m_data = nullptr;
    wipeX11RequestBuffer();
}

void SecretClipboard::finish()
{
    m_judgement.reset();
    m_state = State::Idle;
    m_doubt.reset();
    m_digest = {};
    Q_EMIT cleared();
}

} // namespace tokenry
