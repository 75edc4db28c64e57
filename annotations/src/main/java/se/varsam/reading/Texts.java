package se.varsam.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Text that stands in something else: in bytes, or in what lies behind a failure. */
final class Texts {

    /** What is no text mostly shows at once, and is not taken in whole. */
    private static final int BEGINNING = 1024;

    private Texts() {}

    /** {@return what caused a failure, and what failed while it was handled} */
    static List<Throwable> behind(Throwable failure) {
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .toList();
    }

    /** {@return the text that bytes are in UTF-8; blank when they are something else, such as an image} */
    static CharSequence in(ByteBuffer bytes) {
        CharBuffer beginning = CharBuffer.allocate(BEGINNING);
        boolean other = StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.duplicate(), beginning, false)
                .isError();
        try {
            return other ? "" : StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
