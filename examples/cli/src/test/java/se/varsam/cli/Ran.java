package se.varsam.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** What a command line came to, run in this process. */
public record Ran(int code, String out, String err) {

    public static final String SCENARIOS = "scenarios/fem-kommuner.json";

    public static Ran varsam(String... args) {
        return reading("", args);
    }

    public static Ran reading(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Varsam.run(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, args);
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
