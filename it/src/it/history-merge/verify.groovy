String log = new File(basedir, 'build.log').text
assert log.contains('History: 2 changes, 2 of them judged; on the default branch: no')
assert !log.contains('status.illegal-transition')
