package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.information.Classified;
import se.varsam.archunit.Register.Chat;
import se.varsam.archunit.Register.Investigation;
import se.varsam.archunit.Register.Question;
import se.varsam.archunit.Register.Resident;
import se.varsam.archunit.Register.Residents;
import se.varsam.archunit.Register.Street;
import se.varsam.information.InformationClass;
import se.varsam.privacy.PersonalDataScanner;

class PersonalDataFlowTest {

    private static List<String> breaches(Class<?> fixture) {
        return Breaches.of(PersonalDataFlow.rule(), Register.class, fixture);
    }

    record ReadsName(Chat chat) {
        String of(Resident resident) {
            return chat.ask("Hej " + resident.name());
        }
    }

    @Test
    void seesAPersonalTextThatIsReadWhereOpenTextIsAsked() {
        assertThat(breaches(ReadsName.class))
                .singleElement()
                .asString()
                .isEqualTo("SODERKOPING-D, K004-2.2-1: Koden hämtar Register.Resident.name(), som håller"
                        + " personuppgifter, och"
                        + " argument 1 får bara vara öppen information. Maskera det i en metod som är"
                        + " @Classified(OPEN), eller använd ett verktyg som är godkänt för det. / The code gets"
                        + " Register.Resident.name(), which holds personal data, and argument 1 may be open information"
                        + " only. Mask it in a method that is @Classified(OPEN), or use a tool that is approved for it."
                        + " Method"
                        + " <se.varsam.archunit.PersonalDataFlowTest$ReadsName.of(se.varsam.archunit.Register$Resident)>"
                        + " calls method <se.varsam.archunit.Register$Chat.ask(java.lang.String)> in"
                        + " (PersonalDataFlowTest.java:25)");
    }

    record ReadsDistrict(Chat chat) {
        String of(Resident resident) {
            return chat.ask(resident.district()) + chat.plain(resident.name()).length();
        }
    }

    record AsksElsewhere(Chat chat) {
        String of(Resident resident) {
            return chat.plain(resident.name());
        }
    }

    @Test
    void leavesMethodsThatAskNoOpenInformationAlone() {
        assertThat(breaches(AsksElsewhere.class)).isEmpty();
    }

    @Test
    void takesWhatIsReadInTheSameBodyForPassed() {
        assertThat(breaches(ReadsDistrict.class)).hasSize(1);
    }

    record PassesDistrict(Chat chat) {
        String of(Resident resident) {
            return chat.ask(resident.district());
        }

        void street(Street street, Resident resident) {
            chat.street(street);
        }

        int count(Residents residents) {
            chat.ask("Hur många?");
            return residents.all().size();
        }
    }

    @Test
    void letsPartsThatHoldNothingAndTypesThatDoNotFitPass() {
        assertThat(breaches(PassesDistrict.class)).isEmpty();
    }

    record ReadsText(Chat chat) {
        String of(Resident resident) {
            return chat.ask(resident.toString());
        }
    }

    @Test
    void seesTheTextOfAWholeValue() {
        assertThat(breaches(ReadsText.class)).hasSize(1);
    }

    record FromCollection(Chat chat, Residents residents) {
        void any() {
            chat.any(residents.all().get(0));
        }

        void generic() {
            chat.any(residents.findById(1L).orElseThrow());
        }

        void array() {
            chat.any(residents.byStreet().get("Storgatan"));
        }

        void callback() {
            residents.each(chat::any);
        }

        void lambda() {
            residents.all().forEach(resident -> chat.ask(resident.name()));
        }

        void references() {
            residents.all().stream().map(Resident::name).forEach(chat::ask);
        }

        void text() {
            chat.ask(residents.nameOf(1));
        }

        void list() {
            chat.list(residents.all().stream().map(Resident::name).toList());
        }

        void view(Register.View view) {
            chat.any(view);
        }

        void recognised(Object what) {
            if (what instanceof Resident resident) {
                chat.any(resident);
            }
        }
    }

    @Test
    void seesWhatCollectionsRepositoriesLambdasAndReferencesGive() {
        assertThat(breaches(FromCollection.class))
                .allMatch(line -> line.startsWith("SODERKOPING-D, K004-2.2-1: "))
                .extracting(line -> line.replaceAll(".*?FromCollection\\.(\\w+)\\(.*", "$1"))
                .contains(
                        "any",
                        "array",
                        "callback",
                        "generic",
                        "lambda",
                        "list",
                        "recognised",
                        "references",
                        "text",
                        "view");
    }

    record Packs(Chat chat) {
        void made(Resident resident) {
            chat.send(new Question(resident.name()));
        }

        void built(Resident resident) {
            chat.send(Question.builder().text(resident.name()).build());
        }
    }

    record PacksElsewhere(Chat chat) {
        void given(Question question, Resident resident) {
            if (!resident.name().isBlank()) {
                chat.send(question);
            }
        }
    }

    @Test
    void seesWhatIsPackedIntoTheAcceptedType() {
        assertThat(breaches(Packs.class)).hasSize(2);
        assertThat(breaches(PacksElsewhere.class)).isEmpty();
    }

    record InPieces(Chat chat) {
        void all(Resident resident) {
            send(text(resident));
        }

        private String text(Resident resident) {
            return "Om " + resident.name();
        }

        private void send(String text) {
            chat.ask(text);
        }
    }

    @Test
    void readsPrivateMethodsAsPiecesOfTheBody() {
        assertThat(breaches(InPieces.class))
                .singleElement()
                .asString()
                .contains("InPieces.send(java.lang.String)> calls", "hämtar Register.Resident.name()");
    }

    static class Secret {
        private final Chat chat;

        Secret(Chat chat) {
            this.chat = chat;
        }

        void field(Investigation of) {
            chat.ask(of.finding);
        }

        void inherited(Register.Child of) {
            chat.ask(of.getFinding());
        }

        void open(Investigation of) {
            chat.ask(of.caseNumber());
        }
    }

    @Test
    void aTypeSpeaksForThePartsThatDoNotSpeakForThemselves() {
        assertThat(breaches(Secret.class))
                .hasSize(2)
                .allMatch(line -> line.startsWith("SODERKOPING-G, K004-2.2-2: "))
                .noneMatch(line -> line.contains("caseNumber"));
    }

    record Masks(Chat chat, PersonalDataScanner scanner) {
        String scanned(Resident resident) {
            return chat.ask(scanner.mask(resident.name()));
        }

        String own(Resident resident) {
            return chat.ask(initials(resident.name()));
        }

        @Classified(InformationClass.OPEN)
        static String initials(String name) {
            return name.substring(0, 1);
        }
    }

    @Test
    void letsWhatIsMaskedPass() {
        assertThat(breaches(Masks.class)).isEmpty();
    }

    record Chains(Chat chat) {
        String of(@se.varsam.annotation.information.PersonalData String text, String other) {
            return chat.ask(other);
        }
    }

    @Test
    void seesAParameterThatIsDeclaredToHold() {
        assertThat(breaches(Chains.class)).singleElement().asString().contains("tar emot argument 1, som håller");
    }
}
