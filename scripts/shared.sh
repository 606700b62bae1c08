# shellcheck shell=bash
# What scripts share; sourced by them, in the project's directory.

war=modules/web/target/concord.war libraries=modules/web/target/concord/WEB-INF/lib
sources=(pom.xml modules/{kernel,store,access,imports,membership,action-plans,training,assistance,web}/{pom.xml,src/main})

# Builds where one of these files is missing, or a source is newer than what was built.
build() {
  local file missing=''
  for file in "$war" "$@"; do [ -e "$file" ] || missing=$file; done
  [ -n "$missing" ] || [ -n "$(find "${sources[@]}" -newer "$war" -print -quit)" ] || return 0
  if command -v mvn >/dev/null; then
    echo "Building Concord (the first time takes a few minutes)..."
    mvn -q -B -DskipTests -pl modules/web -am package
  elif [ -n "$missing" ]; then
    echo "There is no $missing, and no Maven (mvn) to build it with" >&2
    exit 1
  else
    echo "Warning: what was built is older than its sources, and there is no Maven (mvn) to build it anew" >&2
  fi
}

# Runs one of the copies of the database, with the settings of the server on $data.
copy() {
  CONCORD_DATA=$data java -Duser.timezone=UTC -cp "$libraries/*" org.concord.store.copy.Copy "$@"
}

# A path that was given where the script was started.
path() {
  (cd "$start" && realpath -m "$1")
}
