# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=… -P translations.cmake : the .ts files name every text of the program and no
# other, and German leaves none untranslated.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(copy "$ENV{TMPDIR}")
if(NOT copy)
    set(copy "/tmp")
endif()
string(RANDOM LENGTH 12 suffix)
set(copy "${copy}/nat-translations-${suffix}")
file(COPY "${root}/translations/nat_de.ts" "${root}/translations/nat_en.ts" DESTINATION "${copy}")

function(refreshed language)
    execute_process(
        COMMAND "${LUPDATE}" -silent ${ARGN} -no-obsolete -locations none
            "${root}/app" "${root}/ui" -I "${root}" -ts "${copy}/nat_${language}.ts"
        RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "lupdate failed: ${said}")
    endif()
    execute_process(COMMAND diff -u "${root}/translations/nat_${language}.ts" "${copy}/nat_${language}.ts"
        RESULT_VARIABLE differs OUTPUT_VARIABLE diff)
    if(differs)
        message(SEND_ERROR "nat_${language}.ts is not up to date: build the target update_translations\n${diff}")
    endif()
    file(STRINGS "${copy}/nat_${language}.ts" unfinished REGEX "type=\"unfinished\"")
    list(LENGTH unfinished count)
    if(count)
        message(SEND_ERROR "nat_${language}.ts leaves ${count} texts untranslated")
    endif()
endfunction()

refreshed(de)
refreshed(en -pluralonly)
file(REMOVE_RECURSE "${copy}")
