package attain.form.reading;

import attain.form.language.Column.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status that a row states. A blank cell repeats the one above; a table without
 * the column has the status that title or file name tell.
 */
final class StatusColumn {

	private final @Nullable BoundColumn column;

	private @Nullable String last;

	StatusColumn(Binding binding, String vintage) {
		this.column = binding.holding(Holds.OBS_STATUS);
		this.last = vintage.isEmpty() ? null : vintage.equals("official") ? "final" : vintage;
	}

	/** The status of the next row, null if none is stated. */
	@Nullable String next(RowTexts texts) {
		if (this.column != null) {
			String words = texts.words(texts.text(this.column.number()));
			if (words.startsWith("uoc") || words.equals("uth")) {
				this.last = "estimate";
			}
			else if (words.startsWith("so bo") || words.equals("sb") || words.startsWith("prel")) {
				this.last = "preliminary";
			}
			else if (words.startsWith("chinh thuc") || words.equals("ct")) {
				this.last = "final";
			}
		}
		return this.last;
	}

}
