String log = new File(basedir, 'build.log').text
assert log.contains("text/0012-keep_bees.md:1:1: error[header.missing-field] the field 'Start Date' is missing")
assert log.contains('1 error')
