package io.github.proposals.model.memory;

import io.github.proposals.model.proposal.Circumstances;
import io.github.proposals.model.proposal.Proposal;
import io.github.proposals.model.text.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a file, and what that rests on.
 *
 * @param judged what came of it
 * @param files what it and the file beside it said
 * @param circumstances what those parts of the circumstances said that somebody asked for
 */
record Known(JudgedFile judged, List<TreeAnswer> files, Map<Circumstances.Part, String> circumstances) {

    /** {@return what is known from now on} */
    static Known of(JudgedFile judged, List<TreeAnswer> files, Circumstances circumstances) {
        Map<Circumstances.Part, String> answers = new TreeMap<>();
        judged.questions().parts().forEach(part -> answers.put(part, answer(part, judged, circumstances)));
        return new Known(judged, files, answers);
    }

    /** {@return whether the circumstances say the same today} */
    boolean holds(Circumstances today) {
        return circumstances.entrySet().stream()
                .allMatch(then -> then.getKey().holds(then.getValue(), answer(then.getKey(), judged, today)));
    }

    /** {@return whether a file and what stands beside it are the same today} */
    static boolean hold(List<TreeAnswer> files, SourceTree tree) {
        return files.stream().allMatch(it -> it.holds(tree));
    }

    /** A day is kept as it is, so that it can be compared; what is long is kept as a print. */
    private static String answer(Circumstances.Part part, JudgedFile judged, Circumstances circumstances) {
        String answer = circumstances.answer(
                part, judged.file().path(), judged.file().proposal().map(Proposal::id));
        return answer.length() <= 10 ? answer : TreeAnswer.print(answer.getBytes(StandardCharsets.UTF_8), 0);
    }
}
