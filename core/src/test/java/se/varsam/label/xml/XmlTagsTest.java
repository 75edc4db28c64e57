package se.varsam.label.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.varsam.label.bytes.DamagedFileException;

class XmlTagsTest {

    @Test
    void knowsPlacesNamespacesAndDepths() {
        String xml = "<?xml version='1.0'?><!-- <x> --><a xmlns='u' b = \"1 > 2\"><p:c xmlns:p='v' p:d='2'/></a >";
        List<XmlTag> tags = new XmlTags(xml).rest();

        assertThat(tags).extracting(XmlTag::local).containsExactly("a", "c", "a");
        assertThat(tags).extracting(XmlTag::namespace).containsExactly("u", "v", "u");
        assertThat(tags).extracting(XmlTag::depth).containsExactly(0, 1, 0);
        assertThat(tags).extracting(tag -> xml.charAt(tag.start())).containsOnly('<');
        assertThat(tags).extracting(tag -> xml.charAt(tag.end() - 1)).containsOnly('>');
        assertThat(tags.get(1).attribute("p:d").orElseThrow().namespace()).isEqualTo("v");
        assertThat(xml.substring(
                        tags.get(0).attribute("b").orElseThrow().start(),
                        tags.get(0).attribute("b").orElseThrow().end()))
                .isEqualTo("b = \"1 > 2\"");
    }

    @Test
    void passesOverDocumentTypesAndData() {
        String xml =
                "<!DOCTYPE svg [<!ENTITY a '>]<x>'><!-- ' --><!ENTITY lol \"&a;&a;\">]><a><![CDATA[<b>]]>&lol;</a>";
        assertThat(new XmlTags(xml).rest()).extracting(XmlTag::local).containsExactly("a", "a");
    }

    @Test
    void refusesWhatDoesNotBalance() {
        for (String broken :
                List.of("<a>", "</a>", "<a></b>", "<a", "<a b>", "<a b='", "<a b=c>", "<", "<a/", "<a b='1'")) {
            assertThatThrownBy(() -> new XmlTags(broken).rest()).as(broken).isInstanceOf(DamagedFileException.class);
        }
        assertThatThrownBy(() -> new XmlTags("<a>".repeat(20_000)).rest()).isInstanceOf(DamagedFileException.class);
        assertThatThrownBy(() -> new XmlTags("\u00FE\u00FF<a/>").rest()).isInstanceOf(DamagedFileException.class);
    }

    @Property
    void readsBackWhatItEscapes(@ForAll String text) {
        String written = new String(XmlText.escape(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String held = text.codePoints()
                .map(c -> isXml(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(XmlText.unescape(written)).isEqualTo(held);
        assertThat(new XmlTags("<a b=\"" + written + "\">" + written + "</a>").rest())
                .hasSize(2);
    }

    private static boolean isXml(int c) {
        return c == 9 || c == 10 || c == 13 || (c >= 32 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }

    @Property(tries = 2000)
    void neverFailsOtherwiseThanDamaged(@ForAll String junk) {
        try {
            new XmlTags("<a " + junk).rest();
        } catch (DamagedFileException e) {
            assertThat(e.fact().sv()).contains("byte");
        }
    }
}
