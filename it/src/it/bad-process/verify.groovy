String log = new File(basedir, 'build.log').text
assert log.contains("process.yaml:4:28: error[process.unknown-status] there is no status 'Shiped'") || log.contains('error[process.unknown-status]')
assert log.contains("did you mean 'Shipped'?")
assert log.contains('MojoExecutionException')
