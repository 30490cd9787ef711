package attain.finding.returned;

import attain.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One finding as the sender reads it.
 *
 * @param severity how much it costs
 * @param code code of the catalogue
 * @param sheetName sheet, null for a finding about the whole file
 * @param cellRef address such as C12, a block such as B5:D5, a line such as "5" of
 * delimited text; null above that
 * @param found what stands there, may be empty
 * @param expected what was expected, may be empty
 * @param message what is wrong, in Vietnamese
 * @param remedy what to do, in Vietnamese
 */
public record ListedFinding(Severity severity, String code, @Nullable String sheetName, @Nullable String cellRef,
		String found, String expected, String message, String remedy) {

	/** Whether the place of the finding is filled and commented. */
	boolean isMarked() {
		return this.sheetName != null && this.severity != Severity.INFO;
	}

	/** The word for the severity that senders read. */
	String severityVi() {
		return switch (this.severity) {
			case ERROR -> "Lỗi";
			case WARNING -> "Cảnh báo";
			case INFO -> "Lưu ý";
		};
	}

	/** As it stands in the note of a cell. */
	String note() {
		StringBuilder note = new StringBuilder(severityVi()).append(": ").append(this.message);
		append(note, "Có trong tệp: ", this.found);
		append(note, "Cần có: ", this.expected);
		append(note, "Cách sửa: ", this.remedy);
		return note.toString();
	}

	private static void append(StringBuilder note, String label, String text) {
		if (!text.isBlank()) {
			note.append('\n').append(label).append(text);
		}
	}

}
