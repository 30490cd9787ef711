package attain.deliver.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Replaces the rows of one table, row by row on the way: no table is held in memory. */
final class TableLoad {

	/** What is sent at once; PostgreSQL takes any size. */
	private static final int CHUNK = 1 << 16;

	private final Connection snapshot;

	private final Connection target;

	private final PostgresTarget names;

	TableLoad(Connection snapshot, Connection target, PostgresTarget names) {
		this.snapshot = snapshot;
		this.target = target;
		this.names = names;
	}

	/** Rows that the table has from the commit on. */
	long replace(SourceTable table) throws SQLException {
		String name = this.names.table(table.schemaName(), table.tableName());
		try (Statement statement = this.target.createStatement()) {
			statement.executeUpdate("delete from " + name);
		}
		String columns = table.columns()
			.stream()
			.map((column) -> PostgresTarget.quote(column.columnName()))
			.collect(Collectors.joining(", "));
		CopyIn copy = this.target.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyIn("copy %s (%s) from stdin".formatted(name, columns));
		try {
			send(table, copy);
			return copy.endCopy();
		}
		finally {
			if (copy.isActive()) {
				copy.cancelCopy();
			}
		}
	}

	private void send(SourceTable table, CopyIn copy) throws SQLException {
		Chunks chunks = new Chunks(copy);
		try (Statement statement = this.snapshot.createStatement();
				ResultSet rows = statement.executeQuery(CopyText.select(table))) {
			while (rows.next()) {
				chunks.line(rows.getString(1).getBytes(StandardCharsets.UTF_8));
			}
		}
		chunks.flush();
	}

	/** Gathers lines until there are enough to send. */
	private static final class Chunks {

		private final CopyIn copy;

		private final byte[] buffer = new byte[CHUNK];

		private int filled;

		Chunks(CopyIn copy) {
			this.copy = copy;
		}

		void line(byte[] line) throws SQLException {
			if (this.filled + line.length + 1 > CHUNK) {
				flush();
			}
			if (line.length + 1 > CHUNK) {
				this.copy.writeToCopy(line, 0, line.length);
			}
			else {
				System.arraycopy(line, 0, this.buffer, this.filled, line.length);
				this.filled += line.length;
			}
			this.buffer[this.filled++] = '\n';
		}

		void flush() throws SQLException {
			this.copy.writeToCopy(this.buffer, 0, this.filled);
			this.filled = 0;
		}

	}

}
