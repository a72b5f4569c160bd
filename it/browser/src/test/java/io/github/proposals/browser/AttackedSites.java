package io.github.proposals.browser;

import com.google.gson.Gson;
import io.github.proposals.model.history.History;
import io.github.proposals.model.process.BuiltInProcesses;
import io.github.proposals.model.text.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sites whose authors mean harm, in every place where somebody can write something. */
final class AttackedSites {

    private static final int IN_A_PROCESS = 60;
    private static final int IN_A_DIAGRAM_PAGE = 20;
    private static final int IN_A_CHANGE = 40;

    private AttackedSites() {}

    /** {@return a site with each attack in a proposal of its own, in its commits, and in a diagram} */
    static WrittenSite proposals() {
        List<String> attacks = Attacks.all();
        Map<String, String> files = new LinkedHashMap<>();
        Past past = new Past();
        for (int i = 0; i < attacks.size(); i++) {
            String attack = attacks.get(i);
            int number = 1000 + i;
            String path = "jeps/JEP-" + number + "-" + (i % 2 == 0 ? "x" : fileName(attack)) + ".md";
            files.put(path, AttackedText.everywhere(number, attack));
            past.commit(attack, path, attack, "Draft");
            past.commit(attack, path, attack, attack);
            past.mention(attack, String.format(Locale.ROOT, "JEP-%04d", number), attack + " JEP-" + number);
        }
        for (int i = 0; i < attacks.size(); i += IN_A_DIAGRAM_PAGE) {
            int number = 3000 + i;
            files.put(
                    "jeps/JEP-" + number + "-diagrams.md",
                    AttackedText.diagrams(number, part(attacks, i, IN_A_DIAGRAM_PAGE)));
        }
        for (int i = 0; i < attacks.size(); i += IN_A_CHANGE) {
            int number = 5000 + i;
            String path = "jeps/JEP-" + number + "-changes.md";
            List<String> some = part(attacks, i, IN_A_CHANGE);
            past.commit("Ada", path, "Changes " + i, "Draft", AttackedText.changing(number, some, "old"));
            past.commit("Ada", path, "Changes " + i, "Discussion");
            // Half of them stay, the others go, and those of others come.
            List<String> fresh = new ArrayList<>(some.subList(0, some.size() / 2));
            fresh.addAll(part(attacks, (i + IN_A_CHANGE) % attacks.size(), IN_A_CHANGE / 2));
            files.put(path, AttackedText.changing(number, fresh, "new"));
        }
        SourceTree tree = SourceTree.of("jeps", files);
        return SiteWriter.write("attacks", BuiltInProcesses.get("jumpstarter-jep"), tree, past.history());
    }

    /** {@return sites whose processes have the attacks in all their texts} */
    static List<WrittenSite> processes() {
        List<String> attacks = Attacks.all();
        List<WrittenSite> sites = new ArrayList<>();
        for (int i = 0; i < attacks.size(); i += IN_A_PROCESS) {
            SourceTree tree =
                    SourceTree.of("jeps", Map.of("jeps/JEP-0010-x.md", AttackedText.everywhere(10, attacks.get(i))));
            sites.add(SiteWriter.write(
                    "attacks-process-" + i / IN_A_PROCESS,
                    TestSites.process(process(part(attacks, i, IN_A_PROCESS))),
                    tree,
                    History.none()));
        }
        return sites;
    }

    private static String process(List<String> attacks) {
        StringBuilder text = new StringBuilder("extends: jumpstarter-jep\nid: attacked\n");
        text.append("name: ").append(quoted(String.join(" ", attacks))).append('\n');
        text.append("source: ").append(quoted(attacks.get(0))).append('\n');
        text.append("document: ").append(quoted(String.join(" ", attacks))).append('\n');
        text.append("fields:\n");
        attacks.forEach(it -> text.append(
                "  - {name: %1$s, type: choice, values: [%1$s], required: true, says: %1$s, hints: [%1$s]}\n"
                        .formatted(quoted(it))));
        text.append("sections:\n");
        attacks.forEach(it -> text.append("  - {name: %1$s, required: true, says: %1$s}\n".formatted(quoted(it))));
        text.append("statuses:\n");
        attacks.stream()
                .limit(12)
                .forEach(it ->
                        text.append("  - {name: %1$s, kind: open, meaning: %1$s, says: %1$s, next: [Draft, %1$s]}\n"
                                .formatted(quoted(it))));
        text.append("  - {name: Draft, meaning: ")
                .append(quoted(String.join(" ", attacks)))
                .append("}\n");
        return text.toString();
    }

    /** YAML reads what JSON writes, but for characters that no text has. */
    private static String quoted(String text) {
        return new Gson().toJson(text.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]", ""));
    }

    private static String fileName(String attack) {
        String name = attack.replaceAll("[/\\x00-\\x1f\\ud800-\\udfff]", "");
        return name.substring(0, Math.min(name.length(), 100));
    }

    private static List<String> part(List<String> all, int from, int count) {
        return all.subList(from, Math.min(all.size(), from + count));
    }
}
