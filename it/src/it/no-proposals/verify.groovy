import java.util.zip.ZipFile

List<String> log = new File(basedir, 'build.log').readLines()
List<String> jars = log.findAll { it.contains('Included:') }
// Ours, that of the library of this project, and the one that Maven adds to every plugin.
assert jars.any { it.contains(':proposal-model:') } && jars.size() <= 3 : jars

List<String> loaded = new File(basedir, 'classes.txt').readLines()
        .collect { (it =~ /\] (\S+) source: \S*\/proposal-(?:model|maven-plugin)-[^\/]*\.jar/) }
        .findAll { it.find() }
        .collect { it.group(1) }
assert loaded.contains('io.github.proposals.maven.ValidateMojo')
assert loaded.size() <= 140 : loaded.size() + ' classes of ours: ' + loaded

// Maven asks each goal for its methods, and with them come the classes that these name.
List<String> named = ['com.google.gson.stream.JsonWriter', 'org.apache.maven.']
assert loaded.findAll { name -> !name.startsWith('io.github.proposals.') && !named.any { name.startsWith(it) } } == []
assert loaded.findAll { it =~ /\.(rules|yaml|document|header)\.|GitHistory|ProcessReader$/ } == []

// Whoever has the jar can see what is in it, and under which licence.
File repository = new File(basedir, '../../local-repo/io/github/proposals/proposal-maven-plugin')
File plugin = repository.listFiles().find { it.directory }.listFiles().find { it.name.endsWith('.jar') }
new ZipFile(plugin).withCloseable { jar ->
    String licences = jar.getInputStream(jar.getEntry('META-INF/LICENSE-libraries.txt')).getText('UTF-8')
    List<String> libraries = jar.getInputStream(jar.getEntry('META-INF/libraries.txt')).getText('UTF-8').readLines()
            .collect { it =~ /^\s*([\w.-]+:[\w.-]+):jar:/ }
            .findAll { it.find() }
            .collect { it.group(1) }
    assert libraries.contains('org.eclipse.jgit:org.eclipse.jgit') && libraries.size() > 20
    assert libraries.findAll { !licences.contains(it) } == []
    assert licences.readLines().findAll { it =~ /^[\w.-]+:[\w.-]+(\s|$)/ }.collect { it.split(/\s/)[0] } - libraries == []
    assert jar.getEntry('org/slf4j/Logger.class') == null : 'Maven gives that'
}
