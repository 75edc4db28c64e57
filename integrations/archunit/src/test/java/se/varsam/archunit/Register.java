package se.varsam.archunit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Copyrighted;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.annotation.information.Secrecy;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

/** A municipality's records, and the open chat that they must not reach. */
final class Register {

    private Register() {}

    record Resident(@PersonalData String name, String district) {}

    record Household(List<Resident> members, Household neighbour) {}

    record Street(String name, int houses) {}

    record Painting(@Copyrighted String title) {}

    record Memo(@Classified(InformationClass.INTERNAL) String text) {}

    @Secrecy
    static class Investigation {

        String finding = "";

        String getFinding() {
            return finding;
        }

        @Classified(InformationClass.OPEN)
        String caseNumber() {
            return "";
        }
    }

    static class Child extends Investigation {}

    @Holds(InformationCategory.PERSONAL_DATA)
    @interface Named {}

    record Official(@Named String signature) {}

    sealed interface Party permits Company, Citizen {}

    record Company(String name) implements Party {}

    record Citizen(@PersonalData String name) implements Party {}

    interface View {
        @PersonalData
        String getName();
    }

    record Question(String text) {

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {

            private String text = "";

            Builder text(String said) {
                text = said;
                return this;
            }

            Question build() {
                return new Question(text);
            }
        }
    }

    interface Store<T, K> {
        Optional<T> findById(K id);
    }

    interface Residents extends Store<Resident, Long> {

        List<Resident> all();

        Map<String, Resident[]> byStreet();

        void each(Consumer<? super Resident> what);

        @PersonalData
        String nameOf(long id);
    }

    interface Chat {

        String ask(@OpenInformationOnly String question);

        void send(@OpenInformationOnly Question question);

        void list(@OpenInformationOnly List<String> texts);

        void any(@OpenInformationOnly Object what);

        void street(@OpenInformationOnly Street street);

        String plain(String text);
    }
}
