# Sourced by run.sh, test.sh and .ci/run: messages, packages and the build they share.

root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build_dir=$root/build/release

say() { printf '==> %s\n' "$*" >&2; }
fail() { printf '==> Error: %s\n' "$*" >&2; exit 1; }

# logged LOG COMMAND...: the output goes to LOG, and is shown when the command fails.
logged() {
    local log=$1
    shift
    mkdir -p -- "$(dirname -- "$log")" || fail "cannot write to $(dirname -- "$log")"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 100 -- "$log" >&2
        fail "'$1' failed; the last lines of $log are above"
    fi
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        fail "installing packages needs root or sudo; as root, run: $*"
    fi
}

# version_fits VERSION SPEC: SPEC is NAME or NAME>=VERSION.
version_fits() {
    [[ -n $1 && $1 != '(none)' ]] || return 1
    [[ $2 != *'>='* ]] || dpkg --compare-versions "$1" ge "${2#*>=}"
}

installed_version() {
    local status version
    read -r status version < <(dpkg-query -W -f='${db:Status-Status} ${Version}\n' "$1" 2>/dev/null) || return 0
    [[ $status != installed ]] || printf '%s' "$version"
}

offered_version() { LC_ALL=C apt-cache policy "$1" | sed -n 's/^  Candidate: //p'; }

# first_that_fits LOOKUP ALTERNATIVES: prints the first package whose LOOKUP version fits.
first_that_fits() {
    local spec specs
    IFS='|' read -ra specs <<<"$2"
    for spec in "${specs[@]}"; do
        if version_fits "$("$1" "${spec%%>=*}")" "$spec"; then
            printf '%s' "${spec%%>=*}"
            return
        fi
    done
    return 1
}

# missing_packages GROUP...: the lines of packages.txt that nothing installed satisfies.
missing_packages() {
    local group alternatives
    while read -r group alternatives; do
        if [[ " $* " == *" $group "* ]] && ! first_that_fits installed_version "$alternatives" >/dev/null; then
            printf '%s\n' "$alternatives"
        fi
    done < <(grep -v '^#' "$root/packaging/packages.txt")
}

install_packages() {
    local missing line names=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "Not a Debian or Ubuntu system: nothing is installed; packaging/packages.txt lists what is needed"
        return
    fi
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0

    say "Updating the package lists"
    as_root apt-get -q update >&2 || say "The lists could not be updated; going on with those at hand"
    for line in $missing; do
        names+=("$(first_that_fits offered_version "$line")") ||
            fail "this release has no package $line; Debian 12 and Ubuntu 24.04 are the oldest that do"
    done
    say "Installing ${names[*]}"
    logged "$root/build/install.log" as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends --no-remove "${names[@]}"
}

# build_release [TARGET...]: configures and builds what run.sh and test.sh share.
build_release() {
    local started=$SECONDS launcher='' werror=OFF options=()
    command -v ccache >/dev/null && launcher=ccache
    [[ -z ${CI:-} ]] || werror=ON
    # A tree that was copied together with its build directory.
    if [[ -f $build_dir/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build_dir/CMakeCache.txt"; then
        options+=(--fresh)
    fi
    say "Configuring in $build_dir"
    logged "$root/build/configure.log" cmake --preset release -S "$root" "${options[@]}" \
        -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" -DLLMFLATION_WERROR="$werror"
    if [[ -e $build_dir/app/llmflation ]]; then say "Building what has changed"; else say "Building, which takes some minutes"; fi
    logged "$root/build/build.log" cmake --build "$build_dir" ${1:+--target "$@"}
    say "Built in $((SECONDS - started)) s"
}
