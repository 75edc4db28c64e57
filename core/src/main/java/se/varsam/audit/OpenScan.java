package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import se.varsam.audit.store.RawLine;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;

/** Whether the open part of a record is the one to which the record's digests belong. Not thread-safe. */
final class OpenScan {

    /** How an open part is. */
    enum State {
        /** It is what was written. */
        FITS,
        /** Nothing is left of it. */
        ERASED,
        /** It is something else. */
        CHANGED
    }

    private static final byte[] SALT = ascii("{\"salt\":\"");
    private static final byte[] PERSON = ascii("\",\"person\":\"");
    private static final byte[] END = ascii("\"}");
    private static final byte[] NAME = ascii("person");

    private final MessageDigest sha256;

    OpenScan(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    State state(RawLine line, LeafScan leaf) {
        byte[] bytes = line.bytes();
        int from = line.openFrom();
        int to = line.openTo();
        if (isNothing(bytes, from, to)) {
            return leaf.hides() ? State.ERASED : State.FITS;
        }
        int salt = from + SALT.length;
        int saltEnd = salt + Salt.DIGITS;
        boolean isSalted = isAt(SALT, bytes, from, to) && isHex(bytes, salt, saltEnd, to);
        if (!isSalted || !isAt(END, bytes, to - END.length, to)) {
            return State.CHANGED;
        }
        sha256.update(bytes, salt, Salt.DIGITS);
        boolean named = isAt(PERSON, bytes, saltEnd, to);
        if (named) {
            sha256.update(NAME);
            sha256.update((byte) 0);
            name(bytes, from, saltEnd + PERSON.length, to);
        } else {
            sha256.update((byte) 0);
        }
        byte[] digest = sha256.digest();
        boolean isAll = named || saltEnd + END.length == to;
        return isAll && named == leaf.hasPerson() && leaf.tells(digest) ? State.FITS : State.CHANGED;
    }

    /** Digests the name as it was before it was written as JSON; what is no name digests as a blank one, which nobody has. */
    private void name(byte[] bytes, int from, int nameFrom, int to) {
        int nameTo = to - END.length;
        boolean isPlain = true;
        for (int i = nameFrom; i < nameTo; i++) {
            isPlain &= bytes[i] != '\\' && bytes[i] != '"';
        }
        if (isPlain) {
            sha256.update(bytes, nameFrom, Math.max(0, nameTo - nameFrom));
            return;
        }
        nameIn(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                .ifPresent(name -> sha256.update(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> nameIn(String open) {
        try {
            JsonObject read = JsonObject.parse(open);
            String name = read.text("person");
            return RecordText.open(read.text("salt"), name).equals(open) ? Optional.of(name) : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing stands in the braces; in a file, spaces stand where something was forgotten. */
    private static boolean isNothing(byte[] bytes, int from, int to) {
        if (to - from < 2 || bytes[from] != '{' || bytes[to - 1] != '}') {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(byte[] bytes, int from, int digitsEnd, int to) {
        if (digitsEnd > to) {
            return false;
        }
        for (int i = from; i < digitsEnd; i++) {
            boolean isDigit = bytes[i] >= '0' && bytes[i] <= '9';
            boolean isLetter = bytes[i] >= 'a' && bytes[i] <= 'f';
            if (!isDigit && !isLetter) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(byte[] word, byte[] bytes, int from, int to) {
        return from >= 0
                && from + word.length <= to
                && Arrays.equals(word, 0, word.length, bytes, from, from + word.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
