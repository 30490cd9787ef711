package attain.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one delivered content.
 *
 * @param fileName name under which it came first
 * @param receivedOn day of its folder
 * @param status loaded, superseded or rejected
 * @param supersededBy name of the file that stands, or stood next, in its place; empty if
 * none does
 */
record SubmissionRow(String fileName, LocalDate receivedOn, String status,
		String supersededBy) implements Comparable<SubmissionRow> {

	static final List<String> HEADER = List.of("file_name", "received_on", "status", "superseded_by");

	private static final Comparator<SubmissionRow> ORDER = Comparator.comparing(SubmissionRow::receivedOn)
		.thenComparing(SubmissionRow::fileName);

	/** Of all contents; what was skipped or came again under another name is none. */
	static List<SubmissionRow> of(List<Delivery> deliveries) {
		Stream<SubmissionRow> loaded = Standing.of(deliveries).stream().map(SubmissionRow::of);
		Stream<SubmissionRow> refused = deliveries.stream()
			.map(Delivery::filing)
			.filter((filing) -> filing.fate() == Filing.Fate.REFUSED)
			.map((filing) -> new SubmissionRow(filing.fileName(), filing.receivedOn(), "rejected", ""));
		return Stream.concat(loaded, refused).sorted().toList();
	}

	private static SubmissionRow of(Standing standing) {
		Filing filing = standing.delivery().filing();
		Delivery successor = standing.successor();
		return (successor == null) ? new SubmissionRow(filing.fileName(), filing.receivedOn(), "loaded", "")
				: new SubmissionRow(filing.fileName(), filing.receivedOn(), "superseded",
						successor.filing().fileName());
	}

	List<@Nullable Object> fields() {
		return CsvTable.row(this.fileName, this.receivedOn, this.status, this.supersededBy);
	}

	@Override
	public int compareTo(SubmissionRow other) {
		return ORDER.compare(this, other);
	}

}
