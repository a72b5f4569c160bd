String log = new File(basedir, 'build.log').text
assert log.contains("proposals/README.md:")
assert log.contains('1 error')
