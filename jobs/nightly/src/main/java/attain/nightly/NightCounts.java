package attain.nightly;

/**
 * What a night handled.
 *
 * @param filesInInbox regular files in the inbox, those that wait included
 * @param filesSkipped paths left alone, such as lock files
 * @param newDeliveries paths that got a receipt tonight
 * @param filesRead contents that were read tonight
 * @param filesRejected of them, refused as a whole
 * @param rowsRead body rows of the files read tonight
 * @param rowsRejected of them, refused
 * @param errorsOpened findings of severity error that this night opened
 */
public record NightCounts(long filesInInbox, long filesSkipped, long newDeliveries, long filesRead, long filesRejected,
		long rowsRead, long rowsRejected, long errorsOpened) {

	static final NightCounts NONE = new NightCounts(0, 0, 0, 0, 0, 0, 0, 0);

}
