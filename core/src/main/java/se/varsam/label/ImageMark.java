package se.varsam.label;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How the visible layer of a raster image is made. Drawing is the one mode that decodes and encodes the image anew.
 *
 * @since 0.1
 */
public enum ImageMark implements Term {
    /** Nothing is drawn: whoever publishes the image puts the caption beside it. */
    BESIDE("bildtext bredvid bilden", "caption beside the image"),
    /** A band with the caption is added under the image. */
    BAND("band under bilden", "band under the image"),
    /** A badge with the letters AI is drawn in the upper right corner. */
    BADGE("märke i bildens hörn", "badge in the corner of the image");

    private final Bilingual text;

    ImageMark(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
