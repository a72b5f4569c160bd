for (site in ['3.3', '3.22.0']) {
    File pages = new File(basedir, "target/${site}/site/proposals")
    String list = new File(pages, 'index.html').text
    assert list.contains('<a href="adr/index.html">Decisions</a>: 2 proposals')
    assert list.contains('<a href="ideas/index.html">Ideas</a>: 2 proposals')
    assert new File(pages, 'adr/index.html').text.contains('One hive')
    assert new File(pages, 'ideas/index.html').text.contains('Wasps')
    assert new File(pages, 'ideas/index.json').isFile()
    assert new File(pages.parentFile, 'project-reports.html').text.contains('proposals/index.html')
    assert new File(basedir, "target/${site}/proposals/adr/index.json").isFile()
}
