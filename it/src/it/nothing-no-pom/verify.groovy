String log = new File(basedir, 'build.log').text
assert log.contains('no proposals of a known process were found')
assert log.contains('proposal.directory')
assert !new File(basedir, 'target/proposals').exists()
