package se.varsam.label.text;

/** An image that is seen, and the text beside it. */
final class HtmlImage {

    /** A figure: where its caption's text ends, or -1 without one, and where it ends itself. */
    static final class Figure {
        long captionEnd = -1;
        long end;
        String caption = "";
    }

    /** Where the image or what holds its variants begins. */
    final long start;

    /** Whether a figure may stand in its place. */
    final boolean fitsFigure;

    /** The text directly before it, unless that belongs to another image. */
    final String before;

    long end;
    boolean isInline;
    String beside = "";

    HtmlImage(long start, long end, boolean fitsFigure, String before) {
        this.start = start;
        this.end = end;
        this.fitsFigure = fitsFigure;
        this.before = before;
    }
}
