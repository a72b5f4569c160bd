String log = new File(basedir, 'build.log').text
assert log.contains('3 proposals in proposals (swift-evolution): nothing found')
