package io.github.proposals.model.site.internal.proposal;

import io.github.proposals.model.proposal.LocalLink;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.register.Register;
import io.github.proposals.model.site.internal.html.WebAddress;
import io.github.proposals.model.site.internal.page.PageNames;
import io.github.proposals.model.site.page.SiteOptions;
import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.RelativePath;
import io.github.proposals.model.text.SourceTree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of one proposal lead on the site.
 *
 * @param names the pages
 * @param proposals all proposals
 * @param tree the files
 * @param options where the other files can be read
 * @param path the file that holds the links
 * @param own the names that links inside of the page may use
 */
record ProposalLinks(
        PageNames names, Register proposals, SourceTree tree, SiteOptions options, String path, Set<String> own) {

    /** {@return the address to write into the page; nothing for a link that leads nowhere, or should not be followed} */
    Optional<String> resolve(String target) {
        Optional<String> web = WebAddress.of(target);
        if (web.isPresent() || !WebAddress.isPath(target)) {
            return web;
        }
        String fragment = fragment(target);
        String wanted = path(target);
        if (wanted.isEmpty()) {
            return own.contains(fragment) ? Optional.of(anchor(fragment)) : Optional.empty();
        }
        Optional<String> page = names.of(wanted);
        return page.isPresent()
                ? page.map(it -> it + (anchors(wanted).contains(fragment) ? anchor(fragment) : ""))
                : source(wanted, fragment);
    }

    /** {@return the file that a link leads to, if that is none on the web} */
    Optional<String> file(String target) {
        return Optional.of(target)
                .filter(it -> WebAddress.of(it).isEmpty() && WebAddress.isPath(it))
                .map(this::path)
                .filter(it -> !it.isEmpty());
    }

    /** {@return the file, seen from where the build runs; empty for a link inside of the page} */
    private String path(String target) {
        int hash = target.indexOf('#');
        String file = LocalLink.decode((hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", ""));
        if (file.isEmpty()) {
            return "";
        }
        return tree.resolve(RelativePath.parent(path), file);
    }

    private static String fragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : LocalLink.decode(target.substring(hash + 1)).toLowerCase(Locale.ROOT);
    }

    private Set<String> anchors(String proposal) {
        return proposal.equals(path)
                ? own
                : proposals.at(proposal).map(Proposal::anchors).orElse(Set.of());
    }

    private Optional<String> source(String file, String fragment) {
        boolean exists = Set.of(LinkTarget.FILE, LinkTarget.FOLDER).contains(tree.find(file));
        return options.file(file).filter(it -> exists).map(it -> it + (fragment.isEmpty() ? "" : anchor(fragment)));
    }

    private static String anchor(String fragment) {
        return "#" + WebAddress.encoded(fragment);
    }
}
