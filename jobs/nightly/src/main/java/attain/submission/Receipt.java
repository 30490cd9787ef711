package attain.submission;

import java.time.LocalDate;

/**
 * Says that a content was delivered at a path. Written once, when a night first sees it.
 *
 * @param contentSha256 hash of the content
 * @param filePath path below the inbox
 * @param receivedOn date of the innermost folder that is a date, else the first night
 * @param firstNight business date of the night that first saw it
 * @param knownFrom day from which it counts: received_on, or the first night if the dated
 * folder turned up late
 * @param isBackdated whether the dated folder turned up late
 */
public record Receipt(String contentSha256, String filePath, LocalDate receivedOn, LocalDate firstNight,
		LocalDate knownFrom, boolean isBackdated) {
}
