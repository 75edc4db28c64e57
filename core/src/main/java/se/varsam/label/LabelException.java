package se.varsam.label;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * A file could not be labelled, inspected or given back its unlabelled form; it is as it was. The message names the format,
 * the fact and the way forward, Swedish first, and nothing of the content.
 *
 * @since 0.1
 */
public final class LabelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason implements Term {
        /** No format is recognised. */
        UNSUPPORTED(
                "formatet känns inte igen; skriv märkningen i en sidofil (sidecar)",
                "the format is not recognised; write the label to a sidecar file"),
        /** The file is not what its format promises. */
        DAMAGED(
                "filen är skadad; ta fram den på nytt, eller skriv märkningen i en sidofil (sidecar)",
                "the file is damaged; make it anew, or write the label to a sidecar file"),
        /** Its text is not in UTF-8. */
        ENCODING(
                "texten är inte i UTF-8; spara filen som UTF-8, eller skriv märkningen i en sidofil (sidecar)",
                "the text is not in UTF-8; save the file as UTF-8, or write the label to a sidecar file"),
        /** The format has no place for what was asked. */
        NO_PLACE(
                "formatet har ingen plats för de valda lagren; välj ett annat lager, eller skriv märkningen i en sidofil"
                        + " (sidecar)",
                "the format has no place for the chosen layers; choose another layer, or write the label to a sidecar"
                        + " file"),
        /** It holds a C2PA manifest that somebody else signed. */
        FOREIGN_MANIFEST(
                "filen bär någon annans C2PA-manifest, som en ändring gör ogiltigt; låt den vara, skriv märkningen i en"
                        + " sidofil (sidecar), eller välj uttryckligen att bryta manifestet",
                "the file carries somebody else's C2PA manifest, which a change makes invalid; leave it, write the label"
                        + " to a sidecar file, or choose explicitly to break the manifest"),
        /** Somebody signed it, in the format's own way, so that any change breaks the signature. */
        SIGNED(
                "filen är digitalt undertecknad, och en ändring gör underskriften ogiltig; låt den vara och skriv märkningen"
                        + " i en sidofil (sidecar), eller märk den innan den undertecknas",
                "the file is digitally signed, and a change makes the signature invalid; leave it and write the label to a"
                        + " sidecar file, or label it before it is signed"),
        /** Its content is encrypted. */
        ENCRYPTED(
                "filen är krypterad; spara den utan lösenord först, eller skriv märkningen i en sidofil (sidecar)",
                "the file is encrypted; save it without a password first, or write the label to a sidecar file"),
        /** A part of it is larger than what is read. */
        TOO_LARGE(
                "en del av filen är större än vad som läses; skriv märkningen i en sidofil (sidecar)",
                "a part of the file is larger than what is read; write the label to a sidecar file"),
        /** It holds no label of ours. */
        NOT_LABELLED(
                "filen bär ingen märkning som Varsam har skrivit; det finns inget att ta bort",
                "the file carries no label written by Varsam; there is nothing to remove"),
        /** It was changed after it was labelled. */
        CHANGED_SINCE(
                "filen har ändrats efter märkningen, så ursprunget går inte att återskapa; hämta originalet",
                "the file was changed after it was labelled, so the original cannot be restored; fetch the original"),
        /** The image was drawn on. */
        DRAWN_ON(
                "märkningen är ritad i bilden, så ursprunget finns inte i filen; hämta originalet",
                "the label is drawn into the image, so the original is not in the file; fetch the original");

        private final Bilingual text;

        Reason(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    private final Reason reason;

    private LabelException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * {@return an error for a format that is not known}
     *
     * @param reason why
     */
    static LabelException of(Reason reason) {
        return new LabelException(reason, capital(reason.sv()) + ". / " + capital(reason.en()) + ".");
    }

    /**
     * {@return an error for a file of a known format}
     *
     * @param reason why
     * @param format the format's name
     */
    public static LabelException of(Reason reason, String format) {
        return new LabelException(reason, format + ": " + reason.sv() + ". / " + format + ": " + reason.en() + ".");
    }

    /**
     * {@return an error for a file of a known format}
     *
     * @param reason why
     * @param format the format's name
     * @param fact what exactly, as a clause without full stop
     */
    public static LabelException of(Reason reason, String format, Bilingual fact) {
        return new LabelException(
                reason,
                format + ": " + reason.sv() + " (" + fact.sv() + "). / " + format + ": " + reason.en() + " ("
                        + fact.en() + ").");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }
}
