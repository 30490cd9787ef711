package attain.form.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.form.language.ColumnType;
import attain.form.language.RowRule;
import attain.form.language.RowRule.NamesUnit;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Workbook;
import attain.text.MatchKey;
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

	private final RowGuard guard;

	private final CellReader cells;

	private final DerivedValues derived;

	private final StatusColumn status;

	private final PrintedUnit unit;

	private final TableBody body = new TableBody();

	/** Label of a row without values, which may be the first half of the next one's. */
	private String pending = "";

	TableReader(Binding binding, FileContext file) {
		this.binding = binding;
		this.file = file;
		this.classifier = new RowClassifier(binding.table());
		this.texts = new RowTexts(binding.header().head().sheet().merges());
		this.guard = new RowGuard(binding, file);
		this.cells = new CellReader(binding.sheet(), file.log(), file.style());
		this.derived = new DerivedValues(binding, file);
		this.status = new StatusColumn(binding, file.vintage());
		this.unit = new PrintedUnit(binding);
	}

	/** The body rows of the table. */
	TableBody read(Workbook workbook) throws IOException {
		workbook.read(this.binding.header().head().sheet(), (row) -> {
			if (row.number() <= this.binding.header().lastRow()) {
				return true;
			}
			this.texts.enter(row);
			return read(row);
		});
		this.guard.finish(this.body);
		return this.body;
	}

	private boolean read(GridRow row) {
		if (this.guard.isFooter(this.texts)) {
			return false;
		}
		if (this.guard.isBroken(row, this.body) || this.guard.isIndex(this.texts)) {
			return true;
		}
		boolean hasValues = hasValues();
		String label = label();
		Optional<RowClassifier.Kind> named = named(label);
		if (named.isEmpty() && this.classifier.isSkipped(this::text, hasValues)) {
			return true;
		}
		Optional<RowClassifier.Kind> kind = named.or(() -> this.classifier.classify(label, this::text));
		if (!hasValues && !kind.map((found) -> found.rule().unit() == NamesUnit.ROW).orElse(false)) {
			this.pending = label.isEmpty() ? this.pending : label;
			return true;
		}
		this.pending = "";
		if (!this.guard.isRefused(this.texts, this.body)) {
			this.guard.comparePeriod(this.texts, this.body);
			take(row, label, kind);
		}
		return true;
	}

	/** A label may stand in two rows, of which only the second has values. */
	private Optional<RowClassifier.Kind> named(String label) {
		Optional<RowClassifier.Kind> named = this.classifier.named(label, this::text);
		boolean isPlain = named.isEmpty() || (!named.get().rule().match().isEmpty() && named.get().code() == null);
		return (isPlain && !this.pending.isEmpty()) ? this.classifier.spanning(this.pending, label).or(() -> named)
				: named;
	}

	private void take(GridRow row, String label, Optional<RowClassifier.Kind> kind) {
		BoundColumn code = this.binding.holding(Holds.UNIT_CODE);
		boolean hasKey = !label.isEmpty() || (code != null && !this.texts.text(code.number()).isEmpty());
		String ref = this.guard.ref(row);
		if (!hasKey || RowKeys.isLost(this.texts, code)) {
			this.file.log().at(FindingCode.ROW_KEY_MISSING, this.binding.sheet(), ref, label, label, "");
			this.body.reject();
			return;
		}
		if (kind.isEmpty()) {
			this.file.log().at(FindingCode.ROW_LABEL_UNKNOWN, this.binding.sheet(), ref, label, label, "");
			this.body.reject();
			return;
		}
		BodyRow taken = new BodyRow(row.number(), kind.get().rule(), label, this.binding.count());
		keys(taken, kind.get());
		if (taken.breakdown.isEmpty() && this.binding.holding(Holds.BREAKDOWN) != null
				&& isMeasured(kind.get().rule())) {
			this.file.log().at(FindingCode.ROW_KEY_MISSING, this.binding.sheet(), ref, label, label, "");
			this.body.reject();
			return;
		}
		values(taken);
		this.body.add(taken);
	}

	private boolean isMeasured(RowRule rule) {
		return this.binding.measuredKinds().contains(rule.kind());
	}

	private void keys(BodyRow row, RowClassifier.Kind kind) {
		row.breakdown = kind.breakdown();
		BoundColumn item = this.binding.holding(Holds.BREAKDOWN);
		if (item != null && row.breakdown.isEmpty()) {
			row.breakdown = breakdown(item);
		}
		if (kind.rule().unit() == NamesUnit.ROW) {
			BoundColumn code = this.binding.holding(Holds.UNIT_CODE);
			BoundColumn name = this.binding.holding(Holds.UNIT_NAME);
			row.code = (kind.code() != null) ? kind.code()
					: RowKeys.code(this.texts, code, this.binding, this.file.log());
			row.name = (name == null) ? row.label : RowKeys.blankToNull(this.texts.text(name.number()));
		}
	}

	private String breakdown(BoundColumn item) {
		String code = this.texts.code(item.column(), item.number());
		String instead = item.column().instead();
		return (code.isEmpty() && instead != null) ? MatchKey.of(text(instead)) : code;
	}

	private void values(BodyRow row) {
		BigDecimal unitFactor = this.unit.factor(this.texts);
		for (BoundColumn column : this.binding.columns().values()) {
			if (column.hasValue()) {
				Cell cell = this.texts.cell(column.number());
				BigDecimal factor = column.factor().multiply(unitFactor);
				put(row, column, cell, this.cells.read(column.column(), cell, factor, column.isSwapped()));
			}
		}
		row.obsStatus = this.status.next(this.texts);
		this.derived.fill(row, this.texts);
	}

	private void put(BodyRow row, BoundColumn column, @Nullable Cell cell, CellValue value) {
		row.values[column.place()] = value.number();
		if (value.absent() != null) {
			row.absent.put(column.place(), value.absent());
		}
		if (column.second() >= 0) {
			row.values[column.second()] = value.second();
			if (value.absent() != null) {
				row.absent.put(column.second(), value.absent());
			}
		}
		if (column.column().type() == ColumnType.DATE) {
			this.derived.date(column.key(), value);
		}
		if (value.isAmerican() && cell != null) {
			this.file.style().hold(row, column.place(), cell, this.binding.sheet());
		}
	}

	private String label() {
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

	private String text(String key) {
		BoundColumn column = this.binding.columns().get(key);
		return (column == null) ? "" : this.texts.text(column.number());
	}

	private boolean hasValues() {
		return this.binding.columns()
			.values()
			.stream()
			.filter(BoundColumn::hasValue)
			.map((column) -> this.texts.cell(column.number()))
			.anyMatch(java.util.Objects::nonNull);
	}

}
