String log = new File(basedir, 'build.log').text
assert log.contains('The proposals in deps follow the process dynamo-dep')
assert log.contains('nothing found')
