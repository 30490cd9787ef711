package attain.nightly;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What tells one publication from all others.
 *
 * @param businessDate the night that it stands for
 * @param fingerprint hash of inbox, reference, forms, SQL and program
 * @param generation its number, from 1
 * @param startedAt moment at which the run began
 */
record NightIdentity(LocalDate businessDate, String fingerprint, int generation, Instant startedAt) {
}
