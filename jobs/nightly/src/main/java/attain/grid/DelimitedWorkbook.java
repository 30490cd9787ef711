package attain.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Delimited text: one sheet, each record a row. */
final class DelimitedWorkbook implements Workbook {

	/** Characters looked at to find the delimiter. */
	private static final int HEAD = 1 << 15;

	/** Bytes from which on a second core is worth its trouble. */
	private static final long LARGE = 1 << 20;

	/** What bytes are that are no text. */
	static final String BINARY = "nhị phân (binary)";

	private static final Pattern HINT = Pattern.compile("\"?sep=([;,|\\t])\"?(\\r\\n|\\r|\\n|$)");

	private final Path file;

	private final Limits limits;

	private final TextEncoding encoding;

	private final Sheet sheet;

	private final List<Note> notes = new ArrayList<>();

	private final Dialect dialect;

	/** Characters of the line that names the delimiter, 0 if there is none. */
	private final int hint;

	private DelimitedWorkbook(Path file, String fileName, Limits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		this.encoding = TextEncoding.of(file);
		this.sheet = new Sheet(0, sheetName(fileName), false, List.of(), Set.of());
		if (this.encoding.isGuess()) {
			this.notes.add(new Note(Note.Kind.ENCODING, this.encoding.charset().name()));
		}
		String head = head();
		Matcher matcher = HINT.matcher(head);
		if (matcher.lookingAt()) {
			this.notes.add(new Note(Note.Kind.SEPARATOR_HINT, matcher.group(1)));
		}
		this.hint = matcher.lookingAt() ? matcher.end() : 0;
		char delimiter = matcher.lookingAt() ? matcher.group(1).charAt(0) : Delimiter.of(head);
		this.dialect = Dialect.of(head, delimiter);
		String oddities = (this.dialect.oddities() + (head.matches("(?s)[^\\n]*\\r[^\\n]*") ? " CR" : "")).strip();
		if (!oddities.isEmpty()) {
			this.notes.add(new Note(Note.Kind.DIALECT, oddities));
		}
	}

	static DelimitedWorkbook open(Path file, String fileName, Limits limits) throws IOException {
		return new DelimitedWorkbook(file, fileName, limits);
	}

	private String head() throws IOException {
		char[] buffer = new char[HEAD];
		int filled = 0;
		try (BufferedReader reader = this.encoding.open(this.file)) {
			int read = reader.read(buffer);
			while (read > 0) {
				filled += read;
				read = (filled < HEAD) ? reader.read(buffer, filled, HEAD - filled) : 0;
			}
		}
		String head = new String(buffer, 0, filled);
		if (head.indexOf('\0') >= 0) {
			throw UnreadableFileException.wrongType("NUL characters: no text", BINARY);
		}
		if (Blank.isBlank(head) && filled < HEAD) {
			throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY, "nothing but blanks");
		}
		return head;
	}

	/** The last step of a path without its extension. */
	private static String sheetName(String fileName) {
		String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		int dot = last.lastIndexOf('.');
		return (dot > 0) ? last.substring(0, dot) : last;
	}

	@Override
	public Kind kind() {
		return Kind.DELIMITED;
	}

	@Override
	public List<Sheet> sheets() {
		return List.of(this.sheet);
	}

	@Override
	public List<Note> notes() {
		return List.copyOf(this.notes);
	}

	@Override
	public void read(Sheet sheet, Predicate<GridRow> row) throws IOException {
		if (Files.size(this.file) > LARGE) {
			ReadAhead.read(this::read, row);
		}
		else {
			read(row);
		}
	}

	private void read(Predicate<GridRow> row) throws IOException {
		try (BufferedReader text = this.encoding.open(this.file)) {
			text.skip(this.hint);
			RecordGuard guard = new RecordGuard(text, this.limits.recordChars());
			try (CSVParser parser = CSVParser.builder()
				.setReader(this.dialect.repaired(guard))
				.setFormat(this.dialect.format())
				.get()) {
				read(parser, guard, row);
			}
		}
	}

	private void read(CSVParser parser, RecordGuard guard, Predicate<GridRow> sink) throws IOException {
		long line = (this.hint > 0) ? 1 : 0;
		long shift = line;
		boolean more = true;
		for (Iterator<CSVRecord> records = parser.iterator(); more && hasNext(records, line + 1);) {
			GridRow row = row(records.next(), Math.toIntExact(line + 1));
			guard.nextRecord();
			line = parser.getCurrentLineNumber() + shift;
			more = row.cells().isEmpty() || sink.test(row);
		}
	}

	/** The parser looks for the next record here, and may find that it has no end. */
	private static boolean hasNext(Iterator<CSVRecord> records, long line) throws IOException {
		try {
			return records.hasNext();
		}
		catch (UncheckedIOException ex) {
			if (String.valueOf(ex.getMessage()).contains("encapsulated token")) {
				throw UnreadableFileException.damaged(ex.getMessage(),
						": dòng " + line + " thiếu dấu nháy đóng (line " + line + ": a quotation mark left open)");
			}
			throw ex;
		}
	}

	private GridRow row(CSVRecord fields, int number) throws UnreadableFileException {
		if (fields.size() > this.limits.columns()) {
			throw UnreadableFileException.tooLarge(fields.size() + " fields in line " + number,
					"> " + this.limits.columns() + " cột (columns)");
		}
		List<Cell> cells = new ArrayList<>(fields.size());
		for (int index = 0; index < fields.size(); index++) {
			String field = Blank.withoutControls(this.dialect.meant(fields.get(index)));
			if (field.length() > this.limits.cellChars()) {
				throw UnreadableFileException.tooLarge("a field of " + field.length() + " characters",
						CellMaker.longest(this.limits));
			}
			if (!Blank.isBlank(field)) {
				cells.add(Cell.ofText(number, index + 1, field));
			}
		}
		return new GridRow(number, false, fields.size(), Collections.unmodifiableList(cells));
	}

	@Override
	public void close() {
		// Each reading opens and closes the file by itself.
	}

}
