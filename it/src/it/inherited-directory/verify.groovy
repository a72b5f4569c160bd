String log = new File(basedir, 'build.log').text
assert log.count('proposals in ') == 2
assert log.contains('2 proposals in docs/peps (plano-pep): nothing found')
assert !new File(basedir, 'child/target/proposals').exists()
