package attain.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.duckdb.DuckDBConnection;

/** Reference data that was read and tried, and is held in memory. */
public final class TriedReference {

	private final List<ReferenceFile> files;

	private final List<ReferenceProblem> problems;

	TriedReference(List<ReferenceFile> files, List<ReferenceProblem> problems) {
		this.files = files;
		this.problems = problems;
	}

	/** Everything that is wrong, by file and line; empty if the data can be used. */
	public List<ReferenceProblem> problems() {
		return this.problems;
	}

	/**
	 * Fills every table of schema reference of another database anew, with the rows that
	 * were tried, whatever the files say by now.
	 */
	public void fill(Connection connection) throws SQLException {
		new ReferenceStore(connection.unwrap(DuckDBConnection.class)).replace(this.files);
	}

}
