package attain.province;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Which rows of the program's reference tables a new province begins with. Tables that
 * the list does not name are kept whole.
 */
final class ReferenceRows {

	private static final String LIST = "/attain/province/reference.csv";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().get();

	private final Map<String, String> kept = new HashMap<>();

	private ReferenceRows() {
	}

	static ReferenceRows of(Beginning beginning) throws IOException {
		ReferenceRows rows = new ReferenceRows();
		try (Reader list = new InputStreamReader(Objects.requireNonNull(ReferenceRows.class.getResourceAsStream(LIST)),
				StandardCharsets.UTF_8); CSVParser parser = FORMAT.parse(list)) {
			parser.forEach((row) -> rows.kept.put(row.get("file") + ".csv", row.get(beginning.word())));
		}
		return rows;
	}

	/** The rows of a table that are kept, each as it is written, below its header. */
	String of(String file, String table) throws IOException {
		String rule = this.kept.getOrDefault(file, "all");
		if (rule.equals("all")) {
			return table;
		}
		StringBuilder rows = new StringBuilder();
		try (CSVParser parser = CSVParser.parse(table, FORMAT)) {
			List<CSVRecord> records = parser.getRecords();
			int body = records.isEmpty() ? table.length() : (int) records.get(0).getCharacterPosition();
			rows.append(table, 0, body);
			for (int at = 0; at < records.size(); at++) {
				if (isKept(records.get(at), rule)) {
					int end = (at + 1 < records.size()) ? (int) records.get(at + 1).getCharacterPosition()
							: table.length();
					rows.append(table, (int) records.get(at).getCharacterPosition(), end);
				}
			}
		}
		return rows.toString();
	}

	/** The rule is none, or column=value. */
	private static boolean isKept(CSVRecord row, String rule) {
		int equals = rule.indexOf('=');
		return equals > 0 && row.get(rule.substring(0, equals)).equals(rule.substring(equals + 1));
	}

}
