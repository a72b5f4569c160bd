#!/usr/bin/env bash
# Shows that a bad proposal is found which was added after a build that the Maven Build Cache has kept, and that this needs the
# lines of ci.md. It fetches the extension, so that no build runs it. It wants Maven 3.9 or later, and the plugin installed:
#
#   it/build-cache.sh [mvn [options…]]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || set -- mvn
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$here/pom.xml" | head -1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/.mvn" "$folder/docs/decisions"
cd "$folder"

cat > .mvn/extensions.xml <<'XML'
<extensions>
  <extension>
    <groupId>org.apache.maven.extensions</groupId>
    <artifactId>maven-build-cache-extension</artifactId>
    <version>1.2.1</version>
  </extension>
</extensions>
XML
cat > pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>cached</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>io.github.proposals</groupId>
        <artifactId>proposal-maven-plugin</artifactId>
        <version>$version</version>
        <executions><execution><goals><goal>validate</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
XML
record() { printf -- '---\nstatus: accepted\ndate: 2026-01-31\n---\n\n# %s\n\n## Context and Problem Statement\n\nWe forget %s.\n\n## Considered Options\n\n* Paper\n* Stone\n\n## Decision Outcome\n\nChosen option: "Paper", because it is light.\n' "$1" "$2"; }
record 'Keep a log' 'what was said' > docs/decisions/0001-keep-a-log.md

# say WHAT EXPECTED: builds, and tells whether the build went as expected
say() {
  local result=green
  "${mvn[@]}" > build.log 2>&1 || result=red
  echo "$1: $result$(grep -q 'Found cached build' build.log && echo ', from the cache' || true)"
  [ "$result" = "$2" ] || { cat build.log; echo "expected was $2"; exit 1; }
}
mvn=("$@" -B -ntp "-Dmaven.build.cache.location=$folder/cache" verify)

say 'first build' green
record 'Burn the log' '[what is gone](gone.md)' > docs/decisions/0002-burn-the-log.md
say 'a bad proposal, without the lines of ci.md' green
rm docs/decisions/0002-burn-the-log.md
sed -n '/^<cache /,/^<\/cache>/p' "$here/src/site/markdown/ci.md" > .mvn/maven-build-cache-config.xml
say 'first build with them' green
say 'the same again' green
record 'Burn the log' '[what is gone](gone.md)' > docs/decisions/0002-burn-the-log.md
say 'a bad proposal' red
grep -q "there is no file 'gone.md'" build.log || { cat build.log; exit 1; }
