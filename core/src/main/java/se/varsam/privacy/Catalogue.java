package se.varsam.privacy;

import java.util.ArrayList;
import java.util.List;
import se.varsam.privacy.contact.BoxAddress;
import se.varsam.privacy.contact.DeviceNumber;
import se.varsam.privacy.contact.DeviceToken;
import se.varsam.privacy.contact.Email;
import se.varsam.privacy.contact.Ipv4Address;
import se.varsam.privacy.contact.Ipv6Address;
import se.varsam.privacy.contact.MacAddress;
import se.varsam.privacy.contact.ObfuscatedEmail;
import se.varsam.privacy.contact.PhoneNumber;
import se.varsam.privacy.contact.PostalCode;
import se.varsam.privacy.contact.SocialAccount;
import se.varsam.privacy.contact.SocialHandle;
import se.varsam.privacy.contact.StreetAddress;
import se.varsam.privacy.document.Age;
import se.varsam.privacy.document.BirthDate;
import se.varsam.privacy.document.CaseNumber;
import se.varsam.privacy.document.Coordinates;
import se.varsam.privacy.document.CourtCase;
import se.varsam.privacy.document.DrivingLicence;
import se.varsam.privacy.document.GridCoordinates;
import se.varsam.privacy.document.HsaId;
import se.varsam.privacy.document.IdentityDocument;
import se.varsam.privacy.document.LabelledNumber;
import se.varsam.privacy.document.LmaCard;
import se.varsam.privacy.document.MachineReadableZone;
import se.varsam.privacy.document.Property;
import se.varsam.privacy.document.PropertyBlock;
import se.varsam.privacy.document.VehiclePlate;
import se.varsam.privacy.document.ZoneName;
import se.varsam.privacy.finance.BankAccount;
import se.varsam.privacy.finance.BankGiro;
import se.varsam.privacy.finance.Iban;
import se.varsam.privacy.finance.PaymentCard;
import se.varsam.privacy.finance.PaymentReference;
import se.varsam.privacy.finance.PlusGiro;
import se.varsam.privacy.finance.SwishNumber;
import se.varsam.privacy.finance.VatNumber;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.number.LetteredNumber;
import se.varsam.privacy.number.MisreadNumber;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.PersonalNumber;
import se.varsam.privacy.number.ReserveNumber;
import se.varsam.privacy.text.Detector;

/** What is looked for, one line for each kind, and which character calls it. */
final class Catalogue {

    /** Goes on. */
    static final Detector NONE = (text, from, at, to, sink) -> at + 1;

    /** What a number can be, the most specific first: one class and one line for each kind. All run for every set of types. */
    private static final List<NumberRule> NUMBERS = List.of(
            // what holds another number inside
            new Iban(),
            new VatNumber(),
            new SwishNumber(),
            // numbers of persons and organisations
            new HsaId(),
            new PersonalNumber(),
            new LetteredNumber(),
            new ReserveNumber(),
            // accounts and cards
            new PaymentCard(),
            new BankAccount(),
            new BankGiro(),
            new PlusGiro(),
            new PaymentReference(),
            // documents and references
            new MachineReadableZone(),
            new Coordinates(),
            new LmaCard(),
            new IdentityDocument(),
            new DrivingLicence(),
            new BirthDate(),
            new CaseNumber(),
            new CourtCase(),
            new LabelledNumber(),
            new GridCoordinates(),
            new VehiclePlate(),
            new PropertyBlock(),

            // contact
            new PhoneNumber(),
            new Ipv4Address(),
            new DeviceNumber(),
            new DeviceToken(),
            new StreetAddress(),
            new BoxAddress(),
            new PostalCode());

    /** What a number can be besides when guesses are reported; the last, so that a guess takes nothing from the others. */
    private static final List<NumberRule> GUESSES = List.of(new Age(), new MisreadNumber());

    /** What a colon can be part of. */
    private static final Detector COLONS = firstOf(new MacAddress(), new Ipv6Address(), new Property());

    /** What {@code @} can be part of. */
    private static final Detector ATS = firstOf(new Email(), new SocialHandle());

    /** What {@code @} in an entity or escape can be part of. */
    private static final Detector ESCAPES = firstOf(new Email());

    /** What an opening bracket can be part of. */
    private static final Detector BRACKETS = firstOf(new ObfuscatedEmail());

    /** What a hyphen can be part of. */
    private static final Detector DASHES = firstOf(new ObfuscatedEmail(), new MacAddress());

    /** What a slash can be part of. */
    private static final Detector SLASHES = firstOf(new SocialAccount());

    /** What {@code <} can be part of. */
    private static final Detector ANGLES = firstOf(new ObfuscatedEmail(), new ZoneName());

    private Catalogue() {}

    /** {@return the rules of a level, the most specific first} */
    static List<NumberRule> numbers(ScanLevel level) {
        List<NumberRule> rules = new ArrayList<>(NUMBERS);
        if (level.reports(Confidence.POSSIBLE)) {
            rules.addAll(GUESSES);
        }
        return rules;
    }

    /** The detector that a trigger other than a digit or a letter calls. */
    static Detector sign(int trigger) {
        return switch (trigger) {
            case Triggers.COLON -> COLONS;
            case Triggers.LESS -> ANGLES;
            case Triggers.AT -> ATS;
            case Triggers.ESCAPE -> ESCAPES;
            case Triggers.BRACKET -> BRACKETS;
            case Triggers.DASH -> DASHES;
            case Triggers.SLASH -> SLASHES;
            default -> NONE;
        };
    }

    /** Asks one after another until one goes on further than the next character. */
    private static Detector firstOf(Detector... detectors) {
        return (text, from, at, to, sink) -> {
            int next = at + 1;
            for (int i = 0; i < detectors.length && next == at + 1; i++) {
                next = detectors[i].read(text, from, at, to, sink);
            }
            return next;
        };
    }
}
