String log = new File(basedir, 'build.log').text
assert log.contains('Written: 0000-more-slots.md becomes DEP-0002.')
assert new File(basedir, 'deps').list().sort() == ['0001-free-slots.md', '0002-more-slots.md']
assert new File(basedir, 'deps/0001-free-slots.md').text.endsWith('More in [another proposal](0002-more-slots.md#proposal).\n')
assert new File(basedir, 'deps/0002-more-slots.md').text.startsWith('# More Slots\n')
