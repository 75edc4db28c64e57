package se.varsam.eservice.evidence;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.varsam.audit.AuditRecord;
import se.varsam.data.Sweden;
import se.varsam.term.Language;
import se.varsam.term.Terms;

/**
 * A record as the page shows it: never who, and of a text never more than the beginning of its digest.
 *
 * @param number its number
 * @param time when, in Swedish time
 * @param kind what happened
 * @param what act, tool and profile
 * @param verdict how it came out
 * @param clauses the clauses cited
 * @param reference what it belongs to
 * @param roles in which role somebody acted
 * @param digests the beginning of each digest, behind its name
 */
record RecordRow(
        long number,
        String time,
        String kind,
        List<String> what,
        String verdict,
        List<String> clauses,
        String reference,
        String roles,
        List<String> digests) {

    private static final int SHOWN = 12;

    static RecordRow of(AuditRecord record, Language language) {
        return new RecordRow(
                record.number(),
                time(record.at()),
                record.kind().in(language),
                Stream.of(record.act(), record.tool(), record.profile())
                        .filter(each -> !each.isBlank())
                        .toList(),
                record.verdict(),
                record.clauses(),
                record.reference(),
                Terms.join(new TreeSet<>(record.roles()), language),
                record.digests().entrySet().stream()
                        .map(each ->
                                each.getKey() + " " + each.getValue().toString().substring(0, SHOWN) + "…")
                        .sorted()
                        .toList());
    }

    static String time(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(ZonedDateTime.ofInstant(at, Sweden.ZONE));
    }
}
