String log = new File(basedir, 'build.log').text

// One run judges both, and each knows what is in the other one.
assert log.contains("there is no IDEA-7 to name in 'Implements'")
assert !log.contains('IDEA-1 to name')
assert log.contains("'Neww'")
assert log.contains('The proposals in adr break their process: 1 error')
assert log.contains('The proposals in ideas break their process: 1 error')
assert new File(basedir, 'target/proposals/adr/index.json').text.contains('ADR-0001')
assert new File(basedir, 'target/proposals/ideas/index.json').text.contains('IDEA-1')
assert new File(basedir, 'target/site/proposals/adr/index.html').isFile()
assert new File(basedir, 'target/site/proposals/ideas/index.html').isFile()

assert log.contains('2 registers fail:')

// The name of a proposal tells which register is meant.
assert new File(basedir, 'ideas/1-bees.md').text.contains('Status: Taken')
assert log.contains('There are registers in adr and ideas; say which one is meant, for example with -Dproposal.directory=adr')
assert log.contains('The next free number is IDEA-3.')

// One file has room for one of them, and one is chosen.
assert new File(basedir, 'out/life.mmd').text.contains('New --> Taken')

// One page leads to both.
assert new File(basedir, 'target/site/proposals/index.html').text.contains('<a href="adr/index.html">Decisions</a>: 2 proposals')
assert new File(basedir, 'target/site/proposals/index.html').text.contains('<a href="ideas/index.html">Ideas</a>: 2 proposals')
