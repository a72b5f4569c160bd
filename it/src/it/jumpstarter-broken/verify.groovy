String log = new File(basedir, 'build.log').text
assert log.contains('JEP-0010-idle-boards.md: error[section.missing] 5 times:\n')
assert log.contains("  5:3 the section 'Test Plan' is missing for a proposal of type 'Standards Track'")
assert log.contains("error[index.wrong-entry] the index says 'Draft' for the status of JEP-0010, which says 'Accepted'")
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/proposals/diagnostics.json'))
assert json.diagnostics.count { it.rule == 'section.missing' && it.severity == 'error' } == 5
