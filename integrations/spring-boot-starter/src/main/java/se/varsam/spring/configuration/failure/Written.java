package se.varsam.spring.configuration.failure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;

/** Where a property is written, and its value unless it may tell of somebody. */
record Written(String property, Optional<String> value, Optional<String> origin) {

    private static final int LONGEST = 60;

    /** Under these a person is named, or something is told in free words. */
    private static final Set<String> PERSONAL =
            Set.of("by", "assessors", "system-owner", "accountable", "justification", "reference", "about");

    static Written of(ConfigurationProperty found) {
        return new Written(
                found.getName().toString(),
                shown(found),
                Optional.ofNullable(found.getOrigin()).map(Origin::toString));
    }

    /** {@return where it is written, or else the first part of it} */
    static Written in(Environment environment, String property) {
        ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
        return sources(environment)
                .flatMap(source -> Optional.ofNullable(source.getConfigurationProperty(name)).stream())
                .findFirst()
                .map(Written::of)
                .or(() -> sources(environment)
                        .flatMap(source -> part(source, name))
                        .findFirst()
                        .map(part -> new Written(property, Optional.empty(), of(part).origin())))
                .orElseGet(() -> new Written(property, Optional.empty(), Optional.empty()));
    }

    private static Stream<ConfigurationPropertySource> sources(Environment environment) {
        return StreamSupport.stream(
                ConfigurationPropertySources.get(environment).spliterator(), false);
    }

    private static Stream<ConfigurationProperty> part(
            ConfigurationPropertySource source, ConfigurationPropertyName whole) {
        return source instanceof IterableConfigurationPropertySource all
                ? all.stream()
                        .filter(whole::isAncestorOf)
                        .flatMap(name -> Optional.ofNullable(source.getConfigurationProperty(name)).stream())
                : Stream.empty();
    }

    private static Optional<String> shown(ConfigurationProperty found) {
        ConfigurationPropertyName name = found.getName();
        boolean personal = IntStream.range(0, name.getNumberOfElements())
                .mapToObj(each -> name.getElement(each, Form.DASHED))
                .anyMatch(PERSONAL::contains);
        String text = String.valueOf(found.getValue());
        return personal || text.isBlank()
                ? Optional.empty()
                : Optional.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }
}
