# Finds a JDK that can build and run Dateline. Sourced by ./dateline, ./test and bench/*; written for bash 3.2 and later.
#
# use_jdk exports JAVA_HOME, or says what to install and ends the script with status 10. What is asked for by
# DATELINE_JAVA_HOME is used or refused; JAVA_HOME is used where it will do; otherwise the best of what is found in the
# usual places: 25, on which Dateline is tested, then the newest older one, then the oldest newer one.

jdk_oldest=21
jdk_best=25
exit_no_jdk=10

# Prints the major version of the JDK in folder $1; nothing where there is no JDK (a bare runtime can't build).
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=''
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  printf '%s' "$version"
}

# Prints the home of the java on the PATH, links followed.
jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    local link
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  (cd "$(dirname "$java")/.." 2>/dev/null && pwd -P) || true
}

# Prints the folders that may hold a JDK, one a line.
jdk_places() {
  jdk_on_path
  local place
  for place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$place" ] && printf '%s\n' "$place"
  done
  return 0
}

# Prints the order of preference of version $1: less is better.
jdk_rank() {
  if [ "$1" -le "$jdk_best" ]; then echo $((jdk_best - $1)); else echo $((100 + $1)); fi
}

use_jdk() {
  local version
  if [ -n "${DATELINE_JAVA_HOME:-}" ]; then
    version=$(jdk_version "$DATELINE_JAVA_HOME")
    if [ "${version:-0}" -lt "$jdk_oldest" ]; then
      no_jdk "DATELINE_JAVA_HOME is $DATELINE_JAVA_HOME, which is ${version:+JDK }${version:-no JDK}."
    fi
    export JAVA_HOME=$DATELINE_JAVA_HOME
    return
  fi
  if [ -n "${JAVA_HOME:-}" ]; then
    version=$(jdk_version "$JAVA_HOME")
    if [ "${version:-0}" -ge "$jdk_oldest" ]; then
      export JAVA_HOME
      return
    fi
  fi
  local place best='' best_rank=999 older=''
  while IFS= read -r place; do
    version=$(jdk_version "$place")
    [ -n "$version" ] || continue
    if [ "$version" -lt "$jdk_oldest" ]; then
      older="$older
  $version in $place"
    elif [ "$(jdk_rank "$version")" -lt "$best_rank" ]; then
      best=$place
      best_rank=$(jdk_rank "$version")
    fi
  done <<EOF
$(jdk_places)
EOF
  [ -n "$best" ] || no_jdk "${older:+Found only JDKs that are too old:$older}"
  export JAVA_HOME=$best
}

# Says $1 and what to install, and ends the script.
no_jdk() {
  cat >&2 <<EOF
Dateline needs a Java Development Kit of version $jdk_oldest or later, best $jdk_best, and found none.
${1:+$1
}
Install one:
  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk    (or openjdk-21-jdk, where your release has no 25;
                   for Eclipse Temurin 25 on any release: https://adoptium.net/installation/linux)
  macOS            brew install --cask temurin@25
  Windows          in WSL (wsl --install), then as for Ubuntu
  without root     sdk install java 25-tem    (https://sdkman.io)
Or name one that lies elsewhere: DATELINE_JAVA_HOME=/path/to/jdk $0
EOF
  exit "$exit_no_jdk"
}
