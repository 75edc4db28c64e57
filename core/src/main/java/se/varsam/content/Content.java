package se.varsam.content;

import se.varsam.term.Answers;

/**
 * What AI made or changed. Never the content itself, except its caption.
 *
 * @param kind what kind it is
 * @param origin how much of it AI made
 * @param audience whom it is meant for
 * @param caption its caption, blank when there is none
 * @param answers further answers
 * @since 0.1
 */
public record Content(
        ContentKind kind, ContentOrigin origin, Audience audience, String caption, Answers<ContentTrait> answers) {

    /**
     * Content that AI made.
     *
     * @param kind what kind it is
     * @param audience whom it is meant for
     * @return the content, with everything else unknown
     */
    public static Content generated(ContentKind kind, Audience audience) {
        return new Content(kind, ContentOrigin.GENERATED, audience, "", Answers.unknown());
    }

    /**
     * Content of which nothing is known.
     *
     * @return generated content of any kind for an unknown audience, unlabelled and unreviewed
     */
    public static Content unknown() {
        return new Content(ContentKind.UNKNOWN, ContentOrigin.UNKNOWN, Audience.UNKNOWN, "", Answers.unknown());
    }

    /**
     * The same content with a caption directly beside it.
     *
     * @param text the caption
     * @return the new content
     */
    public Content captioned(String text) {
        return new Content(kind, origin, audience, text, answers.with(ContentTrait.CAPTION_ADJACENT));
    }

    /**
     * The same content with questions answered yes.
     *
     * @param traits the questions
     * @return the new content
     */
    public Content with(ContentTrait... traits) {
        return new Content(kind, origin, audience, caption, answers.with(traits));
    }

    /**
     * The same content with questions answered no.
     *
     * @param traits the questions
     * @return the new content
     */
    public Content without(ContentTrait... traits) {
        return new Content(kind, origin, audience, caption, answers.without(traits));
    }

    /** Kind, origin and audience. */
    @Override
    public String toString() {
        return "Content[" + kind + ", " + origin + ", " + audience + "]";
    }
}
