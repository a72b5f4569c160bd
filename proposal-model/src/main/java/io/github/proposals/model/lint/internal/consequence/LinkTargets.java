package io.github.proposals.model.lint.internal.consequence;

import io.github.proposals.model.process.ProposalId;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.text.RelativePath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands behind the targets of links, which are asked for several times. */
final class LinkTargets {

    private final Register register;
    private final Map<String, Optional<ProposalId>> ids = new HashMap<>();

    LinkTargets(Register register) {
        this.register = register;
    }

    /** {@return what people call the proposal in a file} */
    Optional<String> id(String path) {
        int hash = path.indexOf('#');
        return identified(hash < 0 ? path : path.substring(0, hash)).map(register::idOf);
    }

    /** {@return whom the name of a file is of, whether it is there or not} */
    Optional<ProposalId> identified(String path) {
        return ids.computeIfAbsent(path, register.process()::identify);
    }

    /** {@return the words of the name of a file: what of it people get right, however they write it} */
    String words(String path) {
        // Where each has a folder of its own, all files have one name.
        String name = register.process().files().inFolders() ? RelativePath.parent(path) : path;
        String words = RelativePath.name(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        String prefix = register.process().prefix().toLowerCase(Locale.ROOT);
        return words.startsWith(prefix) ? words.substring(prefix.length()) : words;
    }
}
