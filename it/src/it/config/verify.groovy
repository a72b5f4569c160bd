String log = new File(basedir, 'build.log').text
assert !log.contains('follow the process')
assert log.contains('warning[status.unknown]')
assert !log.contains('drafts')
assert log.contains("'Grace Hopper' is not one of the maintainers")
assert log.contains('BUILD FAILURE')
