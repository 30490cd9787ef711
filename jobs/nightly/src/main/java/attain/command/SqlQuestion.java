package attain.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked: typed, in a file, from stdin, or about the tables themselves. */
final class SqlQuestion {

	private static final String STDIN = "-";

	@Parameters(arity = "0..1", paramLabel = "SQL",
			description = "một câu lệnh, trong dấu nháy; -: từ đầu vào chuẩn (one statement, in quotes; -: from stdin)")
	private @Nullable String typed;

	@Option(names = "--file", paramLabel = "FILE",
			description = "hoặc tệp chứa câu lệnh (or a file with the statement)")
	private @Nullable Path file;

	@Option(names = "--tables", description = "hoặc mọi bảng, kèm chú thích (or every table, with its comment)")
	private boolean isForTables;

	@Option(names = "--describe", paramLabel = "TABLE",
			description = "hoặc các cột của một bảng (or the columns of a table)")
	private @Nullable String table;

	/** The table that is to be described; null if a query is asked. */
	@Nullable String described() {
		return this.table;
	}

	/** The query, one statement; without any question, which tables there are. */
	String sql(SqlFolder folder) throws IOException {
		String sql = text(folder);
		long statements = SqlText.statements(sql);
		if (statements != 1) {
			throw new RefusedException((statements == 0) ? """
					Chưa có câu lệnh nào: attain sql "select ...", hoặc attain sql --tables.
					[There is no statement: attain sql "select ...", or attain sql --tables]""" : """
					Có %1$d câu lệnh: mỗi lần chỉ hỏi một câu.
					[There are %1$d statements: ask one at a time]""".formatted(statements));
		}
		return sql;
	}

	private String text(SqlFolder folder) throws IOException {
		if (this.file != null) {
			return read(this.file);
		}
		if (this.typed == null) {
			return Files.readString(folder.catalogueQuestion("tables"));
		}
		return STDIN.equals(this.typed) ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : this.typed;
	}

	private static String read(Path file) throws IOException {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new RefusedException("Không đọc được tệp (cannot read the file): " + file);
		}
		return Files.readString(file);
	}

}
