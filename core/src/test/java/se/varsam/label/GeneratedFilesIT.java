package se.varsam.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.term.Language;

/** The labeller's three promises over files and labels made up at random: lossless, idempotent, reversible. */
class GeneratedFilesIT {

    private static final String SEED = "20261120";

    @Property(tries = 400, seed = SEED)
    void leavesWhatIsSeenAndHeardAlone(@ForAll("media") GeneratedFile file, @ForAll("labels") AiLabel label) {
        byte[] labelled = Labeller.standard().label(file.bytes(), file.name(), label);
        assertThat(file.decode(labelled)).isEqualTo(file.decode(file.bytes()));
    }

    @Property(tries = 1500, seed = SEED)
    void changesNothingTheSecondTime(
            @ForAll("files") GeneratedFile file,
            @ForAll("labels") AiLabel label,
            @ForAll("layers") Set<LabelLayer> layers) {
        Labeller labeller = writing(file, layers);
        byte[] once = labeller.label(file.bytes(), file.name(), label);
        assertThat(labeller.label(once, file.name(), label)).isEqualTo(once);
    }

    @Property(tries = 1500, seed = SEED)
    void givesEveryByteBack(
            @ForAll("files") GeneratedFile file,
            @ForAll("labels") AiLabel label,
            @ForAll("layers") Set<LabelLayer> layers) {
        Labeller labeller = writing(file, layers);
        byte[] labelled = labeller.label(file.bytes(), file.name(), label);
        assertThat(labelled).isNotEqualTo(file.bytes());
        assertThat(labeller.unlabel(labelled, file.name())).isEqualTo(file.bytes());
    }

    @Property(tries = 800, seed = SEED)
    void forgetsAnEarlierLabel(
            @ForAll("files") GeneratedFile file, @ForAll("labels") AiLabel first, @ForAll("labels") AiLabel second) {
        Labeller labeller = Labeller.standard();
        byte[] earlier = labeller.label(file.bytes(), file.name(), first);
        assertThat(labeller.label(earlier, file.name(), second))
                .isEqualTo(labeller.label(file.bytes(), file.name(), second));
    }

    private static Labeller writing(GeneratedFile file, Set<LabelLayer> layers) {
        Set<LabelLayer> possible = file.layers();
        return possible.containsAll(layers) ? Labeller.standard().writing(layers) : Labeller.standard();
    }

    @Provide
    static Arbitrary<GeneratedFile> media() {
        return GeneratedFile.media();
    }

    @Provide
    static Arbitrary<GeneratedFile> files() {
        return Arbitraries.oneOf(GeneratedFile.media(), GeneratedFile.documents());
    }

    @Provide
    static Arbitrary<Set<LabelLayer>> layers() {
        return Arbitraries.of(LabelLayer.class).set().ofMinSize(1);
    }

    @Provide
    static Arbitrary<AiLabel> labels() {
        Arbitrary<String> name = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> "AI " + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        Arbitrary<List<Language>> languages = Arbitraries.of(Language.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Optional<Review>> reviews =
                name.optional().map(person -> person.map(by -> new Review(by, "Redaktör", LocalDate.of(2026, 11, 20))));
        return Combinators.combine(
                        Arbitraries.of(ContentOrigin.GENERATED, ContentOrigin.EDITED, ContentOrigin.ASSISTED),
                        Arbitraries.of(ContentKind.class),
                        name,
                        languages,
                        reviews)
                .as((origin, kind, system, in, review) ->
                        new AiLabel(origin, kind, system, "", in, Optional.empty(), review, Optional.empty()));
    }
}
