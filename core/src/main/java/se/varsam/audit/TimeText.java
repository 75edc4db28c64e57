package se.varsam.audit;

import java.time.Instant;

/** Writes times as {@link Instant#toString} does, quicker when they lie close together. Not thread-safe. */
final class TimeText {

    private static final int NANOS_PER_MICRO = 1000;
    private static final int MICROS = 1_000_000;

    private Instant last = Instant.EPOCH;
    private String text = last.toString();

    /** {@return the time, in UTC} */
    String of(Instant at) {
        if (!at.equals(last)) {
            boolean isNear = at.getEpochSecond() == last.getEpochSecond();
            int micros = at.getNano() / NANOS_PER_MICRO;
            // Milliseconds have three digits, whole seconds none, nanoseconds nine.
            boolean isMicros = at.getNano() % NANOS_PER_MICRO == 0 && micros % NANOS_PER_MICRO != 0;
            text = isNear && isMicros
                    ? second() + Integer.toString(MICROS + micros).substring(1) + "Z"
                    : at.toString();
            last = at;
        }
        return text;
    }

    /** {@return the last text as far as the point} */
    private String second() {
        int point = text.indexOf('.');
        return point < 0 ? text.substring(0, text.length() - 1) + "." : text.substring(0, point + 1);
    }
}
