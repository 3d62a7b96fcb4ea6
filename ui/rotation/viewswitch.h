// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tokenry {

/// The pages of an account as a segmented control: Tokens, Overview, and Rotations once one was ever started.
class ViewSwitch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    /// Shows the pages of `stack`: its first one is Tokens, its second one Rotations, its third one Overview.
    ViewSwitch(QStackedWidget *stack, QWidget *parent);

    /// How many rotations are under way, and whether there ever was one.
    void setRotations(int underWay, bool wasEverStarted);
    void showTokens();
    void showOverview();
    [[nodiscard]] bool areTokensShown() const;
    /// Also while the button is absent.
    void showRotations();

Q_SIGNALS:
    /// Another page is shown.
    void changed();

private:
    QPushButton *addButton(const char *objectName, const QString &text, const QString &name);
    void showPage(int index);

    QStackedWidget *m_stack;
    QPushButton *m_tokens;
    QPushButton *m_overview;
    QPushButton *m_rotations;
};

} // namespace tokenry
