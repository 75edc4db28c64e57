package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.label.raster.Pictures;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

class LabellerTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly");

    private final Labeller labeller = Labeller.standard();

    @Test
    void labelsAFileInItsPlace(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("torget.png"), Pictures.of("png"));

        // @start region="label"
        Labelled done = Labeller.standard()
                .label(picture, AiLabel.generatedBy("Firefly").version("3"));
        Provenance provenance = Inspector.standard().inspect(picture);
        // @end

        assertThat(done.caption()).isEqualTo("Denna bild har genererats med hjälp av AI");
        assertThat(done.missing()).containsExactly(LabelLayer.VISIBLE);
        assertThat(provenance.has(TraceKind.OWN_LABEL)).isTrue();
    }

    @Test
    void saysWhatTheMunicipalitySays() {
        Captions own = Captions.standard()
                .saying(
                        ContentKind.IMAGE,
                        ContentOrigin.GENERATED,
                        new Bilingual("AI-genererad bild", "AI-generated image"));
        assertThat(labeller.saying(own).caption(ContentKind.IMAGE)).isEqualTo("AI-genererad bild");
        assertThat(labeller.caption(ContentKind.IMAGE)).isEqualTo(Captions.EXACT_FOR_IMAGES);
        assertThat(labeller.caption(ContentKind.MAP)).isEqualTo("Denna karta har genererats med hjälp av AI");
    }

    @Test
    void appendsTheCaptionOnceAsAParagraph() {
        assertThat(labeller.append("Hej.", LABEL)).isEqualTo("Hej.\n\nDenna text har genererats med hjälp av AI.");
        assertThat(labeller.append("Hej.\r\n", LABEL))
                .isEqualTo("Hej.\r\n\r\nDenna text har genererats med hjälp av AI.\r\n");
        String twice = labeller.append(labeller.append("Hej.", LABEL), LABEL);
        assertThat(twice).isEqualTo(labeller.append("Hej.", LABEL));
        AiLabel english = AiLabel.editedWith("x").in(Language.ENGLISH);
        assertThat(labeller.append(twice, english)).isEqualTo("Hej.\n\nThis text was edited with the help of AI.");
    }

    @Test
    void writesPromptsOnlyWhenGivenThem() {
        byte[] picture = Pictures.of("png");
        assertThat(text(labeller.label(picture, LABEL))).doesNotContain("AIPrompt");
        assertThat(text(labeller.label(picture, LABEL.withPrompt(new Prompt("en katt på torget", "Handläggare")))))
                .contains(">en katt på torget</Iptc4xmpExt:AIPromptInformation>")
                .contains(">Handläggare</Iptc4xmpExt:AIPromptWriterName>");
    }

    @Test
    void describesInBothLanguagesTheLabelsOwnFirst() {
        assertThat(text(labeller.label(Pictures.of("png"), LABEL.in(Language.ENGLISH))))
                .contains("<rdf:li xml:lang=\"x-default\">This image was generated with the help of AI</rdf:li>")
                .contains("<rdf:li xml:lang=\"sv\">Denna bild har genererats med hjälp av AI</rdf:li>");
    }

    @Test
    void keepsEditorsOutOfMessages() {
        Review review = new Review("Anna Andersson", "Bo Berg", LocalDate.EPOCH);
        assertThat(LABEL.reviewed(review)
                        .withPrompt(new Prompt("hemlig", "Cia"))
                        .toString())
                .doesNotContain("Anna", "Bo Berg", "hemlig", "Cia");
        assertThat(review.toString()).doesNotContain("Anna");
    }

    @Test
    void refusesWhatNoAiMade() {
        assertThatThrownBy(() -> new AiLabel(
                        ContentOrigin.HUMAN,
                        ContentKind.MAP,
                        "Firefly",
                        "",
                        LABEL.languages(),
                        LABEL.date(),
                        LABEL.review(),
                        LABEL.prompt()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" / ");
        assertThatThrownBy(() -> AiLabel.generatedBy(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesFactAndWayForwardWhereItDoesNotKnowTheFormat(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("torget.png"), new byte[] {0, 1, 2, 3, 0, (byte) 0xFF});
        assertThatThrownBy(() -> labeller.label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.UNSUPPORTED))
                .hasMessageContaining("sidofil")
                .hasMessageContaining("sidecar");
    }

    @Test
    void refusesLayersThatAFormatHasNoPlaceFor() {
        assertThatThrownBy(() -> labeller.writing(LabelLayer.VISIBLE).label(Pictures.of("png"), LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.NO_PLACE))
                .hasMessageStartingWith("PNG: ");
    }

    @Test
    void takesOffOnlyItsOwnUntouchedLabel() {
        byte[] picture = Pictures.of("png");
        assertThatThrownBy(() -> labeller.unlabel(picture)).hasMessageContaining("inget att ta bort");
        byte[] changed = labeller.label(picture, LABEL);
        byte[] longer = Arrays.copyOf(changed, changed.length + 1);
        assertThatThrownBy(() -> labeller.unlabel(longer))
                .isInstanceOfSatisfying(
                        LabelException.class,
                        e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.CHANGED_SINCE));
    }

    @Test
    void leavesALabelAloneThatStandsInAFileSomebodyChanged() {
        byte[] labelled = labeller.label(Pictures.of("png"), LABEL);
        byte[] longer = Arrays.copyOf(labelled, labelled.length + 1);
        assertThat(labeller.label(longer, LABEL)).isEqualTo(longer);
        assertThatThrownBy(() -> labeller.label(longer, LABEL.version("4")))
                .isInstanceOfSatisfying(
                        LabelException.class,
                        e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.CHANGED_SINCE));
    }

    @Test
    void labelsStreamsShortAndLong() throws IOException {
        byte[] picture = Pictures.of("png");
        assertThat(streamed(picture)).isEqualTo(labeller.label(picture, LABEL));
        byte[] end = new byte[9 << 20];
        byte[] large = Arrays.copyOf(picture, picture.length + end.length);
        assertThat(streamed(large)).isEqualTo(labeller.label(large, LABEL));
    }

    @Test
    void keepsPermissionsAndFollowsLinks(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("torget.png"), Pictures.of("png"));
        Files.setPosixFilePermissions(picture, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), picture);

        labeller.label(link, LABEL);

        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(picture)))
                .isEqualTo("rw-r-----");
        assertThat(Inspector.standard().inspect(picture).has(TraceKind.OWN_LABEL))
                .isTrue();
    }

    @Test
    void givesANewFileThePermissionsOfNewFiles(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("torget.png"), Pictures.of("png"));
        Path labelled = folder.resolve("labelled.png");

        labeller.label(picture, labelled, LABEL);

        assertThat(Files.getPosixFilePermissions(labelled))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("new"))));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("torget.png", "labelled.png", "new");
    }

    @Test
    void writesASidecar() {
        assertThat(new String(labeller.sidecar(ContentKind.DATA, LABEL), StandardCharsets.UTF_8))
                .contains("trainedAlgorithmicData", "Dessa data har genererats")
                .doesNotContain("Restore");
    }

    private byte[] streamed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        labeller.label(new ByteArrayInputStream(file), out, LABEL);
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
