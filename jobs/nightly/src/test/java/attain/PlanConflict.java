package attain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A contradiction or ambiguity of the plans, a line of {@code conflicts.csv}. Run the
 * main method in jobs/nightly to write docs/conflicts.md again.
 *
 * @param number C01 to C32
 * @param kind what sort of trouble
 * @param trouble what the plans say
 * @param rule how it is judged
 * @param sqlCases folders below sql/tests that prove it, at least one
 */
public record PlanConflict(String number, String kind, String trouble, String rule, List<String> sqlCases) {

	static final Path PAGE = Path.of("../../docs/conflicts.md");

	private static final Path LINES = Path.of("src/test/resources/attain/conflicts.csv");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** All of them in order. */
	public static List<PlanConflict> all() {
		try (Reader source = Files.newBufferedReader(LINES); CSVParser lines = CSVParser.parse(source, FORMAT)) {
			return lines.stream()
				.map((line) -> new PlanConflict(line.get("case"), line.get("kind"), line.get("trouble"),
						line.get("rule"), List.of(line.get("sql_cases").split(" "))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The page that tells people of all of them. */
	static String page() {
		return """
				# Where plans contradict each other, or themselves

				Every one has at least one case below `sql/tests`, with its arithmetic. This page is made from
				`attain/conflicts.csv` of the tests; the pairs of the night stand in `mart.target_conflict`.

				| case | kind | trouble | how it is judged | proved by |
				|---|---|---|---|---|
				""" + all().stream().map(PlanConflict::line).collect(Collectors.joining());
	}

	private String line() {
		String links = this.sqlCases.stream()
			.map((name) -> "[%1$s](../sql/tests/%1$s/expect.csv)".formatted(name))
			.collect(Collectors.joining(", "));
		return "| %s | %s | %s | %s | %s |\n".formatted(this.number, this.kind, this.trouble, this.rule, links);
	}

	public static void main(String[] arguments) throws IOException {
		Files.writeString(PAGE, page());
	}

}
