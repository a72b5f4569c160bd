String log = new File(basedir, 'build.log').text
assert log.contains('# section.missing')
assert log.contains('## Why')
