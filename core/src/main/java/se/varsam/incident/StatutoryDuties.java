package se.varsam.incident;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.data.Table;
import se.varsam.data.Table.Row;
import se.varsam.term.Bilingual;

/** The duties by law, read from {@code deadlines.tsv}. */
final class StatutoryDuties {

    static final List<ReportingDuty> ALL = Table.read(StatutoryDuties.class, "deadlines.tsv").by("id").values().stream()
            .map(StatutoryDuties::duty)
            .toList();

    private StatutoryDuties() {}

    private static ReportingDuty duty(Row row) {
        try {
            return new ReportingDuty(
                    row.get("id"),
                    kinds(row.get("kinds")),
                    ReportingDuty.Capacity.valueOf(row.get("binds")),
                    ReportingDuty.Systems.valueOf(row.get("systems")),
                    text(row.get("after")),
                    text(row.get("limit")).map(StatutoryDuties::limit),
                    new Bilingual(row.get("to_sv"), row.get("to_en")),
                    new Bilingual(row.get("what_sv"), row.get("what_en")),
                    row.get("source"),
                    LocalDate.parse(row.get("from")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
        }
    }

    private static Set<IncidentKind> kinds(String cell) {
        return cell.equals("ALL")
                ? EnumSet.allOf(IncidentKind.class)
                : Arrays.stream(cell.split("\\+", -1))
                        .map(IncidentKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncidentKind.class)));
    }

    private static Optional<String> text(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static TemporalAmount limit(String text) {
        return text.startsWith("PT") ? Duration.parse(text) : Period.parse(text);
    }
}
