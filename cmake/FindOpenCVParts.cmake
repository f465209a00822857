# Finds single OpenCV libraries by their headers and files. Debian's libopencv-objdetect-dev and libopencv-imgproc-dev
# bring no OpenCVConfig.cmake; the whole libopencv-dev is not needed for three libraries.
#
#   find_package(OpenCVParts REQUIRED COMPONENTS core imgproc objdetect)
#
# gives the imported targets OpenCVParts::core, … (headers as system headers) and OpenCVParts_VERSION.

find_path(OpenCVParts_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
mark_as_advanced(OpenCVParts_INCLUDE_DIR)

set(OpenCVParts_VERSION "")
if(OpenCVParts_INCLUDE_DIR AND EXISTS "${OpenCVParts_INCLUDE_DIR}/opencv2/core/version.hpp")
    file(STRINGS "${OpenCVParts_INCLUDE_DIR}/opencv2/core/version.hpp" opencv_version_lines
         REGEX "^#define CV_VERSION_(MAJOR|MINOR|REVISION) +[0-9]+")
    string(REGEX REPLACE "#define CV_VERSION_[A-Z]+ +" "" opencv_version_numbers "${opencv_version_lines}")
    string(REPLACE ";" "." OpenCVParts_VERSION "${opencv_version_numbers}")
endif()

foreach(part IN LISTS OpenCVParts_FIND_COMPONENTS)
    find_library(OpenCVParts_${part}_LIBRARY opencv_${part})
    mark_as_advanced(OpenCVParts_${part}_LIBRARY)
    if(OpenCVParts_${part}_LIBRARY AND OpenCVParts_INCLUDE_DIR
            AND EXISTS "${OpenCVParts_INCLUDE_DIR}/opencv2/${part}.hpp")
        set(OpenCVParts_${part}_FOUND TRUE)
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCVParts
    REQUIRED_VARS OpenCVParts_INCLUDE_DIR
    VERSION_VAR OpenCVParts_VERSION
    HANDLE_COMPONENTS)

if(OpenCVParts_FOUND)
    foreach(part IN LISTS OpenCVParts_FIND_COMPONENTS)
        if(OpenCVParts_${part}_FOUND AND NOT TARGET OpenCVParts::${part})
            add_library(OpenCVParts::${part} UNKNOWN IMPORTED)
            set_target_properties(OpenCVParts::${part} PROPERTIES
                IMPORTED_LOCATION "${OpenCVParts_${part}_LIBRARY}"
                INTERFACE_INCLUDE_DIRECTORIES "${OpenCVParts_INCLUDE_DIR}"
                INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${OpenCVParts_INCLUDE_DIR}")
        endif()
    endforeach()
endif()
