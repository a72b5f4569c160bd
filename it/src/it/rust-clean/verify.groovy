String log = new File(basedir, 'build.log').text
assert log.contains('3 proposals in text (rust-rfc): nothing found')
