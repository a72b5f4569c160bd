String log = new File(basedir, 'build.log').text
String begun = new File(basedir, 'docs/peps/PEP-0002-caches.md').text
String list = new File(basedir, 'docs/peps/PEP-0000-process.md').text
String other = new File(basedir, 'docs/peps/PEP-0001-answer-cache.md').text
assert begun.startsWith('# PEP-0002: Caches\n')
assert begun.contains('| **Author(s)** | Nora Beek (@nora) |')
assert begun.contains('| **Created** | 2026-11-21 |')
assert log.contains('The next free number is PEP-0003.')
assert log.contains("PEP-0001 (Answer Cache) is 'Accepted'.")
assert other.contains('| **Status** | Implementing |')
assert list.contains('| [0001](PEP-0001-answer-cache.md) | Answer Cache | Implementing | Ada Lovelace (@ada) |')
assert list.contains('| [0002](PEP-0002-caches.md) | Caches | Draft | Nora Beek (@nora) |')
assert log.contains('\n-| **Status** | Implementing |\n+| **Status** | Complete |\n')
assert log.contains("PEP-0001 is 'Implementing', and no step leads from there to 'Draft'")
assert log.contains('legal from there: Complete')
assert log.contains('Nothing was done, since a dry run seems to be wanted: write -Dproposal.dryRun')
assert !new File(basedir, 'docs/peps/PEP-0003-queues.md').exists()
assert log.contains('proposal-maven-plugin:next -Dproposal.id="Caches"')
