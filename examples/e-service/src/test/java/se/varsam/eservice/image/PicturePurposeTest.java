package se.varsam.eservice.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.eservice.Pictures;
import se.varsam.eservice.evidence.LabelEvidence;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.guard.Guard;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** A picture is published for the purpose that is configured, and nothing is said of it that nobody has said. */
@KontaktcenterTest
class PicturePurposeTest {

    private static final String RESIDENTS_ARE_TOLD = "NORSJO-69";

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private ToolRegister tools;

    @Autowired
    private PersonResolver signedIn;

    @Autowired
    private LabelEvidence evidence;

    @Autowired
    private Guard guard;

    @Test
    void takesNobodysWordForThatResidentsAreTold() throws IOException {
        Purpose unsaid = Purpose.of("bild", RiskTier.MINIMAL);

        assertThat(publishing(guard.knowing(unsaid)).cites(RESIDENTS_ARE_TOLD)).isTrue();
        assertThat(publishing(guard.knowing(unsaid.otherwiseHarmless())).cites(RESIDENTS_ARE_TOLD))
                .isFalse();
    }

    private Verdict publishing(Guard knowing) throws IOException {
        PictureOrder order =
                new PictureOrder(municipalities.policy("norsjo"), tools.get("firefly"), ContentOrigin.GENERATED);
        return new PictureDesk(signedIn, evidence, knowing)
                .label(new MockMultipartFile("file", Pictures.of("png")), order)
                .publishing();
    }
}
