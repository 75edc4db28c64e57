package se.varsam.guarded.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.varsam.term.Term;

/** Writes a report: a row for each method, and below it why it is not guarded. */
final class ReportText {

    static final String NOTHING = "Inget i de angivna typerna begär en vakt. Ange de typer som är annoterade. /"
            + " Nothing in the given types asks for a guard. Give the types that are annotated.";

    private ReportText() {}

    static String of(GuardReport report) {
        if (report.lines().isEmpty()) {
            return NOTHING;
        }
        int all = report.lines().size();
        int guarded = all - report.holes().size();
        List<String> rows = new ArrayList<>();
        rows.add("Vaktade metoder: " + guarded + " av " + all + " / Guarded methods: " + guarded + " of " + all);
        int places = width(report, GuardReport.Line::place);
        int declared = width(report, ReportText::declared);
        for (GuardReport.Line line : report.lines()) {
            rows.add((mark(line) + padded(line.place(), places) + padded(declared(line), declared) + both(line.trail()))
                    .stripTrailing());
            reasons(line).forEach(each -> rows.add("           " + each));
        }
        return String.join(System.lineSeparator(), rows);
    }

    static String of(GuardReport.Line line) {
        if (line.isGuarded()) {
            return line.place() + ": " + both(Interception.INTERCEPTED);
        }
        List<String> all = new ArrayList<>();
        for (String each : reasons(line)) {
            all.add(line.place() + ": " + each);
        }
        return String.join(System.lineSeparator(), all);
    }

    private static List<String> reasons(GuardReport.Line line) {
        List<String> all = new ArrayList<>();
        if (!line.isGuarded()) {
            line.interception().stream()
                    .filter(each -> each != Interception.INTERCEPTED)
                    .forEach(each -> all.add(both(each)));
            line.details().forEach(each -> all.add("- " + each));
        }
        return all;
    }

    private static String mark(GuardReport.Line line) {
        return line.isGuarded() ? "JA/YES   " : "NEJ/NO   ";
    }

    private static String declared(GuardReport.Line line) {
        return String.join(" ", line.declares());
    }

    private static int width(GuardReport report, Function<GuardReport.Line, String> column) {
        return report.lines().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }

    private static String both(Term term) {
        return term.sv() + " / " + term.en();
    }
}
