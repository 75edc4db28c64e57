package se.varsam.identity;

/**
 * A number that has been read and checked. Immutable; its {@code toString} shows the shape only, since the value is
 * personal data, or may be.
 *
 * @since 0.1
 */
public sealed interface Identity permits PersonIdentity, Organisationsnummer, PhoneNumber, Iban, Bankgiro, BankAccount {

    /** {@return what the number identifies} */
    IdentityType type();
}
