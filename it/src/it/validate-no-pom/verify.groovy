def log = new File(basedir, 'build.log').text

assert log.contains(':validate (default-cli) @ standalone-pom')
assert log.contains('Would validate')
assert !new File(basedir, '${project.basedir}').exists()
