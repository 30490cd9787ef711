package attain.form.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.language.ColumnType;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.grid.Workbook;
import attain.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of one table, row after row, from below the header to the footer. What a
 * row means in the light of the others is settled by {@link TableSettler}.
 */
final class TableReader {

	private final Binding binding;

	private final FileContext file;

	private final RowClassifier classifier;

	private final RowTexts texts;

	private final RowView view;

	private final RowKeys keys;

	private final RowDays days;

	private final RowGuard guard;

	private final CellReader cells;

	private final DerivedValues derived;

	private final StatusColumn status;

	private final PrintedUnit unit;

	private final RecordUnits units;

	private final SideCells beside;

	private final TableBody body;

	/** Label of a row without values, which may be the first half of the next one's. */
	private String pending = "";

	/**
	 * @param beside the values beside the table
	 * @param body where its rows go
	 */
	TableReader(Binding binding, FileContext file, SideCells beside, TableBody body) {
		this.beside = beside;
		this.body = body;
		this.binding = binding;
		this.file = file;
		this.classifier = new RowClassifier(binding.table());
		this.texts = new RowTexts(binding.header().head().sheet().merges());
		this.view = new RowView(binding, this.texts);
		this.keys = new RowKeys(binding, this.view, file);
		this.days = new RowDays(binding, file);
		this.guard = new RowGuard(binding, file);
		this.cells = new CellReader(binding.sheet(), file.log(), file.style());
		this.derived = new DerivedValues(binding, file);
		this.status = new StatusColumn(binding, file.vintage());
		this.unit = new PrintedUnit(binding);
		this.units = new RecordUnits(binding, file.log());
	}

	/** The body rows of the table. */
	TableBody read(Workbook workbook) throws IOException {
		if (this.binding.header().isRecord()) {
			readRecord();
			return this.body;
		}
		int lastRowBeforeBody = IndexRow.lastRowBeforeBody(this.binding.header());
		this.binding.header().head().read(workbook, (row) -> {
			if (row.number() <= lastRowBeforeBody) {
				return true;
			}
			this.texts.enter(row);
			return read(row);
		});
		this.guard.finish(this.body);
		this.days.finish(this.body);
		this.guard.missRows(this.body);
		return this.body;
	}

	private void readRecord() {
		Map<Integer, Cell> values = new HashMap<>();
		this.binding.header().fields().forEach((number, field) -> {
			if (field.value() != null) {
				values.put(number, field.value());
			}
		});
		this.texts.enter(new GridRow(this.binding.rowOfRecord(), false, 0, List.copyOf(values.values())), values);
		this.guard.comparePeriod(this.texts, this.body);
		String title = titleName();
		String label = this.view.label();
		take((label.isEmpty() && title != null) ? title : label, this.classifier.otherwise());
	}

	/**
	 * The unit as the title has it, without what it belongs to; null if it names none.
	 */
	private @Nullable String titleName() {
		String title = this.file.titleName();
		return (title == null) ? null : title.replaceFirst("\\s*,.*$", "");
	}

	private boolean read(GridRow row) {
		if (this.guard.isFooter(this.texts)) {
			this.body.endBefore(row.number());
			return false;
		}
		if (this.guard.isBroken(row, this.body) || this.guard.isIndex(this.texts, this.body)) {
			return true;
		}
		boolean hasValues = this.view.hasValues();
		String label = label(hasValues);
		Optional<RowClassifier.Kind> named = named(label);
		if (named.isEmpty() && this.classifier.isSkipped(this.view, hasValues)) {
			return true;
		}
		Optional<RowClassifier.Kind> kind = named.or(this.classifier::otherwise);
		if (!hasValues && !(kind.filter(this.keys::isMember).isPresent() && row.cells().size() > 1)) {
			// a heading, a name whose values stand below, or nothing but a name
			this.pending = label.isEmpty() ? this.pending : label;
			return true;
		}
		this.pending = "";
		if (!this.guard.isRefused(this.texts, this.body) && this.days.isWithin(this.texts, this.body)) {
			this.guard.comparePeriod(this.texts, this.body);
			take(label, kind);
		}
		return true;
	}

	/** The label of the row, or the one alone above it if that names a kind of row. */
	private String label(boolean hasValues) {
		String label = this.view.label();
		boolean isAbove = label.isEmpty() && hasValues
				&& this.classifier.named(this.pending, RowSight.BLIND).isPresent();
		return isAbove ? this.pending : label;
	}

	/** A label may stand in two rows, of which only the second has values. */
	private Optional<RowClassifier.Kind> named(String label) {
		Optional<RowClassifier.Kind> named = this.classifier.named(label, this.view);
		boolean isPlain = named.isEmpty() || (!named.get().rule().match().isEmpty() && named.get().code() == null);
		return (isPlain && !this.pending.isEmpty()) ? this.classifier.spanning(this.pending, label).or(() -> named)
				: named;
	}

	private void take(String label, Optional<RowClassifier.Kind> kind) {
		if (!this.keys.isKnown(label)) {
			reject(FindingCode.ROW_KEY_MISSING, label);
			return;
		}
		if (kind.isEmpty()) {
			reject(FindingCode.ROW_LABEL_UNKNOWN, label);
			return;
		}
		BodyRow row = new BodyRow(this.view.row().number(), kind.get().rule(), this.view.shown(label),
				this.binding.count());
		if (!this.keys.fill(row, kind.get())) {
			reject(FindingCode.ROW_KEY_MISSING, label);
			return;
		}
		noteDate(label);
		if (this.binding.header().isRecord() && row.name == null) {
			row.name = titleName();
		}
		values(row);
		tell(row);
		this.beside.spread(row);
		this.body.add(row);
	}

	/** Some kinds of rows are a finding by themselves. */
	private void tell(BodyRow row) {
		FindingCode code = row.rule.finding();
		if (code != null) {
			String ref = this.guard.ref(this.view.row());
			this.file.log().at(code, this.binding.sheet(), ref, row.label, row.label, "");
		}
	}

	/** "15-17" is turned into the 15th of July by spreadsheets. */
	private void noteDate(String label) {
		for (String key : this.binding.table().labelColumns()) {
			BoundColumn column = this.binding.columns().get(key);
			Cell cell = (column == null) ? null : this.texts.cell(column.number());
			if (cell != null && cell.kind() == CellKind.DATE && PlainText.of(cell.text()).equals(label)) {
				this.file.log().cell(FindingCode.LABEL_IS_DATE, this.binding.sheet(), cell, false, "");
			}
		}
	}

	private void reject(FindingCode code, String label) {
		String shown = this.view.shown(label);
		this.file.log().at(code, this.binding.sheet(), this.guard.ref(this.view.row()), shown, shown, "");
		this.body.reject();
	}

	private void values(BodyRow row) {
		BigDecimal unitFactor = this.unit.factor(this.texts);
		boolean isRecord = this.binding.header().isRecord();
		for (BoundColumn column : this.binding.valued()) {
			Cell cell = this.texts.cell(column.number());
			BigDecimal factor = (unitFactor == BigDecimal.ONE) ? column.factor() : column.factor().multiply(unitFactor);
			CellValue value = isRecord && this.units.isForeign(column, cell) ? CellValue.LOST
					: isCount(column, row) ? this.cells.count(column.column(), cell)
							: this.cells.read(column.column(), cell, factor, column.isSwapped());
			put(row, column, cell, value);
		}
		blanks(row);
		row.obsStatus = this.status.next(this.texts);
		this.derived.fill(row, this.texts);
	}

	/** A blank cell is 1 where the column that it follows is above zero. */
	private void blanks(BodyRow row) {
		for (BoundColumn column : this.binding.columns().values()) {
			String from = column.column().blankFrom();
			BigDecimal told = (from == null) ? null : row.value(this.binding.placeOf(from));
			boolean isBlank = column.hasValue() && row.value(column.place()) == null && !row.isLost(column.place());
			if (isBlank && told != null && told.signum() > 0) {
				row.put(column.place(), BigDecimal.ONE, null);
			}
		}
	}

	/** A total of flags is a count. */
	private boolean isCount(BoundColumn column, BodyRow row) {
		return column.column().type() == ColumnType.FLAG && this.binding.table().isTotal(row.rule.kind(), column.key());
	}

	private void put(BodyRow row, BoundColumn column, @Nullable Cell cell, CellValue value) {
		if (cell != null) {
			this.file.style().fill();
		}
		row.put(column.place(), value.number(), value.absent());
		if (column.second() >= 0) {
			row.put(column.second(), value.second(), value.absent());
		}
		if (column.column().type() == ColumnType.DATE) {
			this.derived.date(column.key(), value);
		}
		if (value.isAmerican() && cell != null) {
			this.file.style().hold(row, column.place(), cell, this.binding.sheet());
		}
	}

}
