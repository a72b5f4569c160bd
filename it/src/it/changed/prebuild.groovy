import org.eclipse.jgit.api.Git

File deps = new File(basedir, 'deps')
String text = new File(deps, '0001-warm-slots.md').text
def write = { String name, String status, String more ->
    new File(deps, name).text = text.replace('**Status**: Draft', "**Status**: $status").replace('# Motivation', "$more\n\n# Motivation")
}
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
def commit = { String message ->
    git.add().addFilepattern('deps').call()
    git.add().addFilepattern('deps').setUpdate(true).call()
    git.commit().setMessage(message).setAuthor('Ada', 'ada@example.org').setCommitter('Ada', 'ada@example.org')
            .setSign(false).call()
}
write('0001-warm-slots.md', 'Drafft', '')
write('0002-cold-slots.md', 'Draft', '![How it flows](flow.svg)')
File drawing = new File(deps, 'flow.svg')
drawing.text = '<svg/>'
commit('Begin')
git.checkout().setCreateBranch(true).setName('hot-slots').call()
drawing.delete()
write('0003-hot-slots.md', 'Drraft', '')
commit('Add hot slots')
git.close()
return true
