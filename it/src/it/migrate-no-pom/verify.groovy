String log = new File(basedir, 'build.log').text
assert log.count('Would be written: 1 proposal as madr has it.') == 2
assert log.contains('Written: 1 proposal as madr has it.')
String text = new File(basedir, 'doc/adr/0001-keep-a-log.md').text
assert text.startsWith('---\n')
assert text.endsWith('---\n\n# Keep a log\n\n## Context and Problem Statement\n\nWe forget.\n\n## Decision Outcome\n\nWe write.\n\n## Consequences\n\nPaper.\n')
