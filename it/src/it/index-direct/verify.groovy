String log = new File(basedir, 'build.log').text
assert log.contains('Would be written: the index.')
assert log.count('Brought the index in docs/peps/PEP-0000-process.md up to date.') == 1
assert !log.contains('BUILD FAILURE')
String index = new File(basedir, 'docs/peps/PEP-0000-process.md').getText('UTF-8')
assert index.startsWith('\uFEFF# PEP-0000')
assert index.endsWith('| Answer Cache | Accepted | Ada Lovelace (@ada) |\r\n')
assert !index.replace('\r\n', '').contains('\n')
File folder = new File(basedir, 'target/proposals')
assert folder.list().sort() == ['index.csv', 'index.json', 'index.md', 'reviews.ics', 'status.atom']
def json = new groovy.json.JsonSlurper().parse(new File(folder, 'index.json'))
assert json.version == 1
assert json.proposals*.id == ['PEP-0000', 'PEP-0001']
assert new File(folder, 'index.md').text.contains('](../../docs/peps/PEP-0001-answer-cache.md)')
assert new File(folder, 'status.atom').text.contains('<feed xmlns="http://www.w3.org/2005/Atom">')
assert new File(folder, 'index.csv').readLines()[2].startsWith('PEP-0001,1,Answer Cache,Accepted,accepted,')
