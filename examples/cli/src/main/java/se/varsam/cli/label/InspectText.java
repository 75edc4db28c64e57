package se.varsam.cli.label;

import java.util.TreeSet;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.label.Provenance;
import se.varsam.label.Trace;
import se.varsam.term.Language;
import se.varsam.term.Terms;

/** For people: each file with its evidence, last what no evidence means. */
final class InspectText implements InspectReport {

    private static final int KIND = 36;
    private static final int PLACE = 20;

    private final Page page;
    private final Language language;

    InspectText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    @Override
    public void inspected(InspectCommand.Inspected inspected) {
        inspected.found().ifPresent(found -> {
            page.raw(Shown.plain(inspected.task().name()) + ": " + found.format());
            found.traces().forEach(this::trace);
            if (found.traces().isEmpty()) {
                page.raw("  " + LabelWords.NO_TRACES.in(language));
            }
            missing(found);
        });
    }

    private void trace(Trace trace) {
        page.raw("  " + Page.pad(trace.kind().in(language), KIND - 1) + " "
                + Page.pad(Shown.plain(trace.place()), PLACE - 1) + " " + Shown.plain(trace.detail()));
    }

    private void missing(Provenance found) {
        if (!found.missing().isEmpty()) {
            page.raw("  " + LabelWords.LACKS.in(language) + " " + Terms.join(new TreeSet<>(found.missing()), language));
        }
    }

    @Override
    public void end(InspectSum sum) {
        page.blank();
        page.line(sum.phrase(language));
        page.line(LabelWords.NO_PROOF.in(language));
    }
}
