String log = new File(basedir, 'build.log').text
assert log.contains("doc/adr/0002-plant-clover.md:1:")
assert log.contains('1 error')
