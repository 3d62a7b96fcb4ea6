// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>

#include "app/core/secret.h"

class QPushButton;

namespace tokenry {

/// Shows a secret that somebody else owns: as dots whose number says nothing about it, or revealed. It paints
/// the bytes itself, so that no line edit keeps them in its undo history, its selection or a property. Hidden
/// again after 30 s and when another window comes to the front. To assistive technology its name is "Client
/// secret, hidden" or "Client secret, shown", and only then its text is the secret.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// The owner keeps it alive until another one, or none, is set.
    void setSecret(const Secret *secret);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed);
    /// How long it stays revealed.
    void setRevealTime(std::chrono::milliseconds time) { m_hideTimer.setInterval(time); }
    /// What is shown: empty while hidden. The caller overwrites it when done.
    [[nodiscard]] QString revealedText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Ctrl+C in the field: the owner copies it the one way in which secrets are copied.
    void copyRequested();
    void revealedChanged(bool revealed);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateWords();
    void placeButton();
    void hideFromOthers();
    /// Lines that the text takes at this width, at least one and at most the cap; paints them if a painter is
    /// given.
    int layOutText(const QString &text, int width, QPainter *painter, QPoint topLeft) const;
    [[nodiscard]] int textWidth(int width) const;

    const Secret *m_secret = nullptr;
    bool m_isRevealed = false;
    QTimer m_hideTimer;
    QPushButton *m_reveal;
};

} // namespace tokenry
