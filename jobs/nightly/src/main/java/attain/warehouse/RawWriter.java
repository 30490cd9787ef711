package attain.warehouse;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import attain.crash.CrashPoint;
import org.duckdb.DuckDBConnection;

/**
 * Stores what files said. A batch is in wholly or not at all, and so is each file: what
 * was stored of the same content before is replaced.
 */
public final class RawWriter {

	/** Values that a row has room for. */
	static final int SLOTS = 40;

	private static final List<String> TABLES = List.of("sheet_table", "slot", "table_row", "absent_value", "finding",
			"submission");

	private final DuckDBConnection connection;

	private final BulkRows bulk;

	public RawWriter(DuckDBConnection connection) throws SQLException {
		this.connection = connection;
		this.bulk = new BulkRows(connection);
	}

	/**
	 * Stores a batch in one transaction, the ledger rows with the data that they count.
	 */
	public void write(List<FileReading> batch) throws SQLException {
		Transaction.run(this.connection, () -> {
			deleteEarlier(batch);
			try (RawRows rows = new RawRows(this.connection)) {
				for (FileReading file : batch) {
					rows.append(file);
				}
			}
			this.bulk.insert(batch);
			CrashPoint.at("before-raw-commit");
		});
		CrashPoint.at("after-raw-commit");
	}

	/**
	 * The ledger is asked first, once for all: to delete by hash is a scan of every
	 * table, and most contents are new.
	 */
	private void deleteEarlier(List<FileReading> batch) throws SQLException {
		for (String contentSha256 : inLedger(batch)) {
			for (String table : TABLES) {
				delete(table, contentSha256);
			}
		}
	}

	private List<String> inLedger(List<FileReading> batch) throws SQLException {
		String hashes = batch.stream()
			.map((file) -> Warehouse.quoted(file.contentSha256()))
			.collect(Collectors.joining(", "));
		String sql = "select content_sha256 from raw.submission where content_sha256 in (%s)".formatted(hashes);
		List<String> known = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				known.add(rows.getString(1));
			}
		}
		return known;
	}

	private void delete(String table, String contentSha256) throws SQLException {
		String sql = "delete from raw.%s where content_sha256 = ?".formatted(table);
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setString(1, contentSha256);
			statement.executeUpdate();
		}
	}

}
