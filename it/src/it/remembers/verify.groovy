String log = new File(basedir, 'build.log').text
def told = log.readLines().findAll { it.contains('docs/peps/') && it.contains('[status.unknown]') }
assert told.size() == 6: told
assert told.collect { it.substring(it.indexOf('docs/peps/')) }.toSet().size() == 2: told
assert told[3].contains('warning[status.unknown]'): told[3]
assert told[4] == told[3]
assert log.count('Nothing has changed since the last run, which said:') == 1
assert log.indexOf('Nothing has changed') > log.indexOf(told[3])
assert new File(basedir, 'target/proposals-memory/files').length() > 1000
assert new File(basedir, 'target/proposals-memory').list().sort() == ['files', 'run']
assert !log.contains('\tat ')
