# SPDX-License-Identifier: GPL-3.0-or-later
# What becomes of the database when the program is killed, or the machine fails it.
foreach(test tst_kill tst_privacykill tst_fetchkill tst_fetchfulldisk tst_reportkill tst_storagefaults tst_oldschemas)
    uptake_test(faults/${test}.cpp GROUP program USES uptake_facts uptake_metrics TIMEOUT 900)
endforeach()
add_test(NAME tst_fulldisk COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/faults/tst_fulldisk $<TARGET_FILE:uptake>)
set_tests_properties(tst_fulldisk PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
add_test(NAME tst_serverfulldisk COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/faults/tst_serverfulldisk $<TARGET_FILE:uptake>)
set_tests_properties(tst_serverfulldisk PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600 LABELS postgresql
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false")
# Of no use in a build with sanitizers, which watch the same and which valgrind cannot run.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    add_test(NAME tst_valgrind COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/faults/tst_valgrind $<TARGET_FILE:uptake>)
    set_tests_properties(tst_valgrind PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 900 COST 900 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
endif()
