// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenry {

class IconView;
struct ErrorText;

/// A strip above the table: what happened, one action, *Copy details*, dismiss. The label `errorBanner` holds
/// the message.
class ErrorBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBanner)

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    /// Shows title and message as one text; an empty `action` offers none.
    void showError(const ErrorText &error, const QString &action);
    void hideError();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_details;
    IconView *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_copyDetails;
    QPushButton *m_dismiss;
};

} // namespace tokenry
