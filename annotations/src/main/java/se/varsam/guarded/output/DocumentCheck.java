package se.varsam.guarded.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.guard.Demand;
import se.varsam.guarded.output.shape.Shape;
import se.varsam.guarded.output.shape.TextShape;
import se.varsam.guarded.output.shape.Wrapping;
import se.varsam.information.Inspection;
import se.varsam.rule.Finding;
import se.varsam.rule.Rule;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

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
        Facts facts = AiUse.of(Act.DECIDE, tool)
                .inCase(new CaseFile(Answer.YES, List.of(said)))
                .facts();
        List<Finding> findings = findings(facts, policy);
        Verdict verdict = Verdict.of(policy.profile().id(), Act.DECIDE, findings, List.of(), List.of());
        policy.record(AuditEvent.of(AuditKind.ASSESSED)
                .doing(Act.DECIDE.name())
                .with(tool.id())
                .resulting(
                        verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                        findings.stream().map(finding -> finding.clause().id()).toList()));
        verdict.orElseThrow();
    }

    private static Answer answer(boolean isSo) {
        return isSo ? Answer.YES : Answer.NO;
    }

    /** What the profile says of such a document, and nothing of what else it asks of a decision. */
    private List<Finding> findings(Facts facts, AiPolicy policy) {
        Set<Fact> broken = EnumSet.of(silence(kind), Fact.AI_TOOL_NOT_NAMED);
        broken.removeIf(fact -> !facts.has(fact));
        List<Finding> findings = new ArrayList<>(policy.profile().rules(Act.DECIDE).stream()
                .filter(rule -> !Collections.disjoint(rule.condition().when(), broken))
                .filter(rule -> rule.effect().isFinding() && rule.condition().isMetBy(facts))
                .flatMap(this::findings)
                .toList());
        if (!broken.isEmpty()
                && findings.stream().noneMatch(finding -> finding.effect().blocks())) {
            findings.add(Demand.STATES_AI_USE.unmet(broken, Set.of(), place, Inspection.none()));
        }
        findings.sort(Comparator.comparing(Finding::effect));
        return findings;
    }

    private Stream<Finding> findings(Rule rule) {
        return rule.clauses().stream()
                .map(clause -> new Finding(
                        clause,
                        rule.effect(),
                        rule.condition().when(),
                        rule.condition().lacking(),
                        List.of(),
                        place));
    }

    private static Fact silence(CaseDocument.Kind kind) {
        return switch (kind) {
            case OFFICIAL_REPORT -> Fact.REPORT_SILENT_ON_AI;
            case BACKGROUND_DOCUMENT -> Fact.BACKGROUND_SILENT_ON_AI;
        };
    }
}
