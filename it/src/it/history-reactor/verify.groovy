String log = new File(basedir, 'build.log').text
assert log.count('History: the branch into which this one will be merged was not found (looked for main, master, trunk)') == 1
assert log.count('History: 0 changes, 0 of them judged; on the default branch: unknown') == 2
assert log.contains('in two/deps (dynamo-dep): nothing found')
