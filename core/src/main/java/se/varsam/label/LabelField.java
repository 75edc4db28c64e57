package se.varsam.label;

import java.util.Arrays;
import java.util.Optional;

/**
 * One thing a label says, by its name in files. The first five are IPTC's (Photo Metadata 2025.1), the rest our own.
 *
 * @since 0.1
 */
public enum LabelField {
    /** How it came about: one of IPTC's Digital Source Type URIs. */
    DIGITAL_SOURCE_TYPE("DigitalSourceType"),
    /** The AI system. */
    SYSTEM("AISystemUsed"),
    /** Its version. */
    VERSION("AISystemVersionUsed"),
    /** What it was asked. */
    PROMPT("AIPromptInformation"),
    /** Who asked. */
    PROMPT_WRITER("AIPromptWriterName"),
    /** The caption, in the label's languages. */
    CAPTION("Caption"),
    /** The kind of content, as {@link se.varsam.content.ContentKind} names it. */
    KIND("ContentKind"),
    /** The day it was made, as in {@code 2026-11-20}. */
    DATE("Created"),
    /** Who reviewed it. */
    REVIEWER("HumanReviewer"),
    /** Who holds editorial responsibility. */
    EDITOR("EditorialResponsibility"),
    /** The day it was reviewed. */
    REVIEWED("Reviewed"),
    /** What was drawn into the image, as {@link ImageMark} names it. */
    DRAWN("Drawn"),
    /** How to get the unlabelled file back. */
    RESTORE("Restore");

    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String OWN = "http://varsam.se/ns/label/1/";

    private final String title;

    LabelField(String title) {
        this.title = title;
    }

    /** {@return its local name, as in XMP: {@code DigitalSourceType}} */
    public String title() {
        return title;
    }

    /** {@return its XMP prefix: {@code Iptc4xmpExt} or {@code Varsam}} */
    public String prefix() {
        return isIptc() ? "Iptc4xmpExt" : "Varsam";
    }

    /** {@return its XMP namespace} */
    public String namespace() {
        return isIptc() ? IPTC : OWN;
    }

    /** {@return its name where there are no namespaces: {@code DigitalSourceType} for IPTC's, {@code VarsamCaption} for our own} */
    public String key() {
        return isIptc() ? title : prefix() + title;
    }

    /** {@return whether IPTC defines it} */
    public boolean isIptc() {
        return switch (this) {
            case DIGITAL_SOURCE_TYPE, SYSTEM, VERSION, PROMPT, PROMPT_WRITER -> true;
            default -> false;
        };
    }

    /**
     * {@return the field with a {@link #key()}, in any case}
     *
     * @param key the name found in a file
     */
    public static Optional<LabelField> named(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
