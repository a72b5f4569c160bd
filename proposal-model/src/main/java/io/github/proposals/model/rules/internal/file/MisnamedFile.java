package io.github.proposals.model.rules.internal.file;

import io.github.proposals.model.diagnostic.Finding;
import io.github.proposals.model.diagnostic.Quote;
import io.github.proposals.model.diagnostic.RuleInfo;
import io.github.proposals.model.diagnostic.Severity;
import io.github.proposals.model.diagnostic.Subject;
import io.github.proposals.model.lint.ProposalRule;
import io.github.proposals.model.process.FileNaming;
import io.github.proposals.model.process.KeptListDefinition;
import io.github.proposals.model.process.ProposalProcess;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.register.KeptListReader;
import io.github.proposals.model.text.LookAlikes;
import io.github.proposals.model.text.Place;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file among the proposals whose name is not made as the process demands. */
public final class MisnamedFile implements ProposalRule {

    /** The first number of a name, and the words behind it. */
    private static final Pattern PARTS =
            Pattern.compile("[^0-9]{0,20}?([0-9]{1,9})(?![0-9])(.*?)(?:\\.(?:md|markdown)){0,9}(?:\\.[A-Za-z]{1,9})?");

    @Override
    public RuleInfo info() {
        return new RuleInfo("file.misnamed", Severity.ERROR, "The name of a file is not made as the process demands.");
    }

    @Override
    public Stream<Quote> sentences(ProposalProcess process) {
        return Stream.concat(Stream.of(process.files().says()), process.index().map(it -> it.says()).stream());
    }

    @Override
    public boolean seesStrays() {
        return true;
    }

    @Override
    public Stream<Finding> check(ProposalText text) {
        Proposal proposal = text.proposal();
        if (!proposal.misnamed()) {
            return Stream.empty();
        }
        ProposalProcess process = proposal.process();
        Optional<KeptListDefinition> list = process.index().filter(it -> proposal.isStray() && isList(it, text));
        if (list.isPresent()) {
            return list.stream().map(it -> ofList(it, proposal));
        }
        String form = process.files().newName().example(process.numbering().written(42));
        if (proposal.isStray() && text.sections().matches().isEmpty()) {
            return process
                    .files()
                    .others()
                    .unknown()
                    .map(it -> misnamed(proposal, form).severity(it))
                    .stream();
        }
        return Stream.of(misnamed(proposal, form));
    }

    private static Finding misnamed(Proposal proposal, String form) {
        return Finding.at(
                        Place.ofFile(proposal.path()),
                        "the file name '%s' does not have the form '%s'",
                        proposal.fileName(),
                        form)
                .about(new Subject.File())
                .help("%s%s", help(proposal), LookAlikes.because(proposal.fileName()))
                .says(proposal.process().files().says());
    }

    /** {@return whether a document has the section with all proposals} Without such a section, any table might be it. */
    private static boolean isList(KeptListDefinition definition, ProposalText text) {
        return !definition.section().isEmpty()
                && new KeptListReader(definition)
                        .read(text.document())
                        .heading()
                        .isPresent();
    }

    private static Finding ofList(KeptListDefinition definition, Proposal proposal) {
        return Finding.at(
                        Place.ofFile(proposal.path()),
                        "this is the list of all proposals, and nobody looks for it in '%s'",
                        proposal.fileName())
                .about(new Subject.Index())
                .help("rename it to '%s'", String.join("' or '", definition.files()))
                .says(definition.says());
    }

    private static String help(Proposal proposal) {
        if (proposal.isStray()) {
            return "rename it, or exclude it in proposals.yaml if it is no proposal";
        }
        FileNaming files = proposal.process().files();
        boolean day = files.dated() && files.day(proposal.path()).isEmpty();
        String first = day ? "write the day as this form has it, and " : "write ";
        boolean lacking = files.numbered() && files.loosely(proposal.path()).isEmpty();
        return betterName(proposal)
                .map(name -> "rename it to '" + name + "'")
                .orElse((lacking ? "put the number into the name, and write " : first)
                        + "the short title in lower case with hyphens");
    }

    /** {@return the name as the process would make it from the number and the words of this one} */
    private static Optional<String> betterName(Proposal proposal) {
        // Of numbers in a name with a date nobody knows which is which.
        if (!proposal.process().files().numbered() || proposal.process().files().dated()) {
            return Optional.empty();
        }
        FileNaming files = proposal.process().files();
        if (files.yearly()) {
            return ofYear(proposal, files);
        }
        Matcher parts =
                PARTS.matcher(LookAlikes.plain(files.inFolders() ? files.stem(proposal.path()) : proposal.fileName()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String words = slug(parts.group(2));
        // What letters of another alphabet look like is no word.
        boolean lost = words.isEmpty() || parts.group(2).chars().anyMatch(c -> c > 0x7f && Character.isLetter(c));
        String slug = files.newName().spelled(lost && files.worded() ? slug(proposal.titleText()) : words);
        int number = Integer.parseInt(parts.group(1));
        ProposalProcess process = proposal.process();
        String name = process.files()
                .newName()
                .written(
                        process.numbering().written(number),
                        slug,
                        LocalDate.EPOCH,
                        field -> proposal.process()
                                .files()
                                .values(proposal.path())
                                .getOrDefault(field, ""));
        boolean wordless = slug.isEmpty() && files.worded();
        return wordless || name.equals(proposal.fileName()) ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> ofYear(Proposal proposal, FileNaming files) {
        return files.year(proposal.path())
                .flatMap(year -> proposal.number()
                        .map(number -> files.newName()
                                .written(
                                        proposal.process().numbering().written(number),
                                        files.newName().spelled(slug(files.words(proposal.path()))),
                                        LocalDate.of(Integer.parseInt(year), 1, 1),
                                        field -> files.values(proposal.path()).getOrDefault(field, ""))))
                .filter(files::fits);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
