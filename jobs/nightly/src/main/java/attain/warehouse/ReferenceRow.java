package attain.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One line of a CSV file, ready to insert.
 *
 * @param line its line, from 1 (the header)
 * @param values one value per column of the table; null where the file is blank, a
 * placeholder where a required value could not be read
 * @param problems what is wrong with it
 */
record ReferenceRow(int line, List<@Nullable Object> values, List<ReferenceProblem> problems) {

	/** The row that the fields of a line make, by the header above them. */
	static ReferenceRow read(ReferenceTable table, ReferenceHeader header, int line, List<String> fields) {
		List<ReferenceProblem> problems = new ArrayList<>();
		List<@Nullable Object> values = new ArrayList<>();
		for (ReferenceColumn column : table.columns()) {
			int field = header.fieldOf(column);
			boolean isThere = field >= 0 && field < fields.size();
			String text = isThere ? fields.get(field) : "";
			Optional<Object> value = text.isEmpty() ? Optional.empty() : column.type().read(text);
			if (isThere && value.isEmpty() && (column.required() || !text.isEmpty())) {
				problems.add(text.isEmpty() ? blank(table, column, line) : unreadable(table, column, line, text));
			}
			values.add(value.orElse(column.required() ? column.type().placeholder() : null));
		}
		return new ReferenceRow(line, values, (fields.size() == header.names().size()) ? problems
				: List.of(width(table, line, fields.size(), header.names().size())));
	}

	private static ReferenceProblem blank(ReferenceTable table, ReferenceColumn column, int line) {
		return new ReferenceProblem(table.fileName(), line,
				"cột " + column.name() + " để trống; ghi " + column.type().expectedVi(),
				"column " + column.name() + " is blank; write " + column.type().expectedEn());
	}

	private static ReferenceProblem unreadable(ReferenceTable table, ReferenceColumn column, int line, String text) {
		return new ReferenceProblem(table.fileName(), line,
				"cột " + column.name() + ": không đọc được \"" + text + "\"; ghi " + column.type().expectedVi(),
				"column " + column.name() + ": \"" + text + "\" cannot be read; write " + column.type().expectedEn());
	}

	private static ReferenceProblem width(ReferenceTable table, int line, int found, int expected) {
		return new ReferenceProblem(table.fileName(), line,
				"có " + found + " ô, cần " + expected + "; đặt giá trị có dấu phẩy trong ngoặc kép",
				"has " + found + " fields, " + expected + " expected; quote values that contain a comma");
	}

}
