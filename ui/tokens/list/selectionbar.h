// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/tokens/rights/changepolicy.h"

class QLabel;
class QPushButton;

namespace tokenry {

class ElidedLabel;

/// The strip above the table: how many tokens are checked, how many of them the filters hide, and what can be
/// done with all of them. It always has its place, so that no row moves under the pointer when the first box
/// is checked.
class SelectionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionBar)

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// `isUndecided`: the person has to choose first what becomes of the hidden ones.
    void setState(int checked, int hidden, bool isUndecided);
    /// Whether *Delete* and *Rotate* are shown and on.
    void setChangePolicy(const ChangePolicy &policy);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keepRequested();
    void dropRequested();
    void rotateRequested();
    void deleteRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    int m_checked = 0;
    int m_hidden = 0;
    bool m_isUndecided = false;
    ChangePolicy m_policy;
    ElidedLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_drop;
    QPushButton *m_rotate;
    QPushButton *m_delete;
    QPushButton *m_export;
};

} // namespace tokenry
