String log = new File(basedir, 'build.log').text
assert log.contains('# section.missing')
assert log.contains('## Why')
assert log.contains('In deps (dynamo-dep): warning, since proposals.yaml:4 says so.')
assert log.contains("The field 'Status' in ")
assert log.contains("The section 'Motivation' in ")
