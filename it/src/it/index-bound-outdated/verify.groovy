String log = new File(basedir, 'build.log').text
assert log.contains('The index in docs/peps/PEP-0000-process.md is out of date:')
assert log.contains('--- a/docs/peps/PEP-0000-process.md')
assert log.contains('-| [0001](PEP-0001-answer-cache.md) | Answer Cache | Draft |')
assert log.contains('+| [0001](PEP-0001-answer-cache.md) | Answer Cache | Accepted |')
assert log.contains("The table in docs/peps/PEP-0000-process.md:15 has no column 'Author', which the process wants")
assert log.contains('mvn io.github.proposals:proposal-maven-plugin:index')
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')
assert new File(basedir, 'docs/peps/PEP-0000-process.md').text.contains('| Draft |')
assert new File(basedir, 'target/proposals/index.json').file
