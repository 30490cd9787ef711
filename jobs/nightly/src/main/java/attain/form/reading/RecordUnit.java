package attain.form.reading;

import java.util.Optional;

import attain.form.language.Column;
import attain.form.language.Column.Holds;
import attain.text.PlainText;

/**
 * The unit that a record names in its fields: it is the sender.
 *
 * @param found the record
 */
record RecordUnit(TableFinder.Found found) {

	/**
	 * The unit's code and its name, as the title has it if it does; empty for a table
	 * with rows and for a record that names none.
	 * @param title the sender by the title
	 */
	Optional<String> sender(Optional<String> title) {
		if (!this.found.header().isRecord()) {
			return title;
		}
		String name = title.orElseGet(() -> text(Holds.UNIT_NAME));
		return Optional.of((text(Holds.UNIT_CODE) + " " + name).strip()).filter((text) -> !text.isEmpty());
	}

	private String text(Holds holds) {
		for (Column column : this.found.table().columns().values()) {
			Integer number = this.found.header().columns().get(column.key());
			Field field = (number == null) ? null : this.found.header().fields().get(number);
			if (column.holds() == holds && field != null && field.value() != null) {
				return RowTexts.code(column, PlainText.of(field.value().text()));
			}
		}
		return "";
	}

}
