import org.eclipse.jgit.api.Git

File proposal = new File(basedir, 'deps/0001-free-slots.md')
String text = proposal.text
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
def commit = { String status, String message ->
    proposal.text = text.replaceFirst(/(?m)^\*\*Status\*\*: .*$/, "**Status**: $status")
    git.add().addFilepattern('deps').call()
    git.commit().setMessage(message).setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
            .setSign(false).call()
}
commit('Draft', 'Begin')
git.checkout().setCreateBranch(true).setName('free-slots').call()
commit('Under Review', 'Ask for a review')
commit('Rejected', 'Decide against it')
commit('Approved', 'Change our minds')
proposal.text = text
git.close()
return true
