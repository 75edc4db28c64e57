package se.varsam.privacy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.data.Table;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;

class NetworkAddressTest {

    @Test
    void findsAddressesWhereOthersFindThem() {
        PersonalDataScanner scanner =
                PersonalDataScanner.of(ScanLevel.STANDARD, EnumSet.of(PersonalDataType.IP_ADDRESS));
        List<Table.Row> rows = Table.read(NetworkAddressTest.class, "ip.tsv").rows();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            List<PersonalDataFinding> findings = scanner.scan(row.get("text"));
            assertThat(findings).as(row.get("text")).hasSize(Integer.parseInt(row.get("expected_count")));
            String spans = findings.stream()
                    .map(each -> each.start() + "-" + each.end())
                    .collect(Collectors.joining(";"));
            assertThat(spans)
                    .as(row.get("text"))
                    .isEqualTo(row.get("expected_spans").isEmpty() ? spans : row.get("expected_spans"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avsnitt 6.2.4.4",
                "se 8.3.1.1",
                "kapitel 10.11.12.13",
                "version 100.20.30.40",
                "1.2.840.113549",
                "010.020.030.040",
                "125.000.000.000",
                "kl. 12:30:45",
                "std::string",
                "a::b",
                "Dead::Beef",
                "1:2:3:4:5:6:7:8"
            })
    void leavesSectionsTimesAndNamesAlone(String text) {
        assertThat(Finds.in(text)).isEmpty();
    }

    @Test
    void marksPrivateNetworks() {
        assertThat(Finds.only("192.168.0.7").marks()).containsExactly(Mark.PRIVATE_NETWORK);
        assertThat(Finds.only("fe80::1%eth0").marks()).containsExactly(Mark.PRIVATE_NETWORK);
        assertThat(Finds.only("::ffff:10.0.0.1").marks()).containsExactly(Mark.PRIVATE_NETWORK);
        assertThat(Finds.only("130.241.16.4").marks()).isEmpty();
        assertThat(Finds.only("2a00:801:7a:1::5").marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa:bb:cc:dd:ee:ff", "00-1B-44-11-3A-B7", "A0-11-22-33-44-55", "001b.4411.3ab7"})
    void findsHardwareAddresses(String address) {
        assertThat(Finds.in("Kortet " + address + " svarar.")).containsExactly("DEVICE_ID device.mac " + address);
    }

    @Test
    void findsAnImeiOnlyBesideItsName() {
        assertThat(Finds.in("IMEI: 490154203237518")).containsExactly("DEVICE_ID device.imei 490154203237518");
        assertThat(Finds.in("IMEI 49-015420-323751-8")).containsExactly("DEVICE_ID device.imei 49-015420-323751-8");
        assertThat(Finds.in("IMEI: 490154203237519")).isEmpty();
    }

    @Test
    void takesTimesForTimes() {
        assertThat(Finds.in("12:30:45:10:11:12")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "3F2504E0-4F89-11D3-9A0C-0305E82C3301",
                "3f2504e04f8911d39a0c0305e82c3301",
                "abcdefab-cdef-1bcd-9abc-defabcdefabc"
            })
    void findsTheIdentityOfADeviceOnlyBesideItsName(String token) {
        assertThat(Finds.in("{\"device_id\":\"" + token + "\"}")).containsExactly("DEVICE_ID device.token " + token);
        assertThat(Finds.in("cookie-id=" + token + ";")).containsExactly("DEVICE_ID device.token " + token);
        assertThat(Finds.strictlyIn("Se " + token + ".")).isEmpty();
        assertThat(Finds.strictlyIn("Cookie " + token + "0")).isEmpty();
    }

    @Test
    void doubtsTheNumberOfAFirmware() {
        assertThat(Finds.in("Firmware 12.34.56.78")).isEmpty();
    }
}
