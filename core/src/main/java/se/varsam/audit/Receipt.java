package se.varsam.audit;

import java.time.Instant;

/**
 * What the trail answers for a record: enough to prove later that it was written, or that it is gone.
 *
 * @param number the record's number, from 0
 * @param at when it was written
 * @param leaf its hash (RFC 6962)
 * @since 0.1
 */
public record Receipt(long number, Instant at, Hash leaf) {}
