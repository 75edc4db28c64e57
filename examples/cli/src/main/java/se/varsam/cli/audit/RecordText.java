package se.varsam.cli.audit;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.audit.AuditRecord;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.Shown;
import se.varsam.cli.terminal.TextTable;
import se.varsam.cli.trail.TrailText;
import se.varsam.term.Language;
import se.varsam.term.Terms;

/** For people: a table. */
final class RecordText implements RecordReport {

    private final Page page;
    private final Language language;
    private final boolean showsNames;
    private final TextTable table;

    RecordText(Page page, Language language, boolean showsNames) {
        this.page = page;
        this.language = language;
        this.showsNames = showsNames;
        this.table = new TextTable(page, 8, 19, 22, 26, 17);
    }

    @Override
    public void begin() {
        table.header(
                AuditWords.NUMBER.in(language),
                AuditWords.TIME.in(language),
                AuditWords.EVENT.in(language),
                AuditWords.WHAT.in(language),
                AuditWords.BELONGS.in(language));
    }

    @Override
    public void record(AuditRecord record) {
        table.row(
                Long.toString(record.number()),
                TrailText.time(record.at()),
                record.kind().in(language),
                what(record),
                record.reference());
    }

    private String what(AuditRecord record) {
        return Stream.of(
                        Stream.of(record.act(), record.tool(), record.verdict(), record.profile()),
                        record.clauses().stream(),
                        who(record).stream(),
                        behind(record.behind()).stream())
                .flatMap(each -> each)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> who(AuditRecord record) {
        if (record.roles().isEmpty()) {
            return Optional.empty();
        }
        String roles = Terms.join(new TreeSet<>(record.roles()), language);
        return Optional.of(showsNames ? record.person().map(Shown::plain).orElse("–") + ", " + roles : roles);
    }

    private Optional<String> behind(Duration behind) {
        return behind.isZero() ? Optional.empty() : Optional.of(AuditWords.BEHIND.in(language, behind));
    }

    @Override
    public void end(long from, long to, long size) {
        page.blank();
        page.line(
                to > from ? AuditWords.SHOWN_OF.in(language, from, to - 1, size) : AuditWords.SHOWN_NONE.in(language));
    }
}
