package se.varsam.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import se.varsam.data.Sweden;

/**
 * How long records are kept. Deployers keep the logs of a high-risk system for at least six months (AI Act art. 26(6)), and nobody
 * knows of a trail that no such system is in it: so nothing shorter is taken. Days are those in Sweden.
 *
 * @param period how long, at least six months; it ends with the day that has the same number as the record's, or with the month
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2024/1689/oj">Regulation (EU) 2024/1689</a>
 * @since 0.1
 */
public record Retention(Period period) {

    private static final int SHORTEST_MONTHS = 6;
    private static final int LONGEST_MONTH = 31;
    private static final int STANDARD_MONTHS = 24;

    /** Refuses less than six months, counted so that it is enough from whichever day: {@link IllegalArgumentException}. */
    public Retention {
        long missing = SHORTEST_MONTHS - period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        if (days < 0 || days < missing * LONGEST_MONTH) {
            throw new IllegalArgumentException(
                    "Loggar ska bevaras i minst sex månader (AI-förordningen art. 26.6), inte "
                            + period
                            + ". Ange P6M eller längre. / Logs are kept for at least six months (AI Act art. 26(6)), not "
                            + period + ". Give P6M or more.");
        }
    }

    /**
     * {@return two years: then the auditors' review of the year in which it happened is over; the library's own choice, not the
     * law's}
     */
    public static Retention standard() {
        return new Retention(Period.ofMonths(STANDARD_MONTHS));
    }

    /**
     * {@return the first day on which a record need not be kept any more}
     *
     * @param written when it was written
     */
    public LocalDate end(Instant written) {
        return day(written).plus(period).plusDays(1);
    }

    /**
     * {@return whether a record need not be kept any more}
     *
     * @param written when it was written
     * @param now the time
     */
    public boolean isOver(Instant written, Instant now) {
        return !day(now).isBefore(end(written));
    }

    static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Sweden.ZONE);
    }
}
