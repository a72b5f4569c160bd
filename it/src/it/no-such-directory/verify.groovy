String log = new File(basedir, 'build.log').text
assert log.contains("there is no directory 'peps'")
assert log.contains('MojoExecutionException')
