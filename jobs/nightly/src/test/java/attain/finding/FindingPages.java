package attain.finding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The guide to the findings, one page a code, made of the catalogue and of
 * {@code docs/findings/occasions.csv}, which says when a finding occurs. Run the main
 * method in jobs/nightly to write the pages again.
 */
record FindingPages(Map<FindingCode, Occasion> occasions) {

	static final Path FOLDER = Path.of("../../docs/findings");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/**
	 * When a finding occurs.
	 *
	 * @param vi a sentence in Vietnamese
	 * @param en the same in English
	 * @param example what may stand in the file, illustrative
	 */
	record Occasion(String vi, String en, String example) {

	}

	static FindingPages read() {
		Map<FindingCode, Occasion> occasions = new LinkedHashMap<>();
		try (Reader source = Files.newBufferedReader(FOLDER.resolve("occasions.csv"));
				CSVParser lines = CSVParser.parse(source, FORMAT)) {
			for (CSVRecord line : lines) {
				occasions.put(FindingCode.valueOf(line.get("code")),
						new Occasion(line.get("when_vi"), line.get("when_en"), line.get("example")));
			}
			return new FindingPages(occasions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every page by its file name. */
	Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("README.md", index());
		for (FindingCode code : FindingCode.values()) {
			pages.put(code + ".md", page(code));
		}
		return pages;
	}

	private String index() {
		StringBuilder text = new StringBuilder(
				"""
						# Findings: what can be wrong, and what to do

						One page a code; the codes are stable. An *error* cost a cell, a row, a sheet or a file; a *warning* was read
						and is doubtful; an *info* is worth knowing. The page is made from the catalogue of the program.

						| code | severity | Tiếng Việt | English |
						|---|---|---|---|
						""");
		for (FindingCode code : FindingCode.values()) {
			text.append("| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n".formatted(code, code.severity().word(),
					code.text().titleVi(), code.text().titleEn()));
		}
		return text.toString();
	}

	private String page(FindingCode code) {
		FindingText text = code.text();
		Occasion occasion = this.occasions.get(code);
		return """
				# %s

				*%s* · example: `%s`

				## %s

				- **Khi nào:** %s
				- **Thông báo:** %s
				- **Cách sửa:** %s

				## %s

				- **When:** %s
				- **Message:** %s
				- **What to do:** %s
				""".formatted(code, code.severity().word(), occasion.example(), text.titleVi(), occasion.vi(),
				shown(text.messageVi(), occasion), shown(text.fixVi(), occasion), text.titleEn(), occasion.en(),
				shown(text.messageEn(), occasion), shown(text.fixEn(), occasion));
	}

	private static String shown(String sentence, Occasion occasion) {
		return sentence.replace("{found}", occasion.example()).replace("{expected}", "…");
	}

	public static void main(String[] arguments) throws IOException {
		for (Map.Entry<String, String> page : read().pages().entrySet()) {
			Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
		}
	}

}
