import org.eclipse.jgit.api.Git

Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
git.add().addFilepattern('.').call()
git.commit().setMessage('Begin').setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
        .setSign(false).call()
git.close()
return true
