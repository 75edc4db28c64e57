package se.varsam.cli.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.varsam.cli.terminal.Streams;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.term.Language;

/** One line of JSON for each finding; how many there were goes to the error stream. */
final class ScanJson implements ScanReport {

    private final Streams streams;
    private final Language language;
    private final boolean namesFiles;

    ScanJson(Streams streams, Language language, boolean namesFiles) {
        this.streams = streams;
        this.language = language;
        this.namesFiles = namesFiles;
    }

    @Override
    public void found(String file, Lines.Position position, PersonalDataFinding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (namesFiles) {
            node.put("file", file);
        }
        node.put("type", finding.type().name())
                .put("start", finding.start())
                .put("end", finding.end())
                .put("line", position.line())
                .put("column", position.column())
                .put("confidence", finding.confidence().name())
                .put("rule", finding.rule());
        ArrayNode marks = node.putArray("marks");
        finding.marks().stream().map(Mark::name).forEach(marks::add);
        node.put("preview", finding.preview());
        streams.out().print(node);
        streams.out().print('\n');
    }

    @Override
    public void end(ScanSum sum) {
        streams.err().println("varsam: " + sum.phrase(language));
    }
}
