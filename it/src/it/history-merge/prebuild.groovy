import org.eclipse.jgit.api.Git
import org.eclipse.jgit.api.MergeCommand

File proposal = new File(basedir, 'deps/0001-free-slots.md')
String text = proposal.text
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
def commit = { String message ->
    git.add().addFilepattern('deps').addFilepattern('notes.txt').call()
    git.commit().setMessage(message).setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
            .setSign(false).call()
}
def status = { String status ->
    proposal.text = text.replaceFirst(/(?m)^\*\*Status\*\*: .*$/, "**Status**: $status")
}
status('Draft')
commit('Begin')
git.checkout().setCreateBranch(true).setName('free-slots').call()
status('Under Review')
commit('Ask for a review')
status('Approved')
def branch = commit('Approve it')
git.checkout().setName('main').call()
new File(basedir, 'notes.txt').text = 'Something else\n'
def main = commit('Go on')
git.checkout().setName(main.name).call()
git.merge().include(branch).setFastForward(MergeCommand.FastForwardMode.NO_FF).setMessage('Merge it').call()
git.branchDelete().setBranchNames('free-slots').setForce(true).call()
git.close()
return true
