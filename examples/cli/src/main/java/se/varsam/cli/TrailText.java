package se.varsam.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.Verification;
import se.varsam.term.Language;

/** For case officers and auditors: how it came out, since when that is proved, what to do, and what cannot be seen. */
final class TrailText implements TrailReport {

    private static final int INDENT = 2;
    private static final int LABEL = 23;

    private final Page page;
    private final Language language;

    TrailText(Page page, Language language) {
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
        page.line("  " + AuditWords.SUM.in(language, intact.size(), intact.root()));
        entry(AuditWords.HELD, held(state, intact));
        if (intact.first() > 0) {
            entry(AuditWords.PRUNED, pruned(intact.first() - 1, state.pruning()));
        }
        for (Outside.Named<Checkpoint> each : state.outside().checkpoints()) {
            String signed = state.outside().isSigned()
                    ? AuditWords.SIGNED_BY.in(language, Shown.plain(each.value().origin()))
                    : AuditWords.UNSIGNED.in(language);
            entry(
                    AuditWords.PROVED,
                    AuditWords.PROVED_BY.in(
                            language, Shown.plain(each.file()), each.value().size(), signed));
        }
        state.outside()
                .receipts()
                .forEach(each -> entry(
                        AuditWords.RECEIPT,
                        AuditWords.RECEIPT_OF.in(
                                language, Shown.plain(each.file()), each.value().number())));
        page.blank();
        limits(state, intact.size());
    }

    private String held(TrailState state, Verification.Intact intact) {
        return state.span()
                .map(span -> AuditWords.HELD_SPAN.in(
                        language, intact.first(), intact.size() - 1, time(span.from()), time(span.to())))
                .orElseGet(() -> AuditWords.NONE_HELD.in(language));
    }

    private String pruned(long last, Optional<AuditRecord> pruning) {
        return pruning.map(each -> each.reference().isBlank()
                        ? AuditWords.PRUNED_AS_LOG.in(language, 0, last, each.number())
                        : AuditWords.PRUNED_UNDER.in(language, 0, last, each.reference(), each.number()))
                .orElseGet(() -> AuditWords.PRUNED_UNNAMED.in(language, 0, last));
    }

    /** What the answer does not say. */
    private void limits(TrailState state, long size) {
        Optional<Checkpoint> newest = state.outside().newest();
        if (newest.isEmpty()) {
            page.line(AuditWords.NO_OUTSIDE.in(language));
        } else if (newest.get().size() < size) {
            page.line(AuditWords.SINCE.in(
                    language, newest.get().size(), size - newest.get().size()));
        }
        if (newest.isPresent() && !state.outside().isSigned()) {
            page.line(AuditWords.UNSIGNED_NOTE.in(language));
        }
    }

    private void broken(TrailState state, Verification.Broken broken) {
        entry(AuditWords.WRONG, broken.fault().in(language));
        String numbers = broken.until() - broken.number() <= 1
                ? Long.toString(broken.number())
                : broken.number() + "–" + (broken.until() - 1);
        entry(
                AuditWords.AT,
                broken.place().isBlank()
                        ? AuditWords.RECORD_AT.in(language, numbers)
                        : AuditWords.RECORD_AT_PLACE.in(language, numbers, Shown.plain(broken.place())));
        entry(
                AuditWords.BEFORE,
                broken.number() == 0
                        ? AuditWords.BEFORE_NONE.in(language)
                        : AuditWords.BEFORE_GOOD.in(language, 0, broken.number() - 1));
        entry(
                AuditWords.DO,
                state.kind() == TrailState.Kind.TORN
                        ? AuditWords.DO_REPAIR.in(
                                language, Shown.plain(state.directory().toString()))
                        : AuditWords.DO_ALONE.in(language));
    }

    private void entry(Phrase label, String text) {
        page.entry(INDENT, label.in(language), LABEL, text);
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
    }
}
