# Runs Maven and starts a module, building it first where it is missing or older than its sources. Sourced by ./dateline,
# ./test and bench/*, which set $root; needs jdk.sh. Written for bash 3.2 and later.

exit_no_build=11

# Runs Maven on the project: the one on the PATH where it is 3.8 or later, otherwise the one that the wrapper fetches.
maven() {
  local version='' minor
  if command -v mvn >/dev/null 2>&1; then
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  fi
  minor=${version#*.}
  case $version in
    3.*) if [ "$minor" -ge 8 ]; then set -- mvn "$@"; else set -- "$root/mvnw" "$@"; fi ;;
    [4-9].*) set -- mvn "$@" ;;
    *) set -- "$root/mvnw" "$@" ;;
  esac
  (cd "$root" && "$@")
}

# True where the Maven log $1 ends in want of something that is not on this machine yet.
wants_network() {
  grep -q -E 'offline mode|has not been downloaded|not found in .* during a previous attempt|was not found in' "$1"
}

# Runs Maven offline, and once more online where something has to be fetched first. $1 is the log.
maven_logged() {
  local log=$1
  shift
  maven --offline "$@" >"$log" 2>&1 && return
  wants_network "$log" || return
  echo 'Fetching what the build needs; this happens once.' >&2
  maven "$@" >"$log" 2>&1
}

# True where module $1 is not built, or one of its sources is newer than what was built. A changed folder counts, so a
# file that was taken away does too.
stale() {
  local built=$root/$1/target/built
  [ -f "$built" ] && [ -f "$root/$1/target/dateline-$1.jar" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root/core/pom.xml" "$root/core/src/main" "$root/report/pom.xml" "$root/report/src/main" \
    "$root/deep/pom.xml" "$root/deep/src/main" \
    "$root/$1/pom.xml" "$root/$1/src/main" -newer "$built" -print 2>/dev/null | head -n 1)" ]
}

# Builds module $1 and what it needs. One build at a time: a second waits for the first and uses its work.
build() {
  local module=$1 lock=$root/target/build.lock log=$root/target/build-$1.log
  mkdir -p "$root/target" "$root/$module/target"
  until mkdir "$lock" 2>/dev/null; do
    if ! kill -0 "$(cat "$lock/pid" 2>/dev/null || echo 0)" 2>/dev/null; then rm -rf "$lock"; else sleep 1; fi
  done
  echo $$ >"$lock/pid"
  trap 'rm -rf "$root/target/build.lock"' EXIT
  if stale "$module"; then
    echo "Building Dateline; this happens once, and again when its sources change." >&2
    # Made before the build starts: what is edited during the build is newer.
    touch "$root/$module/target/building"
    if ! maven_logged "$log" --batch-mode --quiet -Dmaven.test.skip=true -pl "$module" -am package; then
      grep -E '^\[(ERROR|WARNING)\]' "$log" | head -n 12 >&2 || true
      echo "The build failed; its log: $log" >&2
      exit "$exit_no_build"
    fi
    mv "$root/$module/target/building" "$root/$module/target/built"
  fi
  rm -rf "$lock"
  trap - EXIT
}

# Starts module $1 with the other arguments, in place of this shell.
start() {
  local module=$1
  shift
  use_jdk
  if stale "$module"; then build "$module"; fi
  # File names are bytes to the system and text to Java: an ASCII locale would lose those with other letters.
  case $(locale charmap 2>/dev/null || echo UTF-8) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  # Only the shell can tell whether messages go to a terminal that bars can be drawn on.
  local terminal=false
  if [ -t 2 ] && [ "${TERM:-dumb}" != dumb ]; then terminal=true; fi
  # The same of the output, and how wide it is: COLUMNS is a variable of the user's shell that is not always handed on.
  local output=false columns=''
  if [ -t 1 ] && [ "${TERM:-dumb}" != dumb ]; then
    output=true
    { columns=$(stty size <&3 2>/dev/null) || columns=''; } 3>&1
  fi
  # The shared archive holds parsed classes: made when the first run ends, used by the next, made anew after a build.
  # What the JVM says of that would go to standard output, where results go, so it is switched off.
  # shellcheck disable=SC2086 # DATELINE_JAVA_OPTS is a list of options
  exec "$JAVA_HOME/bin/java" \
    -XX:+UseParallelGC \
    -XX:MaxRAMPercentage=50 \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$root/$module/target/classes.jsa" \
    -Xlog:disable \
    -Ddateline.terminal="$terminal" -Ddateline.output="$output" -Ddateline.columns="${columns##* }" \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    ${DATELINE_JAVA_OPTS:-} \
    -jar "$root/$module/target/dateline-$module.jar" "$@"
}
