package se.varsam.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import se.varsam.rule.Clause;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/**
 * Writes verdicts as JSON: {@code verdict}, {@code profile}, {@code act}, {@code findings}, {@code obligations} and
 * {@code definitions}, each with its clause and both languages.
 *
 * @since 0.1
 */
public final class VerdictJson {

    private VerdictJson() {}

    /**
     * {@return a verdict as one line of JSON}
     *
     * @param verdict the verdict
     */
    public static String write(Verdict verdict) {
        return into(node(), verdict).toString();
    }

    /**
     * {@return a verdict as one line of JSON, with the scenario's id first}
     *
     * @param scenario the scenario's id
     * @param verdict the verdict
     */
    public static String write(String scenario, Verdict verdict) {
        return into(node().put("id", scenario), verdict).toString();
    }

    private static ObjectNode into(ObjectNode node, Verdict verdict) {
        node.put("verdict", Expectation.Answer.of(verdict).name())
                .put("profile", verdict.profile())
                .put("act", verdict.act().name());
        node.set("findings", all(verdict.findings(), VerdictJson::finding));
        node.set("obligations", all(verdict.obligations(), VerdictJson::obligation));
        node.set("definitions", all(verdict.definitions(), VerdictJson::clause));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node =
                clause(finding.clause()).put("effect", finding.effect().name());
        ObjectNode because = both(finding::because);
        because.set("facts", names(finding.because()));
        node.set("because", because);
        node.set("missing", names(finding.missing()));
        node.set("remedy", both(finding::remedy));
        return node.put("place", finding.place());
    }

    private static ObjectNode obligation(Obligation obligation) {
        ObjectNode node =
                clause(obligation.clause()).put("kind", obligation.kind().name());
        node.set("missing", names(obligation.missing()));
        return node;
    }

    private static ObjectNode clause(Clause clause) {
        return node().put("clause", clause.id())
                .put("sv", clause.text().sv())
                .put("en", clause.text().en());
    }

    private static ObjectNode both(Function<Language, String> phrase) {
        return node().put("sv", phrase.apply(Language.SWEDISH)).put("en", phrase.apply(Language.ENGLISH));
    }

    private static ArrayNode names(Collection<? extends Enum<?>> constants) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        constants.stream().map(Enum::name).sorted().forEach(array::add);
        return array;
    }

    private static <V> ArrayNode all(Collection<V> values, Function<V, ObjectNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.stream().map(write).forEach(array::add);
        return array;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
