String log = new File(basedir, 'build.log').text
assert log.count('proposals in') + log.count('proposal in') == 1
assert log.contains('1 proposal in decisions (dynamo-dep): nothing found')
