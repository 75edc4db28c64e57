package se.varsam.guarded.report;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;
import se.varsam.guarded.lineage.Seen;
import se.varsam.guarded.report.GuardReport.Line;
import se.varsam.guarded.report.GuardReport.Trail;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.reading.Declaration.Limit;
import se.varsam.reading.Declarations;

/** Finds out which methods of a type ask for a guard, and whether they have one. */
final class ReportReader {

    private final Intercepted intercepted;
    private final SelfCalls calls;

    ReportReader(Intercepted intercepted) {
        this.intercepted = intercepted;
        this.calls = new SelfCalls(intercepted);
    }

    List<Line> lines(Class<?> type) {
        List<Line> all = new ArrayList<>();
        for (Method method : Lineage.methods(type)) {
            line(method, type).ifPresent(all::add);
        }
        Arrays.stream(type.getDeclaredConstructors())
                .map(ReportReader::constructor)
                .forEach(each -> each.ifPresent(all::add));
        return all;
    }

    private Optional<Line> line(Method method, Class<?> type) {
        String place = Place.full(method);
        try {
            Lineage lineage = Lineage.of(method, type);
            return SpecReader.read(method, type)
                    .map(spec -> line(place, spec, lineage))
                    .or(() -> inherited(place, lineage));
        } catch (GuardSetupException e) {
            return Optional.of(new Line(place, List.of(), Set.of(Interception.NOT_SET_UP), e.problems(), Trail.NONE));
        }
    }

    /** Whoever puts an annotation on an interface may think that it is for all that the interface has. */
    private static Optional<Line> inherited(String place, Lineage lineage) {
        List<String> said = lineage.typesWithHeirs().stream()
                .flatMap(List::stream)
                .filter(each -> each.isInterface() && !lineage.isDeclaredBy(each))
                .flatMap(each -> TypeMarks.on(each).stream())
                .distinct()
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(place, said, Set.of(Interception.INHERITED), List.of(), Trail.NONE));
    }

    private Line line(String place, GuardSpec spec, Lineage lineage) {
        Set<Interception> found = EnumSet.noneOf(Interception.class);
        List<String> details = new ArrayList<>();
        if (isIntercepted(lineage)) {
            found.add(Interception.INTERCEPTED);
        } else {
            found.addAll(reasons(lineage));
        }
        if (Seen.isOverridable(lineage.own())) {
            try {
                details.addAll(calls.of(lineage));
                if (!details.isEmpty()) {
                    found.add(Interception.SELF_INVOKED);
                }
            } catch (IOException e) {
                found.add(Interception.UNREAD);
            }
        }
        Trail left = found.contains(Interception.INTERCEPTED) ? intercepted.trail() : Trail.NONE;
        return new Line(place, Declared.by(spec), found, details, left);
    }

    /** A method that has no body is guarded when one that overrides it is. */
    private boolean isIntercepted(Lineage lineage) {
        Method own = lineage.own();
        return intercepted.methods().contains(own)
                || (Modifier.isAbstract(own.getModifiers())
                        && intercepted.methods().stream()
                                .anyMatch(each -> Lineage.of(each, each.getDeclaringClass())
                                        .all()
                                        .contains(own)));
    }

    private Set<Interception> reasons(Lineage lineage) {
        int modifiers = lineage.own().getModifiers();
        Set<Interception> found = EnumSet.noneOf(Interception.class);
        boolean inInterface =
                lineage.all().stream().anyMatch(each -> each.getDeclaringClass().isInterface());
        if (Modifier.isStatic(modifiers)) {
            found.add(Interception.STATIC);
        }
        if (Modifier.isPrivate(modifiers)) {
            found.add(Interception.PRIVATE);
        } else if (found.isEmpty() && !inInterface) {
            add(found, Interception.FINAL, Modifier.isFinal(modifiers));
            add(
                    found,
                    Interception.FINAL_TYPE,
                    Modifier.isFinal(lineage.target().getModifiers()));
            add(found, Interception.NOT_PUBLIC, !Modifier.isPublic(modifiers));
            add(found, Interception.NOT_IN_INTERFACE, found.isEmpty() && isProxied(lineage.target()));
        }
        add(found, Interception.NOT_PROXIED, found.isEmpty());
        return found;
    }

    private boolean isProxied(Class<?> target) {
        return intercepted.methods().stream().anyMatch(each -> each.getDeclaringClass() == target);
    }

    private static void add(Set<Interception> found, Interception reason, boolean holds) {
        if (holds) {
            found.add(reason);
        }
    }

    /** What a record's components declare stands on the parameters of its canonical constructor: they tell of the value. */
    private static Optional<Line> constructor(Constructor<?> constructor) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        limits.addAll(Declarations.on(constructor).demands());
        if (!isCanonical(constructor)) {
            for (Parameter each : constructor.getParameters()) {
                limits.addAll(Declared.demands(Declarations.at(each)));
            }
        }
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        Place.full(constructor),
                        Declared.limits(limits),
                        Set.of(Interception.CONSTRUCTOR),
                        List.of(),
                        Trail.NONE));
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }
}
