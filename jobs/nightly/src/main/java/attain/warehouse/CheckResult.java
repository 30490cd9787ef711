package attain.warehouse;

import java.util.List;

/**
 * What one check found.
 *
 * @param name name of the check
 * @param blocking whether rows found keep the night from being published
 * @param sentence what is wrong if there are rows
 * @param rows how many rows were found; 0 is good
 * @param firstRows the first few of them, each as {@code column=value, column=value}
 */
public record CheckResult(String name, boolean blocking, String sentence, long rows, List<String> firstRows) {

	/** Whether nothing may be published because of this. */
	public boolean isBlocked() {
		return this.blocking && this.rows > 0;
	}

	/**
	 * One line for people, the sentence in English, and one for each of the first rows.
	 */
	public String describe() {
		String head = "Kiểm tra %s tìm thấy %d dòng (rows found by a check): %s".formatted(this.name, this.rows,
				this.sentence);
		return this.firstRows.isEmpty() ? head : head + "\n    " + String.join("\n    ", this.firstRows);
	}

}
