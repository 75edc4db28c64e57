package se.varsam.cli.decision;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import se.varsam.decision.AiContribution;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskStatistics;

/** One line of JSON for each thing that is told. */
final class DeskJson {

    private final PrintWriter out;

    DeskJson(PrintWriter out) {
        this.out = out;
    }

    /** Says nothing of the matter itself, and of nobody. */
    void told(DecisionCase each) {
        line(node(each));
    }

    void material(DecisionCase opened) {
        ObjectNode node = node(opened);
        ArrayNode ai = node.putArray("ai");
        for (AiContribution each : opened.decision().ai()) {
            ObjectNode part = ai.addObject();
            part.put("tool", each.toolId()).put("name", each.toolName()).put("version", each.toolVersion());
            part.put("role", each.role().name());
            ArrayNode elements = part.putArray("mainElements");
            each.mainElements().forEach(elements::add);
        }
        node.put("statement", opened.decision().statement(Locale.forLanguageTag("sv")));
        line(node);
    }

    void stopped(DecisionStore.Stop stop) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        line(node.put("stopped", stop.tool()).put("at", stop.at().toString()));
    }

    void tool(String id, boolean isStopped) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        line(node.put("tool", id).put("stopped", isStopped));
    }

    void statistics(DeskStatistics statistics, boolean names) {
        int number = 0;
        for (DeskStatistics.Decider each : statistics.deciders()) {
            number++;
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("person", names ? each.person().name() : "#" + number);
            ObjectNode outcomes = node.put("decided", each.decided()).putObject("outcomes");
            new TreeMap<>(each.outcomes()).forEach((kind, count) -> outcomes.put(kind.name(), count));
            node.put("unopened", each.unopened());
            each.median().ifPresent(median -> node.put("medianSeconds", median.toSeconds()));
            node.put("mostInAMinute", each.mostInAMinute()).put("longestRun", each.longestRun());
            ArrayNode signs = node.putArray("signs");
            new TreeSet<>(each.signs()).forEach(sign -> signs.add(sign.name()));
            line(node);
        }
    }

    private static ObjectNode node(DecisionCase each) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", each.id())
                .put("version", each.version())
                .put("state", each.state().name());
        node.put("act", each.binding().act())
                .put("action", each.binding().action().toString());
        node.put("tool", each.binding().tool())
                .put("toolVersion", each.binding().toolVersion());
        node.put("profile", each.binding().profile())
                .put("profileVersion", each.binding().profileVersion());
        node.put("oversight", each.oversight().name());
        node.put("created", each.created().toString())
                .put("expires", each.expires().toString());
        node.put("openings", each.openings().size());
        ArrayNode votes = node.putArray("votes");
        for (DecisionCase.Vote vote : each.votes()) {
            ObjectNode told = votes.addObject();
            told.put("kind", vote.kind().name()).put("at", vote.at().toString());
            vote.evidence().ifPresent(number -> told.put("record", number));
        }
        return node;
    }

    private void line(ObjectNode node) {
        out.print(node);
        out.print('\n');
    }
}
