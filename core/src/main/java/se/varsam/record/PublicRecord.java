package se.varsam.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.varsam.data.Ids;
import se.varsam.data.Sha256;
import se.varsam.person.Person;

/**
 * A prompt, an output or a log that may be a public record (allmän handling), with what an archive has to know of it.
 *
 * @param kind what it is
 * @param content the content, byte by byte as it was; never shown
 * @param mediaType the content's media type, for example {@code text/plain;charset=UTF-8}
 * @param tool the id of the tool
 * @param caseReference the registry number (dnr) of the case it belongs to; blank when it belongs to none
 * @param time when it was entered, made or logged
 * @param person who used the tool, if somebody did; never shown
 * @param marking whether it is marked as secret
 * @since 0.1
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record PublicRecord(
        RecordKind kind,
        byte[] content,
        String mediaType,
        String tool,
        String caseReference,
        Instant time,
        Optional<Person> person,
        SecrecyMarking marking) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,127}/[\\w.+-]{1,127}(\\s*;[ -~]{1,200})?");

    /** Copies the content; {@link IllegalArgumentException} when there is none, nobody could say how to read it, or the tool is no id. */
    public PublicRecord {
        if (content.length == 0) {
            throw new IllegalArgumentException(
                    "Handlingen är tom: det finns inget att bevara. / The record is empty: there is"
                            + " nothing to keep.");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException(
                    "Handlingen behöver en medietyp, till exempel text/plain;charset=UTF-8. / The"
                            + " record needs a media type, for example text/plain;charset=UTF-8.");
        }
        if (!Ids.isId(tool)) {
            throw new IllegalArgumentException(
                    "Verktyget anges med sitt id, högst 120 tecken, inte med löpande text. / The tool is given by its id,"
                            + " at most 120 characters, not by prose.");
        }
        content = content.clone();
    }

    /**
     * {@return a text that may be a public record, which belongs to no case and whose secrecy nobody has assessed}
     *
     * @param kind what it is
     * @param text the text
     * @param tool the id of the tool
     * @param time when it was entered, made or logged
     */
    public static PublicRecord of(RecordKind kind, String text, String tool, Instant time) {
        return new PublicRecord(
                kind,
                text.getBytes(StandardCharsets.UTF_8),
                "text/plain;charset=UTF-8",
                tool,
                "",
                time,
                Optional.empty(),
                SecrecyMarking.NOT_ASSESSED);
    }

    /**
     * {@return the same record in a case}
     *
     * @param dnr the case's registry number
     */
    public PublicRecord inCase(String dnr) {
        return new PublicRecord(kind, content, mediaType, tool, dnr, time, person, marking);
    }

    /**
     * {@return the same record by somebody}
     *
     * @param user who used the tool
     */
    public PublicRecord by(Person user) {
        return new PublicRecord(kind, content, mediaType, tool, caseReference, time, Optional.of(user), marking);
    }

    /**
     * {@return the same record once its secrecy has been assessed}
     *
     * @param assessed the marking
     */
    public PublicRecord marked(SecrecyMarking assessed) {
        return new PublicRecord(kind, content, mediaType, tool, caseReference, time, person, assessed);
    }

    /** {@return a copy of the content} */
    @Override
    public byte[] content() {
        return content.clone();
    }

    /** {@return the content's SHA-256 digest, in hexadecimal digits} */
    public String digest() {
        return HexFormat.of().formatHex(Sha256.newDigest().digest(content));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicRecord record
                && kind == record.kind
                && Arrays.equals(content, record.content)
                && mediaType.equals(record.mediaType)
                && tool.equals(record.tool)
                && caseReference.equals(record.caseReference)
                && time.equals(record.time)
                && person.equals(record.person)
                && marking == record.marking;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, Arrays.hashCode(content), time);
    }

    /** Kind, tool, time, size and marking; never content, case or person. */
    @Override
    public String toString() {
        return "PublicRecord[" + kind + " " + tool + " " + time + " " + content.length + " bytes " + marking + "]";
    }
}
