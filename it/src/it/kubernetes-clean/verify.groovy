String log = new File(basedir, 'build.log').text
assert !log.contains('error[')
assert !log.contains('warning[')
assert log.contains('1 proposal in keps (kubernetes-kep): nothing found')
