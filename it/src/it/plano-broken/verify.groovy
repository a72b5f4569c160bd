String log = new File(basedir, 'build.log').text
assert log.contains("docs/peps/PEP-0001-answer-cache.md:7:16: error[status.unknown] unknown status 'Acepted'")
assert log.contains("did you mean 'Accepted'?")
assert log.contains('^^^^^^^')
assert log.contains('BUILD FAILURE')
assert log.contains('break their process')
assert !log.contains('\tat ')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/proposals/diagnostics.json'))
assert json.diagnostics.find { it.rule == 'status.unknown' }.file == 'docs/peps/PEP-0001-answer-cache.md'
assert json.counts.error == 1 : json.counts
