package se.varsam.eservice.browser;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A page in a state that only those who have done something see; reached in either language. */
enum Place {
    MESSAGE(visitor -> visitor.signIn("asta", "varsam").open("/")),
    MESSAGE_MISSING(visitor -> visitor.signIn("asta", "varsam").paste(" ", "0582", "OPEN")),
    MESSAGE_DENIED(visitor -> visitor.signIn("asta", "varsam").paste(MessageIT.PERSONAL, "0582", "UNCLASSIFIED")),
    MESSAGE_SORTED(visitor -> visitor.signIn("asta", "varsam").paste(Cases.MESSAGE, "0582", "OPEN")),
    PROPOSAL_WRONG(visitor -> {
        visitor.signIn("asta", "varsam").paste(Cases.MESSAGE, "0582", "OPEN");
        visitor.fill("dnr", "fel").press(Cases.PROPOSE);
    }),
    CASES(visitor -> {
        Cases.decided(visitor, Cases.number());
        Cases.proposed(visitor, Cases.number());
        visitor.signIn("bo", "varsam").open("/arenden");
    }),
    DECISION(visitor -> {
        String path = Cases.proposed(visitor, Cases.number());
        visitor.signIn("bo", "varsam").open(path);
    }),
    DECISION_WRONG(visitor -> {
        String path = Cases.proposed(visitor, Cases.number());
        visitor.signIn("bo", "varsam").open(path).press(Cases.DECIDE);
    }),
    DECIDED(visitor -> Cases.decided(visitor, Cases.number())),
    STATISTICS(visitor -> {
        Cases.decided(visitor, Cases.number());
        visitor.open("/arenden/statistik");
    }),
    IMAGE_LABELLED(visitor -> labelled(visitor, Pictures.png("bild.png"))),
    IMAGE_BROKEN(visitor -> labelled(visitor, Pictures.broken())),
    IMAGE_INSPECTED(visitor -> {
        visitor.signIn("asta", "varsam").open("/bild").attach("#inspected", Pictures.png("bild.png"));
        visitor.press("form[action='/bild/granska'] button");
    }),
    LOG_VERIFIED(visitor -> {
        visitor.signIn("bo", "varsam")
                .open("/logg")
                .find("//form[@action='/logg/kontrollpunkt']//button")
                .click();
        visitor.open("/logg").press("form[action='/logg/prova'] button");
    }),
    LOG_FOREIGN(visitor -> {
        visitor.signIn("bo", "varsam").open("/logg").attach("#file", Pictures.text("kontrollpunkt.txt"));
        visitor.press("form[action='/logg/kontrollpunkt/prova'] button");
    });

    private final Consumer<Visitor> way;

    Place(Consumer<Visitor> way) {
        this.way = way;
    }

    void reach(Visitor visitor, String language) {
        visitor.open("/login?lang=" + language);
        way.accept(visitor);
    }

    private static void labelled(Visitor visitor, Path file) {
        visitor.signIn("asta", "varsam").open("/bild").choose("tool", "firefly").attach("#file", file);
        visitor.press("form[action='/bild'] button");
    }
}
