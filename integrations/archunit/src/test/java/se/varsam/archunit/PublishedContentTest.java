package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;

class PublishedContentTest {

    private static List<String> breaches(Class<?>... fixtures) {
        return Breaches.of(VarsamRules.aiContentIsLabelledBeforePublication(), fixtures);
    }

    @UsesAiTool("firefly")
    interface Unlabelled {
        String text();

        byte[] image();

        Path file();

        Optional<byte[]> maybe();

        CompletionStage<StringBuilder> later();

        Stream<String> stream();

        Iterator<String> iterator();

        Flow.Publisher<String> publisher();

        List<String> list();
    }

    @Test
    void seesContentThatNobodyLabels() {
        assertThat(breaches(Unlabelled.class))
                .hasSize(9)
                .contains("SODERKOPING-Q, SODERKOPING-R-3, K004-2.2-13: Metoden använder AI och lämnar ut"
                        + " innehåll som ingen märker. Sätt @AiGenerated på metoden, eller märk innehållet"
                        + " med Labeller. / The method uses AI and gives out content that nobody labels."
                        + " Put @AiGenerated on the method, or label the content with Labeller. Method"
                        + " <se.varsam.archunit.PublishedContentTest$Unlabelled.text()> in"
                        + " (PublishedContentTest.java:0)");
    }

    @AiGenerated
    @interface Labelled {}

    @UsesAiTool("firefly")
    interface Images {
        @AiGenerated
        byte[] image();

        @Labelled
        String caption();

        int count();

        Optional<Integer> width();

        void start();
    }

    static class Manual {
        @UsesAiTool("firefly")
        byte[] image(AiLabel label) {
            return Labeller.standard().label(draw(), label);
        }

        private static byte[] draw() {
            return new byte[0];
        }

        String name() {
            return "";
        }
    }

    @Test
    void letsLabelledContentAndWhatIsNoContentPass() {
        assertThat(breaches(Images.class, Manual.class)).isEmpty();
    }

    interface Website {
        void publish(String page);
    }

    record Editor(Unlabelled unlabelled, Images images, Website website) {
        void raw() {
            website.publish(unlabelled.text());
        }

        void labelled() {
            website.publish(images.caption());
        }

        void other() {
            website.publish("Öppet till 16");
        }

        void unfit() {
            if (unlabelled.image().length > 0) {
                website.publish("Bilden finns");
            }
        }
    }

    @Test
    void seesUnlabelledContentThatIsPublished() {
        // @start region="publishing"
        DescribedPredicate<JavaMethod> publishing =
                describe("publish", method -> method.getName().equals("publish"));
        ArchRule rule = VarsamRules.aiContentIsLabelledBeforePublication(publishing);
        // @end

        assertThat(Breaches.of(rule, Editor.class))
                .singleElement()
                .asString()
                .contains("Editor.raw()> calls", "genom PublishedContentTest.Unlabelled.text och publicerar");
        assertThat(breaches(Editor.class)).isEmpty();
    }
}
