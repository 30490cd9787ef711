package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the reference data that people maintain into schema reference, and says
 * everything that is wrong with it at once.
 *
 * @param folder the CSV files, input/reference
 * @param checks the rules between them, sql/checks/reference
 */
public record ReferenceLoader(Path folder, Path checks) {

	/**
	 * Fills every table of schema reference anew from the file of its name, and the name
	 * keys. The tables must exist in the current database.
	 * @return all problems, by file and line; empty if the data can be used. If there are
	 * any, the tables hold placeholders and must not be used
	 * @throws SQLException if a table or a check is broken, never for what a file says
	 * @throws IOException if the checks cannot be read
	 */
	public List<ReferenceProblem> load(Connection connection) throws SQLException, IOException {
		List<ReferenceFile> files = new ArrayList<>();
		for (ReferenceTable table : ReferenceTable.all(connection)) {
			ReferenceFile file = ReferenceFile.read(this.folder, table);
			insert(connection, file);
			files.add(file);
		}
		ReferenceNameKeys.fill(connection);
		return problems(files, new ReferenceChecks(this.checks).problems(connection));
	}

	private static List<ReferenceProblem> problems(List<ReferenceFile> files, List<ReferenceProblem> findings) {
		List<ReferenceProblem> all = new ArrayList<>();
		files.forEach((file) -> all.addAll(file.problems()));
		List<ReferenceProblem> causes = List.copyOf(all);
		findings.stream().filter((finding) -> !isConsequence(finding, files, causes)).forEach(all::add);
		return all.stream().sorted().distinct().toList();
	}

	/**
	 * Whether a finding is noise: a line that could not be read holds placeholders, and a
	 * file that could not be read lacks keys that others point to.
	 */
	private static boolean isConsequence(ReferenceProblem finding, List<ReferenceFile> files,
			List<ReferenceProblem> causes) {
		return causes.stream()
			.anyMatch((cause) -> cause.line() == finding.line() && cause.file().equals(finding.file()))
				|| files.stream().filter((file) -> !file.isComplete()).anyMatch((file) -> file.isMeantBy(finding));
	}

	private static void insert(Connection connection, ReferenceFile file) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("delete from reference." + file.table().name());
		}
		if (file.rows().isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement(file.table().insertStatement())) {
			for (ReferenceRow row : file.rows()) {
				int parameter = 1;
				for (Object value : row.values()) {
					insert.setObject(parameter++, value);
				}
				insert.setInt(parameter, row.line());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

}
