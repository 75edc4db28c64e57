package se.varsam.spring.configuration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/** Takes a day under {@code varsam.} as it is written, or not at all: elsewhere 30 February may pass for the 28th. */
record ExactDays(Environment environment) implements ConfigurationPropertiesBindHandlerAdvisor {

    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("varsam");

    @Override
    public BindHandler apply(BindHandler handler) {
        return new AbstractBindHandler(handler) {
            @Override
            public @Nullable Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
                if (result instanceof LocalDate day && ROOT.isAncestorOf(name)) {
                    refuseOther(day, Optional.ofNullable(context.getConfigurationProperty()));
                }
                return super.onSuccess(name, target, context, result);
            }
        };
    }

    private void refuseOther(LocalDate day, Optional<ConfigurationProperty> written) {
        Optional<String> text = written.map(each -> String.valueOf(each.getValue()))
                .map(environment::resolvePlaceholders)
                .map(String::strip);
        if (text.filter(each -> !each.equals(day.toString())).isPresent()) {
            throw new IllegalArgumentException("Dagen finns inte. / There is no such day.");
        }
    }
}
