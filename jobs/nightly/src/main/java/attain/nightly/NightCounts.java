package attain.nightly;

import java.util.LinkedHashMap;
import java.util.Map;

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

	/** The counts by the names that they have in run.json. */
	public Map<String, Long> named() {
		Map<String, Long> named = new LinkedHashMap<>();
		named.put("files_in_inbox", this.filesInInbox);
		named.put("files_skipped", this.filesSkipped);
		named.put("new_deliveries", this.newDeliveries);
		named.put("files_read", this.filesRead);
		named.put("files_rejected", this.filesRejected);
		named.put("rows_read", this.rowsRead);
		named.put("rows_loaded", this.rowsRead - this.rowsRejected);
		named.put("rows_rejected", this.rowsRejected);
		named.put("errors_opened", this.errorsOpened);
		return named;
	}

}
