package se.varsam.cli.audit;

import se.varsam.audit.AuditRecord;

/** Tells records of a trail, in order. */
interface RecordReport {

    void begin();

    void record(AuditRecord record);

    void end(long from, long to, long size);
}
