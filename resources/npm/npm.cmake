# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches what the programs embed from npm, exactly as package-lock.json pins it, once per lock file.
# Packagers without a network name a folder that holds node_modules in NAT_NPM_DIR.
set(NAT_NPM_DIR "" CACHE PATH "Folder with a node_modules as of resources/npm/package-lock.json")

function(nat_fetch_npm_packages)
    set(source "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
    set(target "${CMAKE_BINARY_DIR}/npm")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
        "${source}/package.json" "${source}/package-lock.json")
    file(SHA256 "${source}/package-lock.json" wanted)
    set(present "")
    if(EXISTS "${target}/stamp")
        file(READ "${target}/stamp" present)
    endif()
    if(NOT present STREQUAL wanted)
        find_program(NPM npm REQUIRED)
        file(COPY "${source}/package.json" "${source}/package-lock.json" DESTINATION "${target}")
        message(STATUS "Fetching axe-core and lucide from npm")
        execute_process(
            COMMAND "${NPM}" ci --ignore-scripts --omit=dev --no-audit --no-fund --prefer-offline
            WORKING_DIRECTORY "${target}"
            RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
        if(failed)
            message(FATAL_ERROR "npm ci failed in ${target}:\n${said}")
        endif()
        file(WRITE "${target}/stamp" "${wanted}")
    endif()
    set(NAT_NPM_DIR "${target}" PARENT_SCOPE)
endfunction()

if(NOT NAT_NPM_DIR)
    nat_fetch_npm_packages()
endif()
