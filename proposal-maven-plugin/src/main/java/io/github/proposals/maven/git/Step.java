package io.github.proposals.maven.git;

import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What a commit did to a document.
 *
 * @param commit the commit
 * @param change the document before and after
 * @param judged whether it belongs to the change under judgement
 */
record Step(RevCommit commit, BlobChange change, boolean judged) {}
