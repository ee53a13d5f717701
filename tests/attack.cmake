# SPDX-License-Identifier: GPL-3.0-or-later
# Attacks on reports: each succeeds on what an unprotected report would tell, and fails on ours.
uptake_test(attack/tst_smallworlds.cpp USES uptake_disclosure uptake_verify TIMEOUT 240 LABELS attack OPTIMIZED)

add_library(attacker STATIC attack/attacker.cpp attack/worlds.cpp)
target_link_libraries(attacker PUBLIC uptake_report uptake_verify Qt6::Test)
target_compile_options(attacker PRIVATE -O2)

uptake_test(attack/tst_randomfleets.cpp USES attacker TIMEOUT 240 LABELS attack OPTIMIZED)
set_tests_properties(tst_randomfleets PROPERTIES ENVIRONMENT_MODIFICATION "UPTAKE_ATTACK_PART=set:0")
foreach(part 1 2 3)
    add_test(NAME tst_randomfleets_${part} COMMAND tst_randomfleets)
    set_tests_properties(tst_randomfleets_${part} PROPERTIES TIMEOUT 240 LABELS attack
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;UPTAKE_ATTACK_PART=${part}")
endforeach()

uptake_test(attack/tst_situations.cpp USES attacker ALONE LABELS attack)
uptake_test(attack/tst_ledger.cpp USES uptake_disclosure LABELS attack)
uptake_test(attack/tst_ledgerview.cpp USES uptake_disclosure LABELS attack)
uptake_test(attack/tst_mutations.cpp USES attacker TIMEOUT 240 LABELS attack OPTIMIZED)
