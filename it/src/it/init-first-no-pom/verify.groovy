String log = new File(basedir, 'build.log').text
assert log.contains('there is no folder with three numbered documents of Markdown here')
assert new File(basedir, 'docs/decisions/0001-build-boats.md').text.contains('# Build-boats\n')
assert new File(basedir, 'docs/decisions/adr-template.md').exists()
assert new File(basedir, 'docs/decisions/README.md').text.contains('| [0001](0001-build-boats.md) | Build-boats | proposed |')
assert new File(basedir, 'proposals.yaml').text.endsWith('directory: docs/decisions\nprocess: madr\n')
assert log.contains('there is a proposals.yaml already, and nothing is overwritten')
