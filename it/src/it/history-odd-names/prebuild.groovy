import java.nio.file.Files
import java.nio.file.Path
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.CommitBuilder
import org.eclipse.jgit.lib.Constants
import org.eclipse.jgit.lib.FileMode
import org.eclipse.jgit.lib.ObjectId
import org.eclipse.jgit.lib.PersonIdent
import org.eclipse.jgit.lib.TreeFormatter

// Names as URIs: they are the same bytes, whatever the locale of this build.
Path deps = new File(basedir, 'deps').toPath()
String text = Files.readString(deps.resolve('0001-free-slots.md'))
def file = { String name -> Path.of(URI.create(deps.toUri().toString() + name)) }
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
def commit = { String status, String branch, ObjectId... parents ->
    byte[] bytes = text.replaceFirst('Draft', status).getBytes('UTF-8')
    git.repository.newObjectInserter().withCloseable { inserter ->
        ObjectId blob = inserter.insert(Constants.OBJ_BLOB, bytes)
        TreeFormatter folder = new TreeFormatter()
        ['0001-free-slots.md', '0002-f\u00fcll.md'].each { folder.append(it.getBytes('UTF-8'), FileMode.REGULAR_FILE, blob) }
        folder.append('0003-f\u00fcll.md'.getBytes('ISO-8859-1'), FileMode.REGULAR_FILE, blob)
        TreeFormatter root = new TreeFormatter()
        root.append('deps', FileMode.TREE, inserter.insert(folder))
        CommitBuilder commit = new CommitBuilder()
        commit.treeId = inserter.insert(root)
        commit.author = new PersonIdent('Ada', 'ada@example.org')
        commit.committer = commit.author
        commit.message = status
        commit.setParentIds(parents)
        ObjectId id = inserter.insert(commit)
        inserter.flush()
        def update = git.repository.updateRef("refs/heads/$branch")
        update.newObjectId = id
        update.forceUpdate()
        return id
    }
}
ObjectId rejected = commit('Rejected', 'main')
commit('Approved', 'work', rejected)
git.repository.updateRef('HEAD').link('refs/heads/work')
['0001-free-slots.md', '0002-f%C3%BCll.md', '0003-f%FCll.md'].each {
    Files.writeString(file(it), text.replaceFirst('Draft', 'Approved'))
}
git.close()
return true
