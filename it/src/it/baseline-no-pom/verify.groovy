import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
String baseline = new File(basedir, 'proposals-baseline.yaml').text
assert baseline.contains('''  - rule: status.unknown
    file: docs/peps/PEP-0001-night-shift.md
    about: 'wrong status: Aproved'
    count: 1
''')
assert log =~ /\d+ findings are in proposals-baseline.yaml now; commit it/
assert log =~ /\d+ findings are in proposals-baseline.yaml and not told again/
assert log.count("error[status.unknown] unknown status 'Aproved'") == 2

// The last run wrote all formats, and had nothing to say in them.
File reports = new File(basedir, 'target/proposals')
assert new File(reports, 'github-summary.md').text.startsWith('### Proposals: ')
assert new File(reports, 'TEST-proposals.xml').text.contains('tests="2" failures="0"')
assert new File(reports, 'checkstyle-result.xml').text.contains('<checkstyle version="10.0">')
assert new JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json')).every { it.severity == 'info' }
return true
