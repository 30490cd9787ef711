package attain.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table written by hand: lines that begin with # are comments, a blank cell is null, ""
 * is the empty text.
 *
 * @param columns names of the header
 * @param rows as many cells as columns in each
 */
record CaseTable(List<String> columns, List<List<@Nullable String>> rows) {

	/** Strict about quotes: only then does the parser tell a blank from "". */
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setCommentMarker('#')
		.setQuoteMode(QuoteMode.ALL_NON_NULL)
		.get();

	static CaseTable read(Path file) {
		try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
			List<List<@Nullable String>> rows = new ArrayList<>();
			for (CSVRecord row : parser) {
				if (!row.isConsistent()) {
					throw new IllegalArgumentException("%s, row %d: %d cells under %d columns".formatted(file,
							row.getRecordNumber(), row.size(), parser.getHeaderNames().size()));
				}
				rows.add(cells(row));
			}
			return new CaseTable(parser.getHeaderNames(), rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

	private static List<@Nullable String> cells(CSVRecord row) {
		List<@Nullable String> cells = new ArrayList<>();
		row.forEach(cells::add);
		return cells;
	}

	/** One statement that inserts all rows; the engine makes types of the texts. */
	String insertInto(String table) {
		String values = this.rows.stream()
			.map((row) -> row.stream().map(CaseTable::literal).collect(Collectors.joining(", ", "(", ")")))
			.collect(Collectors.joining(",\n"));
		return "insert into %s (%s) values%n%s".formatted(table, String.join(", ", this.columns), values);
	}

	private static String literal(@Nullable String cell) {
		return (cell != null) ? "'" + cell.replace("'", "''") + "'" : "null";
	}

}
