package io.github.proposals.model.memory;

import io.github.proposals.model.text.LinkTarget;
import io.github.proposals.model.text.SourceEntry;
import io.github.proposals.model.text.SourceReading;
import io.github.proposals.model.text.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of which it is taken down what they said, while a document is read. Lives for one run. */
final class AskedTree implements SourceTree {

    private final SourceTree tree;
    private final List<TreeAnswer> answers = new ArrayList<>();
    private boolean listening;
    private boolean certain;

    AskedTree(SourceTree tree) {
        this.tree = tree;
    }

    /** Another document is read now. */
    void listen() {
        answers.clear();
        listening = true;
        certain = true;
    }

    /** {@return what was said since then; nothing where that is not just texts} Nobody listens any more. */
    Optional<List<TreeAnswer>> heard() {
        boolean whole = listening && certain && !answers.isEmpty();
        listening = false;
        return whole ? Optional.of(List.copyOf(answers)) : Optional.empty();
    }

    @Override
    public SourceReading read(String path) {
        SourceReading reading = tree.read(path);
        if (listening && reading instanceof SourceReading.Text text) {
            answers.add(TreeAnswer.text(path, text.source().content()));
        } else {
            certain = false;
        }
        return reading;
    }

    @Override
    public LinkTarget find(String path) {
        if (listening) {
            answers.add(TreeAnswer.target(path, tree));
        }
        return tree.find(path);
    }

    @Override
    public Optional<byte[]> bytes(String path, int most) {
        certain = false;
        return tree.bytes(path, most);
    }

    @Override
    public List<SourceEntry> entries() throws IOException {
        return tree.entries();
    }

    @Override
    public String directory() {
        return tree.directory();
    }

    @Override
    public String rootPrefix() {
        return tree.rootPrefix();
    }
}
