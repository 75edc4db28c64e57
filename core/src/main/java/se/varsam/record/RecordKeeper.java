package se.varsam.record;

/**
 * Where public records are kept: a registry, an archive, a folder. There is no way to delete one here: disposal is a decision of
 * the authority, carried out where the records are kept.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RecordKeeper {

    /**
     * Keeps a record; when it returns, the record is in safe hands. What it throws reaches whoever wanted it kept.
     *
     * @param record the record
     * @return where it is kept, for example a registry number or a file name; not blank
     */
    String keep(PublicRecord record);
}
