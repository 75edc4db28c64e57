package se.varsam.label.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.varsam.content.Captions;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;

/** Walks the paragraphs of a text document once, and tells of each image with the text beside it. */
final class Prose {

    /** What an element is for, in a vocabulary of documents. */
    enum Role {
        /** Holds the whole text. */
        BODY,
        /** Stands directly in the body and after all text. */
        EPILOGUE,
        /** A paragraph or heading. */
        PARAGRAPH,
        /** A paragraph in it ends a section: what follows may be on another page. */
        SECTION,
        /** The paragraph it stands in is a caption. */
        CAPTION,
        /** Holds one image, in one or more forms. */
        FRAME,
        /** The frame shows something else, and an image only of it. */
        OBJECT,
        /** An image. */
        IMAGE,
        /** May hold one image and nothing else, if {@link #PICTURE} stands in it. */
        CONTROL,
        /** Says so. */
        PICTURE,
        /** Shows as a space. */
        SPACE,
        /** Holds text that is shown, in a vocabulary where not all text is. */
        TEXT,
        /** Is not shown. */
        HIDDEN,
        /** Anything else. */
        OTHER
    }

    /** Takes what is found. */
    interface Reader {

        /** An image paragraph and the text beside it. */
        void image(Paragraph paragraph, String beside);

        /** The text of a paragraph without an image beside it. */
        void text(String text);
    }

    /** A paragraph and what is known of it. */
    static final class Paragraph {
        private final XmlTag tag;
        private final StringBuilder words = new StringBuilder();
        private int images;
        private int after;
        private boolean captions;
        private boolean endsSection;
        private boolean isTold;

        private Paragraph(XmlTag tag) {
            this.tag = tag;
        }

        /** The tag that opens it. */
        XmlTag tag() {
            return tag;
        }

        int images() {
            return images;
        }

        /** Where its caption goes: after it, or before it where it ends a section. */
        int captionAt() {
            return endsSection ? tag.start() : after;
        }

        /** Its text; of a long one only the exact caption counts as one. */
        private String text() {
            String text = words.toString().strip();
            return text.length() <= LONGEST_CAPTION || Captions.isExact(text) ? text : "";
        }
    }

    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST = 4000;

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
                say(prose.open.element(), part.raw(done, tag.start()));
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

    /** Comments and the like are not text. */
    private static void say(Paragraph paragraph, String raw) {
        if (raw.indexOf('<') < 0 && paragraph.words.length() < LONGEST) {
            paragraph.words.append(XmlTags.unescape(raw.substring(0, Math.min(raw.length(), LONGEST))));
        }
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
            paragraph.captions = true;
        } else if (role == Role.SPACE && paragraph != null) {
            paragraph.words.append(' ');
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
            paragraph.images++;
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
        if (closes && controls.element()[1] == 1 && image != null && image.tag.start() > controls.element()[0]) {
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
        String text = paragraph.text();
        if (text.isEmpty() && paragraph.images == 0) {
            return;
        }
        if (image != null) {
            paragraph.isTold = paragraph.images == 0;
            tell(paragraph.images == 0 ? text : "");
        }
        if (paragraph.images > 0) {
            if (before != null && before.captions && !before.isTold && before.images == 0) {
                before.isTold = true;
                paragraph.words.insert(0, before.text() + " ");
            }
            image = paragraph;
            paragraph.isTold = true;
        }
        flush();
        before = paragraph;
        last = text;
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
            into.insert(end, paragraph);
        }
    }

    /** The tag that opens the body. */
    XmlTag body() {
        return requireNonNull(body);
    }
}
