String log = new File(basedir, 'build.log').text
assert log.contains("proposals.yaml:1:1: error[config.unknown-key] there is no key 'proces' here")
assert log.contains("did you mean 'process'?")
assert log.contains('MojoExecutionException')
assert !log.contains('\tat ')
assert new File(basedir, 'target/proposals/diagnostics.json').text.contains('"rule": "config.unknown-key"')
