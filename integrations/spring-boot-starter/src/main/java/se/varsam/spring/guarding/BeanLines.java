package se.varsam.spring.guarding;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.guarded.Guarded;
import se.varsam.guarded.MethodGuard;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.GuardReport.Line;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.report.Intercepted;
import se.varsam.guarded.report.Interception;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.spring.guarding.DeclaringBean.Standing;

/** Writes what is guarded of one bean, and sets up the guards of its methods on the way. */
final class BeanLines {

    private static final String UNREACHED =
            "%s: metoden nås inte genom bönans vakt. Ta bort final, eller deklarera den i"
                    + " ett gränssnitt. / the method is not reached through the bean's guard. Remove final, or declare it in an"
                    + " interface.";
    private static final String CLOSED = "%s: klassen är final eller sealed, så bönan kan inte vaktas. Öppna den. /"
            + " the class is final or sealed, so the bean cannot be guarded. Open it.";
    private static final String BARE =
            "%s: bönan skapades före vakterna, eller inuti en egen proxy. Låt inget som skapas"
                    + " tidigt, som en BeanPostProcessor, bero på den; gör en sådans @Bean-metod static. / the bean was made before"
                    + " the guards, or inside a proxy of one's own. Let nothing that is made early, such as a BeanPostProcessor,"
                    + " depend on it; make the @Bean method of such a one static.";

    private final Guarded guarded;
    private final DeclaringTypes types;

    BeanLines(Guarded guarded, DeclaringTypes types) {
        this.guarded = guarded;
        this.types = types;
    }

    /** {@return a line for each method of a bean that asks for a guard} */
    List<Line> of(DeclaringBean bean) {
        Set<Method> held = new HashSet<>();
        Map<String, List<String>> wrong = new HashMap<>();
        bean.callable().stream().filter(each -> types.asks(each, bean.type())).forEach(each -> {
            try {
                guarded.method(each, bean.type()).map(MethodGuard::spec).ifPresent(spec -> held.add(spec.method()));
            } catch (GuardSetupException e) {
                places(each, bean.type()).forEach(place -> wrong.put(place, e.problems()));
            }
        });
        return lines(held, trail(bean.type()), bean.type())
                .map(line -> wrong.containsKey(line.place())
                        ? notSetUp(line, wrong.getOrDefault(line.place(), List.of()))
                        : explained(line, bean))
                .toList();
    }

    private static Stream<Line> lines(Set<Method> held, Trail trail, Class<?> type) {
        return GuardReport.of(Intercepted.of(held, trail), type).lines().stream();
    }

    /** The place of a method, as the report names it; what cannot even be read is there with its problems already. */
    private static Stream<String> places(Method method, Class<?> type) {
        try {
            return SpecReader.read(method, type).stream()
                    .flatMap(spec -> lines(Set.of(spec.method()), Trail.NONE, type))
                    .filter(line -> line.interception().contains(Interception.INTERCEPTED))
                    .map(Line::place);
        } catch (GuardSetupException told) {
            return Stream.empty();
        }
    }

    private Trail trail(Class<?> type) {
        return guarded.report(type).lines().stream()
                .filter(line -> line.interception().contains(Interception.INTERCEPTED))
                .map(Line::trail)
                .findFirst()
                .orElse(Trail.NONE);
    }

    private static Line notSetUp(Line line, List<String> problems) {
        return new Line(line.place(), line.declares(), Set.of(Interception.NOT_SET_UP), problems, Trail.NONE);
    }

    private static Line explained(Line line, DeclaringBean bean) {
        if (!line.interception().contains(Interception.NOT_PROXIED)) {
            return line;
        }
        List<String> details = Stream.concat(
                        line.details().stream(), Stream.of(why(bean).formatted(bean.name())))
                .toList();
        return new Line(line.place(), line.declares(), line.interception(), details, line.trail());
    }

    private static String why(DeclaringBean bean) {
        if (bean.standing() != Standing.BARE) {
            return UNREACHED;
        }
        return GuardAdvisor.canStandBefore(bean.type()) ? BARE : CLOSED;
    }
}
