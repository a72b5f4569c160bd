String log = new File(basedir, 'build.log').text
assert !log.contains('error[')
assert !log.contains('warning[')
assert log.contains('The proposals in docs/peps follow the process plano-pep')
assert log.contains('2 proposals in docs/peps (plano-pep): nothing found')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/proposals/diagnostics.json'))
assert json.version == 1
assert json.diagnostics.isEmpty()
