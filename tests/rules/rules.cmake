# SPDX-License-Identifier: GPL-3.0-or-later
# The layers of the house, by grep: a room includes only rooms below it, and some names belong to
# one room alone. Run from anywhere: cmake -P tests/rules/rules.cmake
cmake_minimum_required(VERSION 3.25)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
file(GLOB_RECURSE sources RELATIVE "${root}"
    "${root}/app/*.h" "${root}/app/*.cpp" "${root}/ui/*.h" "${root}/ui/*.cpp")
list(LENGTH sources count)
if(count LESS 50)
    message(FATAL_ERROR "only ${count} source files were found below ${root}: nothing was checked")
endif()

# Lowest first. A room may include itself and whatever stands on an earlier line.
set(layers "base" "net|config|spec" "api" "score|triage" "store" "words" "export"
    "scan|sample|engine|account" "servers" "models" "cli")
set(broken "")

function(forbid file pattern why)
    file(STRINGS "${root}/${file}" hits REGEX "${pattern}")
    foreach(hit IN LISTS hits)
        set(broken "${broken}\n${file}: ${why}:\n    ${hit}" PARENT_SCOPE)
        set(broken "${broken}\n${file}: ${why}:\n    ${hit}")
    endforeach()
endfunction()

# name → the files that may use it
function(owned file name owners)
    if(NOT file MATCHES "${owners}")
        forbid("${file}" "${name}" "${name} belongs to ${owners}")
        set(broken "${broken}" PARENT_SCOPE)
    endif()
endfunction()

foreach(file IN LISTS sources)
    if(file MATCHES "^app/")
        forbid("${file}" "#include [<\"](QtWidgets|QWidget|QApplication|QDialog|QMainWindow|QMessageBox|ui/)"
            "app/ knows no widgets")
    endif()
    if(file MATCHES "^app/([a-z]+)/")
        set(room "${CMAKE_MATCH_1}")
        set(above "")
        set(passed FALSE)
        foreach(layer IN LISTS layers)
            if(passed)
                string(APPEND above "|${layer}")
            elseif(room MATCHES "^(${layer})$")
                set(passed TRUE)
                string(REGEX REPLACE "(^|\\|)${room}(\\||$)" "|" beside "|${layer}|")
                string(APPEND above "${beside}")
            endif()
        endforeach()
        if(NOT passed)
            list(APPEND broken "\n${file}: the room app/${room} has no place in the layers")
        endif()
        string(REGEX REPLACE "\\|+" "|" above "${above}")
        string(REGEX REPLACE "^\\||\\|$" "" above "${above}")
        if(above)
            forbid("${file}" "#include \"app/(${above})/" "app/${room} may not include a room above or beside it")
        endif()
    endif()
    owned("${file}" "QNetworkAccessManager" "^app/net/httpclient")
    owned("${file}" "#include <QSql" "^app/store/")
    owned("${file}" "#include <qt6keychain" "^app/config/secrets")
    owned("${file}" "yaml-cpp/" "^app/spec/yaml")
    owned("${file}" "boost/beast" "^app/net/http(server|connection)")
    owned("${file}" "[.>]exec\\(\\)" "^(ui/(prompts|dialogs|application)|app/(cli|engine/main|store))")
    forbid("${file}" "QEventLoop|processEvents|moveToThread|SIGNAL\\(|SLOT\\(|msleep" "not in this house")
endforeach()

# The top of the repository holds what it is meant to, and nothing that a crash left behind.
file(GLOB top RELATIVE "${root}" "${root}/*")
list(FILTER top EXCLUDE REGEX "^\\.")
list(REMOVE_ITEM top CMakeLists.txt app ui resources translations tests installer README.md
    CMakePresets.json LICENSE
    build out CMakeUserPresets.json compile_commands.json) # not tracked
if(top)
    string(APPEND broken "\n${root}: does not belong at the top: ${top}")
endif()

if(broken)
    message(FATAL_ERROR "The layers are broken:${broken}")
endif()
message(STATUS "${count} files keep to the layers")
