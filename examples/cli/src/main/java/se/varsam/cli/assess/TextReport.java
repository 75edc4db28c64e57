package se.varsam.cli.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.varsam.cli.terminal.Page;
import se.varsam.term.Language;

/** For people: with several policies first side by side, then each verdict in full, last how many there were. */
public final class TextReport implements AssessmentReport {

    private static final int BATCH = 100;

    private final Page page;
    private final Language language;
    private final Detail detail;
    private final Map<AssessWords, Integer> tally = new EnumMap<>(AssessWords.class);

    /** How much is told. */
    enum Detail {
        FULL,
        SUMMARY
    }

    TextReport(Page page, Language language, Detail detail) {
        this.page = page;
        this.language = language;
        this.detail = detail;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public void print(List<Assessment> batch) {
        batch.stream()
                .flatMap(assessment -> assessment.verdicts().stream())
                .forEach(judged -> tally.merge(AssessWords.of(judged.verdict()), 1, Integer::sum));
        if (detail == Detail.SUMMARY || SideBySide.profiles(batch).size() > 1) {
            new SideBySide(page, language).print(batch);
            page.blank();
        }
        if (detail == Detail.FULL) {
            batch.forEach(this::inFull);
        }
    }

    @Override
    public void end() {
        int denied = tally.getOrDefault(AssessWords.DENIED, 0);
        int required = tally.getOrDefault(AssessWords.REQUIRED, 0);
        int allowed = tally.getOrDefault(AssessWords.ALLOWED, 0);
        int all = denied + required + allowed;
        if (all > 1) {
            page.line(AssessWords.TALLY.in(language, all, denied, required, allowed));
        }
    }

    private void inFull(Assessment assessment) {
        page.heading(assessment.title(language), '═');
        for (Policies.Judged judged : assessment.verdicts()) {
            new VerdictReport(page, language).print(judged.verdict(), assessment.tool());
            page.blank();
        }
    }
}
