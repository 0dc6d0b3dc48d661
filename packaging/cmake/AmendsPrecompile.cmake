# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What nearly every file reads of Qt and the standard library is read once a library and once for all tests: that is half
# of a whole build. No header of ours is among it, so that a change of one rebuilds no more than those who include it.

set(amends_core_headers
    <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonObject> <QList> <QSet> <QString> <QStringList>
    <QTimeZone> <QUuid> <algorithm> <array> <chrono> <expected> <functional> <memory> <optional> <ranges>)
set(amends_window_headers
    ${amends_core_headers} <QApplication> <QFutureWatcher> <QLabel> <QPainter> <QPushButton> <QVBoxLayout> <QWidget>)

# A library of nothing but what the tests of a kind read.
function(amends_precompiled_tests name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LIBRARIES")
    file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// For its precompiled headers alone.\n")
    add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_link_libraries(${name} PRIVATE amends_options amends_core amends_test_support Qt6::Test ${arg_LIBRARIES})
    target_compile_options(${name} PRIVATE $<$<CONFIG:Debug>:-g1>)
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS} <QTest>)
endfunction()
