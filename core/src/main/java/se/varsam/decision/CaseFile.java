package se.varsam.decision;

import java.util.List;
import se.varsam.term.Answer;

/**
 * What is known of a case file: whether AI was used in handling the case, and what its documents say about it.
 *
 * @param aiUsed whether AI was used; unknown counts as yes
 * @param documents its documents
 * @since 0.1
 */
public record CaseFile(Answer aiUsed, List<CaseDocument> documents) {

    /** Copies the documents. */
    public CaseFile {
        documents = List.copyOf(documents);
    }

    /**
     * A case file of which nothing is known.
     *
     * @return a file in which AI may have been used and nothing is stated
     */
    public static CaseFile unknown() {
        return new CaseFile(Answer.UNKNOWN, List.of());
    }

    /**
     * A case handled without AI.
     *
     * @return a file that has nothing to state
     */
    public static CaseFile withoutAi() {
        return new CaseFile(Answer.NO, List.of());
    }

    /**
     * Whether AI was used but a kind of document is missing or does not say so.
     *
     * @param kind the kind of document
     * @return true when something is left to state
     */
    public boolean isSilentIn(CaseDocument.Kind kind) {
        List<CaseDocument> ofKind =
                documents.stream().filter(document -> document.kind() == kind).toList();
        return aiUsed != Answer.NO
                && (ofKind.isEmpty() || ofKind.stream().anyMatch(document -> document.statesAiUse() != Answer.YES));
    }

    /**
     * Whether AI was used but some document does not name the tool.
     *
     * @return true when a tool is left to name
     */
    public boolean leavesToolUnnamed() {
        return aiUsed != Answer.NO
                && (documents.isEmpty() || documents.stream().anyMatch(document -> document.namesTool() != Answer.YES));
    }
}
