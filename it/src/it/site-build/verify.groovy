['3.3', '3.12.1', '3.22.0'].each { version ->
    File site = new File(basedir, "with/target/$version/site")
    File folder = new File(site, 'proposals')
    assert new File(site, 'project-reports.html').text.contains('href="proposals/index.html"'), version
    ['index.html', 'process.html', 'DEP-0001.html'].each { name ->
        String page = new File(folder, name).text
        assert page.contains('<div class="proposals">'), "$version $name"
        assert page =~ /href="\.\.\/css\/\S+\.css/, "$version $name"
    }
    // The title has a variable of the skin, and what Doxia 1 does not escape.
    ['index.html', 'DEP-0001.html'].each { name ->
        assert new File(folder, name).text.contains('&#36;relativePath Slots, 1 &lt; 2'), "$version $name"
    }
    assert new File(folder, 'DEP-0001.html').getText('UTF-8') =~ /<title>[^<]*relativePath Slots, 1 \u2039 2[^<]*<\/title>/, version
    assert new File(folder, 'proposals.css').isFile()
    // No second site below the one in the skin.
    assert !new File(folder, 'style.css').exists()
    // What <build> says holds for the report, too.
    String address = 'https://github.com/example/example/blob/main/with/deps/0001-free-slots.md'
    assert new File(folder, 'DEP-0001.html').text.contains("href=\"$address\""), version

    // Put together with the sites of the other modules, all links still lead somewhere.
    File staged = new File(basedir, "target/$version/staging")
    File register = staged.listFiles().collect { new File(it, 'with/proposals/index.html') }.find { it.isFile() } ?: new File(staged, 'with/proposals/index.html')
    assert register.isFile(), "$version: ${staged.list()}"
    new File(register.parent).listFiles().findAll { it.name.endsWith('.html') }.each { page ->
        String html = page.getText('UTF-8')
        (html.substring(html.indexOf('<div class="proposals">')) =~ /(?:href|src)="([^"#?]+)/).collect { it[1] }.findAll { !(it =~ /^[a-z]+:|^\/\//) }.each {
            assert new File(page.parentFile, URLDecoder.decode(it, 'UTF-8')).exists(), "$version: $page.name links to $it"
        }
    }

    assert new File(basedir, "without/target/$version/site/index.html").isFile()
    assert !new File(basedir, "without/target/$version/site/project-reports.html").exists()
    ['', 'without/'].each {
        assert !new File(basedir, "${it}target/$version/site/proposals").exists()
    }
}
assert !new File(basedir, 'build.log').text.contains('Skipping io.github.proposals')
return true
