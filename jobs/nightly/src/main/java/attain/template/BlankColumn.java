package attain.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.form.language.Column;
import attain.form.language.Table;

/**
 * A column as the blank form prints it.
 *
 * @param described what the form says of it
 * @param label its header
 */
record BlankColumn(Column described, String label) {

	/** How many columns a form offers for what the sender names in the header. */
	private static final int NAMED_COLUMNS = 8;

	/** The columns that the form has in the period. */
	static List<BlankColumn> of(Table table, BlankForm blank) {
		LocalDate lastDay = blank.lastDay();
		List<BlankColumn> columns = new ArrayList<>();
		for (Column column : table.columns().values()) {
			if (!column.validity().includes(lastDay)) {
				continue;
			}
			String label = blank.period().fill(column.headers().get(0).text());
			for (int number = 1; number <= (column.isRepeated() ? NAMED_COLUMNS : 1); number++) {
				columns.add(new BlankColumn(column, label.replace("{name}", "(tên " + number + ")")));
			}
		}
		return columns;
	}

}
