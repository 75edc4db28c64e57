package se.varsam.label.document;

import se.varsam.label.LabelException;
import se.varsam.label.Marking;

/** Puts a caption beside every image, if it is images that are labelled; not twice in the same words. */
final class Captioner implements Prose.Reader {

    private static final int MOST = 10_000;

    private final Document format;
    private final Part part;
    private final Marking marking;
    private int images;
    private int written;
    private boolean hasWritten;

    Captioner(Document format, Part part, Marking marking) {
        this.format = format;
        this.part = part;
        this.marking = marking;
    }

    @Override
    public void image(Paragraph paragraph, String beside) {
        images += paragraph.images();
        if (marking.isOfImages() && !beside.contains(marking.caption())) {
            String caption = format.paragraph(marking, paragraph.tag(), "");
            part.insert(paragraph.captionAt(), paragraph.tag(), caption);
            if (++written > MOST) {
                throw LabelException.of(LabelException.Reason.TOO_LARGE, format.name());
            }
            hasWritten = true;
        }
    }

    @Override
    public void text(String text) {}

    /** Something was put in at the end. */
    void appended() {
        hasWritten = true;
    }

    /** How many images stand in paragraphs. */
    int images() {
        return images;
    }

    boolean hasWritten() {
        return hasWritten;
    }
}
