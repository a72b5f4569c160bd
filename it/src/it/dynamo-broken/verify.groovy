String log = new File(basedir, 'build.log').text
assert log.contains('error[number.duplicate] the number 0001 is also that of 0001-more-slots.md')
assert log.contains("error[header.unknown-value] 'CI/CD' is no value of 'Category'")
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/proposals/diagnostics.json'))
assert json.counts.error == 3 : json.counts
