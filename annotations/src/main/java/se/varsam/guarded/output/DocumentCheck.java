package se.varsam.guarded.output;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.varsam.AiPolicy;
import se.varsam.decision.CaseDocument;
import se.varsam.guard.Demand;
import se.varsam.guarded.output.shape.Shape;
import se.varsam.guarded.output.shape.TextShape;
import se.varsam.guarded.output.shape.Wrapping;
import se.varsam.information.Inspection;
import se.varsam.rule.Finding;
import se.varsam.term.Answer;
import se.varsam.tool.AiTool;
import se.varsam.use.Fact;

/** Reads a document of a case: it says that AI was used, and names the tool. Söderköping P. */
record DocumentCheck(Shape shape, CaseDocument.Kind kind, String place) {

    /** A text, or one that may be there, or comes later. */
    static boolean canRead(Shape shape) {
        return shape instanceof Wrapping wrapping ? canRead(wrapping.inner()) : shape instanceof TextShape;
    }

    Object pass(Object result, AiPolicy policy, AiTool tool) {
        return read(shape, result, text -> check(text.toString(), policy, tool));
    }

    private static Object read(Shape shape, Object value, Consumer<Object> check) {
        if (shape instanceof Wrapping wrapping) {
            return wrapping.map(value, inside -> read(wrapping.inner(), inside, check));
        }
        check.accept(((TextShape) shape).read(value));
        return value;
    }

    private void check(String text, AiPolicy policy, AiTool tool) {
        CaseDocument said =
                new CaseDocument(kind, answer(AiStatement.isIn(text)), answer(AiStatement.names(text, tool.name())));
        Set<Fact> broken = broken(said);
        List<Finding> demanded = broken.isEmpty()
                ? List.of()
                : List.of(Demand.STATES_AI_USE.unmet(broken, Set.of(), place, Inspection.none()));
        policy.checkDocument(tool, said, demanded).at(place).orElseThrow();
    }

    private static Answer answer(boolean isSo) {
        return isSo ? Answer.YES : Answer.NO;
    }

    private static Set<Fact> broken(CaseDocument said) {
        Set<Fact> broken = EnumSet.noneOf(Fact.class);
        if (said.statesAiUse() != Answer.YES) {
            broken.add(silence(said.kind()));
        }
        if (said.namesTool() != Answer.YES) {
            broken.add(Fact.AI_TOOL_NOT_NAMED);
        }
        return broken;
    }

    private static Fact silence(CaseDocument.Kind kind) {
        return switch (kind) {
            case OFFICIAL_REPORT -> Fact.REPORT_SILENT_ON_AI;
            case BACKGROUND_DOCUMENT -> Fact.BACKGROUND_SILENT_ON_AI;
        };
    }
}
