# Heavy and risky libraries stay out of the window's process.
set -eu
build=$2
for program in groundglass groundglass-cli; do
    if ldd "$build/bin/$program" | grep -iE 'opencv|tesseract|leptonica|libav|libsw|ZXing|httplib'; then
        echo "FAIL: $program links the libraries above" >&2
        exit 1
    fi
done
echo "the desktop program and the command line link none of them"
