def links = { String html -> html.findAll(/(?:href|src)="([^"#?]+)/) { it[1] }.findAll { !it.contains(':') && !it.startsWith('//') } }

// Only Maven 3 tells this one what <reporting> says.
def versions = mavenVersion.startsWith('4') ? ['3.22.0'] : ['3.3', '3.22.0']

versions.each { version ->
    File site = new File(basedir, "target/$version/site")
    File folder = new File(site, 'proposals')

    // The menu leads there, and the pages have the skin and its styles.
    assert new File(site, 'project-reports.html').text.contains('href="proposals/index.html"')
    ['index.html', 'process.html', 'relations.html', 'statistics.html', 'findings.html', 'rule-section.missing.html', 'DEP-0000.html', 'DEP-0001.html', 'DEP-0002.html', 'DEP-0003.html'].each { name ->
        String page = new File(folder, name).text
        assert page.contains('<div class="proposals">'), "$version $name"
        assert page =~ /href="\.\.\/css\/\S+\.css/, "$version $name"
        assert page.count('<html') == 1 && page.count('<body') == 1 && page.count('</body>') == 1, "$version $name"
        String head = page.substring(0, page.indexOf('</head>'))
        assert head =~ /<link[^>]*href="status\.atom"/, "$version $name"
        assert !page.contains('$relativePath'), "$version $name"
        links(page.substring(page.indexOf('<div class="proposals">'))).each {
            assert new File(folder, URLDecoder.decode(it, 'UTF-8')).exists(), "$version: $name links to $it"
        }
    }
    String register = new File(folder, 'index.html').text
    assert register.contains('href="DEP-0001.html">')
    assert register =~ /<title>[^<]*[Dd]ynamo/, version
    String proposal = new File(folder, 'DEP-0001.html').text
    assert proposal =~ /<title>[^<]*DEP-0001/, version
    assert proposal.contains('href="https://github.com/example/example/blob/main/deps/0001-request-tracing.md"')

    // Neither Doxia nor the skin has changed what an address may end with, and all that is loaded is ours.
    assert register.contains('id="page:search"') && register.contains('id="page:groups"'), version
    assert proposal.contains('id="page:lifecycle"') && proposal.contains('class="permalink"'), version
    folder.listFiles().findAll { it.name.endsWith('.html') }.each { file ->
        String html = file.getText('UTF-8')
        String ours = html.substring(html.indexOf('<div class="proposals">'))
        (ours =~ /<a [^>]*href="([^":#?]*)#([^"]+)"/).collect { [it[1], it[2]] }.each { page, anchor ->
            String target = page ? new File(folder, page).getText('UTF-8') : html
            assert target.contains("id=\"${URLDecoder.decode(anchor, 'UTF-8')}\""), "$version $file.name: $page#$anchor"
        }
        assert !(html =~ /<(?:script|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?\/\//), "$version $file.name"
        assert html.contains('<link rel="stylesheet" href="proposals.css"'), "$version $file.name"
    }

    ['proposals.css', 'index.json', 'index.csv', 'status.atom', 'reviews.ics'].each {
        assert new File(folder, it).isFile(), "$version $it"
    }
    // Nothing of it may touch what belongs to the skin.
    new File(folder, 'proposals.css').text.findAll(/(?m)^[^@{}\s][^{}]*\{/).each {
        it.split(/,(?![^(]*\))/).each { selector -> assert selector.trim().startsWith('.proposals'), selector }
    }
}
return true
