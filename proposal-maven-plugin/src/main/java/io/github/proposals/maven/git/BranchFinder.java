package io.github.proposals.maven.git;

import io.github.proposals.maven.git.CiVariable.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds out which branch is checked out, and into which one it will be merged. */
final class BranchFinder {

    private static final List<String> USUAL = List.of("main", "master", "trunk");

    private final OpenRepository open;
    private final Repository repository;
    private final Map<String, String> environment;
    private final Optional<String> base;
    private final Set<String> lookedFor = new LinkedHashSet<>();

    BranchFinder(OpenRepository open, Map<String, String> environment, Optional<String> base) {
        this.open = open;
        this.repository = open.repository();
        this.environment = environment;
        this.base = base;
    }

    /** {@return where the work tree stands} What somebody says about the default branch goes before everything. */
    Ground find(Optional<Boolean> said) throws IOException {
        Ref ref = repository.exactRef(Constants.HEAD);
        if (ref == null) {
            throw new UnreadableRepository(
                    "git symbolic-ref HEAD refs/heads/main mends it, with the branch that is checked out",
                    "HEAD leads from name to name, and to no branch");
        }
        if (ref.getObjectId() == null) {
            new Unborn(repository, ref.getLeaf().getName()).check();
        }
        Optional<String> branch = Optional.of(ref)
                .filter(Ref::isSymbolic)
                .map(it -> Repository.shortenRefName(it.getTarget().getName()));
        Optional<RevCommit> head = Optional.empty();
        if (ref.getObjectId() != null) {
            head = Optional.of(open.walk().parseCommit(ref.getObjectId()));
        }
        Optional<Target> target = target(head);
        // A hash says where the change begins, and nothing about branches.
        boolean isHash = target.map(Target::name).filter(ObjectId::isId).isPresent();
        Optional<Target> merged = said.isEmpty() && isHash ? defaultBranch() : target;
        Optional<Boolean> onDefault = said.isPresent() ? said : onDefault(branch, head, merged);
        return new Ground(branch, head, open.merging(), target, onDefault, List.copyOf(lookedFor));
    }

    private Optional<Target> target(Optional<RevCommit> head) throws IOException {
        if (base.isPresent()) {
            return named(base.get());
        }
        Optional<String> pullRequest = CiVariable.find(environment, Meaning.TARGET);
        Optional<String> commit = CiVariable.find(environment, Meaning.TARGET_COMMIT);
        if (pullRequest.isPresent() || commit.isPresent()) {
            Optional<Target> found = pullRequest.isPresent() ? named(pullRequest.get()) : Optional.empty();
            if (found.isEmpty() && commit.isPresent()) {
                found = tips(commit.get(), List.of(commit.get()));
            }
            // The commit that GitHub makes for a pull request: first the target, then the branch.
            boolean merge = head.filter(it -> it.getParentCount() == 2).isPresent();
            return found.isEmpty() && merge && pullRequest.isPresent()
                    ? Optional.of(
                            new Target(pullRequest.get(), List.of(head.get().getParent(0))))
                    : found;
        }
        return defaultBranch();
    }

    private Optional<Target> defaultBranch() throws IOException {
        for (String name : defaultNames()) {
            Optional<Target> found = named(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Set<String> defaultNames() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        CiVariable.find(environment, Meaning.DEFAULT).ifPresent(names::add);
        for (String remote : remotes()) {
            Ref ref = repository.exactRef(Constants.R_REMOTES + remote + "/HEAD");
            if (ref != null && ref.isSymbolic()) {
                names.add(ref.getTarget().getName().substring((Constants.R_REMOTES + remote + "/").length()));
            }
        }
        names.addAll(USUAL);
        Optional.ofNullable(repository.getConfig().getString("init", null, "defaultBranch"))
                .ifPresent(names::add);
        return names;
    }

    private Optional<Target> named(String name) throws IOException {
        lookedFor.add(name);
        String bare = name.startsWith(Constants.R_HEADS) ? name.substring(Constants.R_HEADS.length()) : name;
        List<String> places = new ArrayList<>();
        for (String remote : remotes()) {
            places.add(Constants.R_REMOTES + remote + "/" + bare);
        }
        places.add(Constants.R_HEADS + bare);
        places.add(Constants.R_REMOTES + bare);
        places.add(Constants.R_TAGS + bare);
        places.add(name);
        for (String remote : remotes()) {
            bare = bare.startsWith(remote + "/") ? bare.substring(remote.length() + 1) : bare;
        }
        return tips(bare, places);
    }

    /** All of them count, so that a remote copy that lies behind does not make old commits look new; newest first. */
    private Optional<Target> tips(String name, List<String> places) throws IOException {
        List<RevCommit> tips = new ArrayList<>();
        for (String place : places) {
            Optional<RevCommit> tip = commit(place);
            if (tip.isPresent() && !tips.contains(tip.get())) {
                boolean newer = !tips.isEmpty() && open.isBehind(tips.get(0), tip.get());
                tips.add(newer ? 0 : tips.size(), tip.get());
            }
        }
        return tips.isEmpty() ? Optional.empty() : Optional.of(new Target(name, tips));
    }

    /** {@return the commit that a whole name of a branch, or a whole hash, stands for} */
    Optional<RevCommit> commit(String name) throws IOException {
        ObjectId id = ObjectId.isId(name) ? ObjectId.fromString(name) : null;
        if (id == null && Repository.isValidRefName(name)) {
            Ref ref = repository.exactRef(name);
            id = ref == null ? null : ref.getObjectId();
        }
        return id == null || !open.reader().has(id)
                ? Optional.empty()
                : Optional.of(open.walk().parseCommit(id));
    }

    private Optional<Boolean> onDefault(Optional<String> branch, Optional<RevCommit> head, Optional<Target> target) {
        if (CiVariable.find(environment, Meaning.TARGET).isPresent()) {
            return Optional.of(false);
        }
        Optional<String> name = branch.or(() -> CiVariable.find(environment, Meaning.BRANCH));
        if (target.isPresent() && name.isPresent()) {
            return Optional.of(target.get().name().equals(name.get()));
        }
        boolean atTip = target.isPresent()
                && head.filter(it -> target.get().tips().contains(it)).isPresent();
        return atTip ? Optional.of(true) : Optional.empty();
    }

    /** {@return the names of the other repositories: first the one that people cloned} */
    List<String> remotes() {
        Set<String> remotes = new LinkedHashSet<>(List.of(Constants.DEFAULT_REMOTE_NAME, "upstream"));
        remotes.addAll(repository.getRemoteNames());
        return List.copyOf(remotes);
    }
}
