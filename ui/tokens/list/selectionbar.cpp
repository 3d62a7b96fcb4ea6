// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/selectionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/core/displaytext.h"
#include "ui/controls/announcer.h"
#include "ui/controls/elidedlabel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;
constexpr int barSpacing = 8;

QPushButton *makeButton(const char *name, const QString &text, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessibleName);
    return button;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel(this)),
      m_keep(makeButton("selectionKeep", tr("&Keep them selected"), tr("Keep them selected"), this)),
      m_drop(makeButton("selectionDrop", tr("Dr&op hidden"), tr("Drop hidden"), this)),
      m_rotate(makeButton("selectionRotate", {}, tr("Rotate selection"), this)),
      m_delete(makeButton("selectionDelete", {}, tr("Delete selection"), this)),
      m_export(makeButton("selectionExport", tr("E&xport selection…"), tr("Export selection"), this))
{
    setObjectName(u"selectionBar"_s);
    m_text->setObjectName(u"selectionText"_s);
    m_delete->setIcon(themedIcon(Icon::Delete, ColorRole::Danger));
    setButtonKind(m_delete, ButtonKind::Danger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::groupSpacing, padding, metrics::groupSpacing, padding + 1);
    layout->setSpacing(barSpacing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_drop);
    layout->addWidget(m_rotate);
    layout->addWidget(m_delete);
    layout->addWidget(m_export);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(m_export->sizeHint().height() + 2 * padding + 1);
    connect(m_keep, &QPushButton::clicked, this, &SelectionBar::keepRequested);
    connect(m_drop, &QPushButton::clicked, this, &SelectionBar::dropRequested);
    connect(m_rotate, &QPushButton::clicked, this, &SelectionBar::rotateRequested);
    connect(m_delete, &QPushButton::clicked, this, &SelectionBar::deleteRequested);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    refresh();
}

void SelectionBar::setState(int checked, int hidden, bool isUndecided)
{
    const bool isNewlyUndecided = isUndecided && !m_isUndecided;
    m_checked = checked;
    m_hidden = hidden;
    m_isUndecided = isUndecided;
    refresh();
    if (isNewlyUndecided)
        announce(this, m_text->text());
}

void SelectionBar::setChangePolicy(const ChangePolicy &policy)
{
    m_policy = policy;
    refresh();
}

void SelectionBar::refresh()
{
    const QString selected = tr("%n selected", nullptr, m_checked);
    const QString hidden = tr("%n not shown by the filter", nullptr, m_hidden);
    if (m_checked == 0)
        m_text->setText(tr("Nothing is checked. Commands apply to the outlined row."));
    else
        m_text->setText(m_hidden == 0 ? selected
                                      : tr("%1 · %2", "checked, and hidden").arg(selected, hidden));
    m_text->setForegroundRole(m_checked == 0 ? QPalette::PlaceholderText : QPalette::WindowText);
    m_keep->setVisible(m_isUndecided);
    m_drop->setVisible(m_hidden > 0);
    m_delete->setVisible(m_checked > 0 && m_policy.areOffered);
    m_rotate->setVisible(m_checked > 0 && m_policy.areOffered);
    m_export->setVisible(m_checked > 0);
    m_rotate->setText(tr("R&otate %n…", nullptr, m_checked));
    m_rotate->setEnabled(!m_isUndecided && m_policy.areEnabled);
    m_delete->setText(tr("De&lete %n…", nullptr, m_checked));
    m_delete->setEnabled(!m_isUndecided && m_policy.areEnabled);
    m_export->setEnabled(!m_isUndecided);
    const QString why =
        m_isUndecided ? tr("Choose first whether the tokens that are not shown stay selected.") : QString();
    const QString whyNoDelete = why.isEmpty() ? m_policy.reason : why;
    m_delete->setToolTip(whyNoDelete.isEmpty() ? tr("Delete the checked tokens, after asking (Del)")
                                               : plainTooltip(whyNoDelete));
    m_delete->setAccessibleDescription(whyNoDelete);
    m_rotate->setToolTip(whyNoDelete.isEmpty()
                             ? tr("Replace the checked tokens with new ones, after asking (Ctrl+R)")
                             : plainTooltip(whyNoDelete));
    m_rotate->setAccessibleDescription(whyNoDelete);
    m_export->setToolTip(why.isEmpty() ? tr("Write the checked tokens to a file (Ctrl+E)") : why);
    m_export->setAccessibleDescription(why);
    update();
}

QSize SelectionBar::minimumSizeHint() const
{
    int width = 2 * metrics::groupSpacing + m_text->fontMetrics().averageCharWidth() * 8;
    for (const QPushButton *button : {m_keep, m_drop, m_rotate, m_delete, m_export})
        width += button->isHidden() ? 0 : button->minimumSizeHint().width() + barSpacing;
    return {width, height()};
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_checked > 0)
        painter.fillRect(rect(), themeColor(ColorRole::Selection, palette()));
}

} // namespace tokenry
