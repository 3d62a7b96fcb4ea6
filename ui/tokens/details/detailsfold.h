// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace tokenry {

/// Shows the details pane of a page while its action is checked. In a narrow page it folds away, unless it
/// was asked for since.
class DetailsFold final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsFold)

public:
    /// None is owned; `page` owns this.
    DetailsFold(QWidget *page, QWidget *pane, QAction *toggle);

    /// Shows the pane, in a narrow page too.
    void unfold();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QWidget *m_page;
    QWidget *m_pane;
    QAction *m_toggle;
    bool m_isAskedFor = false;
};

} // namespace tokenry
