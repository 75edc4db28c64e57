package se.varsam.eservice.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;

class TriageQualityTest {

    private static final Samples SAMPLES = Samples.shipped();
    private static final Quality QUALITY = new TrainedTriage().quality();

    @Test
    void holdsOneMessageInFourBackFromTraining() {
        int all = SAMPLES.training().size() + SAMPLES.heldBack().size();

        assertThat(QUALITY.trainedOn()).isEqualTo(SAMPLES.training().size());
        assertThat(QUALITY.department().of()).isEqualTo(SAMPLES.heldBack().size());
        assertThat(SAMPLES.heldBack().size() / (double) all).isBetween(0.22, 0.28);
    }

    @Test
    void neverTrainsOnWhatIsHeldBack() {
        assertThat(SAMPLES.training()).extracting(Sample::id).doesNotContainAnyElementsOf(ids(SAMPLES.heldBack()));
        assertThat(SAMPLES.training()).noneMatch(Sample::isHeldBack);
        assertThat(SAMPLES.heldBack()).isNotEmpty().allMatch(Sample::isHeldBack);
    }

    @Test // near-duplicates across the split would make the accuracy a lie
    void hasNoTwinOfAHeldBackMessageInTraining() {
        SAMPLES.heldBack()
                .forEach(unseen -> assertThat(SAMPLES.training())
                        .as(unseen.id())
                        .noneMatch(each -> likeness(words(each), words(unseen)) > 0.4));
    }

    @Test
    void beatsWhoeverAlwaysSaysTheCommonest() {
        assertThat(QUALITY.department().percent())
                .isGreaterThan(60)
                .isGreaterThan(4 * QUALITY.commonestDepartment().percent() - 5);
        assertThat(QUALITY.outcome().percent())
                .isGreaterThan(70)
                .isGreaterThan(QUALITY.commonestOutcome().percent() + 20);
    }

    @Test
    void tellsTheRecallOfEveryDepartment() {
        assertThat(QUALITY.recall()).containsOnlyKeys(Department.values());
        assertThat(QUALITY.recall().values()).allMatch(each -> each.of() >= 10 && each.percent() >= 40);
        assertThat(QUALITY.recall().values().stream().mapToInt(Score::right).sum())
                .isEqualTo(QUALITY.department().right());
    }

    @Test
    void isTheSameEveryTimeItIsTrained() {
        assertThat(new TrainedTriage().quality()).isEqualTo(QUALITY);
    }

    @Test
    void hasFortyMessagesOfEveryDepartmentAndEveryOutcome() {
        assertThat(count(Sample::department)).hasSize(Department.values().length);
        assertThat(count(Sample::department).values()).allMatch(each -> each >= 40);
        assertThat(count(Sample::outcome)).hasSize(TriageOutcome.values().length);
    }

    @Test
    void shipsNobodysIdentity() {
        Set<PersonalDataType> identities = Arrays.stream(PersonalDataType.values())
                .filter(each -> each.group() == PersonalDataGroup.IDENTITY_NUMBER
                        || each == PersonalDataType.PHONE
                        || each == PersonalDataType.EMAIL
                        || each == PersonalDataType.PERSON_NAME)
                .collect(Collectors.toSet());
        PersonalDataScanner scanner = PersonalDataScanner.of(ScanLevel.STANDARD, identities);

        assertThat(all())
                .allSatisfy(each ->
                        assertThat(scanner.scan(each.text())).as(each.id()).isEmpty());
    }

    private static Stream<Sample> all() {
        return Stream.concat(SAMPLES.training().stream(), SAMPLES.heldBack().stream());
    }

    private static <E> Map<E, Long> count(Function<Sample, E> of) {
        return all().collect(Collectors.groupingBy(of, Collectors.counting()));
    }

    private static List<String> ids(List<Sample> samples) {
        return samples.stream().map(Sample::id).toList();
    }

    private static Set<String> words(Sample sample) {
        return Arrays.stream(sample.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(each -> each.length() > 3)
                .collect(Collectors.toSet());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared / (double) (one.size() + other.size() - shared);
    }
}
