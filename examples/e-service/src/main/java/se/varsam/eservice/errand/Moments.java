package se.varsam.eservice.errand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.varsam.term.Language;

/** What time it is, and how times are written. */
@Component
class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@return the first instant of a day} */
    Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    String text(Instant at, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale(language))
                .withZone(clock.getZone())
                .format(at);
    }

    String text(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale(language)).format(day);
    }

    /** {@return a time in hours, minutes and seconds, such as {@code 0:01:30}} */
    static String text(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private static Locale locale(Language language) {
        return language == Language.SWEDISH ? Locale.forLanguageTag("sv-SE") : Locale.UK;
    }
}
