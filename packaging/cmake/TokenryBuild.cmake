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

find_program(TOKENRY_CCACHE ccache)
if(TOKENRY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${TOKENRY_CCACHE}")
endif()

# Flags of plain C++ code; the sandbox, which has no Qt, links only this one.
add_library(tokenry_flags INTERFACE)
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

# A room of the house: a static library whose public include folder is its own folder only, so that
# an include of a room that the target does not link cannot compile.
function(tokenry_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC tokenry_qt_flags ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()
