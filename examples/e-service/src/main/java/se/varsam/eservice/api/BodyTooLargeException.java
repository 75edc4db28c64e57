package se.varsam.eservice.api;

import org.springframework.util.unit.DataSize;

/** More was sent than is taken. */
final class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(DataSize most) {
        super("Innehållet är större än " + most.toKilobytes()
                + " kB: dela upp det, eller höj gränsen (kontaktcenter.api)."
                + " / The body is larger than " + most.toKilobytes()
                + " kB: divide it, or raise the limit (kontaktcenter.api).");
    }

    BodyTooLargeException(int scenarios) {
        super("Innehållet har fler än " + scenarios + " scenarier: dela upp dem på flera anrop. Inget har bedömts."
                + " / The body holds more than " + scenarios
                + " scenarios: divide them between several calls. Nothing has been judged.");
    }
}
