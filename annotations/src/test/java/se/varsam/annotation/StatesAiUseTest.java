package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.testkit.GuardAssertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.decision.CaseDocument;
import se.varsam.guard.Guard;

class StatesAiUseTest {

    private final AiPolicy policy = Offices.policy("soderkoping");

    // @start region="declared"
    interface Reports {

        @UsesAiTool(value = "chatgpt", purpose = "webbsidor")
        @StatesAiUse(CaseDocument.Kind.OFFICIAL_REPORT)
        String draft(@OpenInformationOnly String facts);
    }
    // @end

    @Test
    void passesADocumentThatSaysSo() {
        Reports reports = Offices.guarded(policy)
                .proxy(Reports.class, facts -> "AI-verktyget ChatGPT har använts för att skriva utkastet.");

        assertThat(reports.draft("Öppettider")).contains("ChatGPT");
    }

    @Test
    void stopsADocumentThatIsSilent() {
        Reports reports = Offices.guarded(policy).proxy(Reports.class, facts -> "Nämnden föreslås besluta.");

        assertThat(Guard.of(policy)).requires(() -> reports.draft("Öppettider")).citing("P");
    }
}
