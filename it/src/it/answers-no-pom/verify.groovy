String log = new File(basedir, 'build.log').text
assert log.contains('The next free number is PEP-0002.\n')
assert log.contains('\n  "next": "PEP-0002"\n}\n')
assert log.contains('"to": "Implementing"')
assert log =~ /\nPEP-0001  Answer Cache +Accepted/
assert log.contains('PEP-0001: Answer Cache\n')
assert log.contains('"id": "section.missing"')
assert log.contains('\n+# PEP-0002: Herons\n')
assert log.contains('"written": false')
assert !log.contains('[INFO]')
assert !new File(basedir, 'docs/peps/PEP-0002-herons.md').exists()
