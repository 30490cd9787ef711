package attain.nightly;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What tells one publication from all others.
 *
 * @param businessDate the night that it stands for
 * @param fingerprint hash of inbox, reference, forms, SQL and program
 * @param rules hash of the same without the inbox
 * @param generation its number, from 1
 * @param startedAt moment at which the run began
 */
record NightIdentity(LocalDate businessDate, String fingerprint, String rules, int generation, Instant startedAt) {
}
