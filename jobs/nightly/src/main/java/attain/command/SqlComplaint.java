package attain.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.text.Inert;

/**
 * Why a query failed: what is wrong and what to do, in Vietnamese, then the words of the
 * database with the line and a caret below the place.
 *
 * @param message what the database said
 */
record SqlComplaint(String message) {

	private static final Pattern PLACE = Pattern.compile("(?s)\\n\\s*(LINE \\d+: .*)$");

	private static final Pattern MISSING_TABLE = Pattern.compile("Table with name \"?([^\" ]+?)\"? does not exist");

	/** A text that the database says, and what it means; %s are the groups. */
	private record Meaning(Pattern said, String meaning) {

		static Meaning of(String said, String meaning) {
			return new Meaning(Pattern.compile(said, Pattern.DOTALL), meaning);
		}

	}

	private static final List<Meaning> MEANINGS = List.of(
			Meaning.of("Referenced column \"(.+?)\" not found", "Không có cột %s; xem: attain sql --describe BẢNG"),
			Meaning.of("does not have a column named \"(.+?)\"", "Không có cột %s; xem: attain sql --describe BẢNG"),
			Meaning.of("Referenced table \"(.+?)\" not found",
					"Bảng hoặc bí danh %s không có trong phần from của câu lệnh"),
			Meaning.of("syntax error at end of input", "Câu lệnh còn thiếu phần cuối"),
			Meaning.of("syntax error at or near \"(.+?)\"", "Sai cú pháp ở chữ %s"),
			Meaning.of("unterminated", "Thiếu dấu đóng của một chuỗi hoặc tên"),
			Meaning.of("Function with name (\\S+) does not exist", "Không có hàm %s"),
			Meaning.of("Macro (\\S+?)\\(\\) does not support", "Sai số lượng hoặc kiểu tham số của %s"),
			Meaning.of("column \"(.+?)\" must appear in the GROUP BY",
					"Cột %s phải nằm trong group by hoặc trong một hàm gộp"),
			Meaning.of("Ambiguous reference to column name \"(.+?)\"",
					"Nhiều bảng cùng có cột %s: viết bí danh và dấu chấm phía trước"),
			Meaning.of("(?:Could not convert string|invalid \\w+ field format:|Conversion Error:.*?) ?[\"'](.*?)[\"']",
					"Không đổi được “%s” sang kiểu cần dùng; try_cast cho NULL ở chỗ không đổi được"),
			Meaning.of("Out of Memory", "Hết bộ nhớ dành cho một câu hỏi: lọc bớt dòng, hoặc gộp trước khi nối bảng"),
			Meaning.of("read-only mode|file system operations are disabled|configuration has been locked|Only a query",
					"Ở đây chỉ hỏi được bản công bố: không ghi, không đọc tệp khác, không đổi thiết lập"));

	/** The complaint, line by line. */
	List<String> lines(List<String> nearestTables) {
		Matcher place = PLACE.matcher(this.message);
		boolean hasPlace = place.find();
		List<String> lines = new ArrayList<>();
		lines.add("Câu lệnh không chạy được (the query failed).");
		meaning(nearestTables).ifPresent(lines::add);
		lines.add("[" + (hasPlace ? this.message.substring(0, place.start()) : this.message).strip() + "]");
		if (hasPlace) {
			lines.add("");
			lines.addAll(place.group(1).stripTrailing().lines().toList());
		}
		return lines.stream().flatMap(String::lines).map(Inert::line).toList();
	}

	/** The table that is missing; empty if something else is wrong. */
	Optional<String> missingTable() {
		Matcher missing = MISSING_TABLE.matcher(this.message);
		return missing.find() ? Optional.of(missing.group(1)) : Optional.empty();
	}

	private Optional<String> meaning(List<String> nearestTables) {
		Optional<String> table = missingTable();
		if (table.isPresent()) {
			return Optional.of("Không có bảng %s. Gần nhất (nearest): %s".formatted(table.get(),
					String.join(", ", nearestTables)));
		}
		for (Meaning known : MEANINGS) {
			Matcher said = known.said().matcher(this.message);
			if (said.find()) {
				return Optional.of(known.meaning().formatted((said.groupCount() > 0) ? said.group(1) : ""));
			}
		}
		return Optional.empty();
	}

}
