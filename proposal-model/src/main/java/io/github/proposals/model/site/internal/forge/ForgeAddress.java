package io.github.proposals.model.site.internal.forge;

import io.github.proposals.model.site.internal.forge.Forge.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address of a repository in any of the ways in which people, poms and git write it.
 *
 * @param site scheme, host and port, such as {@code https://github.com}
 * @param path what stands behind it, without a slash at either end
 */
public record ForgeAddress(String site, String path) {

    private static final int LONGEST = 2000;

    /** Which branch is the default one is known there, and not here. */
    private static final String DEFAULT_BRANCH = "HEAD";

    private static final Pattern SCM = Pattern.compile("(?i)scm([:|])git\\1(.*)");

    /** Names and passwords in it are nobody's business. */
    private static final Pattern URL = Pattern.compile(
            "(?i)(https?|ssh|git|git\\+ssh)://(?:[^/\\s]*@)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\\d{1,5})?(?:/([^?#\\s]*))?");

    private static final Pattern SSH =
            Pattern.compile("(?i)(?:[\\w.-]+@)?([a-z0-9-]+(?:\\.[a-z0-9-]+)++):([^/:\\s][^\\s]*)");

    private static final Pattern SEGMENT = Pattern.compile("[\\w.~+%@,-]+");

    private static final Map<String, Kind> HOSTS = Map.of(
            "github.com", Kind.GITHUB,
            "gitlab.com", Kind.GITLAB,
            "codeberg.org", Kind.GITEA,
            "gitea.com", Kind.GITEA,
            "bitbucket.org", Kind.BITBUCKET);

    private static final Pattern GITLAB = Pattern.compile("(.+?)/-/(?:blob|tree)/(.+)");
    private static final Pattern GITEA = Pattern.compile("([^/]+/[^/]+)/src/branch/(.+)");
    private static final Pattern BITBUCKET = Pattern.compile("([^/]+/[^/]+)/src/(.+)");
    private static final Pattern GITHUB = Pattern.compile("([^/]+/[^/]+)/(?:blob|tree)/(.+)");

    /** {@return the address; nothing if {@code text} is none on the web, or a strange one} */
    public static Optional<ForgeAddress> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher scm = SCM.matcher(text.strip());
        String plain = scm.matches() ? scm.group(2) : text.strip();
        Matcher url = URL.matcher(plain);
        Matcher ssh = SSH.matcher(plain);
        if (url.matches()) {
            boolean web = url.group(1).toLowerCase(Locale.ROOT).startsWith("http");
            String scheme = web ? url.group(1).toLowerCase(Locale.ROOT) : "https";
            // The port of one protocol is not that of the other.
            String port = web && url.group(3) != null ? url.group(3) : "";
            return of(scheme, url.group(2) + port, url.group(4) == null ? "" : url.group(4));
        }
        return ssh.matches() ? of("https", ssh.group(1), ssh.group(2)) : Optional.empty();
    }

    private static Optional<ForgeAddress> of(String scheme, String host, String path) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String plain = path.replaceAll("^/+|/+$", "").replaceAll("/{2,}", "/");
        boolean sound = plain.isEmpty()
                || Stream.of(plain.split("/"))
                        .allMatch(it -> SEGMENT.matcher(it).matches() && !it.equals(".") && !it.equals(".."));
        return sound
                ? Optional.of(new ForgeAddress((HOSTS.containsKey(name) ? "https" : scheme) + "://" + name, plain))
                : Optional.empty();
    }

    /** {@return the forge whose folder this is the address of, as somebody says who knows} */
    public Forge files() {
        return shaped().or(this::bare)
                .orElseGet(() -> new Forge(Kind.OTHER, site + (path.isEmpty() ? "" : "/" + path), ""));
    }

    /**
     * {@return the forge with the repository that a pom or git names; nothing if it is at no place that we know}
     *
     * @param below the folder of the pom in the repository, with which such an address may end
     */
    public Optional<Forge> repository(String below) {
        return shaped().map(forge -> {
                    String end = "/" + below;
                    String branch = forge.folder().endsWith(end)
                            ? forge.folder().substring(0, forge.folder().length() - end.length())
                            : forge.folder();
                    // Whether that is a branch with a slash or a folder of it, nobody can say.
                    return new Forge(forge.kind(), forge.repository(), branch.contains("/") ? DEFAULT_BRANCH : branch);
                })
                .or(this::bare);
    }

    private Optional<Forge> shaped() {
        Optional<Kind> host = host();
        if (host.isPresent() && host.get() == Kind.BITBUCKET) {
            return shaped(BITBUCKET, Kind.BITBUCKET);
        }
        return shaped(GITLAB, Kind.GITLAB)
                .or(() -> shaped(GITEA, Kind.GITEA))
                .or(() -> shaped(GITHUB, host.orElse(Kind.GITHUB)));
    }

    private Optional<Forge> shaped(Pattern shape, Kind kind) {
        Matcher matcher = shape.matcher(path);
        return matcher.matches() && path.indexOf('%') < 0
                ? Optional.of(new Forge(kind, site + "/" + matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** Behind owner and name, a pom may have whatever Maven puts there; only GitLab has folders of repositories. */
    private Optional<Forge> bare() {
        String[] parts = path.replaceFirst("\\.git$", "").split("/");
        return host().filter(it -> parts.length > 1).map(kind -> {
            String name = kind == Kind.GITLAB ? String.join("/", parts) : parts[0] + "/" + parts[1];
            return new Forge(kind, site + "/" + name.replaceFirst("\\.git$", ""), DEFAULT_BRANCH);
        });
    }

    /** Those who run one of their own like to call it what it is. */
    private Optional<Kind> host() {
        String name = site.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
        Kind called = name.startsWith("gitlab.")
                ? Kind.GITLAB
                : name.startsWith("gitea.") || name.startsWith("forgejo.")
                        ? Kind.GITEA
                        : name.startsWith("github.") ? Kind.GITHUB : null;
        return Optional.ofNullable(HOSTS.get(name)).or(() -> Optional.ofNullable(called));
    }
}
