# SPDX-License-Identifier: Apache-2.0
list(
  APPEND TOKENRY_UI_SOURCES
  style/applytheme.cpp
  style/applytheme.h
  style/buttonkind.cpp
  style/buttonkind.h
  style/buttonpainting.cpp
  style/enterkey.cpp
  style/enterkey.h
  style/icons.cpp
  style/icons.h
  style/menupainting.cpp
  style/painttrace.cpp
  style/painttrace.h
  style/palette.cpp
  style/palette.h
  style/scrollareaaccessible.cpp
  style/scrollareaaccessible.h
  style/stylemetrics.cpp
  style/stylepainting.cpp
  style/stylepainting.h
  style/theme.cpp
  style/theme.h
  style/tokenrystyle.cpp
  style/tokenrystyle.h)

# In a static library the resource is pulled in by Q_INIT_RESOURCE (see icons.cpp).
qt_add_resources(TOKENRY_UI_SOURCES "${PROJECT_SOURCE_DIR}/resources/icons/icons.qrc")
