package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalPacker;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What earlier runs learnt of the files that are read now, and what this run learns of them. Lives for one run. */
public final class KnownFiles {

    /** What is known of more files than this takes more room than reading them takes time. */
    private static final int MOST_FILES = 20_000;

    private static final List<Circumstances.Part> PARTS = List.of(Circumstances.Part.values());

    private final Memory memory;
    private final String premises;
    private final int most;
    private final ProposalReader reader;
    private final AskedTree tree;
    private final KeptFiles kept;
    private final ProposalPacker packer;
    private final JudgedFileForm form;
    private final Map<String, Known> recalled = new HashMap<>();
    private final List<Known> learnt = new ArrayList<>();
    private boolean changed;
    private int found;

    /**
     * What {@code memory} has.
     *
     * @param premises in words, what holds for all files: nothing that was learnt under other ones is of use
     * @param most how many findings show their lines; what is known of a file does not depend on those before it
     */
    public KnownFiles(Memory memory, String premises, int most, ProposalReader reader, SourceTree tree) {
        this.memory = memory;
        this.premises = TreeAnswer.print(premises.getBytes(StandardCharsets.UTF_8), 0);
        this.most = most;
        this.reader = reader;
        this.tree = new AskedTree(tree);
        this.kept = KeptFiles.of(memory, this.premises);
        this.packer = new ProposalPacker(kept.shared());
        this.form = new JudgedFileForm(reader, packer);
    }

    /** {@return the files, of which it is taken down what they say} */
    public SourceTree tree() {
        return tree;
    }

    /** {@return what packs the proposals that are kept} */
    public ProposalPacker packer() {
        return packer;
    }

    /** {@return what came of a file, if it comes to the same today} */
    public Optional<JudgedFile> recall(String path) {
        if (!recalled.containsKey(path)) {
            kept.take(path).flatMap(it -> read(path, it)).ifPresent(it -> recalled.put(path, it));
            tree.listen();
        }
        return Optional.ofNullable(recalled.get(path)).map(Known::judged);
    }

    /** What cannot be understood was not written by us, or not to the end. */
    private Optional<Known> read(String path, byte[] bytes) {
        return Mishap.attempt(() -> attempt(path, bytes)) instanceof Mishap.Done<Optional<Known>> done
                ? done.value()
                : Optional.empty();
    }

    private Optional<Known> attempt(String path, byte[] bytes) {
        CompactReader in = new CompactReader(kept.shared(), path, bytes);
        List<TreeAnswer> files = in.all(() -> new TreeAnswer(in.text(), in.maybe(in::print), in.text()));
        if (files.isEmpty() || !Known.hold(files, tree)) {
            return Optional.empty();
        }
        Map<Circumstances.Part, String> circumstances = new EnumMap<>(Circumstances.Part.class);
        in.all(() -> Map.entry(in.oneOf(PARTS), in.print()))
                .forEach(it -> circumstances.put(it.getKey(), it.getValue()));
        Known known = new Known(form.read(path, in), files, circumstances);
        in.end();
        return known.holds(reader.circumstances()) ? Optional.of(known) : Optional.empty();
    }

    private byte[] written(Known known) {
        CompactWriter out =
                new CompactWriter(kept.shared(), known.judged().file().path());
        out.all(known.files(), it -> {
            out.text(it.path());
            out.maybe(it.content(), out::print);
            out.text(it.target());
        });
        out.all(known.circumstances().entrySet(), it -> {
            out.number(it.getKey().ordinal());
            out.print(it.getValue());
        });
        form.write(known.judged(), out);
        return out.written();
    }

    /** A file was read, or was known already. */
    public void learn(JudgedFile judged) {
        found += judged.diagnostics().size();
        Optional<Known> known =
                Optional.ofNullable(recalled.remove(judged.file().path()));
        Optional<List<TreeAnswer>> heard = tree.heard();
        if (known.isEmpty() && canBeKept(judged)) {
            known = heard.map(it -> Known.of(judged, it, reader.circumstances()));
            changed |= known.isPresent();
        }
        known.filter(it -> learnt.size() < MOST_FILES).ifPresent(learnt::add);
    }

    /** What went wrong may go well another time; and behind so many findings no line is shown. */
    private boolean canBeKept(JudgedFile judged) {
        return found <= most
                && judged.file().list().isEmpty()
                && judged.file().problem().isEmpty()
                && judged.diagnostics().stream().noneMatch(it -> it.rule().equals(Mishap.RULE.id()));
    }

    /** Keeps what is known now, if it is not what was known before. */
    public void keep() {
        if (changed || !kept.isEmpty()) {
            kept.keep(
                    memory,
                    premises,
                    learnt.stream()
                            .map(it -> new KeptFiles.Entry(it.judged().file().path(), () -> written(it))));
        }
    }
}
