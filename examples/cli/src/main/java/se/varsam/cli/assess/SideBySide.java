package se.varsam.cli.assess;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.cli.policy.ClauseIds;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.TextTable;
import se.varsam.profile.Profile;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/** One row for each scenario, one column for each municipality: the verdict and the clauses that lead to it. */
final class SideBySide {

    private static final int CLAUSES = 3;
    private static final int NARROWEST = 12;

    private final Page page;
    private final Language language;

    SideBySide(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(List<Assessment> assessments) {
        List<Profile> profiles = profiles(assessments);
        int[] widths = widths(profiles.size());
        TextTable table = new TextTable(page, widths);
        table.header(cells(AssessWords.SCENARIO.in(language), profiles.stream().map(Profile::id)));
        for (Assessment assessment : assessments) {
            Map<Profile, Verdict> verdicts = new LinkedHashMap<>();
            assessment.verdicts().forEach(judged -> verdicts.put(judged.profile(), judged.verdict()));
            table.row(cells(assessment.title(language), profiles.stream().map(profile -> cell(profile, verdicts))));
        }
    }

    static List<Profile> profiles(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.verdicts().stream())
                .map(Policies.Judged::profile)
                .distinct()
                .toList();
    }

    private String cell(Profile profile, Map<Profile, Verdict> verdicts) {
        Verdict verdict = verdicts.get(profile);
        if (verdict == null) {
            return "–";
        }
        String leading = leading(verdict)
                .limit(CLAUSES)
                .map(clause -> ClauseIds.within(profile, clause))
                .collect(Collectors.joining(", "));
        return AssessWords.of(verdict).in(language) + "\n" + leading;
    }

    private static Stream<Clause> leading(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> verdict.isAllowed()
                        ? finding.effect() == Effect.ALLOW
                        : finding.effect().blocks())
                .map(Finding::clause)
                .distinct();
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns + 1];
        int each = Math.max(NARROWEST, (Page.WIDTH * 3 / 4 - 2 * columns) / columns);
        Arrays.fill(widths, each);
        widths[0] = Math.max(NARROWEST, Page.WIDTH - columns * (each + 2));
        return widths;
    }

    private static String[] cells(String first, Stream<String> rest) {
        return Stream.concat(Stream.of(first), rest).toArray(String[]::new);
    }
}
