String log = new File(basedir, 'build.log').text
assert log.contains('warning[file.none] there are no proposals here')
assert log.contains('BUILD SUCCESS')
