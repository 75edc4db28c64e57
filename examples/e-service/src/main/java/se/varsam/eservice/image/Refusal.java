package se.varsam.eservice.image;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import se.varsam.label.LabelException;
import se.varsam.term.Language;

/** Why a file is not taken, for whoever sent it: nothing of the file itself. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] facts;

    private Refusal(String key, String... facts) {
        super(key);
        this.key = key;
        this.facts = facts;
    }

    static Refusal of(Reason reason) {
        return new Refusal("image.refused." + reason.key);
    }

    /** A file that is of a known format, but no picture. */
    static Refusal noPicture(String format) {
        return new Refusal("image.refused.no-picture", format);
    }

    static Refusal of(LabelException labelling, Language language) {
        String[] both = String.valueOf(labelling.getMessage()).split("\\. / ", 2);
        boolean isSwedish = language == Language.SWEDISH && both.length == 2;
        return new Refusal("image.refused.label", isSwedish ? both[0] + "." : both[both.length - 1]);
    }

    /** What a form may lack. */
    enum Reason {
        NO_FILE("no-file"),
        NO_MUNICIPALITY("no-municipality"),
        NO_TOOL("no-tool"),
        NO_PART("no-part"),
        NO_ROOM("no-room");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    HttpStatus status() {
        return key.endsWith(Reason.NO_ROOM.key) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    String in(Locale locale, MessageSource messages) {
        return messages.getMessage(key, facts, locale);
    }
}
