package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Presence;
import se.varsam.privacy.PersonalDataScanner;

/** What holds others may hold something itself. */
@SuppressWarnings({"unused", "UnusedVariable", "serial"})
class ContainersOfOnesOwnTest {

    private static final String NUMBER = "19900101-0017";

    /** As the leaves of a JSON tree are: a container of none, with a text. */
    record Leaf(String text) implements Iterable<Leaf> {

        @Override
        public Iterator<Leaf> iterator() {
            return Collections.emptyIterator();
        }
    }

    record Letter(String recipient, List<String> lines) implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return lines.iterator();
        }
    }

    static final class Lines extends ArrayList<String> {
        private final String recipient;
        private final int seen = 1;
        private final Object session = new Thread();

        Lines(String recipient) {
            this.recipient = recipient;
        }
    }

    @PersonalData
    record Customer(String name) {}

    static final class Order extends ArrayList<String> {
        private final Customer customer = new Customer("x");
    }

    record Row(String getKey, String getValue, String remark) implements Map.Entry<String, String> {

        @Override
        public String getKey() {
            return getKey;
        }

        @Override
        public String getValue() {
            return getValue;
        }

        @Override
        public String setValue(String value) {
            throw new UnsupportedOperationException();
        }
    }

    static class NotFound extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String who;

        NotFound(String who) {
            this.who = who;
        }
    }

    interface Places {

        void open(@Classified(InformationClass.OPEN) Object value);

        void vouched(@OpenInformationOnly Object value);
    }

    private static Declaration at(String name) {
        return Declarations.at(Stream.of(Places.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getParameters()[0]);
    }

    private static Contents read(Object value, String place) {
        return ValueReader.with(PersonalDataScanner.standard()).read(value, at(place));
    }

    static Stream<Object> telling() {
        return Stream.of(
                new Leaf(NUMBER),
                new Letter(NUMBER, List.of("x")),
                List.of(new Leaf(NUMBER)),
                new Lines(NUMBER),
                new Row("a", "b", NUMBER),
                new IllegalStateException("Hittar inte " + NUMBER),
                new IllegalStateException("Fel", new IllegalArgumentException(NUMBER)),
                new NotFound(NUMBER),
                suppressing(),
                new StringJoiner(", ").add(NUMBER),
                new StringWriter().append(NUMBER),
                new CharArrayWriter().append(NUMBER),
                bytes(),
                ByteBuffer.wrap(bytes()),
                ByteBuffer.allocateDirect(100).put(bytes()),
                ByteBuffer.wrap(bytes()).limit(0),
                CharBuffer.wrap("Gäller " + NUMBER),
                CharBuffer.allocate(100).append(NUMBER),
                CharBuffer.wrap("12" + NUMBER).position(2));
    }

    private static byte[] bytes() {
        return ("Gäller " + NUMBER).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void leavesBuffersWhereTheyStandAndStreamsUnread() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(bytes()).position(3).limit(9);
        CharBuffer text = CharBuffer.wrap("Gäller " + NUMBER).position(2);
        InputStream stream = new ByteArrayInputStream(bytes());
        StringReader reader = new StringReader(NUMBER);

        assertThat(read(List.of(bytes, text), "open").isOpen()).isFalse();
        assertThat(read(List.of(stream, reader), "open").isOpen())
                .as("it goes by what is declared")
                .isTrue();

        assertThat(bytes.position()).isEqualTo(3);
        assertThat(bytes.limit()).isEqualTo(9);
        assertThat(text.position()).isEqualTo(2);
        assertThat(stream.available()).isEqualTo(bytes().length);
        assertThat(reader.read()).isEqualTo(NUMBER.charAt(0));
    }

    private static Throwable suppressing() {
        Throwable one = new IllegalStateException("a");
        one.addSuppressed(new IllegalStateException(NUMBER));
        return one;
    }

    @ParameterizedTest
    @MethodSource("telling")
    void isSearchedToo(Object value) {
        Information held = read(value, "open").information();

        assertThat(held.presenceOf(InformationCategory.PERSONAL_DATA)).isNotEqualTo(Presence.NO);
        assertThat(held.inspection().isEmpty()).isFalse();
        assertThat(read(value, "vouched").isOpen()).isFalse();
    }

    @Test
    void holdsWhatTheClassOfAPartDeclares() {
        assertThat(read(new Order(), "vouched").mayHoldPersonalData()).isTrue();
    }

    @Test
    void isVouchedForWhenItIsACollection() {
        Lines lines = new Lines("kommunen");
        lines.add("x");

        assertThat(read(lines, "vouched")).isSameAs(Contents.nothing());
        assertThat(read(lines, "open")).isSameAs(Contents.nothing());
    }

    @Test
    void isAnObjectOfItsOwnWhenItIsNone() {
        assertThat(read(new Leaf("x"), "vouched").isOpen()).isFalse();
        assertThat(read(new Leaf("x"), "open")).isSameAs(Contents.nothing());
    }

    @Test
    void endsWhereFailuresCauseEachOther() {
        Throwable one = new IllegalStateException("a");
        Throwable other = new IllegalStateException("b", one);
        one.initCause(other);

        assertThat(read(one, "open")).isSameAs(Contents.nothing());
    }

    @Test
    void isUnknownBeyondTheMostAlsoWhenThereIsNothingInIt() {
        assertThat(read(Collections.nCopies(Walk.MOST + 1, null), "open").information())
                .isEqualTo(Information.unknown());
        assertThat(read(Collections.nCopies(Integer.MAX_VALUE, null), "open").information())
                .isEqualTo(Information.unknown());
        assertThat(read(Set.of(), "open")).isSameAs(Contents.nothing());
    }
}
