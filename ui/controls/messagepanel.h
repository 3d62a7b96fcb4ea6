// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QString>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tokenry {

class IconView;

/// A rounded box with an icon, plain text and at most one action: summaries, warnings, errors, successes.
/// Its accessible text is the message itself.
class MessagePanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagePanel)

public:
    enum class Kind { Neutral, Info, Success, Warning, Error };

    explicit MessagePanel(QWidget *parent = nullptr);

    /// Shows the text (display-safe already) without markup, and announces one that was not there before; an
    /// empty one hides the panel.
    void setMessage(Kind kind, const QString &text);
    /// Replaces the text without announcing it: the next step of a countdown or of progress.
    void updateMessage(const QString &text);
    /// Keeps the room of so many lines, also while there is nothing to say, so that nothing below moves.
    void reserveLines(int lines);
    [[nodiscard]] QString text() const;
    /// A line above the message that says it in short (display-safe); an empty one hides it.
    void setTitle(const QString &title);
    /// Shows a button for the one action; an empty text hides it.
    void setAction(const QString &text);
    /// Shows *Copy details*, which copies this text; an empty one hides it.
    void setDetails(const QString &details);
    /// Where the buttons stand. Without a call one button stands beside the text and two stand below it.
    void setButtonsBelow(bool isBelow = true);
    /// Adds a button that hides the message.
    void setDismissible();
    /// The label that holds the message, to give it an object name that tests and scripts rely on.
    [[nodiscard]] QLabel *label() const { return m_label; }
    /// The button of the one action, for the same reason.
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    [[nodiscard]] QPushButton *detailsButton() const { return m_copyDetails; }
    [[nodiscard]] QPushButton *dismissButton() const { return m_dismiss; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void announceOnce();

    Kind m_kind = Kind::Neutral;
    QString m_details;
    std::optional<bool> m_hasButtonsBelow;
    QString m_announced; ///< The text that assistive technology was told last
    IconView *m_icon;
    QLabel *m_title;
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_copyDetails;
    QPushButton *m_dismiss;
    QBoxLayout *m_layout;
};

} // namespace tokenry
