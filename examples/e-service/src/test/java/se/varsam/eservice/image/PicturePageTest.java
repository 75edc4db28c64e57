package se.varsam.eservice.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.asta;
import static se.varsam.eservice.SignedIn.bo;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.content.Captions;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Pictures;
import se.varsam.label.Inspector;
import se.varsam.label.LabelField;
import se.varsam.label.Provenance;
import se.varsam.label.TraceKind;
import se.varsam.tool.ToolRegister;

@KontaktcenterTest
class PicturePageTest {
    private static final Pattern PICTURE = Pattern.compile("/bild/[0-9a-f-]{36}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ToolRegister tools;

    private final MockHttpSession session = new MockHttpSession();

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void givesBackThePictureLabelledAndItsPixelsUntouched(String format, String type) throws IOException {
        byte[] sent = Pictures.of(format);
        String page = ok(label("soderkoping", "firefly", "GENERATED", sent));

        MvcTestResult answer = get(address(page));

        byte[] labelled = answer.getResponse().getContentAsByteArray();
        Provenance found = Inspector.standard().inspect(labelled);
        assertThat(answer).hasStatusOk().hasContentType(type).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(Pictures.pixels(labelled)).isEqualTo(Pictures.pixels(sent));
        assertThat(found.has(TraceKind.OWN_LABEL)).isTrue();
        assertThat(found.fields())
                .containsEntry(LabelField.SYSTEM, tools.get("firefly").name());
        assertThat(page)
                .contains("<figcaption", Captions.EXACT_FOR_IMAGES, "Iptc4xmpExt:DigitalSourceType")
                .contains("Är den märkt som policyn kräver?", "Får den publiceras för invånare?");
    }

    @Test
    void labelsWebp() throws IOException {
        String page = ok(label("norsjo", "firefly", "GENERATED", Pictures.webp()));

        MvcTestResult answer = get(address(page));

        assertThat(answer).hasContentType("image/webp");
        assertThat(Inspector.standard()
                        .inspect(answer.getResponse().getContentAsByteArray())
                        .has(TraceKind.OWN_LABEL))
                .isTrue();
    }

    @Test
    void offersThePictureAsADownload() throws IOException {
        String page = ok(label("soderkoping", "firefly", "EDITED", Pictures.of("png")));

        assertThat(page).contains("Denna bild har redigerats med hjälp av AI", "?ladda-ned");
        assertThat(get(address(page) + "?ladda-ned"))
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"markt-bild.png\"");
        assertThat(get(address(page))).headers().hasValue("Content-Disposition", "inline; filename=\"markt-bild.png\"");
    }

    @Test
    void neverShowsADrawingThatMayHoldScripts() throws IOException {
        String page = ok(label("soderkoping", "firefly", "GENERATED", Pictures.svg()));

        assertThat(page).doesNotContain("<img", "alert(1)").contains("visas inte på sidan");
        assertThat(get(address(page)))
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"markt-bild.svg\"")
                .hasValue("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @Test
    void givesNobodyElseThePicture() throws IOException {
        String address = address(ok(label("soderkoping", "firefly", "GENERATED", Pictures.of("png"))));

        assertThat(mvc.get().uri(address).session(new MockHttpSession()).with(bo()))
                .hasStatus(404);
        assertThat(get("/bild/00000000-0000-0000-0000-000000000000")).hasStatus(404);
        assertThat(get("/bild/inget-id")).hasStatus(400);
    }

    @Test
    void leavesEvidenceOfTheLabelAndOfTheVerdict() throws IOException {
        long before = trail.size();
        ok(label("soderkoping", "firefly", "GENERATED", Pictures.of("png")));

        AuditRecord labelled = trail.record(before);
        assertThat(labelled.kind()).isEqualTo(AuditKind.LABELLED);
        assertThat(labelled.tool()).isEqualTo("firefly");
        assertThat(labelled.digests()).containsOnlyKeys("output-sha256");
        assertThat(labelled.person()).contains("asta");
        assertThat(trail.record(before + 1).act()).isEqualTo("PUBLISH");
        assertThat(trail.size()).isEqualTo(before + 2);
    }

    @Test
    void saysWhyAndTheWayForward() throws IOException {
        assertThat(ok(label("soderkoping", "chatgpt", "GENERATED", Pictures.of("png"))))
                .containsPattern("class=\"verdict (denied|required)\"")
                .contains("Policyn soderkoping: ", "Därför att:", "Gör så här:");
    }

    @Test
    void citesEachMunicipalitysOwnClauses() throws IOException {
        byte[] picture = Pictures.of("png");

        assertThat(ok(label("soderkoping", "chatgpt", "GENERATED", picture)))
                .contains("SODERKOPING-")
                .doesNotContain("KARLSKOGA-");
        assertThat(ok(label("karlskoga", "chatgpt", "GENERATED", picture)))
                .contains("KARLSKOGA-")
                .doesNotContain("SODERKOPING-");
    }

    @Test
    void refusesABrokenPicture() throws IOException {
        byte[] png = Pictures.of("png");
        refuses(Arrays.copyOf(png, png.length - 20), "PNG: filen är skadad");
    }

    @Test
    void refusesATextNamedAsAPicture() throws IOException {
        refuses("Hej, jag är en text.".getBytes(UTF_8), "inte en bild, vad den än heter");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refuses(new byte[0], "ingen fil kom fram, eller så är den tom");
    }

    @Test
    void refusesToBreakSomebodyElsesManifest() throws IOException {
        refuses(Pictures.signed(), "någon annans C2PA-manifest");
    }

    @Test
    void refusesWhatNobodyKnows() throws IOException {
        refuses(new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 7}, "Formatet känns inte igen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stockholm | firefly | GENERATED | Välj en kommun",
                "soderkoping | <script>x</script> | GENERATED | verktyget finns inte i registret",
                "soderkoping | firefly | HUMAN | inget av de tre är valt"
            })
    void refusesAFormThatDoesNotSay(String municipality, String tool, String part, String sentence) throws IOException {
        MvcTestResult answer = label(municipality, tool, part, Pictures.of("png"));

        assertThat(answer).hasStatus(422).bodyText().contains(sentence).doesNotContain("<script>", "ladda-ned");
    }

    @Test
    void saysItInEnglish() throws IOException {
        MvcTestResult answer = mvc.post()
                .uri("/bild")
                .multipart()
                .file(file(Pictures.signed()))
                .param("municipality", "soderkoping")
                .param("tool", "firefly")
                .param("part", "GENERATED")
                .param("lang", "en")
                .with(asta())
                .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("somebody else&#39;s C2PA manifest")
                .doesNotContain("någon annans");
    }

    @Test
    void tellsWhetherAFileIsLabelledAlready() throws IOException {
        String address = address(ok(label("soderkoping", "firefly", "GENERATED", Pictures.of("png"))));
        byte[] labelled = get(address).getResponse().getContentAsByteArray();

        assertThat(inspect(labelled))
                .hasStatusOk()
                .bodyText()
                .contains("säger att AI har haft del", "Varsams märkning");
        assertThat(inspect(Pictures.of("png")))
                .hasStatusOk()
                .bodyText()
                .contains("betyder inte att en människa har gjort den");
        assertThat(inspect(new byte[0])).hasStatus(422).bodyText().contains("id=\"inspect-error\"");
    }

    private void refuses(byte[] file, String sentence) throws IOException {
        long before = trail.size();

        MvcTestResult answer = label("soderkoping", "firefly", "GENERATED", file);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", sentence)
                .doesNotContain("Exception");
        assertThat(PICTURE.matcher(answer.getResponse().getContentAsString(UTF_8))
                        .find())
                .isFalse();
        assertThat(trail.size()).isEqualTo(before);
    }

    private MvcTestResult label(String municipality, String tool, String part, byte[] file) {
        return mvc.post()
                .uri("/bild")
                .multipart()
                .file(file(file))
                .param("municipality", municipality)
                .param("tool", tool)
                .param("part", part)
                .session(session)
                .with(asta())
                .exchange();
    }

    private MvcTestResult inspect(byte[] file) {
        return mvc.post()
                .uri("/bild/granska")
                .multipart()
                .file(file(file))
                .session(session)
                .with(asta())
                .exchange();
    }

    private static MockMultipartFile file(byte[] bytes) {
        return new MockMultipartFile("file", "torget.png", "text/html", bytes);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).session(session).with(asta()).exchange();
    }

    private static String ok(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }

    private static String address(String page) {
        Matcher found = PICTURE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
