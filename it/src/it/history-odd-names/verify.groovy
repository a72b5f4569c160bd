String log = new File(basedir, 'build.log').text
assert log.count("changed the status from 'Rejected' to 'Approved'") == 2
assert log =~ /deps\/0001-free-slots\.md:\d+:\d+: warning\[status\.illegal-transition]/
assert log =~ /deps\/0002-f.{1,2}ll\.md:\d+:\d+: warning\[status\.illegal-transition]/
assert log.contains('deps/0003-f\\xfcll.md:1:1: error[file.unreadable] this file cannot be read: its name is not UTF-8')
assert !log.contains('History:')
