String log = new File(basedir, 'build.log').text
assert log.contains('Would be written: 1 header as madr has them.')
assert log.contains('Written: 1 header as madr has them.')
String text = new File(basedir, 'doc/adr/0001-keep-a-log.md').text
assert text.startsWith('---\n')
assert text.endsWith('---\n\n# 1. Keep a log\n\n## Context\n\nWe forget.\n\n## Decision\n\nWe write.\n\n## Consequences\n\nPaper.\n')
