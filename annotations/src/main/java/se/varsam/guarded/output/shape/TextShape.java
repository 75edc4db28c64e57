package se.varsam.guarded.output.shape;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import se.varsam.guard.Stamp;

/** A text, whole, in one of the ways that Java has for it. */
public enum TextShape implements Shape {
    STRING(String.class, text -> text),
    SEQUENCE(CharSequence.class, text -> text),
    BUILDER(StringBuilder.class, StringBuilder::new),
    @SuppressWarnings("JdkObsolete") // a method may still return one
    BUFFER(StringBuffer.class, StringBuffer::new),
    CHARS(CharBuffer.class, CharBuffer::wrap),
    ARRAY(char[].class, String::toCharArray);

    private final Class<?> type;
    private final Function<String, Object> written;

    TextShape(Class<?> type, Function<String, Object> written) {
        this.type = type;
        this.written = written;
    }

    static Optional<TextShape> of(Class<?> type) {
        return Arrays.stream(values()).filter(shape -> shape.type == type).findFirst();
    }

    public String read(Object text) {
        return text instanceof char[] chars ? new String(chars) : text.toString();
    }

    Object write(String text) {
        return written.apply(text);
    }

    @Override
    public Object labelled(Object value, Stamp stamp) {
        String text = read(value);
        String labelled = stamp.text(text);
        return labelled.equals(text) ? value : write(labelled);
    }
}
