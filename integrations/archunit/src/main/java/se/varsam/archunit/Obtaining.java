package se.varsam.archunit;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.term.Bilingual;

/** Finds what a body gets hold of that is more than open information. */
final class Obtaining {

    private final Holdings holdings;

    Obtaining(Holdings holdings) {
        this.holdings = holdings;
    }

    List<Obtained> in(Body body) {
        List<Obtained> found = new ArrayList<>();
        for (JavaCodeUnit unit : body.units()) {
            unit.getParameters().forEach(parameter -> taken(parameter).ifPresent(found::add));
            unit.getInstanceofChecks().forEach(check -> recognised(check).ifPresent(found::add));
        }
        body.accesses().forEach(access -> got(access).ifPresent(found::add));
        return List.copyOf(found);
    }

    private Optional<Obtained> taken(JavaParameter parameter) {
        Held said = Held.of(
                Declared.onOverridden(parameter, Holds.class), Declared.onOverridden(parameter, Classified.class));
        int number = parameter.getIndex() + 1;
        return obtained(
                new Bilingual("tar emot argument " + number, "takes argument " + number),
                Shape.of(parameter.getType()),
                said,
                Optional.empty());
    }

    private Optional<Obtained> recognised(InstanceofCheck check) {
        String name = Breach.name(check.getRawType());
        return obtained(
                new Bilingual("känner igen " + name, "recognises " + name),
                Shape.of(check.getRawType()),
                Held.NOTHING,
                Optional.empty());
    }

    private Optional<Obtained> got(JavaAccess<?> access) {
        if (access instanceof JavaFieldAccess read) {
            boolean get = read.getAccessType() == JavaFieldAccess.AccessType.GET;
            return get ? read.getTarget().resolveMember().flatMap(field -> read(field, access)) : Optional.empty();
        }
        JavaCodeUnitAccess<?> call = (JavaCodeUnitAccess<?>) access;
        Optional<JavaCodeUnit> unit = Body.target(access);
        Shape shape = unit.filter(JavaCodeUnit::isConstructor)
                .map(made -> Shape.of(made.getOwner()))
                .orElseGet(() -> given(call, unit));
        Held said = unit.map(target -> saidOf(target, access)).orElse(Held.NOTHING);
        return obtained(called(access, unit), shape, said, Optional.of(access));
    }

    private Optional<Obtained> read(JavaField field, JavaAccess<?> access) {
        String name = Breach.name(field.getOwner()) + "." + field.getName();
        Held said = Held.on(field).and(inherited(field, field.getOwner()));
        return obtained(
                new Bilingual("läser " + name, "reads " + name), Shape.of(field.getType()), said, Optional.of(access));
    }

    private Optional<Obtained> obtained(Bilingual how, Shape shape, Held said, Optional<JavaAccess<?>> source) {
        if (!said.isNothing()) {
            return Optional.of(new Obtained(how, shape, said, source));
        }
        Held held = holdings.of(shape);
        return held.isNothing()
                ? Optional.empty()
                : Optional.of(new Obtained(how, holdings.holdingOnly(shape), held, source));
    }

    /** What the method says that it returns; the text of a value that holds something holds it too. */
    private Held saidOf(JavaCodeUnit target, JavaAccess<?> access) {
        if (target.isConstructor()) {
            return Held.NOTHING;
        }
        JavaClass owner = access.getTargetOwner();
        if (target.getName().equals("toString")) {
            return holdings.of(owner);
        }
        return Held.of(Declared.onOverridden(target, Holds.class), Declared.onOverridden(target, Classified.class))
                .and(inherited(target, owner));
    }

    /** A type that is declared as a whole speaks for the parts that do not speak for themselves. */
    private static Held inherited(JavaMember part, JavaClass owner) {
        boolean reading = !(part instanceof JavaCodeUnit unit)
                || (unit.getRawParameterTypes().isEmpty() && !unit.getName().equals("hashCode"));
        return reading && Declared.on(part, Classified.class).isEmpty() && !Declared.isFoundation(owner)
                ? Holdings.ofTypeItself(owner)
                : Held.NOTHING;
    }

    /** What a call gives: what it returns, and what it hands to a function that it is given. */
    private static Shape given(JavaCodeUnitAccess<?> call, Optional<JavaCodeUnit> unit) {
        JavaType returned = unit.map(JavaCodeUnit::getReturnType)
                .orElseGet(() -> call.getTarget().getReturnType());
        Set<JavaClass> ends = new LinkedHashSet<>(Shape.of(returned).ends());
        if (mentionsVariable(returned)) {
            bound(call.getTargetOwner())
                    .forEach(type -> ends.addAll(Shape.of(type).ends()));
        }
        unit.stream()
                .flatMap(target -> target.getParameterTypes().stream())
                .filter(type -> type.toErasure().getPackageName().equals("java.util.function"))
                .forEach(type -> ends.addAll(Shape.of(type).ends()));
        Shape plain = Shape.of(returned);
        return new Shape(plain.whole(), Set.copyOf(ends), plain.open());
    }

    private static boolean mentionsVariable(JavaType type) {
        return type instanceof JavaTypeVariable<?>
                || (type instanceof JavaParameterizedType generic
                        && generic.getActualTypeArguments().stream().anyMatch(Obtaining::mentionsVariable));
    }

    /** What a type's generic supertypes are bound to: a resident, of {@code Residents extends CrudRepository<Resident, Long>}. */
    private static Stream<JavaType> bound(JavaClass owner) {
        return Stream.concat(Stream.of(owner), owner.getAllClassesSelfIsAssignableTo().stream())
                .filter(type -> !Declared.isFoundation(type))
                .flatMap(type -> Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream()))
                .filter(JavaParameterizedType.class::isInstance);
    }

    private static Bilingual called(JavaAccess<?> access, Optional<JavaCodeUnit> unit) {
        String name =
                unit.map(Breach::name).orElseGet(() -> Breach.name(access.getTargetOwner()) + "." + access.getName());
        return unit.filter(JavaCodeUnit::isConstructor).isPresent()
                ? new Bilingual("gör " + name, "makes " + name)
                : new Bilingual("hämtar " + name, "gets " + name);
    }
}
