package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import attain.warehouse.ReferenceLoader;
import attain.warehouse.ReferenceProblem;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * Loads the reference data into a database in memory, to hear what is wrong with them.
 */
final class ReferenceCheck {

	private ReferenceCheck() {
	}

	/** Every problem as a sentence with file and line; empty if the data can be used. */
	static List<String> problems(Path input, Path home) throws IOException {
		try (Connection memory = Warehouse.inMemory(); Statement statement = memory.createStatement()) {
			statement.execute("attach ':memory:' as warehouse");
			statement.execute("use warehouse");
			statement.execute("create schema reference");
			SqlFolder.run(memory, List.of(home.resolve("sql/schema/20_reference.sql")));
			return new ReferenceLoader(input.resolve("reference"), home.resolve("sql/checks/reference")).load(memory)
				.stream()
				.map(ReferenceCheck::sentence)
				.toList();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the checks of reference data are broken: " + ex.getMessage(), ex);
		}
	}

	private static String sentence(ReferenceProblem problem) {
		return "input/reference/%s%s: %s (%s)".formatted(problem.file(),
				(problem.line() > 0) ? ":" + problem.line() : "", problem.messageVi(), problem.messageEn());
	}

}
