# The desktop entry and the AppStream metainfo are valid.
set -eu
source=$1
for tool in desktop-file-validate appstreamcli; do
    command -v $tool >/dev/null 2>&1 || { echo "skipped: $tool is not installed"; exit 77; }
done
desktop-file-validate "$source/packaging/linux/org.groundglass.Groundglass.desktop"
appstreamcli validate --no-net "$source/packaging/linux/org.groundglass.Groundglass.metainfo.xml"
