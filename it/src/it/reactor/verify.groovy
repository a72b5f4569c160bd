String log = new File(basedir, 'build.log').text
assert log.contains('one/docs/peps/PEP-0001-answer-cache.md:7:16: warning[status.unknown]')
assert log.contains('in two/deps (dynamo-dep): nothing found')
assert new File(basedir, 'one/target/proposals/diagnostics.json').text.contains('"file": "one/docs/peps/')
assert !new File(basedir, 'none/target/proposals').exists()
assert !new File(basedir, 'target/proposals').exists()
assert !log.contains('not marked as thread-safe')
assert log.contains('one/docs/peps/PEP-0001-answer-cache.md:7:16: error[status.unknown]')
assert log.contains('The proposals in one/docs/peps break their process: 1 error')
assert log.count('in two/deps (dynamo-dep): nothing found') == 2
