package io.github.proposals.model.register;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.document.ProposalDocument;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.proposal.ProposalPacker;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.proposal.ProposalText;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the files of a directory as a register. Each file is read and parsed once; its text is dropped as soon as the
 * onlooker has seen it. What a reader throws is told about the file that it looked at, and ends nothing. One reader serves
 * any number of runs and threads.
 */
public final class RegisterReader {

    private final ProposalReader reader;
    private final RegisterSettings settings;

    /** A reader that takes as proposals what {@code reader} reads, as far as the project does not exclude it. */
    public RegisterReader(ProposalReader reader, RegisterSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /**
     * {@return all proposals of a directory}
     *
     * @throws IOException if the directory cannot be listed; a file that cannot be read is part of the register
     */
    public Register read(SourceTree tree, Progress progress) throws IOException {
        return read(tree, progress, Onlooker.NONE, path -> Optional.empty());
    }

    /**
     * {@return all proposals of a directory}
     *
     * @param onlooker sees the texts
     * @param known what came of files that did not change since: they are not read again
     * @throws IOException if the directory cannot be listed
     */
    public Register read(
            SourceTree tree, Progress progress, Onlooker onlooker, Function<String, Optional<RegisterFile>> known)
            throws IOException {
        return read(tree, progress, onlooker, known, new ProposalPacker());
    }

    /**
     * {@return the same}
     *
     * @param packer packed what is known, and packs the rest
     * @throws IOException if the directory cannot be listed
     */
    public Register read(
            SourceTree tree,
            Progress progress,
            Onlooker onlooker,
            Function<String, Optional<RegisterFile>> known,
            ProposalPacker packer)
            throws IOException {
        ProposalFiles files =
                new ProposalFiles(reader.process(), tree.directory(), tree.entries(), settings.excluded());
        List<RegisterFile> read = new ArrayList<>();
        for (SourceEntry entry : files.candidates()) {
            read.add(known.apply(entry.path())
                    .map(it -> it.under(reader.circumstances()))
                    .orElseGet(() -> new Opened(entry, onlooker, packer).read(tree, files)));
            onlooker.closes(read.get(read.size() - 1));
            progress.at(read.size(), files.candidates().size());
        }
        if (files.index().isPresent()) {
            // Even where it did not change, it may have been another file that was the list.
            read.add(new Opened(files.index().get(), onlooker, packer).readList(tree));
            onlooker.closes(read.get(read.size() - 1));
        }
        return new Register(reader.process(), tree, reader.circumstances(), read, settings.severities())
                .without(files.bereft())
                .beside(settings.neighbours());
    }

    /** A file while it is read. */
    private final class Opened {

        private final SourceEntry entry;
        private final Onlooker onlooker;
        private final ProposalPacker packer;
        private Optional<Proposal> proposal = Optional.empty();
        private Optional<KeptList> list = Optional.empty();
        private Optional<String> problem = Optional.empty();

        Opened(SourceEntry entry, Onlooker onlooker, ProposalPacker packer) {
            this.entry = entry;
            this.onlooker = onlooker;
            this.packer = packer;
        }

        RegisterFile read(SourceTree tree, ProposalFiles files) {
            return attempt(() -> {
                SourceReading reading = entry.readable()
                        ? tree.read(entry.path())
                        : new SourceReading.Unreadable(entry.path(), entry.problem());
                if (onlooker.opens(entry.path(), reading) && reading instanceof SourceReading.Text text) {
                    read(reader.read(text.source(), tree), files);
                } else {
                    problem = Optional.of(problem(reading));
                }
            });
        }

        private void read(ProposalText text, ProposalFiles files) {
            if (!files.isProposal(text)) {
                return;
            }
            onlooker.sees(text);
            if (!text.proposal().isStray()) {
                proposal = Optional.of(text.proposal());
                list = reader.process()
                        .index()
                        .filter(it -> files.isAtTop(entry.path()) && it.files().contains(entry.name()))
                        .map(it -> new KeptListReader(it).read(text.document()));
            }
        }

        RegisterFile readList(SourceTree tree) {
            return attempt(() -> {
                if (entry.readable() && tree.read(entry.path()) instanceof SourceReading.Text text) {
                    ProposalDocument document = reader.document(text.source());
                    onlooker.sees(document);
                    list = reader.process().index().map(it -> new KeptListReader(it).read(document));
                }
            });
        }

        private RegisterFile attempt(Runnable work) {
            Mishap.of(work).ifPresent(mishap -> {
                problem = Optional.of("it could not be read: " + mishap.description());
                onlooker.fails(entry.path(), mishap);
            });
            return new RegisterFile(entry.path(), proposal.map(packer::pack), list, problem);
        }

        private static String problem(SourceReading reading) {
            if (reading instanceof SourceReading.Unreadable file) {
                return "this file cannot be read: " + file.reason();
            }
            if (reading instanceof SourceReading.Text text
                    && !text.source().content().isBlank()) {
                return "this file is not in order";
            }
            return reading instanceof SourceReading.NotUtf8 ? "this file is not UTF-8" : "this file is empty";
        }
    }
}
