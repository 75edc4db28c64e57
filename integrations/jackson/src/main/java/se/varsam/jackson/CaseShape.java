package se.varsam.jackson;

import java.util.List;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.term.Answer;

/** A case and what its documents say of AI. */
final class CaseShape extends Shape<CaseFile> {

    static final CaseShape SHAPE = new CaseShape();

    private final Field<CaseFile, Answer> aiUsed = field("aiUsed", YesNo.ANSWER, CaseFile::aiUsed);
    private final Field<CaseFile, List<CaseDocument>> documents =
            many("documents", Many.list(new Document()), CaseFile::documents);

    private CaseShape() {
        super("case");
    }

    @Override
    CaseFile make(Given given) {
        return new CaseFile(given.get(aiUsed, Answer.UNKNOWN, Answer.NO), given.get(documents, List.of()));
    }

    /** One document of the case. */
    private static final class Document extends Shape<CaseDocument> {

        private final Field<CaseDocument, CaseDocument.Kind> kind =
                required("kind", new Constants<>(CaseDocument.Kind.class), CaseDocument::kind);
        private final Field<CaseDocument, Answer> statesAiUse =
                field("statesAiUse", YesNo.ANSWER, CaseDocument::statesAiUse);
        private final Field<CaseDocument, Answer> namesTool = field("namesTool", YesNo.ANSWER, CaseDocument::namesTool);

        private Document() {
            super("document");
        }

        @Override
        CaseDocument make(Given given) {
            return new CaseDocument(
                    given.need(kind),
                    given.get(statesAiUse, Answer.UNKNOWN, Answer.YES),
                    given.get(namesTool, Answer.UNKNOWN, Answer.YES));
        }
    }
}
