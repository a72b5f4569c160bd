String log = new File(basedir, 'build.log').text
String text = new File(basedir, 'deps/0001-free-slots.md').text
assert log.contains('Would be written: 1 finding repaired in 1 file.')
assert log.contains('Written: 1 finding repaired in 1 file.')
assert text.contains('**Status**: Approved\r\n')
assert text.count('\r\n') == text.count('\n')
assert log.contains('1 proposal in deps (dynamo-dep): nothing found')
assert log.contains('1 of these can be repaired without harm: ')
