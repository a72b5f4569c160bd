import java.util.jar.JarFile

String log = new File(basedir, 'build.log').text
File folder = new File(localRepositoryPath, 'io/github/proposals/proposal-maven-plugin')
File jar = folder.listFiles().findAll { it.directory }.collectMany { it.listFiles() as List }.find { it.name =~ /SNAPSHOT\.jar$|\d\.jar$/ }
List<String> goals = new JarFile(jar).withCloseable {
    new groovy.xml.XmlSlurper().parse(it.getInputStream(it.getEntry('META-INF/maven/plugin.xml'))).mojos.mojo.goal*.text()
}
assert goals.size() > 10
// The report comes from within mvn site: once to fetch what other parts of that need, and once where nothing can be fetched.
assert (log =~ /"Proposals" report .*:report/).count == 2
assert goals.findAll { it != 'help' && it != 'report' && !(log =~ /proposal-maven-plugin:\S+:$it \(default/) } == []
assert new File(basedir, 'target/site/proposals/index.html').exists()
// The goal that listens is not let, so that nobody was.
assert log.contains('access denied ("java.net.SocketPermission" "localhost:0" "listen,resolve")')
assert !new File(basedir, 'started').exists()
assert new File(basedir, 'docs/decisions').list().length == 2
