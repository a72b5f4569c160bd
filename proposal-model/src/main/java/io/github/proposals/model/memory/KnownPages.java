package io.github.proposals.model.memory;

import io.github.proposals.model.diagnostic.Mishap;
import io.github.proposals.model.text.CompactReader;
import io.github.proposals.model.text.CompactWriter;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pages of texts that do not change any more, which an earlier run made and which still stand where it wrote them. Of each it is kept
 * what it rests on, and the print of its text: a page that anybody changed since is made again. For several threads. Lives for
 * one run.
 */
public final class KnownPages {

    private final Memory memory;
    private final String premises;
    private final Function<String, Optional<byte[]>> written;
    private final KeptFiles kept;
    private final Map<String, Traces> learnt = new TreeMap<>();
    private volatile boolean changed;

    /**
     * A page.
     *
     * @param path where it is
     * @param text all of it
     * @param beside the files that it needs, by where they are
     */
    public record Made(String path, String text, List<String> beside) {

        private Made trace() {
            return new Made(path, KnownPages.print(text), beside);
        }
    }

    /**
     * Pages that were made together.
     *
     * @param key all that they rest on but for what files say
     * @param files what those said
     * @param pages where they are, each with the print of its text
     */
    private record Traces(String key, List<TreeAnswer> files, List<Made> pages) {}

    /**
     * What {@code memory} has.
     *
     * @param premises in words, what holds for all pages
     * @param written what stands in a file that an earlier run wrote
     */
    public KnownPages(Memory memory, String premises, Function<String, Optional<byte[]>> written) {
        this.memory = memory;
        this.premises = print(premises);
        this.written = written;
        this.kept = KeptFiles.of(memory, this.premises);
    }

    /**
     * {@return pages as an earlier run made them; nothing if they rest on anything else now, or do not stand there any more}
     *
     * @param name of those that are made together
     * @param key in words, what they rest on but for premises and files
     * @param tree the files
     */
    public Optional<List<Made>> recall(String name, String key, SourceTree tree) {
        String print = print(key);
        Optional<Traces> known = take(name).filter(it -> it.key().equals(print) && Known.hold(it.files(), tree));
        Optional<List<Made>> pages = known.flatMap(this::standing);
        if (pages.isPresent()) {
            learn(name, known.get());
        }
        return pages;
    }

    /**
     * {@return what {@code maker} makes} It is kept, unless it rests on more than texts and on which files there are.
     *
     * @param maker asks the files that it is given
     * @param pages what it has made, for those who do not make it again
     */
    public <T> T learn(
            String name, String key, SourceTree tree, Function<SourceTree, T> maker, Function<T, List<Made>> pages) {
        AskedTree asked = new AskedTree(tree);
        asked.listen();
        T made = maker.apply(asked);
        asked.heard().ifPresent(files -> {
            learn(
                    name,
                    new Traces(
                            print(key),
                            files,
                            pages.apply(made).stream().map(Made::trace).toList()));
            changed = true;
        });
        return made;
    }

    /** {@return the pages as they were written, if nobody has changed any of them} */
    private Optional<List<Made>> standing(Traces known) {
        List<Made> pages = known.pages().stream()
                .flatMap(page -> written
                        .apply(page.path())
                        .filter(bytes -> TreeAnswer.print(bytes, 0).equals(page.text()))
                        .map(bytes -> new Made(page.path(), new String(bytes, StandardCharsets.UTF_8), page.beside()))
                        .stream())
                .toList();
        return Optional.of(pages).filter(it -> it.size() == known.pages().size());
    }

    private synchronized void learn(String name, Traces traces) {
        learnt.put(name, traces);
    }

    /** What cannot be understood was not written by us, or not to the end. */
    private synchronized Optional<Traces> take(String name) {
        return kept.take(name)
                .flatMap(bytes -> Mishap.attempt(() -> read(name, bytes)) instanceof Mishap.Done<Traces> done
                        ? Optional.of(done.value())
                        : Optional.empty());
    }

    private Traces read(String name, byte[] bytes) {
        CompactReader in = new CompactReader(kept.shared(), name, bytes);
        Traces traces = new Traces(
                in.print(),
                in.all(() -> new TreeAnswer(in.text(), in.maybe(in::print), in.text())),
                in.all(() -> new Made(in.text(), in.print(), in.all(in::text))));
        in.end();
        return traces;
    }

    private byte[] written(String name, Traces traces) {
        CompactWriter out = new CompactWriter(kept.shared(), name);
        out.print(traces.key());
        out.all(traces.files(), it -> {
            out.text(it.path());
            out.maybe(it.content(), out::print);
            out.text(it.target());
        });
        out.all(traces.pages(), it -> {
            out.text(it.path());
            out.print(it.text());
            out.all(it.beside(), out::text);
        });
        return out.written();
    }

    /** Keeps what is known now, if it is not what was known before. */
    public synchronized void keep() {
        if (changed || !kept.isEmpty()) {
            kept.keep(
                    memory,
                    premises,
                    learnt.entrySet().stream()
                            .map(it -> new KeptFiles.Entry(it.getKey(), () -> written(it.getKey(), it.getValue()))));
        }
    }

    private static String print(String words) {
        return TreeAnswer.print(words.getBytes(StandardCharsets.UTF_8), 0);
    }
}
