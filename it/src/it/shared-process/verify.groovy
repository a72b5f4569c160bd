String log = new File(basedir, 'build.log').text
assert log.contains('The proposals in north/rfcs follow the process harbour-rfc of harbour-process-1.jar, as they show themselves.')
assert log.contains('1 proposal in north/rfcs (harbour-rfc of harbour-process-1.jar): nothing found')
assert log.contains("section 'Cost' is missing")
assert log.contains('1 proposal in south/docs/rfcs (south-rfc): 1 error')
