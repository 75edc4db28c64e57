package se.varsam.cli.decision;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.TextTable;
import se.varsam.decision.desk.DeskStatistics;
import se.varsam.decision.desk.Outcome;
import se.varsam.term.Language;

/** For people: a line for each who has decided, and what stands out. */
final class StatisticsText {

    private final Page page;
    private final Language language;
    private final boolean showsNames;

    StatisticsText(Page page, Language language, boolean showsNames) {
        this.page = page;
        this.language = language;
        this.showsNames = showsNames;
    }

    void print(DeskStatistics statistics) {
        if (statistics.deciders().isEmpty()) {
            page.line(DecisionWords.NOBODY_DECIDED.in(language));
            return;
        }
        TextTable table = new TextTable(page, 14, 7, 20, 9, 8, 9, 5, 14);
        table.header(
                DecisionWords.PERSON.in(language),
                DecisionWords.DECISIONS.in(language),
                DecisionWords.OUTCOMES.in(language),
                DecisionWords.UNOPENED.in(language),
                DecisionWords.MEDIAN.in(language),
                DecisionWords.IN_A_MINUTE.in(language),
                DecisionWords.IN_A_ROW.in(language),
                DecisionWords.SIGNS.in(language));
        int number = 0;
        for (DeskStatistics.Decider each : statistics.deciders()) {
            number++;
            table.row(
                    showsNames ? Shown.plain(each.person().name()) : "#" + number,
                    Integer.toString(each.decided()),
                    outcomes(each.outcomes()),
                    Integer.toString(each.unopened()),
                    each.median().map(StatisticsText::time).orElse("–"),
                    Integer.toString(each.mostInAMinute()),
                    Integer.toString(each.longestRun()),
                    new TreeSet<>(each.signs())
                            .stream().map(sign -> sign.in(language)).collect(Collectors.joining("; ")));
        }
        page.blank();
        page.line(DecisionWords.SIGNS_NOTE.in(language));
    }

    private String outcomes(Map<Outcome.Kind, Integer> outcomes) {
        return new TreeMap<>(outcomes)
                .entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> each.getValue() + " " + each.getKey().in(language))
                        .collect(Collectors.joining("\n"));
    }

    private static String time(Duration median) {
        long seconds = median.toSeconds();
        return seconds < 120 ? seconds + " s" : seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
    }
}
