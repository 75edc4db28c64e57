package se.varsam.cli.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.Verification;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Phrase;
import se.varsam.cli.terminal.Shown;
import se.varsam.term.Language;

/** For case officers and auditors: how it came out, since when that is proved, what to do, and what cannot be seen. */
public final class TrailText implements TrailReport {

    private static final int INDENT = 2;
    private static final int LABEL = 23;

    private final Page page;
    private final Language language;

    public TrailText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    @Override
    public void print(TrailState state) {
        page.raw(Shown.plain(state.directory().toString()) + ": "
                + state.kind().words().in(language));
        if (state.found() instanceof Verification.Intact intact) {
            intact(state, intact);
        } else if (state.found() instanceof Verification.Broken broken) {
            broken(state, broken);
        }
    }

    private void intact(TrailState state, Verification.Intact intact) {
        page.line("  " + TrailWords.SUM.in(language, intact.size(), intact.root()));
        entry(TrailWords.HELD, held(state, intact));
        if (intact.first() > 0) {
            entry(TrailWords.PRUNED, pruned(intact.first() - 1, state.pruning()));
        }
        for (Outside.Named<Checkpoint> each : state.outside().checkpoints()) {
            String signed = state.outside().isSigned()
                    ? TrailWords.SIGNED_BY.in(language, Shown.plain(each.value().origin()))
                    : TrailWords.UNSIGNED.in(language);
            entry(
                    TrailWords.PROVED,
                    TrailWords.PROVED_BY.in(
                            language, Shown.plain(each.file()), each.value().size(), signed));
        }
        state.outside()
                .receipts()
                .forEach(each -> entry(
                        TrailWords.RECEIPT,
                        TrailWords.RECEIPT_OF.in(
                                language, Shown.plain(each.file()), each.value().number())));
        page.blank();
        limits(state, intact.size());
    }

    private String held(TrailState state, Verification.Intact intact) {
        return state.span()
                .map(span -> TrailWords.HELD_SPAN.in(
                        language, intact.first(), intact.size() - 1, time(span.from()), time(span.to())))
                .orElseGet(() -> TrailWords.NONE_HELD.in(language));
    }

    private String pruned(long last, Optional<AuditRecord> pruning) {
        return pruning.map(each -> each.reference().isBlank()
                        ? TrailWords.PRUNED_AS_LOG.in(language, 0, last, each.number())
                        : TrailWords.PRUNED_UNDER.in(language, 0, last, each.reference(), each.number()))
                .orElseGet(() -> TrailWords.PRUNED_UNNAMED.in(language, 0, last));
    }

    /** What the answer does not say. */
    private void limits(TrailState state, long size) {
        Optional<Checkpoint> newest = state.outside().newest();
        if (newest.isEmpty()) {
            page.line(TrailWords.NO_OUTSIDE.in(language));
        } else if (newest.get().size() < size) {
            page.line(TrailWords.SINCE.in(
                    language, newest.get().size(), size - newest.get().size()));
        }
        if (newest.isPresent() && !state.outside().isSigned()) {
            page.line(TrailWords.UNSIGNED_NOTE.in(language));
        }
    }

    private void broken(TrailState state, Verification.Broken broken) {
        entry(TrailWords.WRONG, broken.fault().in(language));
        String numbers = broken.until() - broken.number() <= 1
                ? Long.toString(broken.number())
                : broken.number() + "–" + (broken.until() - 1);
        entry(
                TrailWords.AT,
                broken.place().isBlank()
                        ? TrailWords.RECORD_AT.in(language, numbers)
                        : TrailWords.RECORD_AT_PLACE.in(language, numbers, Shown.plain(broken.place())));
        entry(
                TrailWords.BEFORE,
                broken.number() == 0
                        ? TrailWords.BEFORE_NONE.in(language)
                        : TrailWords.BEFORE_GOOD.in(language, 0, broken.number() - 1));
        entry(
                TrailWords.DO,
                state.kind() == TrailState.Kind.TORN
                        ? TrailWords.DO_REPAIR.in(
                                language, Shown.plain(state.directory().toString()))
                        : TrailWords.DO_ALONE.in(language));
    }

    private void entry(Phrase label, String text) {
        page.entry(INDENT, label.in(language), LABEL, text);
    }

    public static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
    }
}
