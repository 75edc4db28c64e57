package se.varsam.guarded.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.report.GuardReport.Line;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.spec.Alone;
import se.varsam.guarded.spec.Altered;
import se.varsam.guarded.spec.Altered.ClassFileIs;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.Methods;

class GuardReportTest {

    @Test
    void isCompleteWhenEveryGuardIsLive() {
        GuardReport report =
                GuardReport.of(Intercepted.of(Set.of(Methods.of(Eneo.class, "ask")), Trail.KEPT), Eneo.class);

        // @start region="report"
        assertThat(report.isComplete()).isTrue();
        assertThat(report.orElseThrow().lines())
                .extracting(Line::place, Line::declares)
                .containsExactly(tuple("Eneo.ask(String)", List.of("@UsesAiTool(eneo, minutes)")));
        // @end
        assertThat(report.holes()).isEmpty();
        assertThat(report.lines().get(0).trail()).isEqualTo(Trail.KEPT);
    }

    @Test
    void gathersTheLinesOfOthersOnce() {
        List<Line> lines = GuardReport.of(Intercepted.of(Set.of(), Trail.NONE), Reasons.class)
                .lines();

        assertThat(GuardReport.of(Stream.concat(lines.stream(), lines.stream()).toList())
                        .lines())
                .isEqualTo(lines)
                .isNotEmpty();
    }

    @Test
    void tellsWhyCallsDoNotPassAGuard() {
        assertThat(found(Reasons.class, "hidden")).containsExactly(Interception.PRIVATE);
        assertThat(found(Reasons.class, "shared")).containsExactly(Interception.STATIC);
        assertThat(found(Reasons.class, "ended")).containsExactly(Interception.FINAL);
        assertThat(found(Reasons.class, "near")).containsExactly(Interception.NOT_PUBLIC);
        assertThat(found(Reasons.class, "plain")).containsExactly(Interception.NOT_PROXIED);
        assertThat(found(Ended.class, "ask")).containsExactly(Interception.FINAL_TYPE);
        assertThat(found(Model.class, "ask")).containsExactly(Interception.FINAL_TYPE);
        assertThat(found(Reasons.class, "called"))
                .containsExactlyInAnyOrder(Interception.NOT_PROXIED, Interception.SELF_INVOKED);
    }

    @Test
    void tellsWhatIsNotInTheInterface() {
        GuardReport report =
                GuardReport.of(Intercepted.of(Set.of(Methods.of(Partly.class, "ask")), Trail.UNKNOWN), Partly.class);

        assertThat(line(report, "Partly.ask(String)").isGuarded()).isTrue();
        assertThat(line(report, "Partly.more(String)").interception()).containsExactly(Interception.NOT_IN_INTERFACE);
    }

    @Test
    void leavesAFinalMethodOfAnInterfaceToTheInterface() {
        assertThat(found(Sealed.class, "ask")).containsExactly(Interception.NOT_PROXIED);
    }

    @Test
    void countsACallFromInsideAsAHoleAlsoWhereOthersAreGuarded() {
        Method called = Methods.of(Reasons.class, "called");
        Line line = line(
                GuardReport.of(Intercepted.of(Set.of(called), Trail.KEPT), Reasons.class), "Reasons.called(String)");

        assertThat(line.interception()).containsExactly(Interception.INTERCEPTED, Interception.SELF_INVOKED);
        assertThat(line.isGuarded()).isFalse();
        assertThat(line.details()).containsExactly("Reasons.calls");
        assertThat(line.trail()).isEqualTo(Trail.KEPT);
    }

    @Test
    void listsWhatIsInheritedAndOverridden() {
        assertThat(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Inherits.class)
                        .lines())
                .extracting(Line::place)
                .containsExactly("Eneo.ask(String)", "Greets.greet(String)");
        assertThat(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Summaries.class)
                        .lines())
                .as("once, and not its bridge")
                .extracting(Line::place)
                .containsExactly("Summaries.apply(String)");
    }

    @Test
    void takesAnInterfaceAsGuardedWhenWhatImplementsItIs() {
        Set<Method> guarded = Set.of(Methods.of(Eneo.class, "ask"));

        assertThat(GuardReport.of(Intercepted.of(guarded, Trail.UNKNOWN), Asks.class)
                        .isComplete())
                .isTrue();
        assertThat(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Asks.class)
                        .isComplete())
                .isFalse();
    }

    @Test
    void doesNotTakeOneTargetForAnother() {
        Set<Method> guarded = Set.of(Methods.of(Eneo.class, "ask"));

        assertThat(GuardReport.of(Intercepted.of(guarded, Trail.UNKNOWN), Other.class)
                        .isComplete())
                .isFalse();
        assertThat(GuardReport.of(Intercepted.of(Set.of(Methods.of(Asks.class, "ask")), Trail.UNKNOWN), Other.class)
                        .isComplete())
                .isFalse();
    }

    @Test
    void countsAConstructorThatAsksForAGuard() {
        Line line = line(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Built.class), "Built(String)");

        assertThat(line.interception()).containsExactly(Interception.CONSTRUCTOR);
        assertThat(line.declares()).containsExactly("@NoPersonalData");
        assertThat(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Sent.class)
                        .lines())
                .extracting(Line::place, Line::interception)
                .containsExactlyInAnyOrder(
                        tuple("Sent(String, int)", Set.of(Interception.CONSTRUCTOR)),
                        tuple("Sent(List)", Set.of(Interception.CONSTRUCTOR)));
        assertThat(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Notice.class)
                        .lines())
                .as("a value")
                .isEmpty();
    }

    @Test
    void listsWhatCannotBeSetUpWithItsProblems() {
        Line line = GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Wrong.class)
                .lines()
                .get(0);

        assertThat(line.interception()).containsExactly(Interception.NOT_SET_UP);
        assertThat(line.details()).singleElement().asString().contains("@RequiresHumanDecision utan AI-verktyg");
        assertThat(line.trail()).isEqualTo(Trail.NONE);
    }

    @Test
    void countsAClassFileThatCannotBeReadAsAHole() {
        Class<?> torn = Altered.copy(Ended.class, ClassFileIs.THERE, UnaryOperator.identity());
        Class<?> there = Altered.copy(Alone.class, ClassFileIs.THERE, UnaryOperator.identity());
        Class<?> gone = Altered.copy(Alone.class, ClassFileIs.GONE, UnaryOperator.identity());

        assertThat(GuardReport.of(Intercepted.of(methods(there), Trail.UNKNOWN), there)
                        .isComplete())
                .isTrue();
        assertThat(GuardReport.of(Intercepted.of(methods(gone), Trail.UNKNOWN), gone)
                        .holes())
                .hasSize(3)
                .extracting(Line::interception)
                .containsOnly(Set.of(Interception.INTERCEPTED, Interception.UNREAD));
        assertThat(GuardReport.of(Intercepted.of(methods(torn), Trail.UNKNOWN), torn)
                        .holes())
                .as("a class beside it is of another loader")
                .hasSize(1);
    }

    @Test
    void refusesToStartWithHolesAndTellsThemAll() {
        assertThatThrownBy(() -> GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Reasons.class)
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        GuardSetupException.class,
                        refused -> assertThat(refused.problems()).hasSize(6))
                .hasMessageContaining("Reasons.hidden(String): metoden är privat.")
                .hasMessageContaining("the method is private.")
                .hasMessageContaining("Reasons.called(String): - Reasons.calls");
    }

    @Test
    void refusesAReportThatFoundNothing() {
        GuardReport report = GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), Notice.class);

        assertThat(report.isComplete()).isFalse();
        assertThatThrownBy(report::orElseThrow).hasMessageContaining("Inget i de angivna typerna begär en vakt");
        assertThat(report).hasToString(report.toString()).asString().contains("Nothing in the given types");
    }

    @Test
    void readsAsATable() {
        GuardReport report = GuardReport.of(
                Intercepted.of(Set.of(Methods.of(Partly.class, "ask")), Trail.KEPT), Partly.class, Reasons.class);

        assertThat(report.toString().lines())
                .startsWith(
                        "Vaktade metoder: 1 av 8 / Guarded methods: 1 of 8",
                        "JA/YES   Partly.ask(String)      @UsesAiTool(eneo, minutes)  spår lämnas / evidence is left",
                        "NEJ/NO   Partly.more(String)     @OpenInformationOnly        inget spår lämnas / no evidence is"
                                + " left",
                        "           metoden finns inte i det gränssnitt som vaktas. Deklarera den där. / the method is"
                                + " not in the interface that is guarded. Declare it there.");
    }

    @ParameterizedTest
    @EnumSource(Interception.class)
    void saysForEveryReasonWhatToDo(Interception reason) {
        assertThat(List.of(reason.sv(), reason.en())).allSatisfy(each -> {
            assertThat(each).endsWith(".");
            assertThat(each.split("\\. ", -1)).hasSize(reason == Interception.INTERCEPTED ? 1 : 2);
        });
    }

    private static Set<Interception> found(Class<?> type, String name) {
        String place = type.getSimpleName() + "." + name + "(String)";
        return line(GuardReport.of(Intercepted.of(Set.of(), Trail.UNKNOWN), type), place)
                .interception();
    }

    private static Line line(GuardReport report, String place) {
        return report.lines().stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not in " + report));
    }

    private static Set<Method> methods(Class<?> type) {
        return new HashSet<>(Arrays.asList(type.getDeclaredMethods()));
    }

    interface Asks {

        @UsesAiTool(value = "eneo", purpose = "minutes")
        String ask(String text);
    }

    interface Greets {

        @NoPersonalData
        default String greet(String name) {
            return name;
        }
    }

    static class Eneo implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class Inherits extends Eneo implements Greets {}

    static class Other implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }
    }

    static class Sealed implements Asks {

        @Override
        public final String ask(String text) {
            return text;
        }
    }

    static class Partly implements Asks {

        @Override
        public String ask(String text) {
            return text;
        }

        @OpenInformationOnly
        public String more(String text) {
            return text;
        }
    }

    static final class Ended {

        @UsesAiTool("eneo")
        public String ask(String text) {
            return text;
        }
    }

    @UsesAiTool("eneo")
    record Model(String url) {

        public String ask(String text) {
            return text + url;
        }
    }

    static class Summaries implements Function<String, String> {

        @Override
        @UsesAiTool("eneo")
        public String apply(String text) {
            return text;
        }
    }

    static class Built {

        Built(@NoPersonalData String text) {
            assertThat(text).isNotNull();
        }
    }

    @SuppressWarnings("unused")
    static class Sent {

        @OpenInformationOnly
        Sent(String text, int copies) {}

        Sent(List<@NoPersonalData String> texts) {}
    }

    record Notice(@NoPersonalData String text) {}

    interface Wrong {

        @RequiresHumanDecision(matter = "m")
        void pay(String who);
    }

    @SuppressWarnings("unused")
    static class Reasons {

        @UsesAiTool("eneo")
        private String hidden(String text) {
            return text;
        }

        @UsesAiTool("eneo")
        public static String shared(String text) {
            return text;
        }

        @UsesAiTool("eneo")
        public final String ended(String text) {
            return text;
        }

        @UsesAiTool("eneo")
        String near(String text) {
            return text;
        }

        @UsesAiTool("eneo")
        public String plain(String text) {
            return text;
        }

        @UsesAiTool("eneo")
        public String called(String text) {
            return text;
        }

        public String calls(String text) {
            return called(text);
        }
    }
}
