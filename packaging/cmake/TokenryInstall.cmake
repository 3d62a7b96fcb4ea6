# SPDX-License-Identifier: Apache-2.0
# The list of installed files. tests/packaging/installed.txt holds it against what is installed.
include(GNUInstallDirs)
install(TARGETS tokenry tokenry-sandbox RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES resources/desktop/io.github.tokenry.Tokenry.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/desktop/io.github.tokenry.Tokenry.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES packaging/man/tokenry.1 packaging/man/tokenry-sandbox.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(
  FILES resources/icons/tokenry.svg
  DESTINATION "${icons}/scalable/apps"
  RENAME io.github.tokenry.Tokenry.svg)
foreach(size 16 22 24 32 48 64 128 256)
  install(
    FILES resources/icons/hicolor/${size}.png
    DESTINATION "${icons}/${size}x${size}/apps"
    RENAME io.github.tokenry.Tokenry.png)
endforeach()
