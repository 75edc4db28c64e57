package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.testkit.GuardAssertions.assertThat;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guard.Guard;
import se.varsam.information.InformationClass;

class UsesAiToolTest {

    private final AiPolicy policy = Offices.policy("soderkoping");
    private final Guard guard = Guard.of(policy);
    private final List<String> sent = new ArrayList<>();

    // @start region="declared"
    interface CaseAssistant {

        @UsesAiTool(value = "chatgpt", purpose = "webbsidor")
        String translate(@OpenInformationOnly String page);
    }
    // @end

    // @start region="denied"
    interface Secretary {

        @UsesAiTool("chatgpt")
        String translate(@Classified(InformationClass.INTERNAL) String minutes); // SODERKOPING-A: open information only
    }
    // @end

    // @start region="unknown"
    @UsesAiTool("whatever-the-browser-offers")
    interface Translator {

        String translate(@OpenInformationOnly String text); // VARSAM-2: not in the tool register
    }
    // @end

    @Test
    void letsOpenInformationIntoAPublicTool() {
        CaseAssistant assistant = Offices.guarded(policy).proxy(CaseAssistant.class, this::send);

        assertThat(assistant.translate("Biblioteket har öppet till 19.")).isEqualTo("översatt");
        assertThat(sent).hasSize(1);
    }

    @Test
    void deniesInternalInformationInAPublicTool() {
        Secretary secretary = Offices.guarded(policy).proxy(Secretary.class, this::send);

        assertThat(guard).denies(() -> secretary.translate("Protokoll")).citing("A");
        assertThat(sent).isEmpty();
    }

    @Test
    void deniesAToolThatIsNotInTheRegister() {
        Translator translator = Offices.guarded(policy).proxy(Translator.class, this::send);

        assertThat(guard).denies(() -> translator.translate("Hej")).citing("VARSAM-2");
        assertThat(sent).isEmpty();
    }

    @Test
    void isCarriedByAnAnnotationOfTheMunicipality() {
        OwnWords assistant = Offices.guarded(policy).proxy(OwnWords.class, this::send);

        assertThat(guard).denies(() -> assistant.translate("Protokoll")).citing("A");
    }

    @Test
    void isNotInherited() {
        assertThat(UsesAiTool.class.isAnnotationPresent(Inherited.class)).isFalse();
    }

    private String send(String text) {
        sent.add(text);
        return "översatt";
    }

    interface OwnWords {

        @UsesChatGpt
        String translate(@Classified(InformationClass.INTERNAL) String text);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @UsesAiTool("chatgpt")
    @interface UsesChatGpt {}
}
