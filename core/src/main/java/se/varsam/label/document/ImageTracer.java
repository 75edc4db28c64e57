package se.varsam.label.document;

import se.varsam.label.Traces;

/** Reports images and captions. */
final class ImageTracer implements Prose.Reader {

    private static final int MOST_IMAGES = 10_000;

    private final Zip zip;
    private final Traces traces;
    private int images;
    private int texts;

    ImageTracer(Zip zip, Traces traces) {
        this.zip = zip;
        this.traces = traces;
    }

    @Override
    public void image(Paragraph paragraph, String beside) {
        for (int i = 0; i < paragraph.images(); i++) {
            image(beside);
        }
    }

    /** An image and the text beside it. */
    void image(String beside) {
        if (++images > MOST_IMAGES) {
            throw zip.tooLarge();
        }
        traces.image(Traces.place(images), beside);
    }

    @Override
    public void text(String text) {
        if (!text.isBlank() && ++texts <= MOST_IMAGES) {
            traces.caption("text", text);
        }
    }
}
