# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
install(TARGETS tokenry tokenry-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES resources/desktop/io.github.tokenry.Tokenry.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/desktop/io.github.tokenry.Tokenry.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(
  FILES resources/icons/tokenry.svg
  DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
  RENAME io.github.tokenry.Tokenry.svg)
