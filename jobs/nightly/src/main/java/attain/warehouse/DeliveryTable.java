package attain.warehouse;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.submission.Delivery;
import attain.submission.PathFinding;
import org.duckdb.DuckDBConnection;

/** The tables that say which files were delivered when, written anew every night. */
public final class DeliveryTable {

	private DeliveryTable() {
	}

	/**
	 * Replaces all deliveries, and all findings about paths that were not read.
	 */
	public static void replace(DuckDBConnection connection, List<Delivery> deliveries, List<PathFinding> findings)
			throws SQLException {
		Transaction.run(connection, () -> {
			try (Statement statement = connection.createStatement()) {
				statement.execute("delete from raw.delivery");
				statement.execute("delete from raw.finding where content_sha256 is null");
			}
			appendDeliveries(connection, deliveries);
			appendFindings(connection, findings);
		});
	}

	private static void appendDeliveries(DuckDBConnection connection, List<Delivery> deliveries) throws SQLException {
		try (RowAppender rows = new RowAppender(connection, "delivery")) {
			for (Delivery delivery : deliveries) {
				rows.begin()
					.text(delivery.contentSha256())
					.text(delivery.filePath())
					.text(delivery.fileName())
					.day(delivery.receivedOn())
					.day(delivery.firstSeenOn())
					.day(delivery.knownFrom())
					.flag(delivery.isWaiting())
					.flag(delivery.isBackdated())
					.flag(delivery.isInInbox())
					.count(delivery.sequenceNo())
					.end();
			}
		}
	}

	private static void appendFindings(DuckDBConnection connection, List<PathFinding> findings) throws SQLException {
		Map<String, Integer> numbers = new HashMap<>();
		try (RowAppender rows = new RowAppender(connection, "finding")) {
			for (PathFinding finding : findings) {
				rows.begin()
					.text(null)
					.text(finding.filePath())
					.integer(numbers.merge(finding.filePath(), 1, Integer::sum))
					.text(finding.code().name())
					.text(null)
					.text(null)
					.text(null)
					.text(finding.found())
					.text("")
					.end();
			}
		}
	}

}
