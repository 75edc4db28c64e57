package se.varsam.spring.configuration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.information.InformationClass;

/**
 * One of several municipalities under {@code varsam.municipalities}; the profile alone may be written as a text.
 *
 * @param profile the profile, by its id or municipality code
 * @param settings what the policy leaves to the municipality
 * @param classNames the municipality's own names for information classes, the first being the one to show
 * @param law whether the law layer (AI Act, GDPR) answers beside the municipality's document
 */
record MunicipalityProperties(
        @Nullable String profile,
        @Nullable SettingsProperties settings,
        @DefaultValue Map<InformationClass, List<String>> classNames,
        @DefaultValue("true") boolean law) {}
