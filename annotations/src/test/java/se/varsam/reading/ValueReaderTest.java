package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.information.Classified;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.reading.Declaration.Limit;

class ValueReaderTest {

    private static final String NUMBER = "19900101-0017";

    private static final Declaration OPEN = declared(InformationClass.OPEN);
    private static final Declaration INTERNAL = declared(InformationClass.INTERNAL);
    private static final Declaration VOUCHED =
            new Declaration(Optional.empty(), Set.of(), true, Set.of(Limit.OPEN_INFORMATION_ONLY), List.of());
    private static final Declaration PERSONAL =
            new Declaration(Optional.empty(), Set.of(InformationCategory.PERSONAL_DATA), false, Set.of(), List.of());

    enum Colour {
        RED
    }

    record Plain(String text) {}

    @Nested
    class PlainValues {

        static Stream<Object> plain() {
            return Stream.of(
                    "text",
                    builder("text"),
                    CharBuffer.wrap("text"),
                    "text".toCharArray(),
                    17,
                    17L,
                    1.5,
                    new BigDecimal("1.5"),
                    true,
                    'c',
                    Colour.RED,
                    LocalDate.EPOCH,
                    new UUID(1, 2),
                    OptionalLong.of(17),
                    new int[] {1},
                    new long[] {1},
                    new float[] {1},
                    new double[] {1},
                    new boolean[] {true});
        }

        @ParameterizedTest
        @MethodSource("plain")
        void areUnknownUnlessSomebodySpeaksForThem(Object value) {
            assertThat(read(value, Declaration.none())).isSameAs(Contents.unknown());
            assertThat(read(value, VOUCHED)).isSameAs(Contents.nothing());
            assertThat(read(value, INTERNAL).information()).isEqualTo(Information.of(InformationClass.INTERNAL));
            assertThat(read(value, PERSONAL).information())
                    .isEqualTo(Information.unknown().holding(InformationCategory.PERSONAL_DATA));
        }

        @ParameterizedTest
        @MethodSource("plain")
        void areVouchedForInContainers(Object value) {
            Object[] array = {value};
            assertThat(read(List.of(value), VOUCHED)).isSameAs(Contents.nothing());
            assertThat(read(Map.of("key", value), VOUCHED)).isSameAs(Contents.nothing());
            assertThat(read(Optional.of(value), VOUCHED)).isSameAs(Contents.nothing());
            assertThat(read(array, VOUCHED)).isSameAs(Contents.nothing());
            assertThat(read(List.of(value), Declaration.none())).isSameAs(Contents.unknown());
        }

        static Stream<Object> withNumber() {
            return Stream.of(
                    NUMBER,
                    builder(NUMBER),
                    CharBuffer.wrap(NUMBER),
                    NUMBER.toCharArray(),
                    199001010017L,
                    1.99001010017E11,
                    new BigDecimal("1.99001010017E11"),
                    OptionalLong.of(199001010017L),
                    new long[] {1, 199001010017L},
                    new double[] {1, 199001010017L},
                    Path.of("/in/" + NUMBER + ".txt"),
                    new File("/in/" + NUMBER + ".txt"),
                    URI.create("https://example.se/" + NUMBER));
        }

        @ParameterizedTest
        @MethodSource("withNumber")
        void areScanned(Object value) {
            Contents contents = read(value, OPEN);

            assertThat(contents.information().level()).isEqualTo(InformationClass.INTERNAL);
            assertThat(contents.information().presenceOf(InformationCategory.PERSONAL_DATA))
                    .isEqualTo(Presence.YES);
            assertThat(contents.information().inspection().findings()).hasSize(1);
            assertThat(contents.isOpen()).isFalse();
        }

        @Test
        void skipsOnlyNumbersThatNoScannerFindsAnythingIn() {
            PersonalDataScanner strict = PersonalDataScanner.of(ScanLevel.STRICT);
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < 100_000; i++) {
                found.append(strict.contains(Integer.toString(i)) ? i + " " : "");
            }
            assertThat(found).isEmpty();
        }

        @Test
        void saysThatNothingHoldsNothing() {
            assertThat(read(null, INTERNAL)).isSameAs(Contents.nothing());
        }
    }

    @Nested
    class ClosedValues {

        static Stream<Object> closed() {
            return Stream.of(
                    "text".getBytes(StandardCharsets.UTF_8),
                    Path.of("a"),
                    new File("a"),
                    URI.create("a"),
                    new ByteArrayInputStream(new byte[1]),
                    ByteBuffer.allocate(1),
                    new Object(),
                    Thread.currentThread(),
                    (Supplier<String>) () -> NUMBER,
                    Stream.of("a"),
                    List.of("a").iterator(),
                    new CompletableFuture<String>());
        }

        @ParameterizedTest
        @MethodSource("closed")
        void holdWhatIsDeclaredAndAreNotVouchedFor(Object value) {
            assertThat(read(value, Declaration.none())).isSameAs(Contents.unknown());
            assertThat(read(value, VOUCHED).information()).isEqualTo(Information.unknown());
            assertThat(read(value, INTERNAL).information()).isEqualTo(Information.of(InformationClass.INTERNAL));
        }

        @Test
        void holdWhatIsDeclaredOfTheirTypeArgument() {
            assertThat(read(Stream.of("a"), of(INTERNAL)).information())
                    .isEqualTo(Information.of(InformationClass.INTERNAL));
            assertThat(read(Stream.of("a"), of(PERSONAL)).information())
                    .isEqualTo(Information.unknown().holding(InformationCategory.PERSONAL_DATA));
        }

        @Test
        void areNotUsedUp() {
            Iterator<String> iterator = List.of("a").iterator();
            Stream<String> stream = Stream.of("a");
            CharBuffer buffer = CharBuffer.wrap("abc");

            read(List.of(iterator, stream, buffer), OPEN);

            assertThat(iterator).hasNext();
            assertThat(stream.count()).isOne();
            assertThat(buffer.remaining()).isEqualTo(3);
        }

        @Test
        void isAPersonWhoIsPersonalData() {
            Contents contents = read(Person.of("Canary Canarysson", Role.DPO), OPEN);

            assertThat(contents.information())
                    .isEqualTo(Information.of(InformationClass.OPEN, InformationCategory.PERSONAL_DATA));
        }
    }

    @Nested
    class Containers {

        @Test
        void inheritInwards() {
            List<Map<String, Optional<Plain>>> value = List.of(Map.of("a", Optional.of(new Plain("b"))));

            assertThat(read(value, INTERNAL).information()).isEqualTo(Information.of(InformationClass.INTERNAL));
            assertThat(read(value, VOUCHED).information()).isEqualTo(Information.unknown());
            assertThat(read(new AtomicReference<>("a"), INTERNAL).information())
                    .isEqualTo(Information.of(InformationClass.INTERNAL));
        }

        @Test
        void readTypeArguments() {
            Declaration map =
                    new Declaration(Optional.empty(), Set.of(), false, Set.of(), List.of(OPEN, INTERNAL.and(PERSONAL)));

            Information held = Information.of(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA);
            assertThat(read(Map.of("a", "b"), map).information()).isEqualTo(held);
            assertThat(read(Map.entry("a", "b"), map).information()).isEqualTo(held);
            assertThat(read(List.of(List.of("a")), of(of(INTERNAL))).information())
                    .isEqualTo(Information.of(InformationClass.INTERNAL));
            assertThat(read(new String[] {"a"}, of(OPEN))).isSameAs(Contents.nothing());
        }

        @Test
        void holdNothingWhenTheyAreEmptyAndNothingIsSaid() {
            assertThat(read(List.of(), Declaration.none())).isSameAs(Contents.nothing());
            assertThat(read(List.of(), INTERNAL).information().level()).isEqualTo(InformationClass.INTERNAL);
        }

        @Test
        void scanKeysAndValues() {
            assertThat(read(Map.of(NUMBER, "a"), OPEN).mayHoldPersonalData()).isTrue();
            assertThat(read(Map.of("a", NUMBER), OPEN).mayHoldPersonalData()).isTrue();
        }
    }

    @Nested
    class ClassifiedValues {

        @Test
        void speakForThemselves() {
            assertThat(read(Classified.of("a", InformationClass.OPEN), Declaration.none()))
                    .isSameAs(Contents.nothing());
            assertThat(read(Classified.of("a", InformationClass.OPEN), INTERNAL)
                            .information()
                            .level())
                    .isEqualTo(InformationClass.INTERNAL);
        }

        @Test
        void areRaisedByTheirValue() {
            Contents contents = read(
                    new Classified<>(NUMBER, Information.open().with(InformationTrait.PUBLISHABLE)),
                    Declaration.none());

            assertThat(contents.information().level()).isEqualTo(InformationClass.INTERNAL);
            assertThat(contents.information().isPublishable()).isFalse();
        }

        @Test
        void keepTheirAnswers() {
            Information known = Information.of(InformationClass.INTERNAL)
                    .with(InformationTrait.REVEALS_OPERATIONS, InformationTrait.OWNED_BY_MUNICIPALITY)
                    .without(InformationTrait.PRELIMINARY);

            assertThat(read(new Classified<>("a", known), Declaration.none()).information())
                    .isEqualTo(known);
            assertThat(read(List.of(new Classified<>("a", known), "b"), OPEN)
                            .information()
                            .answers())
                    .isEqualTo(Information.open()
                            .with(InformationTrait.REVEALS_OPERATIONS, InformationTrait.OWNED_BY_MUNICIPALITY)
                            .answers());
        }
    }

    @Nested
    class Bounds {

        @Test
        void endAtCycles() {
            List<Object> list = new ArrayList<>(List.of("a"));
            list.add(list);
            Map<String, Object> map = new HashMap<>();
            map.put("list", list);
            list.add(map);

            assertThat(read(list, OPEN)).isSameAs(Contents.nothing());
            list.add(NUMBER);
            assertThat(read(map, OPEN).mayHoldPersonalData()).isTrue();
        }

        @Test
        void readSharedObjectsOnce() {
            List<Object> shared = List.of("a");
            for (int i = 0; i < 60; i++) {
                shared = List.of(shared, shared);
            }
            assertThat(read(shared, OPEN)).isSameAs(Contents.nothing());
        }

        @Test
        void areUnclassifiedBeyondTheDeepest() {
            Object deep = "a";
            for (int i = 0; i < 100_000; i++) {
                deep = Optional.of(deep);
            }
            assertThat(read(deep, OPEN)).isSameAs(Contents.unknown());
            assertThat(read(deep, OPEN.and(PERSONAL)).information())
                    .isEqualTo(Information.unknown().holding(InformationCategory.PERSONAL_DATA));
        }

        @Test
        void areUnclassifiedWhenTheStackIsSmall() throws InterruptedException {
            Object deep = "a";
            for (int i = 0; i < 900; i++) {
                deep = new Object[] {deep};
            }
            Object value = deep;
            List<Contents> read = new ArrayList<>();
            Thread small = new Thread(null, () -> read.add(read(value, OPEN)), "small", 1);
            small.start();
            small.join(TimeUnit.SECONDS.toMillis(30));

            assertThat(read).singleElement().isIn(Contents.unknown(), Contents.nothing());
        }

        @Test
        void areUnclassifiedBeyondTheMost() {
            Iterable<String> endless = new Endless();
            List<String> many = Stream.generate(() -> "").limit(100_001).toList();

            assertThat(read(endless, OPEN)).isSameAs(Contents.unknown());
            assertThat(read(many, OPEN)).isSameAs(Contents.unknown());
            assertThat(read(many.toArray(), OPEN)).isSameAs(Contents.unknown());
            assertThat(read(many.subList(0, 99_000), OPEN)).isSameAs(Contents.nothing());
        }
    }

    static final class Endless implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.generate(() -> "").iterator();
        }
    }

    @Test
    void rememberAllThatCanBeDeclared() {
        Set<Contents> all = new HashSet<>();
        for (int i = 0; i < Held.DECLARABLE; i++) {
            Contents one = Contents.of(Held.declarable(i));
            all.add(one);
            assertThat(Contents.of(Held.declarable(i))).isSameAs(one);
            assertThat(one.and(Contents.unknown())).isSameAs(Contents.unknown().and(one));
            assertThat(one.information()).isSameAs(one.information());
            assertThat(Held.of(one.information())).isEqualTo(Held.declarable(i) | Held.of(one.information()));
        }
        assertThat(all).hasSizeGreaterThan(400);
    }

    private static Contents read(@org.jspecify.annotations.Nullable Object value, Declaration declared) {
        return ValueReader.with(PersonalDataScanner.standard()).read(value, declared);
    }

    private static StringBuilder builder(String text) {
        StringBuilder builder = new StringBuilder();
        builder.append(text);
        return builder;
    }

    private static Declaration declared(InformationClass level) {
        return new Declaration(Optional.of(level), Set.of(), false, Set.of(), List.of());
    }

    private static Declaration of(Declaration within) {
        return new Declaration(Optional.empty(), Set.of(), false, Set.of(), List.of(within));
    }
}
