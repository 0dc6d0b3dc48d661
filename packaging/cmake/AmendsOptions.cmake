# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Options of the build, and the one target `amends_options` that carries warnings, sanitizers and the strict
# Qt defines to our own code only: every target of ours links it PRIVATE, third parties never see it.

option(AMENDS_TESTS "Build the tests" ON)
option(AMENDS_WERROR "Treat warnings as errors" OFF)
set(AMENDS_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined or thread")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# Each of some hundred test programs is linked in a tenth of the time.
find_program(AMENDS_MOLD mold)
mark_as_advanced(AMENDS_MOLD)
if(AMENDS_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(amends_options INTERFACE)
target_compile_options(amends_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Wduplicated-cond -Wlogical-op -Wimplicit-fallthrough
    $<$<BOOL:${AMENDS_WERROR}>:-Werror>)
# GCC spends a tenth of its time on collecting its garbage; a file needs half a gigabyte without that.
target_compile_options(amends_options INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Debug>>:--param=ggc-min-heapsize=1500000>)
target_compile_definitions(amends_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(AMENDS_SANITIZE)
    # -g1: what a report's stack needs, in half the time of the full debug information.
    target_compile_options(amends_options INTERFACE -fsanitize=${AMENDS_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all -g1)
    target_link_options(amends_options INTERFACE -fsanitize=${AMENDS_SANITIZE})
endif()
