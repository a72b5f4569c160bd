String log = new File(basedir, 'build.log').text
List<String> runs = log.split(/BUILD SUCCESS/)[0..4]
assert runs.collect { it.contains('Nothing has changed since the last run, which said:') } == [false, false, true, false, false]
// A run that is said again says the same of each register.
assert runs.every { it.contains('1 proposal in docs/adr (madr): ') }
assert runs.every { it.contains('1 proposal in docs/plans (nygard-adr): ') }
