package se.varsam.label.raster;

import java.nio.charset.StandardCharsets;

/** XMP packets as other programs write them. */
public final class Packets {

    /** Description, city, an own structure, attributes and padding; nothing on AI. */
    public static final byte[] FOREIGN = packet("photoshop:City=\"Söderköping\" photoshop:Instructions=''", "");

    /** Says in its own way that AI made it, as an attribute. */
    public static final byte[] FOREIGN_AI = packet(
            "Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\"",
            "<Iptc4xmpExt:AISystemUsed>Dall-E</Iptc4xmpExt:AISystemUsed>");

    private Packets() {}

    private static byte[] packet(String attributes, String elements) {
        return ("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Another &amp; Program 1.0">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    %s>
                   %s
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Torget i Söderköping</rdf:li></rdf:Alt></dc:description>
                   <dc:subject><rdf:Bag><rdf:li>torg</rdf:li><rdf:li>sommar</rdf:li></rdf:Bag></dc:subject>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                """ + " ".repeat(1000) + "\n<?xpacket end=\"w\"?>")
                .formatted(attributes, elements)
                .getBytes(StandardCharsets.UTF_8);
    }
}
