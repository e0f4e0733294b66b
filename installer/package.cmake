# SPDX-License-Identifier: GPL-3.0-or-later
# Install rules, and the Debian package: cmake --workflow --preset package
include(GNUInstallDirs)

set(linux "${CMAKE_CURRENT_LIST_DIR}/linux")
set(made "${CMAKE_BINARY_DIR}/installer")
configure_file("${linux}/desktop.in" "${made}/${NAT_APP_ID}.desktop" @ONLY)
configure_file("${linux}/metainfo.xml.in" "${made}/${NAT_APP_ID}.metainfo.xml" @ONLY)
configure_file("${linux}/copyright.in" "${made}/copyright" @ONLY)
configure_file("${linux}/changelog.in" "${made}/changelog" @ONLY)
configure_file("${linux}/nat-desktop.1.in" "${made}/nat-desktop.1" @ONLY)
configure_file("${linux}/nat-engine-local.1.in" "${made}/nat-engine-local.1" @ONLY)

find_program(GZIP gzip REQUIRED)
foreach(page nat-desktop.1 nat-engine-local.1 changelog)
    add_custom_command(OUTPUT "${made}/${page}.gz"
        COMMAND ${GZIP} -9nkf "${made}/${page}"
        DEPENDS "${made}/${page}" VERBATIM)
    list(APPEND compressed "${made}/${page}.gz")
endforeach()
add_custom_target(compressed_docs ALL DEPENDS ${compressed})

set(icons "${PROJECT_SOURCE_DIR}/resources/icons/app")
install(TARGETS nat-desktop nat-engine-local RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES "${made}/${NAT_APP_ID}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${made}/${NAT_APP_ID}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${icons}/${NAT_APP_ID}.svg"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES "${made}/nat-desktop.1.gz" "${made}/nat-engine-local.1.gz"
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${made}/changelog.gz" "${made}/copyright"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nat-desktop)
install(FILES "${NAT_NPM_DIR}/node_modules/axe-core/LICENSE"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nat-desktop RENAME LICENSE.axe-core)
install(FILES "${NAT_NPM_DIR}/node_modules/axe-core/LICENSE-3RD-PARTY.txt"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nat-desktop RENAME LICENSE-3RD-PARTY.axe-core)
install(FILES "${NAT_NPM_DIR}/node_modules/lucide-static/LICENSE"
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/nat-desktop RENAME LICENSE.lucide)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME nat-desktop)
set(CPACK_PACKAGE_VENDOR "The NAT Desktop developers")
set(CPACK_PACKAGE_CONTACT "The NAT Desktop developers <maintainers@nat-testing.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "check websites and web APIs by point and click")
set(CPACK_PACKAGE_DESCRIPTION
"Checks websites for accessibility and performance problems with a real
browser, keeps the reports on this computer and exports them. Works from a
window and from the command line, with no account.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so shlibdeps cannot see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "chromium-headless-shell | chromium, libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-image-formats-plugins, qt6-wayland, qt6-translations-l10n, xdg-utils")
include(CPack)
