package se.varsam.benchmarks.privacy;

import java.util.ArrayList;
import java.util.List;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

/** Sentences of a corpus with one token and tag a line, put together again, with the spans of their persons. */
final class NameCorpus {

    private static final String CLOSING = ".,:;!?)\u201D";

    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> persons = new ArrayList<>();
    private boolean inPerson;

    private record Sentence(String text, List<int[]> persons) {}

    NameCorpus(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                add(line.substring(0, tab), line.substring(tab + 1).contains("PER"));
            } else {
                end();
            }
        }
        end();
    }

    private void add(String token, boolean person) {
        if (!text.isEmpty() && !(token.length() == 1 && CLOSING.contains(token))) {
            text.append(' ');
        }
        int start = text.length();
        text.append(token);
        if (person && inPerson) {
            persons.get(persons.size() - 1)[1] = text.length();
        } else if (person) {
            persons.add(new int[] {start, text.length()});
        }
        inPerson = person;
    }

    private void end() {
        if (!text.isEmpty()) {
            sentences.add(new Sentence(text.toString(), List.copyOf(persons)));
        }
        text.setLength(0);
        persons.clear();
        inPerson = false;
    }

    /**
     * How well a scanner finds the persons; a find and a person that overlap agree.
     *
     * @param persons how many persons there are, and how many were found
     * @param finds how many finds there are, and how many are persons
     */
    record Agreement(Judge.Score persons, Judge.Score finds) {}

    /** {@return how well a scanner finds the persons} */
    Agreement agreement(PersonalDataScanner scanner) {
        Judge.Score all = new Judge.Score(0, 0);
        Judge.Score right = new Judge.Score(0, 0);
        for (Sentence sentence : sentences) {
            List<PersonalDataFinding> names = scanner.scan(sentence.text).stream()
                    .filter(finding -> finding.type() == PersonalDataType.PERSON_NAME)
                    .toList();
            long met = sentence.persons.stream()
                    .filter(person -> names.stream().anyMatch(name -> overlap(name, person)))
                    .count();
            long meant = names.stream()
                    .filter(name -> sentence.persons.stream().anyMatch(person -> overlap(name, person)))
                    .count();
            all = all.plus(new Judge.Score(sentence.persons.size(), met));
            right = right.plus(new Judge.Score(names.size(), meant));
        }
        return new Agreement(all, right);
    }

    private static boolean overlap(PersonalDataFinding name, int[] person) {
        return name.start() < person[1] && name.end() > person[0];
    }
}
