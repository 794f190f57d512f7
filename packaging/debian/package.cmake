# cpack -G DEB, TGZ or RPM.
set(CPACK_PACKAGE_NAME llmflation)
set(CPACK_PACKAGE_VENDOR "The LLMflation maintainers")
set(CPACK_PACKAGE_CONTACT "The LLMflation maintainers <maintainers@llmflation.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "price of a given quality of language model over time")
set(CPACK_PACKAGE_DESCRIPTION
"Draws the price of the cheapest language model that reaches a benchmark score,
month by month on a logarithmic chart, and measures how fast it falls, with
intervals that can be published. Price lists are edited in a table, charts
exported as PNG, SVG and PDF. A dataset with sources is part of it.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/generator.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/folders.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/members.cmake)

# The time of everything in a package, unless SOURCE_DATE_EPOCH gives another: that of the changelog's newest entry.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/changelog)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog signature REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^.*>  " "" changed "${signature}")
execute_process(COMMAND date -u -d ${changed} +%s OUTPUT_VARIABLE CPACK_CHANGED OUTPUT_STRIP_TRAILING_WHITESPACE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0llmflation1) # sorts before a distribution's own, which begin with 1
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME llmflation)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION science)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-translations-l10n, fontconfig, hicolor-icon-theme")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS fonts-inter)
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libllmflation-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "libboost1.81-dev | libboost-dev (>= 1.81), libfmt-dev (>= 9), libexpected-dev, nlohmann-json3-dev")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
"Library of LLMflation: price floors, fits and their intervals, without a
window: headers, a static library and files for CMake's find_package.")

foreach(package llmflation libllmflation-dev)
  set(component runtime)
  if(package MATCHES dev)
    set(component development)
  endif()
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION share/doc/${package} COMPONENT ${component})
  compressed(${CMAKE_CURRENT_LIST_DIR}/changelog share/doc/${package} changelog.Debian ${component})
endforeach()

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT runtime)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Engineering)
set(CPACK_RPM_PACKAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RPM_RUNTIME_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_RUNTIME_PACKAGE_REQUIRES "fontconfig, hicolor-icon-theme")
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications
  /usr/share/bash-completion /usr/share/bash-completion/completions
  /usr/share/fish /usr/share/fish/vendor_completions.d
  /usr/share/man /usr/share/man/man1
  /usr/share/metainfo
  /usr/share/mime /usr/share/mime/packages
  /usr/share/zsh /usr/share/zsh/vendor-completions
  /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
  foreach(kind "" /apps /mimetypes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}${kind})
  endforeach()
endforeach()
