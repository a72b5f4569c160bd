import org.eclipse.jgit.api.Git

File origin = new File(basedir, 'target/origin')
File proposal = new File(origin, 'deps/0001-free-slots.md')
proposal.parentFile.mkdirs()
String text = new File(basedir, 'deps/0001-free-slots.md').text
Git git = Git.init().setDirectory(origin).setInitialBranch('main').call()
def commit = { String text_, String message ->
    proposal.text = text_
    git.add().addFilepattern('deps').call()
    git.commit().setMessage(message).setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
            .setSign(false).call()
}
commit(text.replaceFirst(/(?m)^\*\*Status\*\*: .*$/, '**Status**: Rejected'), 'Begin')
commit(text, 'Approve it against all rules')
git.close()
File clone = new File(basedir, 'target/clone')
Git.cloneRepository().setURI(origin.toURI().toString()).setDirectory(clone).setDepth(1).call().close()
assert new File(clone, '.git').renameTo(new File(basedir, '.git'))
return true
