package se.varsam.label;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import se.varsam.content.Captions;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** All formats there are: those of the library and those that other modules bring. */
final class Formats {

    private Formats() {}

    private static final class Loaded {
        /** Those of other modules first: the library's last one takes any text. */
        static final List<LabelFormat> ALL = ServiceLoader.load(FormatProvider.class).stream()
                .sorted(Comparator.comparing(provider -> provider.type().getModule() == Formats.class.getModule()
                        && provider.type().getName().startsWith("se.varsam.label.")))
                .flatMap(provider -> provider.get().formats().stream())
                .toList();
    }

    /** A file whose format is known and whose marks are read. */
    record Known(LabelFormat format, Source source, Provenance provenance) {

        /** Does something with the file; damage is told with the format's name. */
        <T> T with(Function<LabelFormat, T> deed) {
            return naming(format, deed);
        }
    }

    static Known read(Source source, String name, Captions words) {
        LabelFormat format = Loaded.ALL.stream()
                .filter(each -> each.recognises(source, name))
                .findFirst()
                .orElseThrow(() -> LabelException.of(LabelException.Reason.UNSUPPORTED));
        return new Known(format, source, provenance(format, source, words));
    }

    /** What a file of a known format holds. */
    static Provenance provenance(LabelFormat format, Source source, Captions words) {
        Traces traces = new Traces(words);
        return naming(format, known -> {
            known.read(source, traces);
            return traces.provenance(known);
        });
    }

    private static <T> T naming(LabelFormat format, Function<LabelFormat, T> deed) {
        try {
            return deed.apply(format);
        } catch (DamagedFileException e) {
            throw LabelException.of(LabelException.Reason.DAMAGED, format.name(), e.fact());
        }
    }
}
