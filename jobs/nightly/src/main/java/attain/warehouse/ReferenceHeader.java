package attain.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The first line of a CSV file against the columns of its table.
 *
 * @param names the names as written
 */
record ReferenceHeader(List<String> names) {

	/** Field of a column, from 0; -1 if the file has no such column. */
	int fieldOf(ReferenceColumn column) {
		return this.names.indexOf(column.name());
	}

	/** Everything wrong with the header; empty if it fits the table. */
	List<ReferenceProblem> problems(ReferenceTable table) {
		if (this.names.size() == 1 && this.names.get(0).contains(";")) {
			return List.of(problem(table, "các cột cách nhau bằng dấu ; ; lưu lại tệp với dấu phẩy",
					"columns are separated by ; here; save the file with commas"));
		}
		List<String> valid = table.columnNames();
		List<String> missing = valid.stream().filter((name) -> !this.names.contains(name)).toList();
		List<ReferenceProblem> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String name : this.names) {
			if (!valid.contains(name)) {
				String nearest = nearest(name, missing.isEmpty() ? valid : missing);
				problems.add(problem(table, "không có cột \"" + name + "\"; tên gần nhất là \"" + nearest + "\"",
						"no column \"" + name + "\" is known; the nearest is \"" + nearest + "\""));
			}
			else if (!seen.add(name)) {
				problems.add(problem(table, "cột \"" + name + "\" có hai lần; xóa một cột",
						"column \"" + name + "\" stands twice; delete one"));
			}
		}
		for (String name : missing) {
			problems.add(problem(table, "thiếu cột \"" + name + "\"; thêm cột này, để trống nếu chưa có giá trị",
					"column \"" + name + "\" is missing; add it, blank where there is no value"));
		}
		return problems;
	}

	private static ReferenceProblem problem(ReferenceTable table, String messageVi, String messageEn) {
		return new ReferenceProblem(table.fileName(), 1, messageVi, messageEn);
	}

	private static String nearest(String name, List<String> valid) {
		return valid.stream().min(Comparator.comparingInt((candidate) -> distance(name, candidate))).orElse("");
	}

	/** Letters to insert, delete or replace to turn one name into the other. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int replaced = diagonal + ((from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[to.length()];
	}

}
