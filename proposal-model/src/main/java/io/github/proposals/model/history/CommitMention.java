package io.github.proposals.model.history;

/**
 * A commit whose message names a proposal.
 *
 * @param id what people call the proposal, such as {@code JEP-0400}
 * @param commit the commit
 * @param sentence the line of the message that names it, such as {@code Implements JEP-0400}
 * @param onDocument whether the commit changed the document itself, and so tells nothing about work done elsewhere
 */
public record CommitMention(String id, Commit commit, String sentence, boolean onDocument) {}
