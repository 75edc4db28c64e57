package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration.Limit;

class TriggersTest {

    @Test
    void guardsWhatATypeItselfDeclaresAndNothingElse() {
        assertThat(Methods.read(Translations.class, "translate")).isPresent();
        assertThat(Methods.read(Translations.class, "toString")).isEmpty();
        assertThat(Methods.read(Translations.class, "hidden")).isEmpty();
        assertThat(SpecReader.read(Methods.of(Base.class, "inherited"), Translations.class))
                .isEmpty();
        assertThat(Methods.read(Model.class, "ask")).isPresent();
        assertThat(Methods.read(Model.class, "url")).isEmpty();
        assertThat(Methods.read(Kind.class, "ask")).isPresent();
        assertThat(Methods.read(Kind.class, "valueOf")).isEmpty();
    }

    @Test
    void guardsNothingForADeclarationAlone() {
        assertThat(Methods.read(Archive.class, "keep")).isEmpty();
        assertThat(Methods.read(Archive.class, "notice")).isEmpty();
    }

    @Test
    void guardsForADemandOnOneParameterAlone() {
        assertThat(Methods.spec(Archive.class, "publish")
                        .arguments()
                        .get(0)
                        .declared()
                        .demands())
                .containsExactly(Limit.OPEN_INFORMATION_ONLY);
    }

    static class Base {

        public String inherited(String text) {
            return text;
        }
    }

    @UsesAiTool("eneo")
    static class Translations extends Base {

        public String translate(String text) {
            return hidden(text);
        }

        private String hidden(String text) {
            return text;
        }

        @Override
        public String toString() {
            return "Translations";
        }
    }

    @UsesAiTool("eneo")
    record Model(String url) {

        String ask(String text) {
            return text + url;
        }
    }

    @UsesAiTool("eneo")
    enum Kind {
        LARGE;

        String ask(String text) {
            return text + name();
        }
    }

    interface Archive {

        @Classified(InformationClass.SENSITIVE)
        @PersonalData
        String keep(@Classified(InformationClass.INTERNAL) String text, @Municipality String code);

        void notice(Notice notice);

        void publish(@OpenInformationOnly String text);
    }

    record Notice(@NoPersonalData String text) {}
}
