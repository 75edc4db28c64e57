package se.varsam.guarded.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.label.Inspector;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.Provenance;
import se.varsam.label.TraceKind;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.tool.AiTool;

class OutputGuardTest {

    private static final String TEXT = "Nämnden beslutar.\nParagrafen är justerad.";
    private static final String LABELLED = TEXT + "\n\n" + SENTENCE;

    @TempDir
    private Path folder;

    interface Assistant {

        String answer();

        CharSequence sequence();

        StringBuilder builder();

        StringBuffer buffer();

        CharBuffer chars();

        char[] array();

        byte[] bytes();

        ByteBuffer bytesInBuffer();

        Path path();

        File file();

        InputStream stream();
    }

    @Test
    @SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"}) // the types are what is tested
    void labelsTextInItsOwnType() {
        assertThat(pass("answer", TEXT)).isEqualTo(LABELLED);
        assertThat(pass("sequence", new StringBuilder(TEXT))).hasToString(LABELLED);
        assertThat(pass("builder", new StringBuilder(TEXT)))
                .isInstanceOf(StringBuilder.class)
                .hasToString(LABELLED);
        assertThat(pass("buffer", new StringBuffer(TEXT)))
                .isInstanceOf(StringBuffer.class)
                .hasToString(LABELLED);
        assertThat(pass("chars", CharBuffer.wrap(TEXT)))
                .isInstanceOf(CharBuffer.class)
                .hasToString(LABELLED);
        assertThat((char[]) pass("array", TEXT.toCharArray())).isEqualTo(LABELLED.toCharArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {LABELLED, "", " \n", SENTENCE})
    void leavesTextThatIsLabelledOrBlank(String text) {
        assertThat(pass("answer", text)).isSameAs(text);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void saysWhatTheMunicipalitySays(Profile profile) {
        AiPolicy policy = AiPolicy.of(profile);

        for (ContentKind kind : new ContentKind[] {ContentKind.TEXT, ContentKind.SUGGESTION, ContentKind.ANSWER}) {
            String caption =
                    profile.captions().of(kind, ContentOrigin.GENERATED).sv();
            assertThat(Outputs.guard(Assistant.class, "answer", Outputs.generated(kind))
                            .pass(TEXT, policy, ENEO))
                    .isEqualTo(TEXT + "\n\n" + caption + ".");
        }
    }

    static Iterable<Profile> profiles() {
        return Profiles.all();
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITED", "ASSISTED"})
    void saysHowMuchOfItAiMade(ContentOrigin origin) {
        GuardSpec.Output output = new GuardSpec.Output(ContentKind.TEXT, origin);

        assertThat(Outputs.guard(Assistant.class, "answer", output).pass(TEXT, SODERKOPING, ENEO))
                .asString()
                .endsWith(Captions.standard().of(ContentKind.TEXT, origin).sv() + ".");
    }

    @Test // Söderköping Q
    void labelsImagesInTheWordsOfTheRule() {
        // @start region="labelled"
        OutputGuard guard = Outputs.guard(Assistant.class, "bytes");
        byte[] labelled = (byte[]) requireNonNull(guard.pass(Outputs.image("png"), SODERKOPING, ENEO));

        Provenance found = Inspector.standard().inspect(labelled);
        assertThat(found.fields())
                .containsEntry(LabelField.CAPTION, "Denna bild har genererats med hjälp av AI")
                .containsEntry(LabelField.SYSTEM, "Eneo");
        // @end
        assertThat(found.has(TraceKind.OWN_LABEL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void labelsFilesInEveryTypeThatHoldsThem(String format) throws IOException {
        byte[] image = Outputs.image(format);
        Path file = Files.write(folder.resolve("torget." + format), image);
        Path other = Files.write(folder.resolve("parken." + format), image);
        byte[] labelled = (byte[]) pass("bytes", image.clone());

        assertThat(labelled).isNotEqualTo(image);
        assertThat(((ByteBuffer) pass("bytesInBuffer", ByteBuffer.wrap(image))).array())
                .isEqualTo(labelled);
        assertThat(pass("path", file)).isSameAs(file);
        assertThat(file).hasBinaryContent(labelled);
        assertThat(pass("file", other.toFile())).isEqualTo(other.toFile());
        assertThat(other).hasBinaryContent(labelled);
        try (InputStream stream = (InputStream) pass("stream", Files.newInputStream(file))) {
            assertThat(stream.readAllBytes()).isEqualTo(labelled);
        }
        assertThat((byte[]) pass("bytes", labelled)).isEqualTo(labelled);
    }

    @Test // Karlskoga 99
    void saysWhichKindOfImageItIs() {
        OutputGuard guard = Outputs.guard(Assistant.class, "bytes", Outputs.generated(ContentKind.MAP));
        byte[] labelled = (byte[]) requireNonNull(guard.pass(Outputs.image("png"), AiPolicy.of("karlskoga"), ENEO));

        assertThat(Inspector.standard().inspect(labelled).fields())
                .containsEntry(LabelField.CAPTION, "Denna karta har genererats med hjälp av AI");
    }

    @Test
    void passesNothingAsItIs() {
        byte[] empty = {};

        assertThat(Outputs.guard(Assistant.class, "answer").pass(null, SODERKOPING, ENEO))
                .isNull();
        assertThat(pass("bytes", empty)).isSameAs(empty);
    }

    @Test
    void doesNothingWhereNothingIsDeclared() {
        OutputGuard guard = Outputs.guard(Assistant.class, "answer", Optional.empty(), Optional.empty());

        assertThat(guard.pass(TEXT, SODERKOPING, ENEO)).isSameAs(TEXT);
    }

    @Test
    void givesOutNoFileOfUnknownOrDamagedFormat() {
        byte[] unknown = {0, 1, 2, 3, 'h', 'e', 'm', 'l', 'i', 'g', 't'};
        byte[] cut = Arrays.copyOf(Outputs.image("png"), 40);

        assertThatThrownBy(() -> pass("bytes", unknown))
                .isInstanceOf(LabelException.class)
                .hasMessageNotContaining("hemligt");
        assertThatThrownBy(() -> pass("bytes", cut)).isInstanceOf(LabelException.class);
    }

    @Test
    void tellsOfALostFileWithoutItsName() {
        assertThatThrownBy(() -> pass("path", folder.resolve("anna-andersson.png")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("inte märkt", "not labelled")
                .hasMessageNotContaining("anna")
                .hasStackTraceContaining("NoSuchFileException")
                .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining("anna"));
    }

    @Test
    void changesItsWordsWithPolicyAndTool() {
        OutputGuard guard = Outputs.guard(Assistant.class, "bytes");
        AiPolicy other = AiPolicy.of(Profiles.get("soderkoping")
                .overlay(
                        "egen",
                        "Egen",
                        rules -> rules.caption(
                                ContentKind.IMAGE, "Bilden är skapad av AI", "The image was created by AI")));

        assertThat(caption(guard, SODERKOPING, ENEO)).containsExactly(Captions.EXACT_FOR_IMAGES, "Eneo");
        assertThat(caption(guard, other, ENEO)).containsExactly("Bilden är skapad av AI", "Eneo");
        assertThat(caption(guard, other, AiTool.inHouse("egen", " ").build()))
                .containsExactly("Bilden är skapad av AI", "egen");
    }

    private static String[] caption(OutputGuard guard, AiPolicy policy, AiTool tool) {
        byte[] labelled = (byte[]) requireNonNull(guard.pass(Outputs.image("png"), policy, tool));
        Provenance found = Inspector.standard().inspect(labelled);
        return new String[] {
            requireNonNull(found.fields().get(LabelField.CAPTION)),
            requireNonNull(found.fields().get(LabelField.SYSTEM))
        };
    }

    @Test
    void labelsFilesThatAreText() {
        assertThat(new String((byte[]) pass("bytes", TEXT.getBytes(UTF_8)), UTF_8))
                .isEqualTo(LABELLED);
    }

    private static Object pass(String method, Object result) {
        return requireNonNull(Outputs.guard(Assistant.class, method).pass(result, SODERKOPING, ENEO));
    }
}
