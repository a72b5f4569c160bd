String log = new File(basedir, 'build.log').text
String changed = log.substring(0, log.indexOf('BUILD FAILURE'))
assert changed.contains("deps/0003-hot-slots.md:3:13: error[status.unknown] unknown status 'Drraft'")
assert changed =~ /deps\/0002-cold-slots.md:\d+:\d+: \w+\[link.broken-file\]/
assert !changed.contains("'Drafft'")
assert changed =~ /\d+ findings? ha(s|ve) nothing to do with this change, and (is|are) not told/

// Without it, all of them are told.
String rest = log.substring(log.indexOf('BUILD FAILURE'))
assert rest.contains("'Drafft'")
return true
