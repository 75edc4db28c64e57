package se.varsam.archunit;

import java.util.List;

/** Why a rule exists: its reason, and the clauses it enforces in the code. A test holds the ids against the profiles. */
enum Norm {
    /** KARLSKOGA-12 takes the AI Act's terms: what the code calls, not what it is named, says whether it uses an AI system. */
    CALLS_ARE_DECLARED(
            "ett verktyg prövas för sitt användningssätt, och det som ingen uppgett prövar ingen",
            "a tool is judged for the way it is used, and nobody judges what nobody declared",
            "KARLSKOGA-64",
            "KARLSKOGA-07",
            "KARLSKOGA-12",
            "KARLSKOGA-36",
            "KARLSKOGA-43",
            "KARLSKOGA-44",
            "KARLSKOGA-66",
            "KARLSKOGA-78",
            "KARLSHAMN-103",
            "KARLSHAMN-104"),
    GUARDS_RUN(
            "skyddet ska vara inbyggt, och en vakt som inte körs är inget skydd",
            "protection is built in, and a guard that does not run protects nothing",
            "KARLSHAMN-39",
            "KARLSKOGA-44",
            "KARLSKOGA-86",
            "KARLSKOGA-92",
            "KARLSKOGA-94"),
    PROMPTS_STAY_OUT_OF_LOGS(
            "uppgifter som lämnas vidare på annat sätt än genom inmatning omfattas av samma förbud",
            "information passed on by other means than typing falls under the same ban",
            "KARLSKOGA-36",
            "KARLSKOGA-43",
            "KARLSHAMN-39",
            "SODERKOPING-G"),
    ONLY_OPEN_INFORMATION_PASSES(
            "i allmänt tillgängliga AI-system får bara öppen information matas in, aldrig personuppgifter, sekretess eller"
                    + " annat känsligt",
            "only open information may be entered into publicly available AI systems, never personal data, secrecy or"
                    + " anything else sensitive",
            "SODERKOPING-3-6",
            "SODERKOPING-3.1-7",
            "SODERKOPING-3.3-2",
            "SODERKOPING-7-1",
            "SODERKOPING-7.1-4",
            "SODERKOPING-7.1-5",
            "SODERKOPING-A",
            "SODERKOPING-D",
            "SODERKOPING-G",
            "SODERKOPING-I",
            "SODERKOPING-U",
            "SODERKOPING-X",
            "SODERKOPING-X-2",
            "SODERKOPING-X-3",
            "K004-2.1-1",
            "K004-2.2-1",
            "K004-2.2-2",
            "K004-2.2-3",
            "K004-2.2-5"),
    HUMANS_DECIDE(
            "det som rör en enskild beslutas av en människa och inte av AI",
            "what concerns an individual is decided by a human and not by AI",
            "KARLSKOGA-108",
            "KARLSHAMN-27",
            "KARLSHAMN-28",
            "KARLSHAMN-29",
            "KARLSHAMN-30",
            "KARLSHAMN-36",
            "KARLSKOGA-79",
            "KARLSKOGA-109",
            "NORSJO-65",
            "NORSJO-68",
            "SODERKOPING-L",
            "SODERKOPING-N",
            "K004-2.2-16",
            "K004-2.2-17"),
    DECISIONS_ARE_MADE_AT_THE_DESK(
            "ett slutligt beslut fattas av en människa och ansvaret kan aldrig ligga på ett system",
            "a final decision is made by a human and responsibility never rests with a system",
            "KARLSKOGA-102",
            "KARLSKOGA-109",
            "NORSJO-68",
            "K004-2.2-16"),
    AI_CONTENT_IS_LABELLED(
            "det som AI har skapat märks innan någon får det",
            "what AI made is labelled before anybody gets it",
            "K004-2.2-13",
            "NORSJO-37",
            "SODERKOPING-Q",
            "SODERKOPING-R-3"),
    SYSTEMS_ARE_DECLARED(
            "risken klassas i AI-förordningens termer, och kraven läggs på varandra",
            "risk is classified in the AI Act's terms, and the requirements stack",
            "KARLSHAMN-57",
            "KARLSHAMN-103",
            "KARLSHAMN-104",
            "KARLSKOGA-07",
            "KARLSKOGA-12",
            "KARLSKOGA-78"),
    AGENTS_ARE_BOUNDED(
            "en agents handlingsutrymme är avgränsat, spårbart och övervakat av en människa",
            "an agent's room for action is delimited, traceable and supervised by a human",
            "KARLSKOGA-85",
            "KARLSKOGA-86",
            "KARLSKOGA-92",
            "KARLSKOGA-94",
            "SODERKOPING-W",
            "K004-2.2-6",
            "K004-2.2-7");

    private final String sv;
    private final String en;
    private final List<String> clauses;

    Norm(String sv, String en, String... clauses) {
        this.sv = sv;
        this.en = en;
        this.clauses = List.of(clauses);
    }

    /** {@return the clauses' ids} */
    List<String> clauses() {
        return clauses;
    }

    /** {@return the reason, for {@code because}: Swedish, English, and the clauses} */
    String because() {
        return sv + " / " + en + " (" + cited() + ")";
    }

    private String cited() {
        return String.join(", ", clauses);
    }
}
