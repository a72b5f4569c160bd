package io.github.proposals.model.memory;

import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.ProposalPacker;
import io.github.proposals.model.proposal.ProposalReader;
import io.github.proposals.model.register.RegisterFile;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How it is kept what came of a file that holds no list of proposals, and that could be read. */
final class JudgedFileForm {

    private static final List<Circumstances.Part> PARTS = List.of(Circumstances.Part.values());

    private final ProposalReader reader;
    private final ProposalPacker packer;
    private final FindingForm findings = new FindingForm();

    JudgedFileForm(ProposalReader reader, ProposalPacker packer) {
        this.reader = reader;
        this.packer = packer;
    }

    void write(JudgedFile judged, CompactWriter out) {
        out.maybe(judged.file().proposal(), it -> packer.write(it, out));
        out.all(judged.diagnostics(), it -> findings.write(it, out));
        out.all(judged.permissions().all(), it -> {
            out.text(it.rule());
            out.text(it.reason());
            out.place(it.place());
        });
        out.all(judged.permissions().malformed(), it -> findings.write(it, out));
        write(judged.questions().asked(), out);
        write(judged.questions().circumstantial(), out);
        out.all(judged.questions().unsettled().stream().sorted().toList(), out::text);
        out.all(judged.questions().parts().stream().sorted().toList(), it -> out.number(it.ordinal()));
    }

    private static void write(Collection<Questions.Question> questions, CompactWriter out) {
        List<Questions.Question> sorted = questions.stream()
                .sorted(Comparator.comparing(Questions.Question::rule).thenComparing(Questions.Question::path))
                .toList();
        out.all(sorted, it -> {
            out.text(it.rule());
            out.text(it.path());
        });
    }

    JudgedFile read(String path, CompactReader in) {
        return new JudgedFile(
                new RegisterFile(
                        path,
                        in.maybe(() -> packer.read(in, path, reader.process(), reader.circumstances())),
                        Optional.empty(),
                        Optional.empty()),
                in.all(() -> findings.diagnostic(in)),
                new Permissions(
                        in.all(() -> new Permissions.Permission(in.text(), in.text(), in.place())),
                        in.all(() -> findings.finding(in))),
                new Questions(
                        questions(in),
                        questions(in),
                        Set.copyOf(in.all(in::text)),
                        Set.copyOf(in.all(() -> in.oneOf(PARTS)))));
    }

    private static Set<Questions.Question> questions(CompactReader in) {
        return Set.copyOf(in.all(() -> new Questions.Question(in.text(), in.text())));
    }
}
