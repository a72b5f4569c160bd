String log = new File(basedir, 'build.log').text
assert log.contains('error[status.unknown]')
assert log.contains('BUILD SUCCESS')
