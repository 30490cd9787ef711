package attain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A kind of wrong data that files are known to hold, a line of {@code defects.csv}. Run
 * the main method in jobs/nightly to write docs/defects.md again.
 *
 * @param number D01 to D84, the tag of its tests
 * @param form form that it was first met in, or all
 * @param wrong what is wrong
 * @param example illustrative
 * @param becomes accepted, repaired, or what is refused
 * @param codes codes of its findings
 * @param sqlCases folders below sql/tests that hold it
 */
public record WrongDataCase(String number, String form, String wrong, String example, String becomes,
		List<String> codes, List<String> sqlCases) {

	static final Path PAGE = Path.of("../../docs/defects.md");

	private static final Path LINES = Path.of("src/test/resources/attain/defects.csv");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** All of them in order. */
	public static List<WrongDataCase> all() {
		List<WrongDataCase> cases = new ArrayList<>();
		try (Reader source = Files.newBufferedReader(LINES); CSVParser lines = CSVParser.parse(source, FORMAT)) {
			for (CSVRecord line : lines) {
				cases.add(new WrongDataCase(line.get("case"), line.get("form"), line.get("wrong"), line.get("example"),
						line.get("becomes"), words(line.get("codes")), words(line.get("sql_cases"))));
			}
			return cases;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.split(" "));
	}

	/** The page that tells people of all cases. */
	static String page() {
		return """
				# Wrong data: what is met, and what becomes of it

				Every case has tests that bear its number (`@Tag("D03")`) or a folder below `sql/tests`, and stands at least once in
				the sample files. Examples are illustrative. This page is made from `attain/defects.csv` of the tests.

				| case | form | what is wrong | example | what becomes of it | findings |
				|---|---|---|---|---|---|
				"""
				+ all().stream().map(WrongDataCase::line).collect(Collectors.joining());
	}

	private String line() {
		String links = this.codes.stream()
			.map((code) -> "[%1$s](findings/%1$s.md)".formatted(code))
			.collect(Collectors.joining(", "));
		return "| %s | %s | %s | `%s` | %s | %s |\n".formatted(this.number, this.form, this.wrong, this.example,
				this.becomes, links);
	}

	public static void main(String[] arguments) throws IOException {
		Files.writeString(PAGE, page());
	}

}
