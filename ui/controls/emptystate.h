// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

#include "ui/style/icons.h"

class QLabel;
class QPushButton;

namespace tokenry {

class IconView;

/// Fills a place that has nothing to show: an icon, an explanation and at most one action.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Display-safe texts; an empty one is left out.
    void setContent(Icon icon, const QString &title, const QString &message, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    IconView *m_icon;
    std::optional<Icon> m_shownIcon;
    QLabel *m_title;
    QLabel *m_message;
    QPushButton *m_action;
};

} // namespace tokenry
