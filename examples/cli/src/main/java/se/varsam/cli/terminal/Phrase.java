package se.varsam.cli.terminal;

import java.util.Locale;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/** A text in both languages, with places for arguments as {@link String#format} has them. */
public interface Phrase {

    Bilingual text();

    default String in(Language language, Object... arguments) {
        String text = text().in(language);
        return arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
    }

    /** For messages that nobody has chosen a language for. */
    default String inBoth(Object... arguments) {
        return in(Language.SWEDISH, arguments) + " / " + in(Language.ENGLISH, arguments);
    }
}
