package se.varsam.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.varsam.audit.CheckpointVerifier;
import se.varsam.cli.file.Sidecars;
import se.varsam.cli.terminal.Words;
import se.varsam.cli.text.ScanFormat;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.AiReview;
import se.varsam.decision.OmittedReasons;
import se.varsam.label.ImageMark;
import se.varsam.label.LabelLayer;
import se.varsam.privacy.Masking;
import se.varsam.privacy.ScanLevel;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.term.Language;
import se.varsam.term.Terms;
import se.varsam.term.UnknownTermException;
import se.varsam.use.Act;

/** Reads what is written on the command line; an error names the nearest known word. */
final class Converters {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(Profile.class, naming(Profiles::get));
        line.registerConverter(Act.class, naming(text -> Terms.parse(Act.class, text)));
        line.registerConverter(ScanFormat.class, naming(text -> Terms.parse(ScanFormat.class, text)));
        line.registerConverter(ScanLevel.class, naming(text -> Terms.parse(ScanLevel.class, text)));
        line.registerConverter(Masking.class, naming(text -> Terms.parse(Masking.class, text)));
        line.registerConverter(Language.class, naming(Converters::language));
        line.registerConverter(ContentKind.class, naming(text -> Terms.parse(ContentKind.class, text)));
        line.registerConverter(ContentOrigin.class, naming(text -> Terms.parse(ContentOrigin.class, text)));
        line.registerConverter(LabelLayer.class, naming(text -> Terms.parse(LabelLayer.class, text)));
        line.registerConverter(ImageMark.class, naming(text -> Terms.parse(ImageMark.class, text)));
        line.registerConverter(Sidecars.When.class, naming(text -> Terms.parse(Sidecars.When.class, text)));
        line.registerConverter(LocalDate.class, Converters::date);
        line.registerConverter(Duration.class, Converters::duration);
        line.registerConverter(OmittedReasons.class, naming(text -> Terms.parse(OmittedReasons.class, text)));
        line.registerConverter(AiReview.Part.class, naming(text -> Terms.parse(AiReview.Part.class, text)));
        line.registerConverter(OptionalLong.class, text -> OptionalLong.of(number(text)));
        line.registerConverter(CheckpointVerifier.class, refusing(CheckpointVerifier::parse));
    }

    private static Language language(String text) {
        if (!LANGUAGES.contains(text)) {
            throw Terms.unknown("--lang", text, LANGUAGES);
        }
        return text.equals("en") ? Language.ENGLISH : Language.SWEDISH;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Words.NO_DATE.inBoth());
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Words.NO_DURATION.inBoth());
        }
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new TypeConversionException(Words.NO_NUMBER.inBoth());
        }
        return Long.parseLong(text);
    }

    private static <T> ITypeConverter<T> refusing(ITypeConverter<T> converter) {
        return text -> {
            try {
                return converter.convert(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static <T> ITypeConverter<T> naming(ITypeConverter<T> converter) {
        return text -> {
            try {
                return converter.convert(text);
            } catch (UnknownTermException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}
