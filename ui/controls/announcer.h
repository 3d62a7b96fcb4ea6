// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace tokenry {

/// Tells assistive technology a text that just appeared in the window of `about`, once, without moving the
/// focus. Says nothing while `about` is hidden. Qt has an event for this only since 6.8, so
/// a widget without extent, whose role is a notification, takes the text for its name and is said to show.
void announce(const QWidget *about, const QString &text);

} // namespace tokenry
