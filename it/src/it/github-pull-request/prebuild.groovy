import org.eclipse.jgit.api.Git
import org.eclipse.jgit.api.MergeCommand
import org.eclipse.jgit.lib.RefUpdate

File origin = new File(basedir, 'target/origin')
File deps = new File(origin, 'deps')
deps.mkdirs()
String text = new File(basedir, 'deps/0001-warm-slots.md').text
Git git = Git.init().setDirectory(origin).setInitialBranch('main').call()
def commit = { String name, String status, String message ->
    new File(deps, name).text = text.replace('**Status**: Draft', "**Status**: $status")
    git.add().addFilepattern('deps').call()
    git.commit().setMessage(message).setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
            .setSign(false).call()
}
commit('0001-warm-slots.md', 'Draft', 'Begin')
def main = commit('0001-warm-slots.md', 'Drafft', 'Break it')
git.checkout().setCreateBranch(true).setName('slots').call()
commit('0002-cold-slots.md', 'Draft', 'Add cold slots')
def branch = commit('0002-cold-slots.md', 'Drraft', 'Break these, too')
git.checkout().setName(main.name).call()
def merge = git.merge().include(branch).setFastForward(MergeCommand.FastForwardMode.NO_FF).setMessage('Merge').call().newHead
RefUpdate ref = git.repository.updateRef('refs/pull/7/merge')
ref.newObjectId = merge
ref.update()
git.checkout().setName('main').call()
git.close()

new File(basedir, 'deps/0001-warm-slots.md').delete()
Git checkout = Git.init().setDirectory(basedir).setInitialBranch('none').call()
checkout.fetch().setRemote(origin.toURI().toString()).setDepth(2)
        .setRefSpecs('+refs/pull/7/merge:refs/remotes/pull/7/merge').call()
checkout.checkout().setName(merge.name).setForced(true).call()
checkout.close()
return true
