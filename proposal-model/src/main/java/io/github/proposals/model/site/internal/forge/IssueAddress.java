package io.github.proposals.model.site.internal.forge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names that people know of issues and pull requests: {@code o/r#12} for a long address. */
public final class IssueAddress {

    private static final Pattern GITHUB =
            Pattern.compile("https?://github\\.com/([\\w.-]+/[\\w.-]+)/(?:issues|pull|discussions)/(\\d{1,9})/?");
    private static final Pattern GITEA = Pattern.compile(
            "https?://(?:codeberg\\.org|gitea\\.com)/([\\w.-]+/[\\w.-]+)/(?:issues|pulls)/(\\d{1,9})/?");
    private static final Pattern GITLAB = Pattern.compile(
            "https?://gitlab\\.[a-z.-]+/([\\w.-]+(?:/[\\w.-]+){1,8})/-/(issues|work_items|merge_requests)/(\\d{1,9})/?");

    private IssueAddress() {}

    /** {@return the short name; nothing for an address of something else, or of a part of it} */
    public static Optional<String> shortened(String address) {
        Matcher lab = GITLAB.matcher(address);
        if (lab.matches()) {
            return Optional.of(lab.group(1) + (lab.group(2).startsWith("merge") ? "!" : "#") + lab.group(3));
        }
        Matcher hub = GITHUB.matcher(address);
        Matcher tea = GITEA.matcher(address);
        return hub.matches()
                ? Optional.of(hub.group(1) + "#" + hub.group(2))
                : tea.matches() ? Optional.of(tea.group(1) + "#" + tea.group(2)) : Optional.empty();
    }
}
