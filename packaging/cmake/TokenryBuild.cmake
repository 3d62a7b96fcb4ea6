# SPDX-License-Identifier: Apache-2.0
# What every target of the project is built with, in one place.

include(CheckCXXCompilerFlag)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(TOKENRY_WERROR "Treat warnings as errors" OFF)
option(TOKENRY_SANITIZE "Build with the address, undefined and leak sanitizers" OFF)
option(TOKENRY_FUZZ "Let libFuzzer see which code an input reaches (clang; with TOKENRY_SANITIZE)" OFF)

option(TOKENRY_FAST_BUILD "Precompiled headers, the mold linker when it is there, short debug information" OFF)
option(TOKENRY_UNITY_BUILD "Compile the files of a room of ui or of the sandbox together: half of their time in a whole build" OFF)

find_program(TOKENRY_CCACHE ccache)
if(TOKENRY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # What ccache asks for before it keeps what was built with a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${TOKENRY_CCACHE}")
endif()

# Flags of plain C++ code; the sandbox, which has no Qt, links only this one. An include names the room: "app/domain/token.h".
add_library(tokenry_flags INTERFACE)
target_include_directories(tokenry_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(
  tokenry_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                          -Wconversion -Wno-sign-conversion -Wold-style-cast -fstack-protector-strong)
if(TOKENRY_WERROR)
  target_compile_options(tokenry_flags INTERFACE -Werror)
endif()
target_compile_definitions(tokenry_flags INTERFACE _GLIBCXX_ASSERTIONS)
if(TOKENRY_SANITIZE)
  target_compile_options(tokenry_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                 -fno-sanitize-recover=undefined)
  target_link_options(tokenry_flags INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # As gcc does, and clang from its version 21 on.
    target_compile_definitions(tokenry_flags INTERFACE __SANITIZE_ADDRESS__)
  endif()
  if(TOKENRY_FUZZ)
    target_compile_options(tokenry_flags INTERFACE -fsanitize=fuzzer-no-link)
  endif()
else()
  # What a person runs. FORTIFY needs an optimised build; the distribution's own setting would be defined twice.
  target_compile_options(
    tokenry_flags INTERFACE "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-clash-protection>")
  check_cxx_compiler_flag(-fcf-protection TOKENRY_HAS_CF_PROTECTION)
  if(TOKENRY_HAS_CF_PROTECTION)
    target_compile_options(tokenry_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:-fcf-protection>)
  endif()
  target_link_options(tokenry_flags INTERFACE -pie -Wl,-z,relro,-z,now,-z,noexecstack)
endif()

if(TOKENRY_FAST_BUILD)
  # A distribution's package has no build type; its own -g stays, for the package of debug symbols.
  target_compile_options(tokenry_flags INTERFACE $<$<CONFIG:Debug>:-g1> $<$<CONFIG:Release,RelWithDebInfo>:-g0>)
  find_program(TOKENRY_MOLD mold)
  if(TOKENRY_MOLD)
    target_link_options(tokenry_flags INTERFACE -fuse-ld=mold)
  endif()
endif()

# Flags of Qt code: the same, and the parts of Qt that the house style leaves out.
add_library(tokenry_qt_flags INTERFACE)
target_link_libraries(tokenry_qt_flags INTERFACE tokenry_flags)
target_compile_definitions(
  tokenry_qt_flags
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# A room: one static library of the sources of one folder. MAY_INCLUDE names, once, the rooms whose headers its files may include;
# the library links those and no other, and tests/lint holds each #include against the list.
#   tokenry_room(SOURCES … MAY_INCLUDE app/core … LINKS Qt6::Core …)
function(tokenry_room)
  cmake_parse_arguments(ARG "" "" "SOURCES;MAY_INCLUDE;LINKS" ${ARGN})
  tokenry_room_target("${CMAKE_CURRENT_SOURCE_DIR}" name)
  tokenry_room_targets(rooms ${ARG_MAY_INCLUDE})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC tokenry_qt_flags Qt6::Core ${rooms} ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  if(name MATCHES "^tokenry_ui_")
    tokenry_unite(${name})
  endif()
  tokenry_use_headers(${name} "" ${rooms} ${ARG_LINKS})
endfunction()

# For rooms whose headers take most of the time. Their files must not use the same local names.
function(tokenry_unite name)
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${TOKENRY_UNITY_BUILD} UNITY_BUILD_BATCH_SIZE 16)
endfunction()

# The same for the sandbox, which has no Qt.
function(tokenry_sandbox_room)
  cmake_parse_arguments(ARG "" "" "SOURCES;MAY_INCLUDE;LINKS" ${ARGN})
  tokenry_room_target("${CMAKE_CURRENT_SOURCE_DIR}" name)
  tokenry_room_targets(rooms ${ARG_MAY_INCLUDE})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC tokenry_flags ${rooms} ${ARG_LINKS})
  tokenry_unite(${name})
endfunction()

# The library of a room: app/tokens/list is tokenry_app_tokens_list.
function(tokenry_room_target folder result)
  cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
  string(REPLACE "/" "_" name "${folder}")
  set(${result} "tokenry_${name}" PARENT_SCOPE)
endfunction()

function(tokenry_room_targets result)
  set(targets)
  foreach(room ${ARGN})
    tokenry_room_target("${PROJECT_SOURCE_DIR}/${room}" name)
    list(APPEND targets ${name})
  endforeach()
  set(${result} ${targets} PARENT_SCOPE)
endfunction()

# Reading Qt's headers takes half of the time of a build. Two sets of them are read once: for all Qt code, and for what has
# widgets. The sets of SUFFIX _test are for tests, which have other flags and read QTest too; the libraries after it bring those.
#   tokenry_precompiled_headers(SUFFIX library…)
function(tokenry_precompiled_headers suffix)
  if(NOT TOKENRY_FAST_BUILD)
    return()
  endif()
  set(standard <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <string_view> <utility> <variant> <vector>)
  set(core <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
           <QList> <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl>)
  set(widgets <QAction> <QApplication> <QCheckBox> <QComboBox> <QDialog> <QHBoxLayout> <QLabel> <QLineEdit> <QMenu> <QPainter>
              <QPushButton> <QTableView> <QVBoxLayout> <QWidget>)
  if(suffix STREQUAL "_test")
    list(APPEND core <QSignalSpy> <QTemporaryDir> <QTest>)
  endif()
  foreach(kind core widgets)
    set(owner tokenry_headers_${kind}${suffix})
    add_library(${owner} OBJECT "${CMAKE_SOURCE_DIR}/packaging/cmake/headers.cpp")
    target_link_libraries(${owner} PRIVATE tokenry_qt_flags Qt6::Core ${ARGN})
  endforeach()
  target_link_libraries(tokenry_headers_widgets${suffix} PRIVATE Qt6::Widgets)
  target_precompile_headers(tokenry_headers_core${suffix} PRIVATE ${standard} ${core})
  target_precompile_headers(tokenry_headers_widgets${suffix} PRIVATE ${standard} ${core} ${widgets})
endfunction()

# Compiles a target that links these libraries with the set that suits it.   tokenry_use_headers(target SUFFIX library…)
function(tokenry_use_headers name suffix)
  if(TOKENRY_FAST_BUILD)
    set(kind core)
    if("${ARGN}" MATCHES "tokenry_ui_|tokenry_test_(accounts|window)|Qt6::Widgets")
      set(kind widgets)
    elseif("${ARGN}" MATCHES "Qt6::Gui")
      return() # Neither set was made for it.
    endif()
    target_precompile_headers(${name} REUSE_FROM tokenry_headers_${kind}${suffix})
  endif()
endfunction()
