String log = new File(basedir, 'build.log').text
assert log =~ /PEP-0001  Answer Cache +Accepted/
assert log.contains('2 proposals\n')
assert log.contains('0 of 2 proposals\n')
