package se.varsam.spring.configuration.failure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.ResolvableType;
import se.varsam.term.Bilingual;
import se.varsam.term.Terms;

/** The names of properties, read from the records that hold them. */
record Vocabulary(List<String> known, String misspelt) {

    /** {@return the names that could stand where a property's name goes wrong} */
    static Vocabulary around(
            ConfigurationPropertyName prefix, ResolvableType root, ConfigurationPropertyName property) {
        ResolvableType type = root;
        for (int at = prefix.getNumberOfElements(); at < property.getNumberOfElements(); at++) {
            String element = property.getElement(at, Form.DASHED);
            Class<?> raw = type.toClass();
            if (Map.class.isAssignableFrom(raw)) {
                type = type.getGeneric(1);
            } else if (Collection.class.isAssignableFrom(raw)) {
                type = type.getGeneric(0);
            } else {
                Optional<RecordComponent> component = component(raw, element);
                if (component.isEmpty()) {
                    return new Vocabulary(names(raw), element);
                }
                type = ResolvableType.forType(component.get().getGenericType());
            }
        }
        return new Vocabulary(List.of(), property.getLastElement(Form.DASHED));
    }

    Bilingual remedy() {
        Optional<String> near = Terms.nearest(misspelt, known);
        String all = String.join(", ", known);
        if (known.isEmpty()) {
            return new Bilingual("Ta bort den.", "Remove it.");
        }
        return new Bilingual(
                near.map(name -> "Menade du " + name + "? ").orElse("") + "Här kan stå: " + all + ".",
                near.map(name -> "Did you mean " + name + "? ").orElse("") + "Known here: " + all + ".");
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return components(type).stream()
                .filter(each -> dashed(each.getName()).equals(name))
                .findFirst();
    }

    private static List<String> names(Class<?> type) {
        return components(type).stream()
                .map(each -> dashed(each.getName()))
                .sorted()
                .toList();
    }

    private static List<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.asList(type.getRecordComponents()) : new ArrayList<>();
    }

    private static String dashed(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
