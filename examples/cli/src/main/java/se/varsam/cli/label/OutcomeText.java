package se.varsam.cli.label;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.varsam.cli.file.Outcome;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.label.Labelled;
import se.varsam.term.Language;
import se.varsam.term.Terms;

/** For people: one line for each file, last how many there were and what is left to do. */
final class OutcomeText implements OutcomeReport {

    private final Page page;
    private final Language language;

    OutcomeText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    @Override
    public void done(Outcome outcome) {
        if (outcome.state() == Outcome.State.FAILED) {
            return;
        }
        List<String> facts = new ArrayList<>();
        outcome.labelled().ifPresent(done -> facts.addAll(facts(done)));
        outcome.sidecar().ifPresent(path -> facts.add(String.valueOf(path.getFileName())));
        page.raw(Shown.plain(outcome.task().target()) + ": "
                + outcome.state().words().in(language)
                + (facts.isEmpty() ? "" : " (" + Shown.plain(String.join("; ", facts)) + ")"));
    }

    private List<String> facts(Labelled done) {
        List<String> facts = new ArrayList<>();
        facts.add(done.format() + ": " + Terms.join(new TreeSet<>(done.written()), language));
        if (!done.missing().isEmpty()) {
            facts.add(LabelWords.LACKS.in(language) + " " + Terms.join(new TreeSet<>(done.missing()), language));
        }
        return facts;
    }

    @Override
    public void end(OutcomeSum sum) {
        page.blank();
        page.line(sum.phrase(language));
        sum.missing()
                .forEach((layer, count) -> page.line(LabelWords.LACKING_LAYER.in(language, layer.in(language), count)));
        sum.captions().forEach(caption -> page.line(LabelWords.PUT_BESIDE.in(language, caption)));
    }
}
