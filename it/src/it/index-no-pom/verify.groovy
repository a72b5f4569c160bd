String log = new File(basedir, 'build.log').text
assert log.count('Brought the index in deps/README.md up to date.') == 1
assert new File(basedir, 'deps/README.md').text.contains('| [0001](0001-free-slots.md) | Free Slots | Approved | @ada |')
assert new File(basedir, 'target/proposals/reviews.ics').text.contains('DTSTART;VALUE=DATE:20260504')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/proposals/index.json')).proposals.size() == 2
assert !basedir.list().any { it.contains('project.basedir') }
