package se.varsam.label.document;

import se.varsam.content.Captions;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** A paragraph and what is known of it so far. */
final class Paragraph {

    /** A longer text is no caption, unless it holds the exact one. */
    private static final int LONGEST_CAPTION = 300;

    private static final int LONGEST = 4000;

    private final XmlTag tag;
    private final StringBuilder words = new StringBuilder();
    private int images;

    /** The byte after it, or after the control that it fills. */
    int after;

    boolean isCaption;
    boolean endsSection;
    boolean isTold;

    Paragraph(XmlTag tag) {
        this.tag = tag;
    }

    /** The tag that opens it. */
    XmlTag tag() {
        return tag;
    }

    /** How many images stand in it. */
    int images() {
        return images;
    }

    /** One image more. */
    void add() {
        images++;
    }

    /** Text as written; comments and the like are none. */
    void say(String raw) {
        if (raw.indexOf('<') < 0 && words.length() < LONGEST) {
            words.append(XmlText.unescape(raw.substring(0, Math.min(raw.length(), LONGEST))));
        }
    }

    /** It comes after its caption. */
    void follow(String caption) {
        words.insert(0, caption + " ");
    }

    boolean isBlank() {
        return words.toString().isBlank();
    }

    /** Its text, if that may be a caption. */
    String text() {
        String text = words.toString().strip();
        return text.length() <= LONGEST_CAPTION || Captions.isExact(text) ? text : "";
    }

    /** Where its caption goes: after it, or before it where what follows may be on another page. */
    int captionAt() {
        return endsSection ? tag.start() : after;
    }
}
