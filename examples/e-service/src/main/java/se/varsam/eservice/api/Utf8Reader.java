package se.varsam.eservice.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Reads the text of a request as UTF-8, and nothing else as if it were: a number in another encoding would look harmless. */
final class Utf8Reader extends FilterReader {

    private static final Set<Charset> TAKEN = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);

    private Utf8Reader(LimitedStream body) {
        super(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder())); // a decoder reports what is malformed
    }

    /**
     * {@return the text of a request}
     *
     * @throws EncodingException when the request says that it is in another encoding
     */
    static Utf8Reader of(HttpServletRequest request, DataSize most) throws IOException {
        // The header itself: the request's own encoding is what the server has been set to.
        boolean taken = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE))
                .map(type -> MediaType.parseMediaType(type).getCharset())
                .map(TAKEN::contains)
                .orElse(true);
        if (!taken) {
            throw new EncodingException();
        }
        return new Utf8Reader(new LimitedStream(request.getInputStream(), most));
    }

    /** NUL is in no text: UTF-16 that does not say so is full of them. */
    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int at = from; at < from + read; at++) {
            if (into[at] == 0) {
                throw new CharacterCodingException();
            }
        }
        return read;
    }
}
