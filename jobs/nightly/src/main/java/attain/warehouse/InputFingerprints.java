package attain.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Fills {@code ops.input_fingerprint}: what a night was read and judged with, so that the
 * next one can say which form, which line of which reference file or which program moved
 * a value. Of reference data it takes what the tables say, line by line and code by code;
 * a file that was only sorted or quoted otherwise has not changed.
 */
public final class InputFingerprints {

	/** A file is told apart by the first of these that each of its lines has. */
	private static final List<String> SUBJECTS = List.of("target_code", "indicator_code", "measure_code", "plan_code",
			"content_sha256");

	private final Connection connection;

	public InputFingerprints(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Takes in one part of the forms or of the program.
	 * @param subjects fingerprint by the file and the code that it describes, blank for
	 * none
	 */
	public void add(String kind, Map<Subject, String> subjects) throws SQLException {
		String sql = "insert into ops.input_fingerprint (kind, file_name, subject_code, fingerprint) values (?, ?, ?, left(?, 16))";
		try (PreparedStatement insert = this.connection.prepareStatement(sql)) {
			for (Map.Entry<Subject, String> subject : subjects.entrySet()) {
				insert.setString(1, kind);
				insert.setString(2, subject.getKey().fileName());
				insert.setString(3, subject.getKey().code());
				insert.setString(4, subject.getValue());
				insert.executeUpdate();
			}
		}
	}

	/** Takes in every table of schema reference that is filled from a file. */
	public void addReference() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (ReferenceTable table : ReferenceTable.all(this.connection)) {
				statement.execute(insertOf(table));
			}
		}
	}

	private static String insertOf(ReferenceTable table) {
		String line = String.join(", ", table.columnNames());
		return """
				insert into ops.input_fingerprint (kind, file_name, subject_code, fingerprint)
				select 'reference', '%1$s', %2$s, left(sha256(string_agg(line, chr(10) order by line)), 16)
				from (select *, row(%3$s)::text as line from reference.%4$s)
				group by all having count(*) > 0""".formatted(table.fileName(), subject(table), line, table.name());
	}

	private static String subject(ReferenceTable table) {
		return SUBJECTS.stream()
			.filter((name) -> table.columns()
				.stream()
				.anyMatch((column) -> column.required() && column.name().equals(name)))
			.findFirst()
			.orElse("''");
	}

	/**
	 * A part that changes as one.
	 *
	 * @param fileName the file, or part of the program
	 * @param code what it describes, empty for none
	 */
	public record Subject(String fileName, String code) {
	}

}
