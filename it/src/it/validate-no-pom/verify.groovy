String log = new File(basedir, 'build.log').text
assert log.contains("deps/0001-free-slots.md:3:13: error[status.unknown] unknown status 'Aproved'")
assert new File(basedir, 'target/proposals/diagnostics.json').file
assert !basedir.list().any { it.contains('project.basedir') }
