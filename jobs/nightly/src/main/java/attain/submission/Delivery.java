package attain.submission;

import java.time.LocalDate;

/**
 * One path at which a content was delivered, as one night sees it.
 *
 * @param contentSha256 hash of the content
 * @param filePath path below the inbox
 * @param receivedOn day on which it was received
 * @param firstSeenOn business date of the night that first saw it
 * @param knownFrom day from which it counts
 * @param isWaiting whether that day is still to come: the file is not read yet
 * @param isBackdated whether its dated folder turned up late
 * @param isInInbox whether it still lies in the inbox
 * @param sequenceNo order of first sight, from 1
 */
public record Delivery(String contentSha256, String filePath, LocalDate receivedOn, LocalDate firstSeenOn,
		LocalDate knownFrom, boolean isWaiting, boolean isBackdated, boolean isInInbox, long sequenceNo) {

	/** The last part of the path. */
	public String fileName() {
		return this.filePath.substring(this.filePath.lastIndexOf('/') + 1);
	}

}
