# Read by the scripts beside it: finds and installs the Debian packages that a group of packages.txt names.

# packages_of GROUP… : the packages of these groups, one per line.
packages_of() {
    for group in "$@"; do
        sed -n "s/^$group  *//p" packaging/packages.txt
    done
}

# missing_packages GROUP… : those of them that are not installed.
missing_packages() {
    packages_of "$@" | while read -r package; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$status" = installed ] || echo "$package"
    done
}

# say_and_stop LIST REASON: what is needed, for a person who installs it in another way.
say_and_stop() {
    echo "Groundglass needs these Debian 12 packages (or their like on your system):" >&2
    echo "$1" | sed 's/^/    /' >&2
    echo "$2" >&2
    exit 1
}

# wish_for COMMAND : installs the packages of the group of that name where the command is missing, and says so when it
# has to go on without.
wish_for() {
    command -v "$1" >/dev/null 2>&1 && return 0
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    command -v apt-get >/dev/null 2>&1 \
        && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(packages_of "$1") \
            >/dev/null 2>&1 \
        || echo "There is no $1, and it could not be installed: tests that need it will be skipped and say so."
}

# need_packages GROUP… : installs what is missing, and says beforehand what that is and how much it downloads.
need_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        command -v cmake >/dev/null 2>&1 && return 0
        say_and_stop "$(packages_of "$@")" "This system has no apt. Install them, then call this again."
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null 2>&1 || say_and_stop "$missing" "This system has no apt-get. Install them, then call this again."
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 \
            || say_and_stop "$missing" "There is no sudo here. As root: apt-get install $(echo $missing)"
        as_root=sudo
    fi
    echo "Groundglass needs $(echo "$missing" | wc -l) more Debian packages:"
    echo "    $(echo $missing)" | fold -s -w 110 | sed '2,$s/^/    /'
    $as_root apt-get update -qq || echo "(The package lists could not be renewed; trying with those that are here.)" >&2
    size=$(LC_ALL=C apt-get install --no-install-recommends --assume-no $missing 2>/dev/null \
        | sed -n 's/^Need to get \(.*\) of archives.*/\1/p')
    echo "With what they need themselves, this downloads ${size:-an unknown amount}."
    log=$(mktemp)
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >"$log" 2>&1 \
        || { tail -n 20 "$log" >&2; rm -f "$log"
             echo "Installing failed; the lines above say why. Mend that, then call this again." >&2; exit 1; }
    rm -f "$log"
}
