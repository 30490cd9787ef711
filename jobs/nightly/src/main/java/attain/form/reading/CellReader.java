package attain.form.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.finding.FindingCode;
import attain.form.language.Column;
import attain.form.language.ColumnType;
import attain.form.language.DoubtRule.Negative;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.text.DateReader;
import attain.text.Flag;
import attain.text.FlagReader;
import attain.text.PlainText;
import attain.text.PlanValueReader;
import attain.text.Ratio;
import attain.text.RatioReader;
import attain.text.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one sheet by the types of their columns. Whatever cannot be taken
 * becomes a finding and an error, never a guess.
 */
final class CellReader {

	/** The serial number of a day of our time, as an export writes it. */
	private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}");

	/** 04/25/2023 can only be the 25th of April. */
	private static final Pattern MONTH_FIRST = Pattern
		.compile("(0?[1-9]|1[0-2])/(1[3-9]|2\\d|3[01])/(20\\d\\d)(?: .*)?");

	private static final Pattern ERROR = Pattern.compile("#(REF|VALUE|NUM|NULL|DIV/0)!|#NAME\\?|#N/A");

	private final Memo<String> words = new Memo<>(Words::of);

	private final String sheet;

	private final FindingLog log;

	private final FileStyle style;

	private final NumberCell numbers;

	CellReader(String sheet, FindingLog log, FileStyle style) {
		this.sheet = sheet;
		this.log = log;
		this.style = style;
		this.numbers = new NumberCell(sheet, log, style);
	}

	/**
	 * The value of a cell.
	 * @param factor from the printed unit to the stored one
	 */
	CellValue read(Column column, @Nullable Cell cell, BigDecimal factor, boolean isSwapped) {
		if (cell == null || PlainText.of(cell.text()).isEmpty()) {
			BigDecimal blank = column.blank();
			return (blank != null) ? CellValue.of(blank) : CellValue.NOTHING;
		}
		if (cell.kind() == CellKind.ERROR || (column.type() != ColumnType.TEXT && isErrorText(cell))) {
			return lost(FindingCode.CELL_IS_ERROR, column, cell, "");
		}
		if (cell.kind() == CellKind.UNEVALUATED) {
			return lost(FindingCode.FORMULA_WITHOUT_VALUE, column, cell, "");
		}
		return switch (column.type()) {
			case TEXT -> CellValue.NOTHING;
			case FLAG -> flag(column, cell);
			case RATIO -> ratio(column, cell, isSwapped);
			case RANK -> rank(column, cell);
			case DATE -> date(column, cell);
			case PLAN -> plan(column, cell);
			case COUNT, DECIMAL, PERCENT -> doubted(column, cell, this.numbers.read(column, cell, factor));
		};
	}

	/** A number that stands for a missing one, or that takes back another. */
	private CellValue doubted(Column column, Cell cell, CellValue value) {
		BigDecimal number = value.number();
		if (number != null && column.doubt().isSentinel(number)) {
			this.log.cell(FindingCode.NUMBER_SENTINEL, this.sheet, cell, column.isPersonal(), "");
			return CellValue.absent("not_collected");
		}
		if (number != null && number.signum() < 0 && column.doubt().negative() == Negative.CORRECTION) {
			this.log.cell(FindingCode.NEGATIVE_CORRECTION, this.sheet, cell, column.isPersonal(), "");
		}
		return value;
	}

	/** The number of flags raised above, in the column of a flag. */
	CellValue count(Column column, @Nullable Cell cell) {
		boolean isNumber = cell != null && cell.kind() != CellKind.ERROR && cell.kind() != CellKind.UNEVALUATED;
		return isNumber ? this.numbers.read(column, cell, BigDecimal.ONE) : CellValue.NOTHING;
	}

	/** "#REF!" pasted as a value. */
	private static boolean isErrorText(Cell cell) {
		return cell.kind() == CellKind.TEXT && cell.text().indexOf('#') >= 0
				&& ERROR.matcher(cell.text().strip()).matches();
	}

	private CellValue flag(Column column, Cell cell) {
		String words = this.words.of(cell.text());
		if (column.yes().stream().anyMatch((phrase) -> phrase.begins(words))) {
			return CellValue.of(BigDecimal.ONE);
		}
		if (column.no().stream().anyMatch((phrase) -> phrase.begins(words))) {
			return CellValue.of(BigDecimal.ZERO);
		}
		if (isDots(cell)) {
			return CellValue.absent("not_collected");
		}
		Flag flag = FlagReader.read(cell.text());
		return (flag == Flag.UNREADABLE) ? lost(FindingCode.FLAG_UNREADABLE, column, cell, "x, Có, 1")
				: CellValue.of((flag == Flag.YES) ? BigDecimal.ONE : BigDecimal.ZERO);
	}

	private static boolean isDots(Cell cell) {
		boolean isLong = cell.text().indexOf('…') < 0 && cell.text().indexOf("..") < 0;
		return !isLong && PlainText.of(cell.text()).matches("…|\\.{2,}");
	}

	private CellValue ratio(Column column, Cell cell, boolean isSwapped) {
		if (cell.kind() == CellKind.DATE) {
			return lost(FindingCode.RATIO_IS_DATE, column, cell, "12/3");
		}
		Optional<Ratio> ratio = (cell.kind() == CellKind.TEXT) ? RatioReader.read(cell.text()) : Optional.empty();
		if (ratio.isEmpty()) {
			CellValue sign = (cell.kind() == CellKind.TEXT) ? this.numbers.sign(column, cell) : CellValue.NOTHING;
			return (sign.absent() != null) ? sign : lost(FindingCode.NUMBER_UNREADABLE, column, cell, "12/3");
		}
		return isSwapped ? CellValue.of(ratio.get().second(), ratio.get().first())
				: CellValue.of(ratio.get().first(), ratio.get().second());
	}

	private CellValue rank(Column column, Cell cell) {
		if (cell.kind() == CellKind.DATE) {
			return lost(FindingCode.RATIO_IS_DATE, column, cell, "06/63");
		}
		Optional<Ratio> ratio = (cell.kind() == CellKind.TEXT) ? RatioReader.read(cell.text()) : Optional.empty();
		if (ratio.isEmpty()) {
			return this.numbers.read(column, cell, BigDecimal.ONE);
		}
		if (ratio.get().first().compareTo(ratio.get().second()) > 0) {
			return lost(FindingCode.RANK_ABOVE_UNIVERSE, column, cell, ratio.get().second().toPlainString());
		}
		return CellValue.of(ratio.get().first());
	}

	private CellValue date(Column column, Cell cell) {
		if (cell.date() != null) {
			return CellValue.of(cell.date().toLocalDate());
		}
		LocalDate ofSerial = ofSerial(cell);
		if (ofSerial != null) {
			return CellValue.of(ofSerial);
		}
		Matcher monthFirst = MONTH_FIRST.matcher(cell.text().strip());
		if (monthFirst.matches()) {
			this.log.cell(FindingCode.DATE_MONTH_FIRST, this.sheet, cell, column.isPersonal(),
					monthFirst.group(2) + "/" + monthFirst.group(1) + "/" + monthFirst.group(3));
			return date(column, cell, monthFirst.group(2) + "/" + monthFirst.group(1) + "/" + monthFirst.group(3));
		}
		return date(column, cell, cell.text());
	}

	private @Nullable LocalDate ofSerial(Cell cell) {
		String text = cell.text().strip();
		BigDecimal serial = (cell.number() == null && SERIAL.matcher(text).matches()) ? new BigDecimal(text)
				: cell.number();
		boolean isDay = serial != null && serial.signum() > 0 && serial.compareTo(BigDecimal.valueOf(100000)) < 0;
		return isDay ? this.style.day(serial) : null;
	}

	private CellValue date(Column column, Cell cell, String text) {
		ReadDate read = DateReader.read(text);
		if (read instanceof ReadDate.Day day) {
			return CellValue.of(day.date());
		}
		if (read instanceof ReadDate.Moment moment) {
			return CellValue.of(moment.moment().toLocalDate());
		}
		boolean isIncomplete = read instanceof ReadDate.Incomplete;
		return lost(isIncomplete ? FindingCode.DATE_INCOMPLETE : FindingCode.DATE_UNREADABLE, column, cell,
				"15/3/2023");
	}

	/** The low end of what a plan asks: it is compared, never judged. */
	private CellValue plan(Column column, Cell cell) {
		if (cell.number() != null && cell.kind() == CellKind.NUMBER) {
			return CellValue.of(cell.number());
		}
		return PlanValueReader.read(cell.text()).map((plan) -> CellValue.of(plan.low())).orElse(CellValue.NOTHING);
	}

	private CellValue lost(FindingCode code, Column column, Cell cell, String expected) {
		this.log.cell(code, this.sheet, cell, column.isPersonal(), expected);
		return CellValue.LOST;
	}

}
