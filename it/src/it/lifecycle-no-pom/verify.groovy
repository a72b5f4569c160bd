String log = new File(basedir, 'build.log').text
assert log.contains('Under_Review --> Accepted')
assert new File(basedir, 'out/life.svg').text.contains('>Under Review</text>')
String how = new File(basedir, 'docs/how.md').text
assert how.startsWith('# How we decide\n\n<!-- lifecycle: begin -->\n\n```mermaid\nstateDiagram-v2\n')
assert how.endsWith('```\n\n<!-- lifecycle: end -->\n\nAsk Ada.\n')
assert log.contains('docs/other.md has no place for the lifecycle; write these two lines into it: ' +
    '<!-- lifecycle: begin --> and <!-- lifecycle: end -->')
