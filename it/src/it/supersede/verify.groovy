String log = new File(basedir, 'build.log').text
File folder = new File(basedir, 'docs/source/contributing/jeps')
String older = new File(folder, 'JEP-0010-idle-boards.md').text
String newer = new File(folder, 'JEP-0011-busy-boards.md').text
String list = new File(folder, 'index.md').text
assert older.contains('| **Status**     | Superseded |\n')
assert older.contains('| **Updated**    | 2026-11-21 |\n')
assert older.contains('| **Superseded-By** | JEP-0011 |\n')
assert older.contains('- 2026-11-21: ')
assert newer.contains('| **Supersedes** | JEP-0010 |\n')
assert list.contains('| 0010 | [Idle Boards](JEP-0010-idle-boards.md) | Superseded | @ada (Ada Lovelace) |')
assert list.contains('JEP-0011-busy-boards.md')
assert log.contains('Written: JEP-0011 takes the place of JEP-0010.')
assert log.contains('2 proposals in docs/source/contributing/jeps (jumpstarter-jep): nothing found')
