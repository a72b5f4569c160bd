String log = new File(basedir, 'build.log').text
assert log.contains('info[status.unknown]')
assert !log.contains("index.wrong-entry]")
assert log.contains('BUILD SUCCESS')
