String log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] History: the clone is shallow: earlier steps of the proposals are not there to be judged')
assert log.contains('fetch-depth: 0')
assert log.contains('History: 0 changes, 0 of them judged; on the default branch: yes')
assert !log.contains('status.illegal-transition')
