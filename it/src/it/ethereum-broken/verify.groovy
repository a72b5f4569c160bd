String log = new File(basedir, 'build.log').text
assert log.contains("EIPS/eip-4242.md:10:10: error[date.malformed]")
assert log.contains('1 error')
