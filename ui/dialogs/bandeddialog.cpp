// SPDX-License-Identifier: Apache-2.0
#include "bandeddialog.h"

#include <algorithm>

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include "accountband.h"
#include "theme.h"

namespace tokenry {

namespace {

constexpr int margin = 20;

} // namespace

BandedDialog::BandedDialog(const Account &account, QWidget *parent) : QDialog(parent)
{
    build(&account);
}

BandedDialog::BandedDialog(QWidget *parent) : QDialog(parent)
{
    build(nullptr);
}

void BandedDialog::build(const Account *account)
{
    setWindowModality(Qt::WindowModal);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (account)
        outer->addWidget(new AccountBand(*account, this));

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(metrics::groupSpacing);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(titleFont());
    m_title->hide();
    m_subtitle = makeMutedLabel({}, this);
    m_subtitle->hide();
    auto *heading = new QVBoxLayout;
    heading->setSpacing(metrics::labelSpacing);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    body->addLayout(heading);
    m_content = new QVBoxLayout;
    m_content->setSpacing(metrics::groupSpacing);
    body->addLayout(m_content, 1);
    outer->addLayout(body, 1);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    outer->addWidget(line);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(margin, metrics::groupSpacing, margin, metrics::groupSpacing);
    m_leading = new QHBoxLayout;
    m_trailing = new QHBoxLayout;
    m_leading->setSpacing(8);
    m_trailing->setSpacing(8);
    footer->addLayout(m_leading);
    footer->addStretch(1);
    footer->addLayout(m_trailing);
    outer->addLayout(footer);
    setMinimumWidth(metrics::dialogWidth);
}

void BandedDialog::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    // "[*]" in a title would be eaten as the place of the modified mark; doubled it stays.
    QString plain = title;
    setWindowTitle(plain.replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
}

bool BandedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A layout with wrapped text knows its height only for a width, which windows do not ask for by themselves.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

void BandedDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalMinimumSize().height();
    if (needed > height())
        fitHeight();
}

void BandedDialog::fitHeight()
{
    layout()->activate();
    const int w = std::max(width(), metrics::dialogWidth);
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(w) : layout()->totalMinimumSize().height();
    const int most = screen()->availableGeometry().height();
    const int fitting = std::min(needed, most);
    const bool followsContent = m_fittedHeight == 0 || height() == m_fittedHeight;
    m_fittedHeight = fitting;
    setMinimumHeight(fitting);
    if (height() < fitting || (followsContent && height() != fitting))
        resize(w, fitting);
}

} // namespace tokenry
