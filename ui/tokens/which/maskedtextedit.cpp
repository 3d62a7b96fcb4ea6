// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/maskedtextedit.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <utility>

#include "app/core/wipedtext.h"

namespace tokenry {

namespace {

bool isWithinSecret(const TextMention &mention, const TextScan &scan)
{
    return std::any_of(scan.secrets.cbegin(), scan.secrets.cend(), [&mention](TextSpan secret) {
        return secret.begin < mention.span.end() && mention.span.begin < secret.end();
    });
}

/// With a line feed for each end of a line, which the field counts as one character. A carriage return that
/// stays would become one with a line feed behind it.
void appendLines(QStringView text, QString &target)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!text.sliced(place).startsWith(u"\r\n"))
            target.append(text.at(place) == u'\r' ? QChar(u'\n') : text.at(place));
    }
}

} // namespace

MaskedTextEdit::MaskedTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // No step back to a text that holds a secret.
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (document()->isEmpty())
            m_isCut = false;
    });
}

MaskedTextEdit::~MaskedTextEdit() = default;

void MaskedTextEdit::insertFromMimeData(const QMimeData *source)
{
    const WipedText pasted(source->text());
    const WipedText present(toPlainText());
    const QTextCursor place = textCursor();
    const QStringView head = QStringView(present.text()).first(place.selectionStart());
    const QStringView tail = QStringView(present.text()).sliced(place.selectionEnd());
    if (head.isEmpty() && tail.isEmpty())
        m_isCut = false;
    if (!head.contains(secretBullet) && !tail.contains(secretBullet))
        m_isMasked = false;
    const qsizetype room = std::max<qsizetype>(0, longestText - head.size() - tail.size());
    const QStringView taken = QStringView(pasted.text()).left(room);
    // With the text around it: a value may stand behind the name that was typed.
    QString joined;
    joined.reserve(head.size() + taken.size() + tail.size());
    joined.append(head);
    appendLines(taken, joined);
    joined.append(tail);
    const WipedText whole(std::move(joined));
    dropEdited(present.text());
    moveMasked({place.selectionStart(), place.selectionEnd() - place.selectionStart()},
               whole.text().size() - present.text().size());
    showMasked(whole.text(), scanText(whole.text()));
    m_isCut = m_isCut || taken.size() < pasted.text().size();
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(whole.text().size() - tail.size()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

TextScan MaskedTextEdit::scanAndMask()
{
    const WipedText text(toPlainText());
    if (!text.text().contains(secretBullet))
        m_isMasked = false;
    dropEdited(text.text());
    TextScan scan = scanText(text.text());
    if (!scan.secrets.isEmpty())
        showMasked(text.text(), scan);
    QSet<QString> ids;
    for (const TextMention &mention : std::as_const(scan.mentions))
        ids.insert(mention.reference.ids.last());
    for (const MaskedMention &masked : std::as_const(m_masked)) {
        if (!ids.contains(masked.mention.reference.ids.last()))
            scan.mentions.append(masked.mention);
        ids.insert(masked.mention.reference.ids.last());
    }
    return scan;
}

/// Forgets the masked places that were changed or deleted since; the spans of the others become those of the
/// `text` in the field.
void MaskedTextEdit::dropEdited(QStringView text)
{
    m_masked.removeIf([text](const MaskedMention &masked) {
        const int begin = masked.place.selectionStart();
        return masked.place.selectionEnd() - begin < masked.shown.size() ||
               !text.sliced(begin).startsWith(masked.shown);
    });
    for (MaskedMention &masked : m_masked)
        masked.mention.span.begin = masked.place.selectionStart();
}

/// The text in `replaced` gives way to another one, and the whole text becomes longer by `growth`.
void MaskedTextEdit::moveMasked(TextSpan replaced, qsizetype growth)
{
    m_masked.removeIf([replaced](const MaskedMention &masked) {
        const TextSpan span = masked.mention.span;
        return span.begin < replaced.end() && replaced.begin < span.end();
    });
    for (MaskedMention &masked : m_masked) {
        if (masked.mention.span.begin >= replaced.end())
            masked.mention.span.begin += growth;
    }
}

/// Puts the text into the field, with its secrets masked.
void MaskedTextEdit::showMasked(QStringView text, const TextScan &scan)
{
    for (const TextMention &mention : scan.mentions) {
        if (isWithinSecret(mention, scan))
            m_masked.append({.mention = mention});
    }
    m_isMasked = m_isMasked || !scan.secrets.isEmpty();
    setPlainText(maskedText(text, scan));
    const QString shown = toPlainText();
    for (MaskedMention &masked : m_masked) {
        const TextSpan span = masked.mention.span;
        masked.shown = shown.sliced(span.begin, span.length);
        masked.place = QTextCursor(document());
        masked.place.setPosition(static_cast<int>(span.begin));
        masked.place.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    }
}

} // namespace tokenry
