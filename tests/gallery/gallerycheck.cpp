// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/gallerycheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a translation must keep as it is: placeholders, and the pattern at the end of a kind of file.
const QRegularExpression kept(u"%L?(\\d+|n)|\\(\\*[^)]*\\)"_s);

QString accented(QStringView text)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString accents = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    QString result;
    for (const QChar character : text) {
        const qsizetype index = plain.indexOf(character);
        result += index < 0 ? character : accents.at(index);
    }
    return result;
}

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + (name.isEmpty() ? QString() : u' ' + name);
}

bool isRightToLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

bool isLeftToRight(QChar character)
{
    return character.direction() == QChar::DirL;
}

/// A name from right to left between letters from left to right, without an isolate around it.
bool isMixed(const QString &text)
{
    int depth = 0;
    bool hasName = false;
    bool hasSentence = false;
    for (const QChar character : text) {
        depth += character == QChar(0x2068) ? 1 : character == QChar(0x2069) ? -1 : 0;
        hasName = hasName || (depth == 0 && isRightToLeft(character));
        hasSentence = hasSentence || isLeftToRight(character);
    }
    return (hasName && hasSentence) || depth != 0;
}

bool isCut(const QLabel &label)
{
    // Made to be cut; the whole is in its tool tip.
    const bool isElided = label.inherits("tokenry::ElidedLabel") || label.objectName() == "bandRights"_L1;
    if (isElided || label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
    return label.heightForWidth(label.width()) > label.height();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return !box.isEditable() && box.fontMetrics().horizontalAdvance(box.currentText()) > field.width();
}

bool isCut(const QTabBar &bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) > bar.tabRect(tab).width())
            return true;
    }
    return false;
}

/// Of a text that stands in an empty field.
bool isCut(const QLineEdit &field)
{
    constexpr int margins = 8;
    return field.text().isEmpty() &&
           field.fontMetrics().horizontalAdvance(field.placeholderText()) + margins > field.width();
}

/// Where a parent's edge cuts it. What scrolls is reached by scrolling.
bool reachesOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    // QSplitter is one pixel off from right to left.
    const int tolerance = parent && parent->inherits("QSplitter") ? 1 : 0;
    if (widget.isWindow() || !parent ||
        parent->rect().adjusted(0, 0, tolerance, 0).contains(widget.geometry()))
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (!area || area->viewport() != parent)
        return true;
    return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           widget.width() > area->viewport()->width();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

QString sizeText(QSize size)
{
    return u"%1 x %2"_s.arg(QString::number(size.width()), QString::number(size.height()));
}

QString placeText(QRect place)
{
    return sizeText(place.size()) +
           u" at %1, %2"_s.arg(QString::number(place.x()), QString::number(place.y()));
}

QSize wantedSize(const QWidget &widget)
{
    return widget.hasHeightForWidth() ? QSize(widget.width(), widget.heightForWidth(widget.width()))
                                      : widget.sizeHint();
}

QString clippingOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    if (label && isCut(*label))
        return label->text();
    if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width())
        return button->text();
    if (box && isCut(*box))
        return box->currentText();
    if (tabs && isCut(*tabs))
        return u"a tab"_s;
    if (field && !qobject_cast<const QComboBox *>(field->parentWidget()) && isCut(*field))
        return field->placeholderText();
    return {};
}

/// Ids, addresses and secrets are read and typed from left to right in every language.
bool mustBeLeftToRight(const QWidget &widget)
{
    static const QRegularExpression machineText(
        u"(ClientId|Secret|UrlText|ProxyHost|secretField|leakText|QueryText)$"_s);
    const bool isField =
        qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget);
    return isField && machineText.match(widget.objectName()).hasMatch();
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *text, const char *comment, int) const
{
    const QString source = QString::fromUtf8(text);
    constexpr qsizetype separator = 2;
    if (source.size() <= separator || qstrcmp(comment, "Qt date and time format") == 0)
        return source;
    QString result;
    qsizetype end = 0;
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        result += accented(QStringView(source).sliced(end, each.capturedStart() - end)) + each.captured();
        end = each.capturedEnd();
    }
    result += accented(QStringView(source).sliced(end));
    // Words, so that the text breaks as one of a real language does.
    static const QString more = u" ñandú éxtrâ"_s;
    const qsizetype wanted = std::max<qsizetype>(1, source.size() * 2 / 5);
    return u'[' + result + more.repeated(wanted / more.size() + 1).first(wanted).trimmed() + u']';
}

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    QList<const QWidget *> widgets{&window};
    const auto children = window.findChildren<QWidget *>();
    std::copy(children.cbegin(), children.cend(), std::back_inserter(widgets));
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || (widget != &window && widget->window() != &window))
            continue;
        if (const QString text = clippingOf(*widget); !text.isEmpty())
            faults.append(u"%1 is %2, wants %3, and cuts “%4”"_s.arg(
                nameOf(*widget), sizeText(widget->size()), sizeText(wantedSize(*widget)), text));
        if (reachesOut(*widget))
            faults.append(u"%1 reaches out of %2: %3 in %4"_s.arg(
                nameOf(*widget), nameOf(*widget->parentWidget()), placeText(widget->geometry()),
                sizeText(widget->parentWidget()->size())));
        for (const QString &text : {textOf(*widget), widget->toolTip()}) {
            // A name cannot be told from a date of a language from right to left.
            if (QLocale().textDirection() == Qt::LeftToRight && isMixed(text))
                faults.append(u"%1 has no isolate: “%2”"_s.arg(nameOf(*widget), text));
        }
        if (mustBeLeftToRight(*widget) && widget->isRightToLeft())
            faults.append(u"%1 is not left-to-right"_s.arg(nameOf(*widget)));
    }
    faults.removeDuplicates();
    return faults;
}
