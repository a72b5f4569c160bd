String log = new File(basedir, 'build.log').text
String process = new File(basedir, 'boats/process.yaml').text
assert log.contains('Would be written: ')
assert new File(basedir, 'proposals.yaml').text.contains('directory: boats\nprocess: boats/process.yaml   # 11 documents\n')
assert process.contains('header: [plain-lines]')
assert process.contains('  - name: Hull                                          # 11 of 11\n    required: true\n')
assert process.contains('  - name: Sail                                          # 10 of 11; not in 11-boat.md\n    required: warning\n')
assert process.contains('#   11-boat.md: no section \'Sail\'')
assert log.contains('11 proposals in boats (')
assert log.contains("the section 'Sail' is missing")
