# How a room of the house is declared: one static library per folder, linking only what it may use.

add_library(groundglass_options INTERFACE)
target_compile_definitions(groundglass_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(groundglass_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(GROUNDGLASS_WARNINGS_AS_ERRORS)
    target_compile_options(groundglass_options INTERFACE -Werror)
endif()
if(GROUNDGLASS_SANITIZE)
    target_compile_options(groundglass_options INTERFACE -fsanitize=${GROUNDGLASS_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(groundglass_options INTERFACE -fsanitize=${GROUNDGLASS_SANITIZE})
    if(GROUNDGLASS_SANITIZE MATCHES "undefined")
        target_compile_options(groundglass_options INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

# ccache takes files that include a precompiled header only when told that their time stamps and macros do not matter.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

# Debug builds link over a hundred programs from static libraries: a fast linker is worth minutes there, and packed
# debugging information gigabytes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_link_options(groundglass_options INTERFACE -fuse-ld=mold -Wl,--compress-debug-sections=zlib)
endif()

# Two precompiled headers that all targets share: what nearly every file includes of Qt and the standard library, and the
# same with widgets. Each file still includes what it uses; -DGROUNDGLASS_PCH=OFF (the tidy preset) shows that it does.
if(GROUNDGLASS_PCH)
    foreach(kind core widgets)
        add_library(gg_pch_${kind} OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
        set_target_properties(gg_pch_${kind} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(gg_pch_${kind} PRIVATE groundglass_options Qt6::Core Qt6::Gui)
        target_precompile_headers(gg_pch_${kind} PRIVATE
            <QByteArray> <QColor> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QImage> <QJsonArray>
            <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QObject> <QPainter> <QPolygonF> <QRectF>
            <QRegularExpression> <QSet> <QSize> <QString> <QStringList> <QTimer> <QUrl>
            <algorithm> <array> <chrono> <cmath> <functional> <memory> <optional> <utility> <variant> <vector>)
    endforeach()
    target_link_libraries(gg_pch_widgets PRIVATE Qt6::Widgets)
    target_precompile_headers(gg_pch_widgets PRIVATE
        <QAction> <QApplication> <QBoxLayout> <QFuture> <QKeyEvent> <QLabel> <QMenu> <QMouseEvent> <QPointer> <QWidget>)
endif()

# groundglass_precompiled(<target> <what it links>): the precompiled header that fits it.
function(groundglass_precompiled target)
    if(NOT GROUNDGLASS_PCH OR NOT "${ARGN}" MATCHES "gg_|test_|Qt6::Gui")
        return()
    endif()
    if("Qt6::Widgets" IN_LIST ARGN OR "${ARGN}" MATCHES "gg_ui_")
        target_precompile_headers(${target} REUSE_FROM gg_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM gg_pch_core)
    endif()
endfunction()

# groundglass_room(<target> SOURCES … USES <rooms and libraries named in public headers> [PRIVATE_USES …])
function(groundglass_room target)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC groundglass_options ${ROOM_USES} PRIVATE ${ROOM_PRIVATE_USES})
    groundglass_precompiled(${target} ${ROOM_USES} ${ROOM_PRIVATE_USES})
endfunction()

# groundglass_program(<target> SOURCES … USES …)
function(groundglass_program target)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;USES" ${ARGN})
    add_executable(${target} ${PROGRAM_SOURCES})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PRIVATE groundglass_options ${PROGRAM_USES})
    groundglass_precompiled(${target} ${PROGRAM_USES})
endfunction()

# groundglass_test(<name> SOURCES … USES … [LABELS …]): one Qt Test program, headless, run by ctest.
function(groundglass_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES;LABELS" ${ARGN})
    add_executable(test_${name} ${TEST_SOURCES})
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(test_${name} PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" SAMPLES_DIR="${PROJECT_SOURCE_DIR}/resources/samples"
        BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    # Qt6::Gui for all: the precompiled header is made with it, and fits only what is built with it.
    target_link_libraries(test_${name} PRIVATE groundglass_options Qt6::Test Qt6::Gui ${TEST_USES})
    groundglass_precompiled(test_${name} ${TEST_USES})
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}"
        SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QPA_PLATFORMTHEME=;LC_ALL=C.UTF-8;OMP_THREAD_LIMIT=1;http_proxy=;https_proxy=;HTTP_PROXY=;HTTPS_PROXY=;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp;UBSAN_OPTIONS=print_stacktrace=1;GROUNDGLASS_TEST_PHOTOS=${GROUNDGLASS_TEST_PHOTOS}")
endfunction()
