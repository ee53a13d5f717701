# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, which compiles the tests FILES together, each in a namespace of its own, its main() too: reading the headers of one takes longer than
# compiling it. What they include comes first, so that it stays outside of the namespaces.
#   cmake -DOUT=batch.cpp "-DFILES=a/tst_a.cpp;b/tst_b.cpp" -P batch.cmake
set(headers)
set(bodies)
foreach(file ${FILES})
    file(STRINGS ${file} lines REGEX "^#include [<\"].*[>\"]")
    list(FILTER lines EXCLUDE REGEX "\\.moc\"")
    list(APPEND headers ${lines})
    get_filename_component(name ${file} NAME_WE)
    string(APPEND bodies "namespace ${name} {\n#include \"${file}\"\n}\n")
endforeach()
list(REMOVE_DUPLICATES headers)
list(JOIN headers "\n" headers)
file(WRITE ${OUT} "${headers}\n${bodies}")
