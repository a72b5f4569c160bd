['3.12.1', '3.22.0'].each { version ->
    File target = new File(basedir, "target/$version")
    ['choices': 'CHOICE', 'plans': 'PLAN'].each { name, prefix ->
        File folder = new File(target, "proposals/notes-$name")
        assert folder.list().sort() == ['diagnostics.json', 'header.schema.json', 'index.csv', 'index.json', 'index.md', 'reviews.ics', 'status.atom'], version
        assert new groovy.json.JsonSlurper().parse(new File(folder, 'index.json')).proposals*.id == ["$prefix-0001"], version
        assert new File(folder, 'index.md').text.contains("](../../../../notes/$name/0001-"), version

        File site = new File(target, "site/proposals/notes-$name")
        String menu = new File(target, 'site/project-reports.html').text
        assert menu.contains("href=\"proposals/notes-$name/index.html\"") && menu.contains("Proposals: notes-$name"), version
        ['index.html', 'process.html', "$prefix-0001.html"].each {
            String page = new File(site, it).text
            assert page.contains('<div class="proposals">'), "$version $name $it"
            assert page =~ /href="\.\.\/\.\.\/css\/\S+\.css/, "$version $name $it"
            (page.substring(page.indexOf('<div class="proposals">')) =~ /(?:href|src)="([^"#?]+)/).collect { it[1] }.findAll { !(it =~ /^[a-z]+:|^\/\//) }.each { link ->
                assert new File(site, URLDecoder.decode(link, 'UTF-8')).exists(), "$version: $it links to $link"
            }
        }
        assert new File(site, 'proposals.css').isFile()
        assert new File(site, 'index.json').text.contains("\"$prefix-0001\"")
    }
    assert new File(target, 'proposals').list().sort() == ['notes-choices', 'notes-plans'], version
    assert new File(target, 'proposals/notes-plans/diagnostics.json').text.contains('status.unknown'), version
    assert !new File(target, 'proposals/notes-choices/diagnostics.json').text.contains('status.unknown'), version
}
// Called by a person, an execution writes where it always does.
assert new File(basedir, 'target/alone/site/proposals/notes-plans/style.css').isFile()
assert !new File(basedir, 'target/alone/site/proposals/notes-choices').exists()
['choices', 'plans'].each {
    assert new File(basedir, "target/direct/proposals/notes-$it/diagnostics.json").isFile(), it
}

assert !new File(basedir, 'INDEX.md').exists()
assert new File(basedir, 'build.log').text.contains('proposal.index.file is INDEX.md for the register in notes/choices and for the one in notes/plans')
return true
