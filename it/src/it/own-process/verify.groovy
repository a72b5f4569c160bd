String log = new File(basedir, 'build.log').text
assert log.contains('harbour.todo')
assert log.contains('a TODO is left')
assert log.contains('(our-pep): 1 note')
