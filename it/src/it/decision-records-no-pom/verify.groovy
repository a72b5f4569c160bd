String log = new File(basedir, 'build.log').text
assert log.contains('The proposals in doc/adr follow the process nygard-adr')
assert log.contains('nothing found')
String begun = new File(basedir, 'doc/adr/0004-night.md').text
assert begun.startsWith('# 4. Night\n')
assert begun.contains('## Status\n\nProposed\n')
assert new File(basedir, 'doc/adr/0001-record-decisions.md').text.contains('## Status\n\nDeprecated\n')
File site = new File(basedir, 'target/site/proposals')
assert new File(site, 'index.html').text.contains('href="ADR-0002.html">Bake with wood</a>')
String page = new File(site, 'ADR-0002.html').text
assert page.contains('Superseded')
assert page.contains('href="ADR-0003.html"')
assert !basedir.list().any { it.contains('project.basedir') }
