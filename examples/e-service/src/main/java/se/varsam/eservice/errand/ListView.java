package se.varsam.eservice.errand;

/**
 * A case in a list.
 *
 * @param id the case's id
 * @param dnr the errand's number, blank when it is not known here
 * @param municipality the municipality's name
 * @param assignment what is proposed or decided, blank when it is not known here
 * @param requester who proposed it
 * @param at when it was proposed
 * @param standing how it stands now
 * @param own whether whoever looks proposed it, and so may not decide
 */
record ListView(
        String id,
        String dnr,
        String municipality,
        String assignment,
        String requester,
        String at,
        Standing standing,
        boolean own) {}
