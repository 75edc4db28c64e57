package se.varsam.archunit.municipal;

import java.util.List;
import se.varsam.annotation.information.PersonalData;

/** As Lombok builds it. */
final class AskRequest {

    private final String question;

    @PersonalData
    private final List<String> names;

    private AskRequest(Builder builder) {
        question = builder.question;
        names = builder.names;
    }

    static Builder builder() {
        return new Builder();
    }

    String getQuestion() {
        return question;
    }

    List<String> getNames() {
        return names;
    }

    static final class Builder {
        private String question = "";
        private List<String> names = List.of();

        Builder question(String what) {
            question = what;
            return this;
        }

        Builder names(List<String> who) {
            names = who;
            return this;
        }

        AskRequest build() {
            return new AskRequest(this);
        }
    }
}
