String log = new File(basedir, 'build.log').text
assert !log.contains('History: ')
assert log.contains('1 finding has nothing to do with this change, and is not told')
assert log =~ /(?m)^::error file=deps\/0002-cold-slots.md,line=3,endLine=3,col=13,endColumn=19,title=status.unknown::unknown status 'Drraft'/
assert !log.contains("'Drafft'")
return true
