package attain.bench.input;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

/** A sheet that is written from top to bottom in bounded memory. */
final class Page {

	private static final int FLUSHED_ROWS = 1000;

	private final Worksheet sheet;

	private int rows;

	Page(Worksheet sheet) {
		this.sheet = sheet;
	}

	/** The next row has this one text. */
	Page line(String text) throws IOException {
		return row(List.of(text));
	}

	/** The next row has these texts, numbers and dates; an empty text is a blank cell. */
	Page row(List<?> values) throws IOException {
		for (int column = 0; column < values.size(); column++) {
			Object value = values.get(column);
			if (value instanceof LocalDate day) {
				this.sheet.value(this.rows, column, day);
				this.sheet.style(this.rows, column).format("dd/mm/yyyy").set();
			}
			else if (value instanceof Number number) {
				this.sheet.value(this.rows, column, number);
			}
			else if (!value.toString().isEmpty()) {
				this.sheet.value(this.rows, column, value.toString());
			}
		}
		this.rows++;
		if (this.rows % FLUSHED_ROWS == 0) {
			this.sheet.flush();
		}
		return this;
	}

	/** Ends the sheet, which has to happen before the next one begins. */
	void end() throws IOException {
		this.sheet.finish();
	}

}
