String log = new File(basedir, 'build.log').text
assert log.contains('History: 2 changes, 2 of them judged; on the default branch: no')
assert !log.contains('was not found (looked for')
assert log.contains('1 proposal in deps (dynamo-dep): nothing found')
