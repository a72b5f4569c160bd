String log = new File(basedir, 'build.log').text
assert log.contains("proposals/0002-plant-clover.md:3:13: error[number.mismatch]")
assert log.contains('1 error')
