File site = new File(basedir, 'target/site/proposals')
assert site.list().findAll { !it.startsWith('rule-') && !it.startsWith('by-') }.sort() as List == ['.site-files', '0001', '0002', '1', '2', 'DEP-0001', 'DEP-0001.html', 'DEP-0002', 'DEP-0002.html', 'DEP-1', 'DEP-2', 'findings.html', 'icon.svg', 'index.csv', 'index.html', 'index.json', 'process.html', 'relations.html', 'reviews.ics', 'scripts', 'search-texts.js', 'statistics.html', 'status.atom', 'style.css']
assert new File(site, 'by-status-rejected.html').text.contains('href="DEP-0002.html">')
assert new File(site, 'index.html').text.contains('href="DEP-0001.html">Free Slots</a>')
String page = new File(site, 'DEP-0002.html').text
assert page.contains('href="DEP-0001.html#proposal">this one</a>')
assert page.contains('<strong>Rejected.</strong>')
assert page.contains('href="https://github.com/example/enhancements/blob/main/deps/0002-more-slots.md"')
assert page.contains('&lt;script&gt;alert(1)') && !page.contains('<script>alert')
assert new File(site, '2/index.html').text.contains('url=../DEP-0002.html')
String log = new File(basedir, 'build.log').text
assert log =~ /The site of 2 proposals is in target\/site\/proposals; \d+ files changed\./
assert log.count('The site of 2 proposals is in target/site/proposals; nothing changed.') == 2
assert log.count('Nothing has changed since the last run, which said:') == 1
assert new File(basedir, 'target/proposals-memory/site').length() > 1000
assert !basedir.list().any { it.contains('project.basedir') }
assert log.contains('proposal.port is 70000; use one from 1 to 65535, or 0 for any')
