package se.varsam.spring.configuration.failure;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.Environment;
import se.varsam.term.Bilingual;

/** Tells what is wrong under {@code varsam.}: the property, its value, where it is written and what to do. Never a name. */
final class ConfigurationFailureAnalyzer implements FailureAnalyzer, Ordered {

    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("varsam");

    private final Environment environment;

    ConfigurationFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    /** Before Spring Boot's own, which would show every value. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return find(failure, InvalidConfigurationException.class)
                .map(this::refused)
                .or(() -> find(failure, BindException.class)
                        .filter(each -> ROOT.equals(each.getName()) || ROOT.isAncestorOf(each.getName()))
                        .map(this::unreadable))
                .map(fault -> fault.analysis(failure))
                .orElse(null);
    }

    private Fault refused(InvalidConfigurationException refused) {
        return new Fault(Written.in(environment, refused.property()), refused.fact(), refused.remedy());
    }

    private Fault unreadable(BindException failure) {
        return find(failure, UnboundConfigurationPropertiesException.class)
                .flatMap(unbound -> unbound.getUnboundProperties().stream().findFirst())
                .map(property -> unknown(failure, property))
                .orElseGet(() -> wrongValue(failure));
    }

    private static Fault unknown(BindException failure, ConfigurationProperty property) {
        Written written = Written.of(property);
        return new Fault(
                new Written(written.property(), Optional.empty(), written.origin()),
                new Bilingual("Det finns ingen sådan egenskap.", "There is no such property."),
                Vocabulary.around(failure.getName(), failure.getTarget().getType(), property.getName())
                        .remedy());
    }

    private Fault wrongValue(BindException failure) {
        Optional<ConversionFailedException> conversion = find(failure, ConversionFailedException.class);
        Optional<Written> value = Optional.ofNullable(failure.getProperty())
                .filter(each -> failure.getName().equals(each.getName()))
                .map(Written::of);
        Written written =
                value.orElseGet(() -> Written.in(environment, failure.getName().toString()));
        Optional<String> key = conversion.filter(each -> value.isEmpty()).map(each -> String.valueOf(each.getValue()));
        Class<?> wanted = conversion
                .<Class<?>>map(each -> each.getTargetType().getType())
                .orElseGet(() -> failure.getTarget().getType().toClass());
        return new Fault(
                written,
                new Bilingual("Värdet går inte att läsa.", "The value cannot be read."),
                Expected.of(wanted, written.value().or(() -> key)));
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
