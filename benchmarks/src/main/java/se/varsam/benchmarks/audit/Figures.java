package se.varsam.benchmarks.audit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured in several rounds, as a Markdown table of medians, least and most. */
final class Figures {

    private static final String HEADER = "| what | unit | median | least | most |\n|---|---|--:|--:|--:|\n";

    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    void add(String what, String unit, double figure) {
        rounds.computeIfAbsent(what + " | " + unit, none -> new ArrayList<>()).add(figure);
    }

    @Override
    public String toString() {
        return rounds.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue().stream().sorted().toList()))
                .collect(joining("\n", HEADER, "\n"));
    }

    private static String row(String name, List<Double> sorted) {
        return "| " + name + " | " + number(sorted.get((sorted.size() - 1) / 2)) + " | " + number(sorted.get(0)) + " | "
                + number(sorted.get(sorted.size() - 1)) + " |";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
