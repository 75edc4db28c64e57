package se.varsam.spring.configuration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import se.varsam.term.Answer;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/** Reads a word of the vocabulary by any of its names, Swedish and English, and a yes-or-no answer as YAML gives it. */
final class TermConverter implements ConditionalGenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Enum.class),
                new ConvertiblePair(Boolean.class, Enum.class),
                new ConvertiblePair(Integer.class, Enum.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return Term.class.isAssignableFrom(target.getType())
                && (source.getType() == String.class || target.getType() == Answer.class);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        String text = String.valueOf(source);
        if (to.getType() == Answer.class
                && List.of("true", "false", "on", "off").contains(text)) {
            return "true".equals(text) || "on".equals(text) ? Answer.YES : Answer.NO;
        }
        String wanted = Terms.fold(text);
        return Stream.of(to.getType().getEnumConstants())
                .filter(each ->
                        spellings((Term) each).anyMatch(word -> Terms.fold(word).equals(wanted)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Okänt ord. / Unknown word."));
    }

    private static Stream<String> spellings(Term term) {
        return Stream.concat(Stream.of(term.name(), term.sv(), term.en()), term.aliases().stream());
    }
}
