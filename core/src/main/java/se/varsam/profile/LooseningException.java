package se.varsam.profile;

/**
 * An overlay that would loosen the profile it lies on. The message names the clause.
 *
 * @since 0.1
 */
public final class LooseningException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    LooseningException(String clauseId, String why) {
        super(clauseId + ": ett tillägg får skärpa men aldrig mildra (" + why + "). Ange minst samma verkan och inget"
                + " snävare villkor. / An overlay may tighten, never loosen: use at least the same effect and no"
                + " narrower condition.");
    }
}
