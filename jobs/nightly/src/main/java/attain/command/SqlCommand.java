package attain.command;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

import attain.publish.Snapshot;
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
				"  attain sql \"describe mart.attainment\"" })
final class SqlCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "SQL", description = "một câu lệnh, trong dấu nháy (one statement, in quotes)")
	private String query = "";

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
		try (Statement statement = snapshot.connection().createStatement()) {
			if (!statement.execute(this.query)) {
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

}
