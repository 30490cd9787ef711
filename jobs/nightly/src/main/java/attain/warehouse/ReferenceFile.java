package attain.warehouse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What one CSV file says.
 *
 * @param table the table it fills
 * @param rows its lines, those with problems too
 * @param problems everything wrong with its form: header, fields, types, blanks
 * @param isComplete false if keys may be missing because the file or its header could not
 * be read: then nothing that points to them can be judged
 */
record ReferenceFile(ReferenceTable table, List<ReferenceRow> rows, List<ReferenceProblem> problems,
		boolean isComplete) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Reads the file of a table from the folder; a missing file is a problem. */
	static ReferenceFile read(Path folder, ReferenceTable table) {
		Path file = folder.resolve(table.fileName());
		if (!Files.isRegularFile(file)) {
			return unreadable(table, "thiếu tệp; tạo tệp với dòng đầu: " + String.join(",", table.columnNames()),
					"the file is missing; create it with this first line: " + String.join(",", table.columnNames()));
		}
		try {
			String text = Files.readString(file);
			return parse(table, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		}
		catch (IOException | UncheckedIOException ex) {
			return unreadable(table, "không đọc được tệp CSV UTF-8 này; lưu lại dạng CSV UTF-8, kiểm tra dấu ngoặc kép",
					"cannot be read as UTF-8 CSV; save it as CSV UTF-8 and look for an open quote");
		}
	}

	/** Whether a problem stands in this file or says that something is not in it. */
	boolean isMeantBy(ReferenceProblem problem) {
		return problem.file().equals(this.table.fileName())
				|| problem.messageEn().contains(" " + this.table.fileName());
	}

	private static ReferenceFile parse(ReferenceTable table, String text) throws IOException {
		List<ReferenceRow> rows = new ArrayList<>();
		List<ReferenceProblem> problems = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
			ReferenceHeader header = null;
			for (CSVRecord line : parser) {
				List<String> fields = line.stream().map(PlainText::of).toList();
				if (header == null) {
					header = new ReferenceHeader(fields);
					problems.addAll(header.problems(table));
				}
				else if (line.size() > 1 || !fields.get(0).isEmpty()) {
					rows.add(ReferenceRow.read(table, header, firstLineOf(line, parser), fields));
				}
			}
			if (header == null) {
				problems.addAll(new ReferenceHeader(List.of()).problems(table));
			}
		}
		boolean isComplete = problems.isEmpty();
		rows.forEach((row) -> problems.addAll(row.problems()));
		return new ReferenceFile(table, rows, problems, isComplete);
	}

	/**
	 * The parser stands at the last line of what it read; quoted values may span lines.
	 */
	private static int firstLineOf(CSVRecord line, CSVParser parser) {
		long breaks = line.stream().mapToLong((field) -> field.lines().count() - 1).filter((n) -> n > 0).sum();
		return (int) (parser.getCurrentLineNumber() - breaks);
	}

	private static ReferenceFile unreadable(ReferenceTable table, String messageVi, String messageEn) {
		return new ReferenceFile(table, List.of(),
				List.of(new ReferenceProblem(table.fileName(), 0, messageVi, messageEn)), false);
	}

}
