package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseDocument.Kind;
import se.varsam.information.Information;
import se.varsam.rule.Clause;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;

class TellingTest {

    private final AiTool chat = AiTool.inHouse("chat", "Chatt")
            .vendor("Kommunen")
            .firstReleased(LocalDate.of(2024, 1, 15))
            .with(ToolTrait.MEETS_PEOPLE)
            .without(ToolTrait.DISCLOSES_AI)
            .otherwiseHarmless()
            .build();

    @Test
    void asksWhetherPeopleAreToldAndNothingElse() {
        AiPolicy karlskoga = AiPolicy.of("karlskoga").with(Policies.CLOCK);
        AiUse use = AiUse.input(chat, Information.unknown());

        assertThat(karlskoga.checkDisclosure(use).findings())
                .extracting(Finding::clause)
                .extracting(Clause::id)
                .containsExactlyInAnyOrder("KARLSKOGA-101", "LAW-AIA-50-1");
        assertThat(karlskoga.checkDisclosure(use.disclosed()).isAllowed()).isTrue();
    }

    @Test
    void asksWhatOneDocumentSaysAndNothingOfTheOther() {
        AiPolicy soderkoping = AiPolicy.of("soderkoping").with(Policies.CLOCK);

        Verdict silent = soderkoping.checkDocument(
                chat, new CaseDocument(Kind.OFFICIAL_REPORT, Answer.NO, Answer.NO), List.of());
        Verdict nameless = soderkoping.checkDocument(
                chat, new CaseDocument(Kind.BACKGROUND_DOCUMENT, Answer.YES, Answer.NO), List.of());
        Verdict told = soderkoping.checkDocument(
                chat, new CaseDocument(Kind.OFFICIAL_REPORT, Answer.YES, Answer.YES), List.of());

        assertThat(silent.findings())
                .extracting(finding -> finding.clause().id())
                .contains("SODERKOPING-P", "SODERKOPING-P-3");
        assertThat(silent.cites("SODERKOPING-P-2")).isFalse();
        assertThat(nameless.findings())
                .extracting(finding -> finding.clause().id())
                .containsExactly("SODERKOPING-P-3");
        assertThat(told.isAllowed()).isTrue();
    }

    @Test
    void saysNothingWhereThePolicyDoesNot() {
        assertThat(AiPolicy.of("karlshamn")
                        .with(Policies.CLOCK)
                        .checkDocument(chat, new CaseDocument(Kind.OFFICIAL_REPORT, Answer.NO, Answer.NO), List.of())
                        .findings())
                .isEmpty();
    }
}
