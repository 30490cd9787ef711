package attain.nightly;

import java.util.List;

/**
 * What the job needs from other rooms.
 *
 * @param forms the forms of the input folder
 * @param reference the reference data of the input folder
 * @param publication where the finished night goes
 * @param problems what is wrong with forms and reference data, all at once; the night
 * does not begin unless this is empty
 */
record NightParts(Forms forms, ReferenceTables reference, Publication publication, List<String> problems) {
}
