import org.eclipse.jgit.api.Git

File proposal = new File(basedir, 'docs/decisions/0001-keep-boats.md')
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
git.add().addFilepattern('docs').call()
git.commit().setMessage('Propose boats').setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
        .setSign(false).call()
git.repository.config.setString('remote', 'origin', 'url', 'ssh://example.org/boats.git')
git.repository.config.setString('core', null, 'sshCommand', 'touch started')
git.repository.config.setString('core', null, 'fsmonitor', 'touch started')
git.repository.config.save()
git.close()
return true
