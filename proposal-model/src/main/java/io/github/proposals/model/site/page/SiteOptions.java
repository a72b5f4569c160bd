package io.github.proposals.model.site.page;

import io.github.proposals.model.site.internal.forge.Forge;
import io.github.proposals.model.site.internal.forge.ForgeAddress;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a project says about its site.
 * Where it says in which place its repository can be read, pages link to their source, to other
 * files, to commits and people. Where it says in which place its pages are going to be read, they tell others so.
 */
public final class SiteOptions {

    private final Optional<Forge> forge;
    private final Map<String, String> others;
    private final Optional<SiteAddress> address;

    private SiteOptions(Optional<Forge> forge) {
        this(forge, Map.of(), Optional.empty());
    }

    private SiteOptions(Optional<Forge> forge, Map<String, String> others, Optional<SiteAddress> address) {
        this.forge = forge;
        this.others = Map.copyOf(others);
        this.address = address;
    }

    /**
     * {@return the same options for a site that stands beside those of other registers}
     *
     * @param folders where the site of each is, as seen from this one, by the directory of its proposals
     */
    public SiteOptions beside(Map<String, String> folders) {
        return new SiteOptions(forge, folders, address);
    }

    /** {@return where the site is that has a page of the proposal in this file; nothing if it is this one, or there is none} */
    public Optional<String> otherSite(String path) {
        return others.entrySet().stream()
                .filter(it -> path.startsWith(it.getKey() + "/"))
                .max(Comparator.comparing(it -> it.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /**
     * {@return the options for an address that somebody has chosen} An address that is none on the web counts as none.
     *
     * @param source the address below which the files of the folder where the build runs can be read, such as
     *     {@code https://github.com/o/r/blob/main/}
     */
    public static SiteOptions of(Optional<String> source) {
        return new SiteOptions(source.filter(it -> it.regionMatches(true, 0, "http", 0, 4))
                .flatMap(ForgeAddress::of)
                .map(ForgeAddress::files));
    }

    /**
     * {@return the options for a repository as poms and git name it} Nothing is known of one at a place that we do not
     * know.
     *
     * @param address such as {@code scm:git:git@github.com:o/r.git}
     * @param pom the folder in the repository whose address it may be
     * @param folder the folder in the repository where the build runs
     */
    public static SiteOptions ofRepository(String address, String pom, String folder) {
        return new SiteOptions(
                ForgeAddress.of(address).flatMap(it -> it.repository(pom)).map(it -> it.in(folder)));
    }

    /** {@return the same options for pages that are going to be read at an address} */
    public SiteOptions at(Optional<SiteAddress> place) {
        return new SiteOptions(forge, others, place);
    }

    /** {@return where the pages are going to be read, if anybody knows} */
    public Optional<SiteAddress> address() {
        return address;
    }

    /** {@return the address below which the files of the folder where the build runs can be read, with a slash at its end} */
    public Optional<String> source() {
        return forge.map(Forge::files);
    }

    /** {@return where a file can be read} */
    public Optional<String> file(String path) {
        return forge.flatMap(it -> it.file(path));
    }

    /** {@return where a line of a file can be read} */
    public Optional<String> line(String path, int line) {
        return forge.flatMap(it -> it.line(path, line));
    }

    /** {@return where the commits of a file are listed} */
    public Optional<String> history(String path) {
        return forge.flatMap(it -> it.history(path));
    }

    /** {@return where a commit can be looked at} */
    public Optional<String> commit(String hash) {
        return forge.flatMap(it -> it.commit(hash));
    }

    /** {@return where an issue or pull request of the repository can be read} */
    public Optional<String> issue(int number) {
        return forge.flatMap(it -> it.issue(number));
    }

    /** {@return where an issue or pull request of another repository at the same place can be read} */
    public Optional<String> issue(String repository, int number) {
        return forge.flatMap(it -> it.issue(repository, number));
    }

    /** {@return in words, all that it says} */
    @Override
    public String toString() {
        return forge + " " + new TreeMap<>(others) + " " + address;
    }

    /** {@return where the person with this handle can be found} */
    public Optional<String> person(String handle) {
        return forge.flatMap(it -> it.person(handle));
    }
}
