package se.varsam.eservice.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a header can carry. */
final class Headers {

    private Headers() {}

    /** {@return a text with everything but plain letters percent-encoded} */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
