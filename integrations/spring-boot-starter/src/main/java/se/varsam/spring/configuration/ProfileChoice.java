package se.varsam.spring.configuration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;
import se.varsam.term.Terms;

/** Which profiles hold: one for every call, or one for each municipality; never none, never both. */
record ProfileChoice(Optional<MunicipalityProperties> single, Map<String, MunicipalityProperties> several) {

    static ProfileChoice of(VarsamProperties written) {
        boolean one = written.profile() != null && !written.profile().isBlank();
        boolean several = !written.municipalities().isEmpty();
        if (one && several) {
            throw refusal(
                    "varsam.profile",
                    new Bilingual(
                            "Både profile och municipalities är angivna.",
                            "Both profile and municipalities are given."),
                    new Bilingual(
                            "Behåll profile för en kommun, eller municipalities för flera.",
                            "Keep profile for one municipality, or municipalities for several."));
        }
        if (!one && !several) {
            throw none();
        }
        if (several && (written.settings() != null || !written.classNames().isEmpty() || !written.law())) {
            throw refusal(
                    written.settings() != null
                            ? "varsam.settings"
                            : written.law() ? "varsam.class-names" : "varsam.law",
                    new Bilingual(
                            "Med flera kommuner gäller detta en av dem.", "With several municipalities this is one's."),
                    new Bilingual(
                            "Flytta det till varsam.municipalities.<kommunkod>.",
                            "Move it to varsam.municipalities.<municipality code>."));
        }
        MunicipalityProperties alone =
                new MunicipalityProperties(written.profile(), written.settings(), written.classNames(), written.law());
        return new ProfileChoice(one ? Optional.of(alone) : Optional.empty(), written.municipalities());
    }

    /** {@return the profile that is written} */
    static Profile profile(String property, MunicipalityProperties written) {
        String id = InvalidConfigurationException.need(property + ".profile", written.profile());
        return Profiles.all().stream()
                .filter(each ->
                        !id.isBlank() && (each.id().equals(id) || each.code().equals(id)))
                .findFirst()
                .orElseThrow(() -> refusal(
                        property + ".profile",
                        new Bilingual("Det finns ingen sådan profil.", "There is no such profile."),
                        nearest(id)));
    }

    /** Under a code stands the profile of that municipality. */
    static void refuseOther(String property, String idOrCode, Profile profile) {
        if (!profile.id().equals(idOrCode) && !profile.code().equals(idOrCode)) {
            String key = profile.code().isBlank() ? profile.id() : "\"" + profile.code() + "\"";
            throw refusal(
                    property,
                    new Bilingual(
                            "Koden är inte den som hör till profilen " + profile.id() + ".",
                            "The code is not that of the profile " + profile.id() + "."),
                    new Bilingual(
                            "Skriv " + key + ": " + profile.id() + ", med citattecken om koden.",
                            "Write " + key + ": " + profile.id() + ", with quotation marks around the code."));
        }
    }

    private static Bilingual nearest(String id) {
        Optional<String> near = Terms.nearest(id, municipal().map(Profile::id).toList());
        return new Bilingual(
                near.map(name -> "Menade du " + name + "? ").orElse("") + "Profiler: " + known() + ".",
                near.map(name -> "Did you mean " + name + "? ").orElse("") + "Profiles: " + known() + ".");
    }

    private static InvalidConfigurationException none() {
        String two = "varsam:\n  profile: karlskoga\n";
        return refusal(
                "varsam.profile",
                new Bilingual(
                        "Ingen policy är vald, så inget kan bedömas.",
                        "No policy is chosen, so nothing can be judged."),
                new Bilingual(
                        "Skriv i application.yml:\n\n" + two + "\nProfiler: " + known() + ".",
                        "Write in application.yml:\n\n" + two + "\nProfiles: " + known() + "."));
    }

    private static String known() {
        return municipal()
                .map(each -> each.code().isBlank() ? each.id() : each.id() + " (" + each.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The law and the library's safeguards hold beside a municipality's profile, not in its place. */
    private static Stream<Profile> municipal() {
        return Profiles.all().stream()
                .filter(each -> !each.id().equals(Profiles.LAW) && !each.id().equals(Profiles.SAFEGUARDS));
    }

    private static InvalidConfigurationException refusal(String property, Bilingual fact, Bilingual remedy) {
        return new InvalidConfigurationException(property, fact, remedy);
    }
}
