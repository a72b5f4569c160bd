String log = new File(basedir, 'build.log').text
assert log.contains('3 proposals in docs/decisions (madr): nothing found')
