# SPDX-FileCopyrightText: 2026 The Amends authors
# SPDX-License-Identifier: GPL-3.0-or-later
# amends_test(tst_money)  in tests/<room>/CMakeLists.txt: builds tst_money.cpp of that folder and registers it.
# Optional: LIBRARIES for what the test links beside core and tests/support; DEPENDS for programs it starts;
# TIMEOUT in seconds.
find_package(Qt6 6.8 QUIET COMPONENTS Test)

# It tells each test its folders, for QFINDTESTDATA, which none of ours uses: without that all tests can share what they
# read, and a compiler cache knows them again in another clone.
if(TARGET Qt6::Test)
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

function(amends_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBRARIES;DEPENDS")
    # AUTOMOC would need two more steps a test, a tenth of a whole build.
    qt_generate_moc(${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    add_executable(${name} ${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE amends_options amends_core amends_test_support Qt6::Test ${arg_LIBRARIES})
    # Lines for a stack, no variables: a fifth less to build.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Debug>:-g1>)
    if(arg_LIBRARIES MATCHES "amends_(window|session|tour)")
        target_precompile_headers(${name} REUSE_FROM amends_window_tests_read)
    elseif("${arg_LIBRARIES}" MATCHES "^(amends_words)?$")
        target_precompile_headers(${name} REUSE_FROM amends_core_tests_read)
    endif()
    if(arg_DEPENDS)
        add_dependencies(${name} ${arg_DEPENDS})
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(AMENDS_SANITIZE MATCHES "thread")
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5") # everything takes as much longer
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        SKIP_REGULAR_EXPRESSION "^SKIP-ALL"
        ENVIRONMENT "LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;AMENDS_CLI=$<$<TARGET_EXISTS:amends-cli>:$<TARGET_FILE:amends-cli>>;AMENDS_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
