package se.varsam.eservice.evidence;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.data.JsonException;
import se.varsam.term.Language;

/**
 * One page of the trail, the latest record first.
 *
 * @param rows the records that can be read
 * @param unreadable the numbers of those that cannot
 * @param newer before which record the page of newer ones ends, if there is one
 * @param older before which record the page of older ones ends, if there is one
 */
record RecordList(List<RecordRow> rows, List<Long> unreadable, Optional<Long> newer, Optional<Long> older) {

    static final int LENGTH = 25;

    /** {@return the records before a number, as many as a page holds; each is read for itself, so that one may be bad} */
    static RecordList before(long number, AuditTrail trail, Language language) {
        long size = trail.size();
        long first = trail.first();
        long to = Math.max(first, Math.min(number, size));
        long from = Math.max(first, to - LENGTH);
        List<RecordRow> rows = new ArrayList<>();
        List<Long> unreadable = new ArrayList<>();
        for (long each = to - 1; each >= from; each--) {
            try {
                rows.add(RecordRow.of(trail.record(each), language));
            } catch (AuditException | JsonException | IllegalArgumentException | DateTimeException bad) {
                unreadable.add(each);
            }
        }
        return new RecordList(
                rows,
                unreadable,
                Optional.of(to + LENGTH).filter(end -> to < size),
                Optional.of(from).filter(end -> from > first));
    }
}
