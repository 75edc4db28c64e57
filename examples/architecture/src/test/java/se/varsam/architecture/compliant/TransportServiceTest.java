package se.varsam.architecture.compliant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.varsam.testkit.GuardAssertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.Guard;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guarded.Guarded;
import se.varsam.label.Inspector;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** The service that keeps every rule at build time also runs, with a guard before each of its doors. */
class TransportServiceTest {

    private static final String LABEL = "Denna text har genererats med hjälp av AI.";

    private final Person caseWorker = Person.of("asta.ek", Role.EMPLOYEE);
    private final Person manager = Person.of("Cecilia Berg", Role.MANAGER);
    private final List<String> sent = new ArrayList<>();
    private Person signedIn = caseWorker;
    private DecisionDesk desk = DecisionDesk.none();
    private Guard guard = Town.guard(Town.policy());
    private Guarded guarded = Guarded.by(guard);

    @BeforeEach
    void opens(@TempDir Path folder) {
        AuditTrail trail = AuditTrail.in(folder);
        AiPolicy policy = Town.policy().recordedIn(trail);
        desk = policy.desk(
                DecisionStore.inMemory(), () -> Optional.of(signedIn), trail, DeskRules.fourEyes(Duration.ofDays(7)));
        guard = Town.guard(policy).deciding(desk);
        guarded = Guarded.by(guard).strict();
    }

    @Test
    void answersAnOpenQuestionAndLabelsTheAnswer() {
        assertThat(controller().answer("Hur ansöker jag om färdtjänst?"))
                .startsWith("Svar på 30 tecken.")
                .endsWith(LABEL);
    }

    @Test
    void doesNotTellTheOpenChatWhoAsks() {
        TransportController controller = controller();

        assertThat(guard)
                .denies(() -> controller.answer("Jag heter Eva Ek, 19900101-0017. Får jag färdtjänst?"))
                .citing("SODERKOPING-D");
        assertThat(sent).isEmpty();
    }

    @Test
    void draftsOneLabelledLetterToEachDistrict() {
        assertThat(controller().letters(List.of("Norra", "Södra")))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).containsOnlyOnce(LABEL));
    }

    @Test
    void publishesALabelledPicture() {
        List<byte[]> published = new ArrayList<>();

        new FrontPage(guarded.proxy(ImageStudio.class, motif -> picture()), published::add).illustrate();

        assertThat(published)
                .singleElement()
                .satisfies(
                        image -> assertThat(Inspector.standard().inspect(image).tellsOfAi())
                                .isTrue());
    }

    @Test
    void remindsAsItsListAllows() {
        ReminderAgent agent = guarded.proxy(ReminderAgent.class, new Reminding(sent));

        agent.remind("FT 2026/7");

        assertThat(agent.journeys("måndag")).isEqualTo(2);
        assertThat(sent).containsExactly("FT 2026/7");
    }

    @Test
    void paysOnceWhatAHumanHasDecided() {
        Payments payments = guarded.proxy(Payments.class, (number, kronor) -> sent.add(number + " " + kronor));

        String waiting = catchThrowableOfType(
                        HumanDecisionRequiredException.class, () -> payments.repay("FT 2026/7", 240))
                .pending()
                .orElseThrow();
        assertThat(sent).isEmpty();
        decide(waiting);
        payments.repay("FT 2026/7", 240);

        assertThat(sent).containsExactly("FT 2026/7 240");
        assertThat(catchThrowableOfType(HumanDecisionRequiredException.class, () -> payments.repay("FT 2026/7", 240)))
                .isNotNull();
    }

    private void decide(String id) {
        signedIn = manager;
        desk.open(id);
        desk.decide(
                id,
                Ruling.by(manager).content("240 kronor betalas ut.").because("Kvittot styrker resan."),
                Outcome.approved());
        signedIn = caseWorker;
    }

    private TransportController controller() {
        OpenChat chat = guarded.proxy(OpenChat.class, question -> {
            sent.add(question);
            return "Svar på " + question.length() + " tecken.";
        });
        return new TransportController(
                chat, district -> List.of(), guarded.proxy(Letters.class, new DraftedLetters(chat)));
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Stands in for the agent. */
    private record Reminding(List<String> sent) implements ReminderAgent {

        @Override
        public int journeys(String weekday) {
            return 2;
        }

        @Override
        public void remind(String caseNumber) {
            sent.add(caseNumber);
        }
    }
}
