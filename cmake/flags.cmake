# Every target links this one: warnings, Qt's strict defines, sanitizers.
add_library(koriz_flags INTERFACE)
target_include_directories(koriz_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(koriz_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Werror)
target_compile_definitions(koriz_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    KORIZ_VERSION="${PROJECT_VERSION}")
if(KORIZ_SANITIZE)
    target_compile_options(koriz_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(koriz_flags INTERFACE -fsanitize=address,undefined)
endif()
