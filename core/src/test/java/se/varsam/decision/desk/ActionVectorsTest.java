package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.varsam.data.Table;

/** Version 1 of the encoding is for ever: what was decided yesterday must have the same digest tomorrow. */
class ActionVectorsTest {

    record Payee(String name, Optional<LocalDate> born) {}

    private static final Map<String, Action> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("no arguments", Action.of("a"));
        ACTIONS.put("payment", Samples.PAYMENT);
        one("text åäö", "åäö");
        one("text with emoji", "😀");
        one("half a pair", "\ud83d");
        one("zero", 0);
        one("minus one", (byte) -1);
        one("255", (short) 255);
        one("-128", new BigDecimal("-128.00"));
        one("largest long", Long.MAX_VALUE);
        one("0.005", new BigDecimal("0.0050"));
        one("true", true);
        one("false", false);
        one("enum", DayOfWeek.MONDAY);
        one("date", LocalDate.of(2026, 3, 2));
        one("time on the minute", LocalTime.of(10, 15, 0));
        one("date and time", LocalDateTime.of(2026, 3, 2, 10, 15, 30, 1));
        one("instant", Instant.parse("2026-03-02T12:00:00.000Z"));
        one("offset", OffsetDateTime.parse("2026-03-02T10:15:00+01:00"));
        one("offset time", OffsetTime.parse("10:15:00+01:00"));
        one("zoned", ZonedDateTime.parse("2026-03-02T10:15:00+01:00[Europe/Stockholm]"));
        one("zone offset", ZoneOffset.ofHours(1));
        one("duration", Duration.ofHours(36));
        one("period", Period.of(1, 2, 3));
        one("year", Year.of(2026));
        one("month of year", YearMonth.of(2026, 3));
        one("day of year", MonthDay.of(3, 2));
        one("uuid", UUID.fromString("00112233-4455-4677-8899-aabbccddeeff"));
        one("bytes", new byte[] {0, 1, -1});
        one("list", List.of("b", "a", 1));
        one("empty list", List.of());
        one("set", Set.of("b", "åå", "a"));
        one("map", Map.of("b", 1, "a", List.of()));
        one("empty optional", Optional.empty());
        one("optional", Optional.of("b"));
        one("record", new Payee("b", Optional.of(LocalDate.of(1981, 12, 18))));
        one("nested", List.of(Map.of("k", Set.of(Optional.of(List.of())))));
        ACTIONS.put(
                "many arguments", Action.of("a").with("b", "2").with("c", "3").with("A", "1"));
    }

    @Test
    void givesTheSameDigestsForEver() {
        Map<String, Table.Row> vectors =
                Table.read(ActionVectorsTest.class, "action-1.tsv").by("action");

        assertThat(vectors.keySet()).containsExactlyElementsOf(ACTIONS.keySet());
        ACTIONS.forEach((name, action) -> assertThat(action.digest())
                .as(name)
                .hasToString(vectors.get(name).get("digest")));
    }

    @Test
    void writesWhatTheGrammarSays() {
        assertThat(HexFormat.of().formatHex(Samples.PAYMENT.encoding()))
                .isEqualTo(
                        "76617273616d2d616374696f6e2f310a7300000016007500740062006500740061006c006e0069006e006700000002730000000c00620065006c006f007000706e00000005fffffffe2d7300000012006d006f00740074006100670061007200657300000018003100390038003100310032003100380039003800370036");
    }

    private static void one(String name, Object value) {
        ACTIONS.put(name, Action.of("a").with("x", value));
    }
}
