# The Debian package: made, unpacked elsewhere, and asked a question there.
set -eu
source=$1
build=$2
for tool in cpack dpkg-deb dpkg-shlibdeps file; do
    command -v $tool >/dev/null 2>&1 || { echo "skipped: $tool is not installed"; exit 77; }
done
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT

fail() {
    echo "FAIL: $1" >&2
    exit 1
}

(cd "$box" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$box" >"$box/cpack.log" 2>&1) \
    || { tail -n 20 "$box/cpack.log" >&2; fail "cpack"; }
package=$(ls "$box"/groundglass_*.deb)
for needed in libqt6widgets6 libqt6network6 libtesseract5 libopencv-objdetect libzxing libqt6sql6-sqlite tesseract-ocr-eng opencv-data; do
    dpkg-deb -f "$package" Depends | grep -q "$needed" || fail "the package does not depend on $needed"
done
dpkg-deb -x "$package" "$box/root"
for file in bin/groundglass bin/groundglass-cli libexec/groundglass/groundglass-engine \
    share/applications/org.groundglass.Groundglass.desktop share/metainfo/org.groundglass.Groundglass.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.groundglass.Groundglass.svg share/doc/groundglass/copyright; do
    [ -e "$box/root/usr/$file" ] || fail "the package lacks $file"
done
GROUNDGLASS_DATA="$box/data" "$box/root/usr/bin/groundglass-cli" ask --image "$source/resources/samples/menu.png" \
    "What does it say?" >"$box/answer" || fail "the unpacked program did not answer"
grep -q "Espresso" "$box/answer" || { cat "$box/answer" >&2; fail "the unpacked program did not read the menu"; }
echo "the package holds what it should, and answers"
