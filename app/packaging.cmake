# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the package needs the program, not its tests
include(GNUInstallDirs)
set(identifier com.play_sql.uptake)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(shared ${CMAKE_CURRENT_BINARY_DIR}/share)

install(TARGETS uptake)
install(FILES ${desktop}/${identifier}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/${identifier}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/${identifier}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

# The icon, as drawn and at the sizes that desktops ask for.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/uptake.svg)
set(icons ${shared}/icons/hicolor)
install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${identifier}.svg)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(icon ${icons}/${size}x${size}/apps/${identifier}.png)
    add_custom_command(OUTPUT ${icon} DEPENDS ${drawing} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${icons}/${size}x${size}/apps
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${icon} ${drawing})
    list(APPEND made ${icon})
endforeach()

# The manual page, printed by the program; Debian wants it and the changelog compressed.
set(manual ${shared}/man/man1/uptake.1.gz)
add_custom_command(OUTPUT ${manual} DEPENDS uptake VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory ${shared}/man/man1
    COMMAND sh -c "$<TARGET_FILE:uptake> --man | gzip -9n > '${manual}'")
set(changelog ${shared}/doc/uptake/changelog.gz)
add_custom_command(OUTPUT ${changelog} DEPENDS ${desktop}/changelog VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory ${shared}/doc/uptake
    COMMAND sh -c "gzip -9n < '${desktop}/changelog' > '${changelog}'")
install(FILES ${desktop}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/uptake)
install(DIRECTORY ${shared}/ DESTINATION ${CMAKE_INSTALL_DATADIR})
add_custom_target(shared_files ALL DEPENDS ${made} ${manual} ${changelog})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME uptake)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Uptake authors <uptake@users.noreply.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, fonts and programs, which no library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, qt6-qpa-plugins, fonts-inter, fonts-dejavu-core, poppler-utils, ca-certificates, qt6-translations-l10n")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "usage and adoption of Marketplace add-ons")
set(CPACK_PACKAGE_DESCRIPTION " Uptake tells a vendor of Atlassian Marketplace add-ons how many users there
 are, which features they use and which versions they run. It reads the
 Marketplace's CSV downloads and the usage reports that installations send by
 e-mail, and makes reports for banks and stakeholders from which no customer
 can be identified.")
include(CPack)
