def log = new File(basedir, 'build.log').text

assert log.contains(':validate (default) @ validate-skeleton')
assert log.contains('Would validate')
