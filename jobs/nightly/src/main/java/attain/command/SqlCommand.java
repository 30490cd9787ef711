package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import attain.publish.Snapshot;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the snapshot a question. */
@Command(name = "sql", mixinStandardHelpOptions = true,
		header = "Hỏi bản công bố bằng SQL, chỉ đọc. (A read-only query on the snapshot.)%n",
		description = { "Một câu lệnh, không sửa được gì. Chưa biết có bảng nào: attain sql --tables.",
				"(One statement; nothing can be changed. Which tables there are: --tables.)%n" },
		footer = { "", "Ví dụ (examples):", //
				"  attain sql \"from mart.plan_scoreboard\"", //
				"  attain sql --tables                       mọi bảng (every table)", //
				"  attain sql --describe mart.attainment     các cột của một bảng (its columns)", //
				"  attain sql --format csv \"from mart.duty where state = 'missing'\" > thieu.csv",
				"  attain sql \"from mart.attainment_as_of(date '2023-12-14')\"",
				"  attain sql --file sql/queries/01_which_targets_are_missed.sql",
				"  attain sql - < cau-hoi.sql                từ đầu vào chuẩn (from stdin)",
				"Ô trống (NULL) hiện là ∅ (a missing value shows as ∅).",
				"Mã thoát (exit codes): 0 · 4 câu lệnh sai, quá giờ, chưa có bản công bố",
				"(a failing query, out of time, nothing published)" })
final class SqlCommand implements Callable<Integer> {

	private final Terminal terminal;

	@ArgGroup(multiplicity = "0..1")
	private SqlQuestion question = new SqlQuestion();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
			description = "table, csv, json, markdown (default: ${DEFAULT-VALUE})")
	private ResultFormat format = ResultFormat.TABLE;

	@Option(names = "--rows", paramLabel = "N",
			description = "số dòng bảng hiện ra (rows that a table shows; default: 200 on a terminal); "
					+ "csv, json, markdown in tất cả (print all)")
	private @Nullable Integer rows;

	@Option(names = "--types", description = "in kiểu của mỗi cột (the type of each column)")
	private boolean hasTypes;

	@Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
			description = "dừng sau số giây này, 0: không giới hạn (stop after; 0: never; default: ${DEFAULT-VALUE})")
	private int timeout;

	@Mixin
	private Folders folders = new Folders();

	SqlCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		if (this.timeout < 1) {
			throw new RefusedException("--timeout: ít nhất là 1 giây (at least 1 second)");
		}
		SqlFolder sql = new SqlFolder(Folders.home().resolve("sql"));
		try (Interruption interruption = new Interruption();
				Snapshot snapshot = Snapshot.current(this.folders.publishedOutput())) {
			String described = this.question.described();
			if (described != null) {
				return describe(snapshot, sql, described);
			}
			return ask(new TimedQuery(snapshot, interruption, Duration.ofSeconds(this.timeout)), snapshot, sql);
		}
	}

	private int ask(TimedQuery query, Snapshot snapshot, SqlFolder sql) throws IOException {
		try {
			query.ask(this.question.sql(sql), this::print);
			return ExitCode.DONE;
		}
		catch (SQLException ex) {
			if (query.isInterrupted()) {
				return ExitCode.INTERRUPTED;
			}
			throw query.isOver() ? tooSlow()
					: refusal(snapshot, sql, new SqlComplaint(String.valueOf(ex.getMessage())));
		}
	}

	private int describe(Snapshot snapshot, SqlFolder sql, String table) throws IOException, SQLException {
		List<String> nearest = names(snapshot.connection(), sql, table);
		String known = nearest.get(0);
		if (!known.equalsIgnoreCase(table) && !known.endsWith("." + table.toLowerCase(Locale.ROOT))) {
			throw new RefusedException("""
					Không có bảng %1$s. Gần nhất: %2$s
					[There is no table %1$s; the nearest: %2$s]""".formatted(table, String.join(", ", nearest)));
		}
		try (PreparedStatement statement = snapshot.connection()
			.prepareStatement(Files.readString(sql.catalogueQuestion("columns")))) {
			statement.setString(1, table);
			try (ResultSet columns = statement.executeQuery()) {
				print(columns);
			}
		}
		return ExitCode.DONE;
	}

	private void print(ResultSet rows) throws SQLException, IOException {
		this.format.print(rows, this.terminal.out(), new ResultPage(this.terminal.width(), this.rows, this.hasTypes));
	}

	private RefusedException tooSlow() {
		return new RefusedException("""
				Dừng sau %1$d giây: lọc bớt, hoặc cho lâu hơn bằng --timeout %2$d.
				[Stopped after %1$d seconds: ask for less, or allow more with --timeout %2$d]""".formatted(this.timeout,
				10 * this.timeout));
	}

	private static RefusedException refusal(Snapshot snapshot, SqlFolder sql, SqlComplaint complaint)
			throws IOException {
		try {
			List<String> nearest = complaint.missingTable().isEmpty() ? List.of()
					: names(snapshot.connection(), sql, complaint.missingTable().get());
			return new RefusedException(String.join("\n", complaint.lines(nearest)));
		}
		catch (SQLException ex) {
			return new RefusedException(String.join("\n", complaint.lines(List.of())));
		}
	}

	/** The tables whose names are most like this one. */
	private static List<String> names(Connection connection, SqlFolder sql, String table)
			throws SQLException, IOException {
		List<String> names = new ArrayList<>();
		try (PreparedStatement statement = connection
			.prepareStatement(Files.readString(sql.catalogueQuestion("nearest")))) {
			statement.setString(1, table);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					names.add(rows.getString(1));
				}
			}
		}
		return names;
	}

}
