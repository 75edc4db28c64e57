package se.varsam.decision.desk;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The desk says no. The message tells why and the way forward; never who, and nothing of what is decided.
 *
 * @since 0.1
 */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and the way forward. */
    public enum Reason implements Term {
        /** There is no desk. */
        NO_DESK(
                "Det finns inget beslutsbord: ställ in ett med DecisionDesk.of.",
                "There is no decision desk: set one up with DecisionDesk.of."),
        /** Nobody is authenticated. */
        NOBODY(
                "Ingen inloggad människa: logga in, och låt PersonResolver svara vem det är.",
                "No human is signed in: sign in, and let the PersonResolver say who it is."),
        /** There is no such case. */
        UNKNOWN_CASE(
                "Ärendet finns inte: använd det id som propose gav.",
                "There is no such case: use the id that propose gave."),
        /** Nothing is decided on exactly this. */
        NO_DECISION(
                "Inget beslut gäller just detta: lägg fram det för beslut, med exakt de argument som ska användas.",
                "No decision is about exactly this: propose it, with exactly the arguments that are to be used."),
        /** No human has decided yet. */
        UNDECIDED(
                "Ingen människa har beslutat än: vänta på beslutet.", "No human has decided yet: await the decision."),
        /** Nobody decided while one waited. */
        TIMED_OUT(
                "Ingen hann besluta, och det betyder nej: be beslutsfattaren, och försök sedan igen.",
                "Nobody decided in time, and that means no: ask the decider, then try again."),
        /** What was decided is another action, or other arguments. */
        OTHER_ACTION(
                "Beslutet gäller en annan åtgärd eller andra argument: använd dem som beslutades, eller lägg fram på nytt.",
                "The decision is about another action or other arguments: use those decided on, or propose anew."),
        /** The decision is about another tool, or another version of it. */
        OTHER_TOOL(
                "Beslutet gäller ett annat verktyg eller en annan version: lägg fram ärendet på nytt.",
                "The decision is about another tool or version: propose the case anew."),
        /** The decision was made under another profile, or another version of it. */
        OTHER_PROFILE(
                "Beslutet fattades under en annan profil eller version: lägg fram ärendet på nytt.",
                "The decision was made under another profile or version: propose the case anew."),
        /** Somebody else asked. */
        OTHER_REQUESTER(
                "Någon annan lade fram ärendet: den som gjorde det får fullfölja eller återkalla det.",
                "Somebody else proposed the case: they may carry it out or withdraw it."),
        /** It lets nothing be done. */
        REJECTED(
                "Beslutet låter inget göras: följ beslutet, eller lägg fram ett nytt förslag.",
                "The decision lets nothing be done: follow it, or make a new proposal."),
        /** Its time is out. */
        EXPIRED("Tiden är ute: lägg fram ärendet på nytt.", "Its time is out: propose the case anew."),
        /** It is used. */
        USED(
                "Beslutet är redan använt, och gäller en gång: lägg fram ärendet på nytt.",
                "The decision is used already, and holds once: propose the case anew."),
        /** It is withdrawn. */
        WITHDRAWN("Ärendet är återkallat: lägg fram det på nytt.", "The case is withdrawn: propose it anew."),
        /** A human has stopped the tool. */
        STOPPED(
                "Verktyget är stoppat av en människa: utred varför, och återuppta det först därefter.",
                "A human has stopped the tool: find out why, and only then resume it."),
        /** One does not decide what one has asked for. */
        OWN_REQUEST(
                "Den som begär beslutar inte själv här: låt någon annan besluta.",
                "Whoever asks does not decide here: let somebody else decide."),
        /** Two verifiers are two persons. */
        SAME_VERIFIER(
                "Du har redan verifierat: en annan människa ska också göra det (AI-förordningen art. 14.5).",
                "You have verified already: another human has to, too (AI Act art. 14(5))."),
        /** The ruling names somebody else than who is signed in. */
        NOT_THE_DECIDER(
                "Beslutet anger en annan beslutsfattare än den som är inloggad: den som beslutar loggar in själv.",
                "The ruling names another decider than who is signed in: whoever decides signs in."),
        /** It is decided. */
        ALREADY_DECIDED(
                "Ärendet är redan beslutat: läs beslutet, eller lägg fram ett nytt ärende.",
                "The case is decided already: read the decision, or propose a new case."),
        /** Somebody else is at it. */
        CHANGED_MEANWHILE(
                "Ärendet ändrades under tiden: öppna det igen.", "The case has changed meanwhile: open it again."),
        /** What two verify cannot be changed by one of them. */
        PROPOSE_ANEW(
                "Två ska verifiera samma sak: avslå, och lägg fram ändringen som ett nytt ärende.",
                "Two have to verify the same thing: reject, and propose the change as a new case."),
        /** The record of the decision is not in the audit trail. */
        NO_EVIDENCE(
                "Beslutet saknar bevis i loggen: verifiera loggen, och lägg fram ärendet på nytt.",
                "There is no evidence of the decision in the trail: verify the trail, and propose the case anew."),
        /** The audit trail did not take the record. */
        TRAIL_FAILED(
                "Loggen går inte att skriva, och utan bevis görs inget: åtgärda loggen, lägg sedan fram på nytt.",
                "The trail cannot be written, and nothing is done without evidence: mend it, then propose anew."),
        /** The store failed. */
        STORE_FAILED(
                "Ärendena går inte att läsa eller spara: åtgärda lagret, försök sedan igen.",
                "The cases cannot be read or kept: mend the store, then try again."),
        /** Something else failed. */
        FAILED(
                "Något gick fel, och det betyder nej: se felets orsak.",
                "Something failed, and that means no: see the cause.");

        private final Bilingual text;

        Reason(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    private final Reason reason;

    /**
     * A refusal.
     *
     * @param reason why
     */
    public DeskException(Reason reason) {
        super(message(reason));
        this.reason = reason;
    }

    /**
     * A refusal since something failed.
     *
     * @param reason why
     * @param cause what failed
     */
    public DeskException(Reason reason, Throwable cause) {
        super(message(reason), cause);
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    private static String message(Reason reason) {
        return reason.sv() + " / " + reason.en();
    }
}
