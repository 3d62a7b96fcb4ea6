# SPDX-License-Identifier: Apache-2.0
list(
  APPEND TOKENRY_UI_SOURCES
  widgets/accountband.cpp
  widgets/accountband.h
  widgets/chip.cpp
  widgets/chip.h
  widgets/elidedlabel.cpp
  widgets/elidedlabel.h
  widgets/iconview.cpp
  widgets/iconview.h
  widgets/messagepanel.cpp
  widgets/messagepanel.h
  widgets/permissionbadges.cpp
  widgets/permissionbadges.h
  widgets/fieldhint.cpp
  widgets/fieldhint.h
  widgets/permissionchooser.cpp
  widgets/permissionchooser.h
  widgets/secretfield.cpp
  widgets/secretfield.h
  widgets/secretfieldaccessible.cpp
  widgets/secretfieldaccessible.h)
