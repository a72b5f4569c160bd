String log = new File(basedir, 'build.log').text
assert log.contains("changed the status from 'Rejected' to 'Approved', a step that the process does not draw")
assert log =~ /warning\[status\.illegal-transition] commit [0-9a-f]{8} \(Ada, \d{4}-\d{2}-\d{2}\)/
assert log.contains("'Rejected' is an end: nothing comes after it; start a new proposal instead")
assert log.count('status.illegal-transition') == 1
