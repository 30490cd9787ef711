package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBConnection;

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
		return tried(connection).problems();
	}

	/** The same, with the rows themselves: they can be stored again as they were read. */
	public TriedReference tried(Connection connection) throws SQLException, IOException {
		List<ReferenceFile> files = ReferenceTable.all(connection)
			.stream()
			.map((table) -> ReferenceFile.read(this.folder, table))
			.toList();
		new ReferenceStore(connection.unwrap(DuckDBConnection.class)).replace(files);
		return new TriedReference(files, problems(files, new ReferenceChecks(this.checks).problems(connection)));
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

}
