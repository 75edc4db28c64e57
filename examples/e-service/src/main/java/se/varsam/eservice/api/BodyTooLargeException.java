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
}
