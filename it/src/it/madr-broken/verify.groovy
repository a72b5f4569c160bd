String log = new File(basedir, 'build.log').text
assert log.contains("docs/decisions/0003-keep-more-bees.md:5:13: error[reference.unknown]")
assert log.contains('1 error')
