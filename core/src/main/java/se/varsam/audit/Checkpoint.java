package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a trail was at one time, in few lines that can be kept elsewhere, for example in the municipality's archive. With it a
 * trail that is rewritten as a whole is found out. It is written as other logs write theirs, so other programs read it.
 *
 * @param origin which trail it is, the same as long as the trail lasts, for example {@code soderkoping.se/ai/audit}
 * @param size how many records it had
 * @param root its root over them
 * @param extensions further lines that somebody else has put there; ours has none
 * @param signatures who signed it; none yet when it is empty
 * @see <a href="https://c2sp.org/tlog-checkpoint">C2SP: tlog-checkpoint</a>
 * @see <a href="https://c2sp.org/signed-note">C2SP: signed-note</a>
 * @since 0.1
 */
public record Checkpoint(
        String origin, long size, Hash root, List<String> extensions, List<Checkpoint.Signature> signatures) {

    private static final int LONGEST = 65_536;
    private static final int FIXED_LINES = 3;

    /** Refuses lines that could not be read back: {@link IllegalArgumentException}. */
    public Checkpoint {
        line(origin);
        extensions = List.copyOf(extensions);
        extensions.forEach(Checkpoint::line);
        signatures = List.copyOf(signatures);
        if (size < 0) {
            throw wrong("storleken är negativ", "the size is negative");
        }
    }

    /**
     * A signature, of which the bytes are not looked at before it is verified.
     *
     * @param name the signer's name, without spaces and plus signs
     * @param base64 four bytes that tell the key, and the signature
     */
    public record Signature(String name, String base64) {

        /** Refuses what could not be read back: {@link IllegalArgumentException}. */
        public Signature {
            CheckpointVerifier.name(name);
            decode(base64);
        }
    }

    /**
     * {@return a checkpoint that nobody has signed}
     *
     * @param origin which trail it is
     * @param size how many records it has
     * @param root its root over them
     */
    public static Checkpoint of(String origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of(), List.of());
    }

    /**
     * Reads a signed checkpoint. Nothing is verified: see {@link CheckpointVerifier#open}.
     *
     * @param note the checkpoint as {@link #toString} writes it
     * @return the checkpoint
     * @throws IllegalArgumentException when it is anything else; the message names the line
     */
    public static Checkpoint parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || note.length() > LONGEST || !note.endsWith("\n")) {
            throw wrong("text, tom rad och underskrifter väntas", "text, a blank line and signatures are expected");
        }
        List<String> text = List.of(note.substring(0, end).split("\n", -1));
        if (text.size() < FIXED_LINES) {
            throw wrong("minst tre rader väntas", "at least three lines are expected");
        }
        if (!text.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw wrong("rad 2 ska vara antalet poster", "line 2 must be the number of records");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2).split("(?<=\n)", -1)) {
            if (!line.isEmpty()) {
                signatures.add(signature(line));
            }
        }
        if (signatures.isEmpty()) {
            throw wrong("ingen har skrivit under", "nobody has signed");
        }
        return new Checkpoint(
                text.get(0),
                Long.parseLong(text.get(1)),
                Hash.of(decode(text.get(2))),
                text.subList(FIXED_LINES, text.size()),
                signatures);
    }

    private static Signature signature(String line) {
        int space = line.indexOf(' ', 2);
        if (!line.startsWith("\u2014 ") || !line.endsWith("\n") || space < 0) {
            throw wrong("en underskrift är inte skriven som en", "a signature is not written as one");
        }
        return new Signature(line.substring(2, space), line.substring(space + 1, line.length() - 1));
    }

    /**
     * {@return the same checkpoint, signed also by somebody}
     *
     * @param signer who signs
     */
    public Checkpoint signedBy(CheckpointSigner signer) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signer.sign(text()));
        return new Checkpoint(origin, size, root, extensions, all);
    }

    /** {@return what is signed: origin, size and root, a line each} */
    public String text() {
        StringBuilder text = new StringBuilder(origin).append('\n').append(size).append('\n');
        text.append(Base64.getEncoder().encodeToString(root.bytes())).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The whole checkpoint, as {@link #parse} reads it once it is signed. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text()).append('\n');
        signatures.forEach(each -> note.append("\u2014 ")
                .append(each.name())
                .append(' ')
                .append(each.base64())
                .append('\n'));
        return note.toString();
    }

    /** Base64 in its only right form: with padding, and without bits that say nothing. */
    static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw wrong("fel i base64", "wrong in base64");
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw wrong("fel i base64", "wrong in base64");
        }
        return bytes;
    }

    private static void line(String line) {
        if (line.isEmpty() || line.chars().anyMatch(c -> c < ' ' || c == '\u007f' || isBreak(c))) {
            throw wrong("en rad är tom eller har styrtecken", "a line is empty or has control characters");
        }
    }

    private static boolean isBreak(int c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029' || Character.isSurrogate((char) c);
    }

    private static IllegalArgumentException wrong(String sv, String en) {
        return new IllegalArgumentException("Kontrollpunkten går inte att läsa: " + sv
                + ". Ta den oförändrad som den skrevs. / The checkpoint cannot be read: " + en
                + ". Take it unchanged as it was written.");
    }
}
