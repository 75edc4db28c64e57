package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.content.Audience.COMPANIES;
import static se.varsam.content.Audience.INTERNAL;
import static se.varsam.content.Audience.RESIDENTS;
import static se.varsam.content.ContentKind.ANSWER;
import static se.varsam.content.ContentKind.AUDIO;
import static se.varsam.content.ContentKind.IMAGE;
import static se.varsam.content.ContentKind.MAP;
import static se.varsam.content.ContentKind.SUGGESTION;
import static se.varsam.content.ContentKind.TEXT;
import static se.varsam.content.ContentKind.VIDEO;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.content.Audience;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.label.AiLabel;
import se.varsam.label.ImageMark;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.raster.Pictures;
import se.varsam.profile.LooseningException;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.rule.Verdict;
import se.varsam.term.Answers;

/** Which kinds need which words for whom: the five policies' label rules, asked about files. */
class LabelPolicyTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly");

    @TempDir
    private Path folder;

    static Stream<Arguments> unlabelled() {
        return Stream.of(
                // Karlshamn: everything, internal too; to residents in particular
                Arguments.of("karlshamn", TEXT, INTERNAL, List.of("KARLSHAMN-45")),
                Arguments.of("karlshamn", AUDIO, INTERNAL, List.of("KARLSHAMN-45")),
                Arguments.of("karlshamn", TEXT, RESIDENTS, List.of("KARLSHAMN-45", "KARLSHAMN-46")),
                Arguments.of("karlshamn", IMAGE, RESIDENTS, List.of("KARLSHAMN-45", "KARLSHAMN-47")),
                Arguments.of("karlshamn", VIDEO, RESIDENTS, List.of("KARLSHAMN-45", "KARLSHAMN-48")),
                // Karlskoga: external only, maps and suggestions too
                Arguments.of("karlskoga", IMAGE, INTERNAL, List.of()),
                Arguments.of("karlskoga", MAP, COMPANIES, List.of("KARLSKOGA-96", "KARLSKOGA-99")),
                Arguments.of("karlskoga", SUGGESTION, RESIDENTS, List.of("KARLSKOGA-96", "KARLSKOGA-100")),
                Arguments.of("karlskoga", TEXT, RESIDENTS, List.of("KARLSKOGA-96", "KARLSKOGA-98")),
                // Söderköping: images, wherever they are used; no other kind
                Arguments.of("soderkoping", IMAGE, INTERNAL, List.of("SODERKOPING-Q", "SODERKOPING-R-3")),
                Arguments.of("soderkoping", TEXT, RESIDENTS, List.of()),
                // kommun-004: everything that is shown or said
                Arguments.of("kommun-004", ANSWER, RESIDENTS, List.of("K004-2.2-13")),
                Arguments.of("kommun-004", AUDIO, INTERNAL, List.of("K004-2.2-13")),
                // Norsjö: no caption, but residents are told
                Arguments.of("norsjo", IMAGE, RESIDENTS, List.of("NORSJO-69")),
                Arguments.of("norsjo", IMAGE, INTERNAL, List.of()));
    }

    @ParameterizedTest
    @MethodSource("unlabelled")
    void citesWhatAsksForALabel(String municipality, ContentKind kind, Audience audience, List<String> clauses)
            throws IOException {
        Verdict verdict = policy(municipality).checkLabel(file(Pictures.of("png")), harmless(kind, audience));

        assertThat(verdict.findings())
                .extracting(finding -> finding.clause().id())
                .containsAll(clauses);
        assertThat(verdict.isAllowed()).isEqualTo(clauses.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("unlabelled")
    void isContentWithTheCaptionDrawnUnderTheImage(
            String municipality, ContentKind kind, Audience audience, List<String> clauses) throws IOException {
        Path file = file(Pictures.of("png"));
        AiPolicy policy = policy(municipality);
        policy.labeller().drawing(ImageMark.BAND).label(file, LABEL);

        assertThat(policy.checkLabel(file, harmless(kind, audience)).isAllowed())
                .as("clauses %s", clauses)
                .isTrue();
    }

    @Test
    void believesWhatIsSaidOfThePageAroundAnImage() throws IOException {
        Path file = file(Pictures.of("png"));
        AiPolicy policy = policy("soderkoping");
        Content image = harmless(IMAGE, RESIDENTS);

        assertThat(policy.checkLabel(file, image.captioned(policy.labeller().caption(IMAGE)))
                        .isAllowed())
                .isTrue();
        assertThat(policy.checkLabel(file, image.captioned("Bilden är AI-genererad"))
                        .cites("SODERKOPING-Q"))
                .isTrue();
    }

    static Stream<Arguments> pages() {
        return Stream.of("soderkoping", "karlshamn", "karlskoga", "kommun-004")
                .flatMap(municipality -> Stream.of(Pages.values()).map(page -> Arguments.of(municipality, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isContentWithAPageWhereEveryImageIsCaptioned(String municipality, Pages page) throws IOException {
        String caption = policy(municipality).labeller().caption(IMAGE);
        assertThat(judged(municipality, page, Pages.IMAGE, caption, "Torget byggs om.", Pages.IMAGE, caption)
                        .isAllowed())
                .isTrue();

        Path file = page(page, Pages.IMAGE, "Torget byggs om.", Pages.IMAGE);
        AiPolicy policy = policy(municipality);
        policy.labeller().label(file, LABEL.kind(IMAGE));
        assertThat(policy.checkLabel(file, harmless(IMAGE, RESIDENTS)).isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void citesAPageWhereAnImageLacksItsCaption(String municipality, Pages page) throws IOException {
        String caption = policy(municipality).labeller().caption(IMAGE);
        Verdict one = judged(municipality, page, Pages.IMAGE, caption, "Torget byggs om.", Pages.IMAGE, "Klart i maj.");
        Verdict none = judged(municipality, page, Pages.IMAGE, "Torget byggs om.", "Klart i maj.");

        assertThat(one.isAllowed()).isFalse();
        assertThat(one.findings()).isEqualTo(none.findings());
        assertThat(one.cites("SODERKOPING-Q")).isEqualTo(municipality.equals("soderkoping"));
    }

    @ParameterizedTest
    @EnumSource(Pages.class)
    void citesSoderkopingWhereTheCaptionIsRewordedOrStandsElsewhere(Pages page) throws IOException {
        String caption = policy("soderkoping").labeller().caption(IMAGE);
        assertThat(judged("soderkoping", page, Pages.IMAGE, "Bilden är AI-genererad", "Slut.")
                        .cites("SODERKOPING-Q"))
                .isTrue();
        assertThat(judged("soderkoping", page, Pages.IMAGE, caption, Pages.IMAGE, "Bilden är AI-genererad")
                        .cites("SODERKOPING-Q"))
                .isTrue();
        assertThat(judged("soderkoping", page, caption, "Torget.", Pages.IMAGE, "Byggs om.", "Slut.")
                        .cites("SODERKOPING-Q"))
                .isTrue();
        assertThat(judged("soderkoping", page, Pages.IMAGE, "Byggs om.", "Slut.", caption)
                        .cites("SODERKOPING-Q"))
                .isTrue();
    }

    private Verdict judged(String municipality, Pages page, String... paragraphs) throws IOException {
        return policy(municipality).checkLabel(page(page, paragraphs), harmless(IMAGE, RESIDENTS));
    }

    private Path page(Pages page, String... paragraphs) throws IOException {
        return Files.write(folder.resolve("sida" + page.ending()), page.of(paragraphs));
    }

    @Test
    void asksOnlyForLabels() throws IOException {
        Verdict verdict = policy("karlshamn").checkLabel(file(Pictures.of("png")), harmless(IMAGE, INTERNAL));
        assertThat(verdict.findings())
                .extracting(finding -> finding.effect())
                .isNotEmpty()
                .allMatch(LabelCheck.EFFECTS::contains);
    }

    @Test
    void leavesAloneWhatAHumanMade() throws IOException {
        Content human = new Content(IMAGE, ContentOrigin.HUMAN, RESIDENTS, "", Answers.unknown());
        assertThat(policy("karlshamn")
                        .checkLabel(file(Pictures.of("png")), human)
                        .findings())
                .isEmpty();
    }

    /** The municipality's document alone: the law has label rules of its own. */
    private static AiPolicy policy(String municipality) {
        return AiPolicy.of(municipality).withoutLaw();
    }

    private static Content harmless(ContentKind kind, Audience audience) {
        return Content.generated(kind, audience)
                .without(ContentTrait.MISTAKABLE_FOR_REAL, ContentTrait.INFORMS_THE_PUBLIC);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("fil"), bytes);
    }

    @Test
    void labelsInTheLayersThatAProfileChooses() throws IOException {
        Profile machinesOnly =
                Profile.of("x", "X kommun", "").labels(LabelLayer.METADATA).build();
        Path file = file("Hej.".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> AiPolicy.of(machinesOnly).labeller().label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.NO_PLACE));
        assertThatThrownBy(() ->
                        Profiles.get("soderkoping").overlay("y", "Y", profile -> profile.labels(LabelLayer.METADATA)))
                .isInstanceOf(LooseningException.class);
    }
}
