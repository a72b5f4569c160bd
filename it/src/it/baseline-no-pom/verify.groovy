import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

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

// The third run wrote all formats, and had nothing to say in them.
File reports = new File(basedir, 'target/proposals')
assert new File(reports, 'github-summary.md').text.startsWith('### Proposals: ')
assert new XmlSlurper().parse(new File(reports, 'TEST-proposals.xml')).@failures == '0'
assert new XmlSlurper().parse(new File(reports, 'checkstyle-result.xml')).name() == 'checkstyle'
assert new JsonSlurper().parse(new File(reports, 'gl-code-quality-report.json')).every { it.severity == 'info' }
return true
