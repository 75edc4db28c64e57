package se.varsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.reading.Contents.Broken;
import se.varsam.reading.Declaration.Limit;

@SuppressWarnings({"unused", "UnusedVariable"})
class ReadingProperties {

    /** A word that no scanner finds, and a number that every scanner finds. */
    private static final String CANARY = "kanariefågelnsökertext";

    private static final String NUMBER = "19900101-0017";
    private static final Declaration OPEN = Declarations.at(Open.class);

    @Classified(InformationClass.OPEN)
    record Open(@Nullable Object value) {}

    record InRecord(
            @Nullable Object plain,
            @PersonalData @Nullable Object personal,
            @Classified(InformationClass.INTERNAL) @Nullable Object internal) {}

    static final class InClass {
        private final @Nullable Object plain;

        @PersonalData
        private final @Nullable Object personal;

        @Classified(InformationClass.INTERNAL)
        private final @Nullable Object internal;

        InClass(InRecord same) {
            plain = same.plain();
            personal = same.personal();
            internal = same.internal();
        }
    }

    /** A knot in any web of objects, cycles and shared ones among them. */
    @Classified(InformationClass.OPEN)
    static final class Knot {
        private final String text;
        private final List<Knot> free = new ArrayList<>();

        @NoPersonalData
        private final List<Knot> guarded = new ArrayList<>();

        Knot(boolean personal) {
            text = personal ? NUMBER : CANARY;
        }

        Set<Knot> reach() {
            Set<Knot> all = new HashSet<>();
            reach(all);
            return all;
        }

        private void reach(Set<Knot> all) {
            if (all.add(this)) {
                free.forEach(each -> each.reach(all));
                guarded.forEach(each -> each.reach(all));
            }
        }

        boolean isPersonal() {
            return text.equals(NUMBER);
        }
    }

    static final class Hostile {
        @Secrecy
        private final List<String> broken = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.util.Iterator<String> iterator() {
                throw new IllegalStateException(CANARY + NUMBER);
            }
        };

        @Override
        public String toString() {
            throw new AssertionError(CANARY + NUMBER);
        }
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaves = Arbitraries.of(
                CANARY,
                NUMBER,
                17,
                199001010017L,
                true,
                new byte[1],
                InformationClass.OPEN,
                new Object(),
                new Hostile());
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Object> inner = values(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(3).map(each -> (Object) each),
                inner.map(Optional::of),
                inner.map(Open::new),
                Combinators.combine(inner, inner).as(Map::entry),
                inner.map(each -> se.varsam.information.Classified.of(each, InformationClass.SENSITIVE)),
                Combinators.combine(inner, inner, inner).as(InRecord::new));
    }

    @Provide
    Arbitrary<Declaration> declarations() {
        return Combinators.combine(
                        Arbitraries.of(InformationClass.class).optional(),
                        Arbitraries.of(InformationCategory.class).set().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((level, holding, vouched) -> new Declaration(level, holding, vouched, Set.of(), List.of()));
    }

    @Property(tries = 300)
    void addingAPartNeverLowers(
            @ForAll("values") Object some,
            @ForAll("values") Object more,
            @ForAll("declarations") Declaration declared) {
        Contents one = read(List.of(some), declared);
        Contents both = read(List.of(some, more), declared);

        assertThat(Held.of(both.information()) | Held.of(one.information())).isEqualTo(Held.of(both.information()));
        assertThat(Held.of(one.and(read(List.of(more), declared)).information()))
                .isEqualTo(Held.of(both.information()));
    }

    @Property(tries = 300)
    void sayingMoreNeverLowers(@ForAll("values") Object value, @ForAll InformationCategory category) {
        Declaration holds = new Declaration(Optional.empty(), Set.of(category), false, Set.of(), List.of());

        Contents plain = read(value, Declaration.none());
        Contents said = read(value, holds);

        assertThat(Held.of(said.information()) | Held.of(plain.information())).isEqualTo(Held.of(said.information()));
    }

    @Property(tries = 300)
    void orderDoesNotMatter(
            @ForAll("values") Object one, @ForAll("values") Object two, @ForAll("values") Object three) {
        List<Object> shuffled = new ArrayList<>(List.of(one, two, three));
        Collections.reverse(shuffled);

        Contents forth = read(List.of(one, two, three), OPEN);
        Contents back = read(shuffled, OPEN);

        assertThat(Held.of(back.information())).isEqualTo(Held.of(forth.information()));
        assertThat(back.broken()).isEqualTo(forth.broken());
    }

    @Property(tries = 300)
    void plainTextIsNeverMilderWithoutADeclaration(
            @ForAll("declarations") Declaration declared, @ForAll boolean personal) {
        Information without =
                read(personal ? NUMBER : CANARY, Declaration.none()).information();
        Information with = read(personal ? NUMBER : CANARY, declared).information();

        assertThat(with.level().isAbove(without.level())).isFalse();
        assertThat(InformationCategory.values())
                .allMatch(category -> without.mayHold(category) || !with.mayHold(category));
    }

    @Property(tries = 300)
    void aRecordIsReadAsAClassWithTheSameFields(
            @ForAll("values") Object one, @ForAll("values") Object two, @ForAll("declarations") Declaration declared) {
        InRecord inRecord = new InRecord(one, two, one);

        Contents ofRecord = read(inRecord, declared);
        Contents ofClass = read(new InClass(inRecord), declared);

        assertThat(ofClass.information()).isEqualTo(ofRecord.information());
        assertThat(ofClass.broken()).isEqualTo(ofRecord.broken());
    }

    @Property(tries = 1000)
    void demandsAreJudgedByAllThatCanBeReached(@ForAll @IntRange(min = 1, max = 7) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Knot> web = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            web.add(new Knot(random.nextInt(4) == 0));
        }
        for (int i = random.nextInt(2 * size + 1); i > 0; i--) {
            Knot from = web.get(random.nextInt(size));
            (random.nextInt(3) == 0 ? from.guarded : from.free).add(web.get(random.nextInt(size)));
        }
        Knot root = web.get(0);

        Contents contents = read(root, Declaration.none());

        assertThat(contents.mayHoldPersonalData())
                .isEqualTo(root.reach().stream().anyMatch(Knot::isPersonal));
        assertThat(!contents.broken().isEmpty())
                .isEqualTo(root.reach().stream()
                        .flatMap(each -> each.guarded.stream())
                        .anyMatch(each -> each.reach().stream().anyMatch(Knot::isPersonal)));
    }

    @Property(tries = 300)
    void nothingShowsAValue(@ForAll("values") Object value, @ForAll("values") Object key) {
        Map<Object, Object> map = new HashMap<>();
        map.put(CANARY + NUMBER, List.of(value, key, new Hostile()));
        Declaration demanding = new Declaration(
                Optional.empty(),
                Set.of(),
                true,
                Set.of(Limit.values()),
                List.of(
                        Declaration.none(),
                        new Declaration(Optional.empty(), Set.of(), false, Set.of(Limit.values()), List.of())));

        Contents contents = read(map, demanding);

        assertThat(contents.broken())
                .contains(new Broken(Limit.NO_PERSONAL_DATA, ""), new Broken(Limit.NO_PERSONAL_DATA, "[value]"));
        assertThat(contents + "" + contents.information() + contents.broken() + demanding)
                .doesNotContain(CANARY)
                .doesNotContain("0017");
    }

    private static Contents read(Object value, Declaration declared) {
        return ValueReader.with(PersonalDataScanner.standard()).read(value, declared);
    }
}
