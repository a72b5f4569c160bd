String log = new File(basedir, 'build.log').text
assert log.contains("docs/adr/20260505-plant-clover.md:1:3: error[section.missing]")
assert log.contains('1 error')
