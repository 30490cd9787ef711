package attain.form.reading;

import java.util.function.Predicate;

import attain.form.language.Looks;
import attain.grid.CellStyle;
import org.jspecify.annotations.Nullable;

/** What a row shows in the columns of the form. */
interface RowSight {

	/** A row that shows nothing. */
	RowSight BLIND = new RowSight() {
		@Override
		public String text(String key) {
			return "";
		}

		@Override
		public @Nullable CellStyle style(String key) {
			return null;
		}
	};

	/** The printed text of a column, empty for a blank cell. */
	String text(String key);

	/** The looks of a column's own cell, null for a blank one. */
	@Nullable CellStyle style(String key);

	/** Whether the row looks as asked. */
	default boolean has(Looks looks) {
		return looks.bold().stream().allMatch((key) -> has(key, CellStyle::bold))
				&& looks.indents()
					.entrySet()
					.stream()
					.allMatch((asked) -> has(asked.getKey(), (style) -> style.indent() == asked.getValue()))
				&& looks.fonts()
					.entrySet()
					.stream()
					.allMatch((asked) -> has(asked.getKey(),
							(style) -> asked.getValue().matcher(style.fontName()).matches()));
	}

	private boolean has(String key, Predicate<CellStyle> look) {
		CellStyle style = style(key);
		return style != null && look.test(style);
	}

}
