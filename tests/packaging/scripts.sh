# packaging/run and packaging/test on systems that lack something: they say what is needed and stop.
set -eu
source=$1
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
mkdir -p "$box/bin" "$box/clone"
cp -r "$source/packaging" "$box/clone/"
for tool in sh dirname sed id wc fold mktemp tail cat rm echo; do
    ln -s "$(command -v $tool)" "$box/bin/$tool"
done

fail() {
    echo "FAIL: $1" >&2
    cat "$box/out" >&2
    exit 1
}

# expect_stop WHAT SENTENCE: the run script stops with 1, names a package and says the sentence.
expect_stop() {
    code=0
    env -i PATH="$box/bin" "$box/bin/sh" "$box/clone/packaging/run" >"$box/out" 2>&1 || code=$?
    [ "$code" -eq 1 ] || fail "$1: exit code $code"
    grep -q "qt6-base-dev" "$box/out" || fail "$1: the packages are not named"
    grep -q "$2" "$box/out" || fail "$1: '$2' is not said"
}

expect_stop "no apt at all" "no apt"

printf '#!/bin/sh\nexit 1\n' >"$box/bin/dpkg-query"
chmod +x "$box/bin/dpkg-query"
expect_stop "no apt-get" "no apt-get"

printf '#!/bin/sh\nexit 1\n' >"$box/bin/apt-get"
rm "$box/bin/id"
printf '#!/bin/sh\necho 1000\n' >"$box/bin/id"
chmod +x "$box/bin/apt-get" "$box/bin/id"
expect_stop "not root and no sudo" "no sudo"

printf '#!/bin/sh\necho 0\n' >"$box/bin/id"
printf '#!/bin/sh\necho "E: Unable to fetch" >&2\nexit 100\n' >"$box/bin/apt-get"
expect_stop "apt-get fails" "Installing failed"

code=0
env -i PATH="$box/bin" "$box/bin/sh" "$box/clone/packaging/test" --nonsense >"$box/out" 2>&1 || code=$?
[ "$code" -eq 2 ] || fail "an unknown option: exit code $code"
echo "the scripts say what they need"
