String log = new File(basedir, 'build.log').text
assert log.contains("changed the status from 'Rejected' to 'Approved', a step that the process does not draw")
assert log =~ /info\[status\.illegal-transition] commit [0-9a-f]{8}/
assert log.contains("the change as a whole takes the status from 'Draft' to 'Approved', an unusual step")
assert log.count('[status.illegal-transition]') == 2
