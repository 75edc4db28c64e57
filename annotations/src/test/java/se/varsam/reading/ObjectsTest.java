package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.annotation.information.SpecialCategoryData;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.reading.Contents.Broken;
import se.varsam.reading.Declaration.Limit;

@SuppressWarnings({"unused", "UnusedVariable"})
class ObjectsTest {

    private static final String NUMBER = "19900101-0017";

    @Classified(InformationClass.OPEN)
    record Question(String text) {}

    record Undeclared(String text) {}

    record Mixed(
            @Classified(InformationClass.INTERNAL) @Nullable String note,
            @Classified(InformationClass.OPEN) String title) {}

    record Resident(
            @PersonalData @Classified(InformationClass.INTERNAL)
            String name,

            Question question) {}

    @Classified(InformationClass.INTERNAL)
    static class Base {
        private final String text;

        Base(String text) {
            this.text = text;
        }
    }

    static final class Derived extends Base {
        private final transient int year = 2024;

        @SpecialCategoryData
        private final String diagnosis = "x";

        private static final String IGNORED = NUMBER;

        Derived(String text) {
            super(text);
        }
    }

    static class Bean {
        private String name = "x";

        @PersonalData
        @Classified(InformationClass.OPEN)
        public String getName() {
            return name;
        }
    }

    interface Named {
        @Secrecy
        String title();
    }

    record Page(@Classified(InformationClass.OPEN) String title) implements Named {}

    @Classified(InformationClass.OPEN)
    static final class Computed {
        private final String text = "x";

        @PersonalData
        String summary() {
            return text;
        }
    }

    enum Unit {
        OPEN_HOUSE,
        @Classified(value = InformationClass.CONFIDENTIAL, holding = InformationCategory.SECRECY)
        WITNESS_PROTECTION
    }

    @OpenInformationOnly
    record Asked(String text, @Nullable Resident about) {}

    record Form(
            @NoPersonalData @Classified(InformationClass.OPEN)
            String text,

            Map<String, List<Item>> items) {}

    record Item(@Classified(InformationClass.OPEN) Optional<@NoPersonalData String> note) {}

    record Box<T>(@Classified(InformationClass.OPEN) T content) {}

    record Boxed(Box<@NoPersonalData String> box, Supplier<@NoPersonalData String> supplier) {}

    static final class Parent {
        @PersonalData
        @Classified(InformationClass.OPEN)
        private final String name = "x";

        private final List<Child> children = new ArrayList<>();
    }

    static final class Child {
        @NoPersonalData
        private final Object up;

        Child(Object up) {
            this.up = up;
        }
    }

    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @Secrecy
        private final String owner = "x";
    }

    @Nested
    class Declarations {

        @Test
        void countOnClassesFieldsAndComponents() {
            assertThat(read(new Question("a"))).isSameAs(Contents.nothing());
            assertThat(read(new Undeclared("a"))).isSameAs(Contents.unknown());
            assertThat(read(new Mixed("a", "b")).information()).isEqualTo(Information.of(InformationClass.INTERNAL));
            assertThat(read(new Mixed(null, "b"))).isSameAs(Contents.nothing());
            assertThat(read(new Resident("a", new Question("b"))).information())
                    .isEqualTo(Information.of(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA));
        }

        @Test
        void countInSuperclassesAndTransientFieldsAndNotInStaticOnes() {
            Information held = read(new Derived("a")).information();

            assertThat(held)
                    .isEqualTo(Information.of(
                            InformationClass.INTERNAL,
                            InformationCategory.PERSONAL_DATA,
                            InformationCategory.SPECIAL_CATEGORY));
            assertThat(read(new Derived(NUMBER)).information().inspection().findings())
                    .hasSize(1);
        }

        @Test
        void countOnGettersAndWhatTheyOverride() {
            assertThat(read(new Bean()).information())
                    .isEqualTo(Information.of(InformationClass.OPEN, InformationCategory.PERSONAL_DATA));
            assertThat(read(new Page("a")).information())
                    .isEqualTo(Information.of(InformationClass.OPEN, InformationCategory.SECRECY));
            assertThat(read(new Computed()).information())
                    .isEqualTo(Information.of(InformationClass.OPEN, InformationCategory.PERSONAL_DATA));
        }

        @Test
        void countOnConstants() {
            Declaration open = se.varsam.reading.Declarations.on(Question.class);

            assertThat(read(Unit.OPEN_HOUSE, open)).isSameAs(Contents.nothing());
            assertThat(read(Unit.WITNESS_PROTECTION, open).information())
                    .isEqualTo(Information.of(InformationClass.CONFIDENTIAL, InformationCategory.SECRECY));
        }

        @Test
        void countInFieldsOfContainers() {
            assertThat(read(new Names(), se.varsam.reading.Declarations.on(Question.class))
                            .information())
                    .isEqualTo(Information.of(InformationClass.OPEN, InformationCategory.SECRECY));
        }
    }

    @Nested
    class Demands {

        @Test
        void ofAClassVouchForItsPlainFieldsOnly() {
            assertThat(read(new Asked("a", null))).isSameAs(Contents.nothing());
            assertThat(read(new Asked(NUMBER, null)).broken())
                    .containsExactly(new Broken(Limit.OPEN_INFORMATION_ONLY, ""));
            assertThat(read(new Asked("a", new Resident("b", new Question("c"))))
                            .broken())
                    .containsExactly(new Broken(Limit.OPEN_INFORMATION_ONLY, ""));
        }

        @Test
        void ofPartsAreJudgedThereAndNamed() {
            Item clean = new Item(Optional.of("a"));
            Item stained = new Item(Optional.of(NUMBER));

            assertThat(read(new Form("a", Map.of("x", List.of(clean)))).broken())
                    .isEmpty();
            assertThat(read(new Form(NUMBER, Map.of("x", List.of(clean, stained, stained))))
                            .broken())
                    .containsExactly(
                            new Broken(Limit.NO_PERSONAL_DATA, "items[value][].note"),
                            new Broken(Limit.NO_PERSONAL_DATA, "text"));
        }

        @Test
        void ofPartsAreBrokenByWhatNobodyKnows() {
            assertThat(read(new Child("a")).broken()).containsExactly(new Broken(Limit.NO_PERSONAL_DATA, "up"));
            assertThat(read(new Child(new Question("a"))).broken()).isEmpty();
        }

        @Test
        void ofTypeArgumentsHoldForTheWholeWhereNobodyKnowsTheirPart() {
            assertThat(read(new Boxed(new Box<>("a"), () -> "b")).broken())
                    .containsExactly(new Broken(Limit.NO_PERSONAL_DATA, "supplier"));
            assertThat(read(new Boxed(new Box<>(NUMBER), () -> "b")).broken())
                    .containsExactly(
                            new Broken(Limit.NO_PERSONAL_DATA, "box"), new Broken(Limit.NO_PERSONAL_DATA, "supplier"));
        }

        @Test
        void areJudgedRoundACycle() {
            Parent parent = new Parent();
            parent.children.add(new Child(parent));

            assertThat(read(parent).broken()).containsExactly(new Broken(Limit.NO_PERSONAL_DATA, "children[].up"));
            assertThat(read(parent.children.get(0)).broken()).contains(new Broken(Limit.NO_PERSONAL_DATA, "up"));
        }

        @Test
        void areJoined() {
            Contents both = read(new Child("a")).and(read(new Asked(NUMBER, null)));

            assertThat(both.broken()).hasSize(2);
            assertThat(both.information().inspection().findings()).hasSize(1);
        }
    }

    @Nested
    class Unreadable {

        @Test
        void isWhatThrows() {
            assertThat(read(List.of(new Throwing()), se.varsam.reading.Declarations.on(Question.class)))
                    .isSameAs(Contents.unknown());
            assertThat(read(new ThrowingText(), se.varsam.reading.Declarations.on(Question.class)))
                    .isSameAs(Contents.unknown());
        }

        @Test
        void isWhatStandsInForSomethingElse() {
            Object proxy = Proxy.newProxyInstance(
                    Named.class.getClassLoader(), new Class<?>[] {Named.class}, (self, method, arguments) -> {
                        throw new AssertionError(NUMBER);
                    });

            assertThat(read(proxy, se.varsam.reading.Declarations.on(Question.class))
                            .information()
                            .level())
                    .isEqualTo(InformationClass.UNCLASSIFIED);
        }

        @Test
        void isWhatAnObjectKeepsInAClosedClass() {
            assertThat(read(new Failure())).isSameAs(Contents.unknown());
            assertThat(ValueReader.problems(Question.class)).isEmpty();
        }

        @Test
        void isWhatASupplierMightGive() {
            record Gives(@Classified(InformationClass.OPEN) String text) implements Supplier<String> {
                @Override
                public String get() {
                    return NUMBER;
                }
            }
            assertThat(read(new Gives("a"))).isSameAs(Contents.unknown());
        }
    }

    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class Throwing implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            throw new IllegalStateException(NUMBER);
        }
    }

    static final class ThrowingText implements CharSequence {
        @Override
        public int length() {
            return 3;
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError(NUMBER);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return NUMBER;
        }

        @Override
        public String toString() {
            throw new IllegalStateException(NUMBER);
        }
    }

    /** Text that looks who reads it. */
    static final class Witness implements CharSequence {
        private final List<String> frames = new ArrayList<>();

        @Override
        public int length() {
            frames.clear();
            StackWalker.getInstance(StackWalker.Option.SHOW_HIDDEN_FRAMES)
                    .forEach(frame -> frames.add(frame.getClassName()));
            return 1;
        }

        @Override
        public char charAt(int index) {
            return 'a';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return this;
        }

        @Override
        public String toString() {
            return "a";
        }
    }

    record Seen(CharSequence text) {}

    @Test
    void readsWithoutReflection() {
        Witness witness = new Witness();
        Seen value = new Seen(witness);
        int reader = 0;
        for (int i = 0; i < 100; i++) {
            read(List.of(value));
            reader = witness.frames.lastIndexOf(ValueReader.class.getName());
        }

        assertThat(reader).isPositive();
        assertThat(witness.frames.subList(0, reader))
                .contains(Part.class.getName())
                .noneMatch(
                        frame -> frame.startsWith("java.lang.reflect.") || frame.startsWith("jdk.internal.reflect."));
    }

    private static Contents read(Object value) {
        return read(value, Declaration.none());
    }

    private static Contents read(Object value, Declaration declared) {
        return ValueReader.with(PersonalDataScanner.standard()).read(value, declared);
    }
}
