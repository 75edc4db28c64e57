package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Authorization;

class MadeDecisionsTest {

    private static List<String> breaches(Class<?>... fixtures) {
        return Breaches.of(MadeDecisions.rule(), fixtures);
    }

    static class Decider {
        Decision.Made decide(Decision.Proposed proposal, Ruling ruling) {
            return proposal.decide(ruling);
        }

        Optional<Decision.Made> referring(Decision.Proposed proposal, Optional<Ruling> ruling) {
            return ruling.map(proposal::decide);
        }
    }

    @Test
    void seesDecisionsMadeBesideTheDesk() {
        assertThat(breaches(Decider.class))
                .hasSize(2)
                .allMatch(line ->
                        line.contains("KARLSKOGA-102, KARLSKOGA-109, NORSJO-68: Koden fattar själv ett beslut som bara"
                                + " beslutsbordet får fatta. Lägg fram ett förslag"));
    }

    static class Reflecting {
        Constructor<?>[] open() {
            return Decision.Made.class.getDeclaredConstructors();
        }
    }

    static class Mapper {
        <T> T read(String text, Class<T> type) {
            return type.cast(text);
        }
    }

    static class Reading {
        Decision.Made read(Mapper mapper) {
            return mapper.read("{}", Decision.Made.class);
        }

        Authorization.Granted granted(Mapper mapper) {
            return mapper.read("{}", Authorization.Granted.class);
        }
    }

    abstract static class TypeReference<T> {}

    static class Token extends TypeReference<List<Decision.Made>> {}

    @Test
    void seesReflectionAndReadersOfText() {
        assertThat(breaches(Reflecting.class)).hasSize(1);
        assertThat(breaches(Reading.class))
                .hasSize(2)
                .anyMatch(line -> line.contains("Koden lämnar klassen Decision.Made till något"))
                .anyMatch(line -> line.contains("Koden lämnar klassen Authorization.Granted till något"));
        assertThat(breaches(Token.class)).hasSize(1);
    }

    static class Using {
        long count(List<Decision> decisions) {
            return decisions.stream().filter(Decision.Made.class::isInstance).count();
        }

        String day(Decision decision) {
            return decision instanceof Decision.Made made ? made.day().toString() : Decision.Made.class.getName();
        }

        Mapper other(Mapper mapper) {
            return mapper.read("{}", Mapper.class);
        }
    }

    static class Strings extends TypeReference<List<String>> {}

    @Test
    void letsMadeDecisionsBeUsed() {
        assertThat(breaches(Using.class, Strings.class)).isEmpty();
    }

    @Test
    void letsTheDeskMakeThem() {
        assertThat(breaches(Decision.class)).isEmpty();
    }
}
