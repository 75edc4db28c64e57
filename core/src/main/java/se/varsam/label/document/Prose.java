package se.varsam.label.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;

/** Walks the paragraphs of a text document once, and tells of each image with the text beside it. */
final class Prose {

    /** Takes what is found. */
    interface Reader {

        /** An image paragraph and the text beside it. */
        void image(Paragraph paragraph, String beside);

        /** The text of a paragraph without an image beside it. */
        void text(String text);
    }

    private final Reader reader;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<boolean[]> frames = new ArrayDeque<>();
    private final Deque<int[]> controls = new ArrayDeque<>();
    private int hidden;
    private @Nullable XmlTag body;
    private int end = -1;
    private @Nullable Paragraph before;
    private @Nullable Paragraph image;
    private String last = "";
    private int loose;

    private Prose(Reader reader) {
        this.reader = reader;
    }

    /**
     * Walks a part to its end.
     *
     * @param shown the role after whose tags text is shown; {@link Role#OTHER} for all
     */
    static Prose read(Part part, Function<XmlTag, Role> roles, Role shown, Reader reader) {
        Prose prose = new Prose(reader);
        XmlTags tags = part.walk();
        int done = 0;
        boolean text = false;
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            if (text && prose.hidden == 0 && !prose.open.isEmpty()) {
                prose.open.element().say(part.raw(done, tag.start()));
            }
            Role role = roles.apply(tag);
            prose.meet(tag, role);
            text = shown == Role.OTHER || (role == shown && tag.kind() == XmlTag.Kind.OPEN);
            done = tag.end();
        }
        prose.tell("");
        prose.flush();
        if (prose.body == null) {
            throw new DamagedFileException(0, "dokumentet saknar brödtext", "the document has no body");
        }
        return prose;
    }

    private void meet(XmlTag tag, Role role) {
        boolean closes = tag.kind() == XmlTag.Kind.CLOSE;
        if (role == Role.HIDDEN && tag.kind() != XmlTag.Kind.EMPTY) {
            hidden += closes ? -1 : 1;
        }
        if (hidden > 0) {
            return;
        }
        switch (role) {
            case BODY -> body(tag, closes);
            case PARAGRAPH -> paragraph(tag, closes);
            case FRAME -> nest(frames, tag, new boolean[2]);
            case CONTROL -> control(tag, closes);
            default -> {
                if (!closes) {
                    detail(tag, role);
                }
            }
        }
    }

    private static <T> void nest(Deque<T> all, XmlTag tag, T one) {
        if (tag.kind() == XmlTag.Kind.OPEN) {
            all.push(one);
        } else if (tag.kind() == XmlTag.Kind.CLOSE) {
            all.pop();
        }
    }

    private void detail(XmlTag tag, Role role) {
        @Nullable Paragraph paragraph = open.peek();
        if (role == Role.EPILOGUE || role == Role.SECTION) {
            if (body != null && tag.depth() == body.depth() + 1 && end < 0) {
                end = tag.start();
            } else if (role == Role.SECTION && paragraph != null) {
                paragraph.endsSection = true;
            }
        } else if (role == Role.PICTURE && !controls.isEmpty()) {
            controls.element()[1] = 1;
        } else if (role == Role.OBJECT && !frames.isEmpty()) {
            frames.element()[0] = true;
        } else if (role == Role.IMAGE) {
            image(paragraph);
        } else if (role == Role.CAPTION && paragraph != null) {
            paragraph.isCaption = true;
        } else if (role == Role.SPACE && paragraph != null) {
            paragraph.say(" ");
        }
    }

    /** The forms of an image in one frame are one image. */
    private void image(@Nullable Paragraph paragraph) {
        if (!frames.isEmpty()) {
            if (frames.element()[0] || frames.element()[1]) {
                return;
            }
            frames.element()[1] = true;
        }
        if (paragraph == null) {
            loose++;
        } else {
            paragraph.add();
        }
    }

    private void body(XmlTag tag, boolean closes) {
        if (body == null) {
            body = tag;
        } else if (closes && tag.depth() == body.depth() && end < 0) {
            end = tag.start();
        }
    }

    private void control(XmlTag tag, boolean closes) {
        if (closes && controls.element()[1] == 1 && image != null && image.tag().start() > controls.element()[0]) {
            image.after = tag.end();
        }
        nest(controls, tag, new int[] {tag.start(), 0});
    }

    private void paragraph(XmlTag tag, boolean closes) {
        if (!closes) {
            open.push(new Paragraph(tag));
        }
        if (tag.kind() != XmlTag.Kind.OPEN) {
            Paragraph paragraph = open.pop();
            paragraph.after = tag.end();
            end(paragraph);
        }
    }

    private void end(Paragraph paragraph) {
        boolean shows = paragraph.images() > 0;
        if (paragraph.isBlank() && !shows) {
            return;
        }
        last = paragraph.text();
        paragraph.isTold = shows || image != null;
        tell(shows ? "" : last);
        if (shows) {
            if (before != null && before.isCaption && !before.isTold) {
                before.isTold = true;
                paragraph.follow(before.text());
            }
            image = paragraph;
        }
        flush();
        before = paragraph;
    }

    /** Tells of the image that waits for the text after it. */
    private void tell(String next) {
        if (image != null) {
            reader.image(image, (image.text() + " " + next).strip());
            image = null;
        }
    }

    private void flush() {
        if (before != null && !before.isTold) {
            reader.text(before.text());
        }
        before = null;
    }

    /** How many images stand in no paragraph. */
    int loose() {
        return loose;
    }

    /** The text of the last paragraph that has any. */
    String last() {
        return last;
    }

    /** Puts a paragraph after all others. */
    void append(Part into, String paragraph) {
        if (body().kind() == XmlTag.Kind.EMPTY) {
            into.fill(body(), paragraph);
        } else {
            into.insert(end, body(), paragraph);
        }
    }

    /** The tag that opens the body. */
    XmlTag body() {
        return requireNonNull(body);
    }
}
