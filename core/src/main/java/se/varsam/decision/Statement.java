package se.varsam.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.term.Answer;
import se.varsam.term.Language;
import se.varsam.term.Term;

/** How the documents of a case speak of AI's part in it, sentence by sentence. */
final class Statement {

    private static final DateTimeFormatter SWEDISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv"));
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Language language;
    private final Names names;
    private final List<String> sentences = new ArrayList<>();

    Statement(Language language, Names names) {
        this.language = language;
        this.names = names;
    }

    String of(Decision.Proposed proposal) {
        tellUse(proposal);
        if (mayHaveUsedAi(proposal)) {
            add(
                    "Det här är ett förslag; ingen människa har ännu fattat beslut.",
                    "This is a proposal; no human has made a decision yet.");
        }
        return paragraph();
    }

    String of(Decision.Made made) {
        tellUse(made.proposal());
        if (mayHaveUsedAi(made.proposal())) {
            tellReviewAndDecision(made);
            tellChanges(made.ruling().changes());
        } else {
            add(
                    decider(made) + " har fattat beslutet" + how(made) + ".",
                    decider(made) + " made the decision" + how(made) + ".");
        }
        return paragraph();
    }

    private static boolean mayHaveUsedAi(Decision.Proposed proposal) {
        return proposal.answers().to(DecisionTrait.AI_USED) != Answer.NO;
    }

    private void tellUse(Decision.Proposed proposal) {
        Answer used = proposal.answers().to(DecisionTrait.AI_USED);
        if (!proposal.ai().isEmpty()) {
            add(
                    "AI har använts som hjälpmedel i handläggningen av ärendet.",
                    "AI has been used as an aid in handling the matter.");
            tools(proposal.ai()).values().forEach(this::tellTool);
        } else if (used == Answer.NO) {
            add("AI har inte använts i handläggningen av ärendet.", "AI has not been used in handling the matter.");
        } else if (used == Answer.YES) {
            add(
                    "AI har använts som hjälpmedel i handläggningen av ärendet, men vilket verktyg det var och vad det"
                            + " gjorde är inte angivet.",
                    "AI has been used as an aid in handling the matter, but which tool it was and what it did is not"
                            + " stated.");
        } else {
            add(
                    "Om AI har använts i handläggningen av ärendet är inte angivet.",
                    "Whether AI has been used in handling the matter is not stated.");
        }
    }

    /** What each tool did, a tool in another version being another tool. */
    private static Map<List<String>, List<AiContribution>> tools(List<AiContribution> ai) {
        return ai.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.toolId(), each.toolName(), each.toolVersion()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void tellTool(List<AiContribution> parts) {
        AiContribution first = parts.get(0);
        String roles = terms(parts.stream().map(AiContribution::role).distinct().toList());
        String version = first.toolVersion().isBlank()
                ? say("version ej angiven", "version not stated")
                : "version " + line(first.toolVersion());
        String tool = line(first.toolName()) + " (" + version + ")";
        add(tool + " har " + roles + ".", tool + " " + roles + ".");
        List<String> elements = parts.stream()
                .flatMap(part -> part.mainElements().stream())
                .map(Statement::line)
                .distinct()
                .toList();
        if (!elements.isEmpty()) {
            add(
                    "Resultatet bygger främst på " + list(elements) + ".",
                    "The result rests mainly on " + list(elements) + ".");
        } else if (parts.stream().anyMatch(part -> part.role().weighsIn())) {
            add("Vad resultatet främst bygger på är inte angivet.", "What the result mainly rests on is not stated.");
        }
    }

    private void tellReviewAndDecision(Decision.Made made) {
        AiReview review = made.ruling().review();
        String who = decider(made);
        String how = how(made);
        String parts = terms(review.checked());
        boolean opened = review.material() == AiReview.Material.OPENED;
        if (!parts.isEmpty() && opened) {
            add(
                    who + " har öppnat det som AI har tagit fram, granskat det i fråga om " + parts
                            + " och fattat beslutet" + how + ".",
                    who + " opened what AI produced, reviewed its " + parts + " and made the decision" + how + ".");
        } else if (!parts.isEmpty()) {
            add(
                    who + " har granskat det som AI har tagit fram i fråga om " + parts + " och fattat beslutet" + how
                            + ".",
                    who + " reviewed the " + parts + " of what AI produced and made the decision" + how + ".");
        } else if (opened) {
            add(
                    who + " har öppnat det som AI har tagit fram och fattat beslutet" + how
                            + ". Vad som har granskats är inte angivet.",
                    who + " opened what AI produced and made the decision" + how
                            + ". What was reviewed is not stated.");
        } else if (review.material() == AiReview.Material.NOT_OPENED) {
            add(
                    who + " har fattat beslutet" + how + " utan att öppna det som AI har tagit fram.",
                    who + " made the decision" + how + " without opening what AI produced.");
        } else {
            add(
                    who + " har fattat beslutet" + how
                            + ". Om det som AI har tagit fram har granskats är inte angivet.",
                    who + " made the decision" + how + ". Whether what AI produced was reviewed is not stated.");
        }
    }

    private void tellChanges(String changes) {
        if (changes.isBlank()) {
            add("Någon ändring av förslaget är inte antecknad.", "No change of the proposal is recorded.");
        } else if (names == Names.WITHHELD) {
            add("Förslaget har ändrats.", "The proposal was changed.");
        } else {
            String said = line(changes);
            String all = said.matches(".*[.!?]") ? said : said + ".";
            add("Förslaget har ändrats så här: " + all, "The proposal was changed as follows: " + all);
        }
    }

    private String decider(Decision.Made made) {
        List<String> people = Stream.concat(Stream.of(made.decider()), made.ruling().jointly().stream())
                .map(person -> line(person.name()))
                .toList();
        String who = people.size() == 1 ? say("En människa", "A human") : say("Flera människor", "Several humans");
        return names == Names.WITHHELD ? who : who + ", " + list(people) + ",";
    }

    private String how(Decision.Made made) {
        String point = line(made.delegation());
        return (point.isEmpty() ? "" : say(" på delegation (", " on delegation (") + point + ")") + day(made.day());
    }

    private String day(LocalDate day) {
        return say(" den " + SWEDISH_DAY.format(day), " on " + ENGLISH_DAY.format(day));
    }

    private String terms(Collection<? extends Term> terms) {
        return list(terms.stream().map(term -> term.in(language)).toList());
    }

    private String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + say(" och ", " and ") + parts.get(last);
    }

    /** A text on one line. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private String say(String sv, String en) {
        return language == Language.SWEDISH ? sv : en;
    }

    private void add(String sv, String en) {
        sentences.add(say(sv, en));
    }

    private String paragraph() {
        return String.join(" ", sentences);
    }
}
