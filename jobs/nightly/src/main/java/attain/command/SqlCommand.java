package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

import attain.publish.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the snapshot a question. */
@Command(name = "sql", mixinStandardHelpOptions = true,
		header = "Hỏi bản công bố bằng SQL, chỉ đọc. (A read-only query on the snapshot.)%n",
		footer = { "", "Ví dụ (examples):", "  attain sql \"select count(*) from core.fct_target\"",
				"  attain sql \"select * from mart.plan_scoreboard\"",
				"  attain sql --format csv \"from mart.finding where severity = 'error'\" > loi.csv",
				"  attain sql \"select table_name, comment from duckdb_tables()\"",
				"  attain sql \"describe mart.attainment\"",
				"  attain sql --file sql/queries/01_which_targets_are_missed.sql" })
final class SqlCommand implements Callable<Integer> {

	private final Terminal terminal;

	@ArgGroup(multiplicity = "1")
	private Question question = new Question();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
			description = "table, csv, json (default: ${DEFAULT-VALUE})")
	private ResultFormat format = ResultFormat.TABLE;

	@Mixin
	private Folders folders = new Folders();

	SqlCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.current(this.folders.publishedOutput())) {
			return ask(snapshot);
		}
	}

	private int ask(Snapshot snapshot) throws IOException {
		String query = this.question.sql();
		try (Statement statement = snapshot.connection().createStatement()) {
			if (!statement.execute(query)) {
				throw new SQLException(
						"Only a query has a result: begin with select, from, with, describe or summarize");
			}
			try (ResultSet rows = statement.getResultSet()) {
				this.format.print(rows, this.terminal.out(), this.terminal.width());
			}
			return ExitCode.DONE;
		}
		catch (SQLException ex) {
			throw new RefusedException("Câu lệnh không chạy được (the query failed): " + ex.getMessage());
		}
	}

	/** The question, typed or in a file. */
	static final class Question {

		@Parameters(paramLabel = "SQL", description = "một câu lệnh, trong dấu nháy (one statement, in quotes)")
		private String typed = "";

		@Option(names = "--file", paramLabel = "FILE",
				description = "hoặc tệp chứa câu lệnh (or a file with the statement)")
		private @Nullable Path file;

		private String sql() throws IOException {
			if (this.file == null) {
				return this.typed;
			}
			if (!Files.isReadable(this.file) || Files.isDirectory(this.file)) {
				throw new RefusedException("Không đọc được tệp (cannot read the file): " + this.file);
			}
			return Files.readString(this.file);
		}

	}

}
