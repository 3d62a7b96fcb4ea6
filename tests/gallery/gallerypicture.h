// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

/// Shows the widget, saves what it looks like as `NAME.png`, and prints what is wrong with it.
void savePicture(QWidget &widget, const QDir &folder, const QString &name);
/// The dialogs and pages of accounts, in their states.
void saveAccountPictures(const QDir &folder);
/// The overview, the search for a token in a text, a note, the formats of a credential.
void saveReviewPictures(const QDir &folder);
/// The other dialogs, the rotations and the real window.
void saveWindowPictures(const QDir &folder);
