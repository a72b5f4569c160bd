def files = { String run ->
    File folder = new File(basedir, "target/$run")
    Map<String, byte[]> all = new TreeMap<>()
    // What a run saw of the disk has its times.
    folder.eachFileRecurse { if (it.isFile() && !(it.name in ['run', 'site'])) all[folder.toPath().relativize(it.toPath()).toString()] = it.bytes }
    all
}
Map<String, byte[]> here = files('here')
Map<String, byte[]> there = files('there')

assert here.keySet() == there.keySet()
here.each { name, bytes -> assert Arrays.equals(bytes, there[name]): name }
// There is something to compare: reports, lists for machines, and pages.
['diagnostics.json', 'diagnostics.sarif', 'index.json', 'index.html'].each { wanted ->
    assert here.keySet().any { it.endsWith(wanted) }: "$wanted in ${here.keySet()}"
}
true
