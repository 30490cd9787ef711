package attain.form.reading;

import java.math.BigDecimal;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.language.Column;
import attain.form.language.Column.BelowOne;
import attain.form.language.ColumnType;
import attain.form.language.ValueStyle;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.text.DashMeaning;
import attain.text.NumberKind;
import attain.text.NumberReader;
import attain.text.NumberRule;
import attain.text.NumberStyle;
import attain.text.Quirk;
import attain.text.ReadNumber;
import attain.text.Refusal;

/**
 * Reads cells that hold one number.
 *
 * @param sheet name of the sheet
 * @param log where findings go
 * @param style what is known of the number style of the file
 */
record NumberCell(String sheet, FindingLog log, FileStyle style) {

	CellValue read(Column column, Cell cell, BigDecimal factor) {
		if (cell.kind() == CellKind.NUMBER) {
			return typed(column, cell, factor);
		}
		if (cell.kind() != CellKind.TEXT) {
			return lost(FindingCode.NUMBER_UNREADABLE, column, cell);
		}
		ReadNumber read = NumberReader.read(cell.text(), rule(column, factor));
		if (read instanceof ReadNumber.Absent absent) {
			return CellValue.absent(absent.obsStatus());
		}
		if (read instanceof ReadNumber.Refused refused) {
			Optional<ReadNumber.Value> american = american(column, cell, factor);
			return (refused.refusal() == Refusal.AMBIGUOUS && american.isPresent())
					? written(column, cell, american.get(), factor).american()
					: lost(code(refused.refusal()), column, cell);
		}
		return written(column, cell, (ReadNumber.Value) read, factor);
	}

	/**
	 * The value in the American way, which stands only if the whole file is written so.
	 */
	private static Optional<ReadNumber.Value> american(Column column, Cell cell, BigDecimal factor) {
		NumberRule usual = rule(column, factor);
		ReadNumber read = NumberReader.read(cell.text(), new NumberRule(usual.kind(), usual.dash(), NumberStyle.US));
		return (read instanceof ReadNumber.Value value && value.quirks().contains(Quirk.US_STYLE)) ? Optional.of(value)
				: Optional.empty();
	}

	/** The reason for a missing number that a sign such as … gives, else nothing. */
	CellValue sign(Column column, Cell cell) {
		return (NumberReader.read(cell.text(), rule(column, BigDecimal.ONE)) instanceof ReadNumber.Absent absent)
				? CellValue.absent(absent.obsStatus()) : CellValue.NOTHING;
	}

	private CellValue typed(Column column, Cell cell, BigDecimal factor) {
		BigDecimal number = java.util.Objects.requireNonNull(cell.number());
		if (cell.percent() != (column.type() == ColumnType.PERCENT) && cell.percent()) {
			return lost(FindingCode.NUMBER_UNREADABLE, column, cell);
		}
		if (column.type() == ColumnType.PERCENT && !cell.percent()) {
			return percent(column, cell, number);
		}
		return whole(column, cell, times(number, factor));
	}

	private CellValue written(Column column, Cell cell, ReadNumber.Value read, BigDecimal factor) {
		if (read.quirks().contains(Quirk.DOT_DECIMAL)) {
			this.log.cell(FindingCode.NUMBER_DOT_DECIMAL, this.sheet, cell, column.isPersonal(),
					Figures.text(read.number()));
		}
		if (read.quirks().contains(Quirk.WITH_UNIT)) {
			this.log.cell(FindingCode.NUMBER_WITH_UNIT, this.sheet, cell, column.isPersonal(),
					Figures.text(read.number()));
		}
		this.style.note(cell.text(), read.quirks());
		return (column.type() == ColumnType.PERCENT && !cell.text().contains("%"))
				? percent(column, cell, read.number())
				: whole(column, cell, times(read.number(), ownFactor(column, read).orElse(factor)));
	}

	private static BigDecimal times(BigDecimal number, BigDecimal factor) {
		return (factor == BigDecimal.ONE) ? number : number.multiply(factor);
	}

	private static Optional<BigDecimal> ownFactor(Column column, ReadNumber.Value read) {
		String unit = read.unit();
		return (unit == null) ? Optional.empty() : UnitLine.in(column.scale(), Words.of(unit));
	}

	/** 0,925 without a percent sign may be 92,5 % or under one percent. */
	private CellValue percent(Column column, Cell cell, BigDecimal number) {
		boolean isBelowOne = number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) < 0;
		if (!isBelowOne || column.belowOne() == BelowOne.PERCENT) {
			return CellValue.of(number);
		}
		if (column.belowOne() == BelowOne.FRACTION) {
			return CellValue.of(number.movePointRight(2));
		}
		String either = Figures.text(number.movePointRight(2)) + " % / " + Figures.text(number) + " %";
		this.log.cell(FindingCode.PERCENT_OR_FRACTION, this.sheet, cell, column.isPersonal(), either);
		return CellValue.LOST;
	}

	private CellValue whole(Column column, Cell cell, BigDecimal number) {
		boolean mustBeWhole = column.type() == ColumnType.COUNT || column.type() == ColumnType.RANK;
		if (mustBeWhole && number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
			return lost(FindingCode.NUMBER_NOT_INTEGER, column, cell);
		}
		return CellValue.of(number);
	}

	private static NumberRule rule(Column column, BigDecimal factor) {
		boolean isScaled = factor.compareTo(BigDecimal.ONE) != 0;
		NumberKind kind = switch (column.type()) {
			case PERCENT -> NumberKind.PERCENT;
			case COUNT, RATIO, RANK -> isScaled ? NumberKind.DECIMAL : NumberKind.COUNT;
			case TEXT, FLAG, DATE, PLAN, DECIMAL -> NumberKind.DECIMAL;
		};
		DashMeaning dash = (column.style().dash() == ValueStyle.Dash.ZERO) ? DashMeaning.ZERO
				: DashMeaning.NOT_COLLECTED;
		NumberStyle style = (column.style().numbers() == ValueStyle.Numbers.MACHINE) ? NumberStyle.MACHINE
				: NumberStyle.VIETNAMESE;
		return new NumberRule(kind, dash, style);
	}

	private static FindingCode code(Refusal refusal) {
		return switch (refusal) {
			case UNREADABLE -> FindingCode.NUMBER_UNREADABLE;
			case AMBIGUOUS -> FindingCode.NUMBER_AMBIGUOUS;
			case COMPARATOR -> FindingCode.NUMBER_COMPARATOR;
			case RANGE -> FindingCode.NUMBER_RANGE;
			case CHANGE -> FindingCode.NUMBER_IS_CHANGE;
			case NOT_INTEGER -> FindingCode.NUMBER_NOT_INTEGER;
			case ERROR_CELL -> FindingCode.CELL_IS_ERROR;
		};
	}

	private CellValue lost(FindingCode code, Column column, Cell cell) {
		this.log.cell(code, this.sheet, cell, column.isPersonal(), "");
		return CellValue.LOST;
	}

}
