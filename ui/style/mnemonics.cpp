// SPDX-License-Identifier: Apache-2.0
#include "ui/style/mnemonics.h"

#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTimer>

#include <utility>

#include "ui/style/buttonkind.h"

namespace tokenry {

namespace {

constexpr auto ownKey = "tokenryMnemonic"; ///< The property of a button whose key was given here

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
    void update()
    {
        QSet<QChar> taken;
        QList<QPushButton *> open;
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() && label->isVisible())
                taken.insert(letterOf(QKeySequence::mnemonic(label->text())));
        }
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            auto *push = qobject_cast<QPushButton *>(button);
            const bool hasText = !QKeySequence::mnemonic(button->text()).isEmpty();
            if (!button->isVisible() || button->window() != m_window)
                continue;
            // Links, such as the many called "Copy", would use up the letters.
            if (buttonKind(button) == ButtonKind::Link && !hasText)
                continue;
            if (push && !hasText && (push->shortcut().isEmpty() || push->property(ownKey).toBool()))
                open.append(push);
            else
                taken.insert(letterOf(button->shortcut()));
        }
        for (QPushButton *button : std::as_const(open))
            give(*button, taken);
    }

    static void give(QPushButton &button, QSet<QChar> &taken)
    {
        const QString wanted = letters(button.text());
        for (const QChar letter : wanted) {
            if (taken.contains(letter))
                continue;
            taken.insert(letter);
            const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(letter.unicode()));
            if (button.shortcut() != keys)
                button.setShortcut(keys);
            button.setProperty(ownKey, true);
            button.update();
            return;
        }
        button.setShortcut({});
    }

    QWidget *m_window;
    QTimer m_soon;
};

} // namespace

void watchMnemonics(QWidget *window)
{
    new MnemonicWatch(window);
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
