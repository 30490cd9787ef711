package attain.form.reading;

import java.util.stream.Collectors;

import attain.grid.Cell;
import attain.grid.CellStyle;
import attain.grid.GridRow;

import org.jspecify.annotations.Nullable;

/** The row that is being read, seen through the columns of the form. */
final class RowView implements RowSight {

	private final Binding binding;

	private final RowTexts texts;

	private final boolean isNamed;

	private final boolean isPersonal;

	/**
	 * @param binding the columns
	 * @param texts what shows in the row
	 */
	RowView(Binding binding, RowTexts texts) {
		this.binding = binding;
		this.texts = texts;
		this.isNamed = NamedMeasure.isIn(binding);
		this.isPersonal = binding.table()
			.labelColumns()
			.stream()
			.map(binding.columns()::get)
			.anyMatch((column) -> column != null && column.column().isPersonal());
	}

	RowTexts texts() {
		return this.texts;
	}

	GridRow row() {
		return this.texts.row();
	}

	/** The text of a column by its key, empty if blank or not on the sheet. */
	@Override
	public String text(String key) {
		BoundColumn column = this.binding.columns().get(key);
		return (column == null) ? "" : this.texts.text(column.number());
	}

	@Override
	public @Nullable CellStyle style(String key) {
		BoundColumn column = this.binding.columns().get(key);
		Cell cell = (column == null) ? null : this.texts.cell(column.number());
		return (cell == null) ? null : cell.style();
	}

	/**
	 * The label: the first filled of the columns that name a row, else the words left of
	 * them.
	 */
	String label() {
		if (this.isNamed) {
			// the whole citation of a published figure
			return this.binding.table()
				.labelColumns()
				.stream()
				.map(this::text)
				.filter((text) -> !text.isEmpty())
				.collect(Collectors.joining("; "));
		}
		int first = 0;
		for (String key : this.binding.table().labelColumns()) {
			BoundColumn column = this.binding.columns().get(key);
			if (column != null) {
				String text = this.texts.text(column.number());
				if (!text.isEmpty()) {
					return text;
				}
				first = (first == 0) ? column.number() : first;
			}
		}
		return this.texts.textLeftOf(first);
	}

	/**
	 * The label as it may be kept and shown: that of a person or an enterprise may not.
	 */
	String shown(String label) {
		return (this.isPersonal && !label.isEmpty()) ? FindingLog.MASK : label;
	}

	/** Whether any column of values is filled. */
	boolean hasValues() {
		for (BoundColumn column : this.binding.valued()) {
			if (this.texts.cell(column.number()) != null) {
				return true;
			}
		}
		return false;
	}

}
