package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.reading.Declaration.Limit;

class ArgumentReadingTest {

    @Test
    void asksEveryArgumentWhatTheMethodAsks() {
        GuardSpec spec = Methods.spec(Site.class, "post");

        assertThat(spec.demands()).containsExactlyInAnyOrder(Limit.OPEN_INFORMATION_ONLY, Limit.NO_PERSONAL_DATA);
        assertThat(spec.arguments()).hasSize(2).allSatisfy(each -> {
            assertThat(each.declared().demands()).isEqualTo(spec.demands());
            assertThat(each.declared().vouched()).isTrue();
        });
        assertThat(spec.arguments()).extracting(GuardSpec.Argument::name).containsExactly("title", "text");
    }

    @Test
    void vouchesForNothingWherePersonalDataAreOnlyRefused() {
        assertThat(Methods.spec(Site.class, "count")
                        .arguments()
                        .get(0)
                        .declared()
                        .vouched())
                .isFalse();
        assertThat(Methods.spec(Site.class, "latest").demands()).containsExactly(Limit.OPEN_INFORMATION_ONLY);
    }

    @Test
    void findsTheMunicipalityByItsAnnotationOrItsName() {
        assertThat(Methods.spec(Regional.class, "ask").municipality()).hasValue(1);
        assertThat(Methods.spec(Regional.class, "named").municipality()).hasValue(0);
        assertThatThrownBy(() -> Methods.spec(Regional.class, "number")).isInstanceOf(GuardSetupException.class);
    }

    interface Site {

        @OpenInformationOnly
        @NoPersonalData
        void post(String title, String text);

        @NoPersonalData
        int count(String text);

        @OpenInformationOnly
        String latest();
    }

    @UsesAiTool("eneo")
    interface Regional {

        String ask(String municipalityId, @Municipality String code);

        String named(String municipalityId, String text);

        String number(int municipalityId, String text);
    }
}
