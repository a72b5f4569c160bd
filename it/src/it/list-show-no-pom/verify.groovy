import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
assert log.contains('Number    Title')
assert log =~ /PEP-0001  Answer Cache +Accepted/
assert log.contains('2 proposals\n')
assert log.contains('0 of 2 proposals\n')
def list = new JsonSlurper().parse(new File(basedir, 'list.json'))
assert list.version == 1
assert list.proposals*.id == ['PEP-0001']
assert list.proposals[0].people[0].name == 'Ada Lovelace'
assert log.contains('PEP-0001: Answer Cache')
assert log =~ /Author\(s\) +Ada Lovelace \(@ada\)/
assert log =~ /Implementing +nothing/
assert log.contains("there is no proposal 'PEP-0009'")
assert log.contains("format is 'xml'; use one of: table, json")
assert log.contains("[WARNING] there is no property 'proposal.stauts'; did you mean 'proposal.status'?")
