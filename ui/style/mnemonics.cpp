// SPDX-License-Identifier: Apache-2.0
#include "ui/style/mnemonics.h"

#include <QEvent>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTimer>

#include <utility>

#include "ui/style/buttonkind.h"

namespace tokenry {

namespace {

constexpr auto ownKey = "tokenryMnemonic"; ///< The property of a button whose key was given here
constexpr auto excludedKey = "tokenryWithoutMnemonic";

/// The letters of a text that can be a key: those that begin a word first.
QString letters(const QString &text)
{
    QString first;
    QString others;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar letter = text.at(place).toUpper();
        // Only keys that every layout of the Latin alphabet has.
        if (letter < u'A' || letter > u'Z')
            continue;
        const bool beginsWord = place == 0 || !text.at(place - 1).isLetter();
        (beginsWord ? first : others).append(letter);
    }
    return first + others;
}

QChar letterOf(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].keyboardModifiers() != Qt::AltModifier)
        return {};
    return QChar(static_cast<char16_t>(keys[0].key()));
}

class MnemonicWatch final : public QObject
{
    Q_OBJECT

public:
    explicit MnemonicWatch(QWidget *window) : QObject(window), m_window(window)
    {
        window->installEventFilter(this);
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, &MnemonicWatch::update);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A button that comes, goes or has another text asks for another layout of its window.
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    /// The button that got a letter last, and its text at that time.
    struct Holder
    {
        QPointer<QPushButton> button;
        QString text;
    };

    void update()
    {
        const QSet<QChar> taken = chosenLetters();
        QList<QPushButton *> open;
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isVisible() || button->window() != m_window || hasChosenKey(*button))
                continue;
            if (isOffered(*button))
                open.append(button);
            else if (!button->shortcut().isEmpty())
                setKey(*button, {});
        }
        // First the buttons that had a key, so that no other gets it.
        QList<QPushButton *> without;
        for (QPushButton *button : std::as_const(open)) {
            if (!keep(*button, taken))
                without.append(button);
        }
        for (QPushButton *button : std::as_const(without))
            give(*button, taken);
    }

    /// The letters that a text or a shortcut names, also those of hidden buttons and fields: they may come
    /// back.
    [[nodiscard]] QSet<QChar> chosenLetters() const
    {
        QSet<QChar> letters;
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && label->window() == m_window)
                letters.insert(letterOf(QKeySequence::mnemonic(label->text())));
        }
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->window() == m_window && hasChosenKey(*button))
                letters.insert(letterOf(button->shortcut()));
        }
        return letters;
    }

    static bool hasChosenKey(const QAbstractButton &button)
    {
        return !QKeySequence::mnemonic(button.text()).isEmpty() ||
               (!button.shortcut().isEmpty() && !button.property(ownKey).toBool());
    }

    static bool isOffered(const QPushButton &button)
    {
        switch (buttonKind(&button)) {
        case ButtonKind::Danger:
        case ButtonKind::DangerFilled:
        case ButtonKind::Link: // The many called "Copy" would use up the letters.
            return false;
        case ButtonKind::Normal:
        case ButtonKind::Primary:
        case ButtonKind::Choice:
            break;
        }
        return !button.property(excludedKey).toBool();
    }

    bool keep(QPushButton &button, const QSet<QChar> &taken)
    {
        const QString wanted = letters(button.text());
        const QChar now = letterOf(button.shortcut());
        if (wanted.contains(now) && !taken.contains(now) && isHolder(button, now)) {
            hold(button, now);
            return true;
        }
        // A new text takes the key away. One that the button had before stays free for it.
        for (const QChar letter : wanted) {
            if (m_holders.value(letter).button == &button && !taken.contains(letter)) {
                hold(button, letter);
                return true;
            }
        }
        return false;
    }

    void give(QPushButton &button, const QSet<QChar> &taken)
    {
        const QString wanted = letters(button.text());
        for (const QChar letter : wanted) {
            if (!taken.contains(letter) && (!m_holders.contains(letter) || isHolder(button, letter))) {
                hold(button, letter);
                return;
            }
        }
        setKey(button, {});
    }

    /// A button with the same text that is gone with its page, or whose page is hidden, makes room.
    [[nodiscard]] bool isHolder(const QPushButton &button, QChar letter) const
    {
        const Holder holder = m_holders.value(letter);
        const bool makesRoom = !holder.button || !holder.button->parentWidget()->isVisible();
        return holder.button == &button || (makesRoom && holder.text == button.text());
    }

    void hold(QPushButton &button, QChar letter)
    {
        m_holders.insert(letter, {&button, button.text()});
        setKey(button, QKeySequence(Qt::ALT | static_cast<Qt::Key>(letter.unicode())));
    }

    static void setKey(QPushButton &button, const QKeySequence &keys)
    {
        if (button.shortcut() == keys)
            return;
        button.setShortcut(keys);
        button.setProperty(ownKey, true);
        button.update();
    }

    QWidget *m_window;
    QTimer m_soon;
    QHash<QChar, Holder> m_holders;
};

} // namespace

void watchMnemonics(QWidget *window)
{
    new MnemonicWatch(window);
}

void excludeFromMnemonics(QPushButton *button)
{
    button->setProperty(excludedKey, true);
    button->updateGeometry();
}

QString withMnemonic(const QAbstractButton &button, const QString &text)
{
    const QChar letter = letterOf(button.shortcut());
    if (letter.isNull() || text.contains(u'&') || !button.property(ownKey).toBool())
        return text;
    for (const bool beginsWord : {true, false}) {
        for (qsizetype place = 0; place < text.size(); ++place) {
            const bool isBegin = place == 0 || !text.at(place - 1).isLetter();
            if (text.at(place).toUpper() == letter && (isBegin || !beginsWord))
                return QString(text).insert(place, u'&');
        }
    }
    return text;
}

} // namespace tokenry

#include "mnemonics.moc"
