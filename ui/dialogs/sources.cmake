# SPDX-License-Identifier: Apache-2.0
list(APPEND TOKENRY_UI_SOURCES dialogs/bandeddialog.cpp dialogs/bandeddialog.h
  dialogs/daterangedialog.cpp
  dialogs/daterangedialog.h
  dialogs/createdialog.cpp
  dialogs/createdialog.h
  dialogs/secretdialog.cpp
  dialogs/secretdialog.h)
