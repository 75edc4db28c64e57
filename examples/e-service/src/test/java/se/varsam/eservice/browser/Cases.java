package se.varsam.eservice.browser;

import java.util.concurrent.atomic.AtomicInteger;

/** What asta and bo do with a case, step by step, in either language. */
final class Cases {

    static final String MESSAGE =
            "Hej! Det är ett stort hål i gatan vid parken och gatlyktan är släckt. Kan ni laga den?";
    static final String PROPOSE = "form[action='/arenden'] button";
    static final String DECIDE = "form[action$='/beslut'] button";
    static final String CARRY_OUT = "form[action$='/verkstall'] button";

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private Cases() {}

    static String number() {
        return "KC 2026/" + NUMBERS.incrementAndGet();
    }

    /** {@return the path of the case that asta has laid on the desk} */
    static String proposed(Visitor visitor, String dnr) {
        visitor.signIn("asta", "varsam")
                .paste(MESSAGE, "0582", "OPEN")
                .fill("dnr", dnr)
                .press(PROPOSE);
        return visitor.path();
    }

    /** {@return the visitor on the page where bo has filled in an approval} */
    static Visitor filledIn(Visitor visitor, String dnr) {
        visitor.signIn("bo", "varsam").open("/arenden").follow(dnr);
        visitor.all("#choice-APPROVE, [name=checked]").stream().limit(2).forEach(each -> each.click());
        return visitor.fill("content", "Ärendet fördelas som föreslaget.")
                .fill("reasons", "Gatan är kommunens och hålet är farligt.")
                .fill("delegation", "3.1");
    }

    /** {@return the path of the case that bo has decided} */
    static String decided(Visitor visitor, String dnr) {
        String path = proposed(visitor, dnr);
        filledIn(visitor, dnr).press(DECIDE);
        return path;
    }
}
