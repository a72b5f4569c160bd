String log = new File(basedir, 'build.log').text
assert log.contains('Proposals are skipped')
assert !new File(basedir, 'target/proposals').exists()
