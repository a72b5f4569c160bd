String log = new File(basedir, 'build.log').text
assert new File(basedir, 'bees/in-talk/2-walls.md').text.startsWith('# Walls\n')
assert !new File(basedir, 'bees/in-talk/1-roofs.md').exists()
assert new File(basedir, 'bees/agreed/1-roofs.md').text.contains('[the other one](../given-up/3-doors.md)')
assert new File(basedir, 'bees/given-up/3-doors.md').text.contains('[the better one](../agreed/1-roofs.md)')
assert log.contains("BEE-1 (Roofs) is 'Agreed'")
