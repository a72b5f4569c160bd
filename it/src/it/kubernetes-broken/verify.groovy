String log = new File(basedir, 'build.log').text
assert log.contains("keps/sig-node/4123-short-naps/kep.yaml:8:9: error[status.unknown] unknown status 'implementible'")
assert log.contains("there is no 'kep.yaml' beside this document")
