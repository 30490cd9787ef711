package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;

/**
 * What can be wrong in one cell: how it looks, which finding it opens, what is left of
 * the value. Wrong rows and files are built where those are written.
 */
enum Defect {

	/** D03: a dot typed for the decimal comma of a percentage. */
	DOT_DECIMAL("D03", "NUMBER_DOT_DECIMAL") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, good.setScale(1, RoundingMode.HALF_UP).toPlainString());
			return Seen.of(good);
		}
	},
	/** D04: three digits after a dot in a percentage. */
	AMBIGUOUS("D04", "NUMBER_AMBIGUOUS") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, good.setScale(0, RoundingMode.DOWN) + ".705");
			return Seen.ERROR;
		}
	},
	/** D05: the American style in a file that is not American. */
	AMERICAN("D05", "NUMBER_AMBIGUOUS") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "1,0"
					+ good.setScale(1, RoundingMode.DOWN).max(new BigDecimal("10.0")).min(new BigDecimal("99.9")));
			return Seen.ERROR;
		}
	},
	/** D08: a fraction in a percentage column without a percent format. */
	FRACTION("D08", "PERCENT_OR_FRACTION") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.number(row, column, good.min(new BigDecimal("97.5")).movePointLeft(2));
			return Seen.ERROR;
		}
	},
	/** D10: a comparator in an actual. */
	COMPARATOR("D10", "NUMBER_COMPARATOR") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "trên " + good.setScale(0, RoundingMode.DOWN));
			return Seen.ERROR;
		}
	},
	/** D11: a range in an actual. */
	RANGE("D11", "NUMBER_RANGE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			BigDecimal low = good.setScale(0, RoundingMode.DOWN);
			page.text(row, column, low + "% đến " + low.add(BigDecimal.TEN) + "%");
			return Seen.ERROR;
		}
	},
	/** D13: exists, was not collected. No finding. */
	ELLIPSIS("D13", "") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "…");
			return Seen.NOT_COLLECTED;
		}
	},
	/** D14: does not apply. No finding. */
	CROSS("D14", "") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "x");
			return Seen.NOT_APPLICABLE;
		}
	},
	/** D15: a broken reference. */
	BROKEN_REFERENCE("D15", "CELL_IS_ERROR") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.error(row, column);
			return Seen.ERROR;
		}
	},
	/** D16: a formula that was never calculated. */
	NO_RESULT("D16", "FORMULA_WITHOUT_VALUE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.formulaWithoutResult(row, column, good.toPlainString() + "*1");
			return Seen.ERROR;
		}
	},
	/** D17: a unit beside the number. */
	WITH_UNIT("D17", "NUMBER_WITH_UNIT") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, Look.grouped(good) + " DN");
			return Seen.of(good);
		}
	},
	/** D17: a change where a level is asked. */
	CHANGE("D17", "NUMBER_IS_CHANGE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "tăng 3,2%");
			return Seen.ERROR;
		}
	},
	/** D18: a ratio that the program turned into a date. */
	RATIO_AS_DATE("D18", "RATIO_IS_DATE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.date(row, column, LocalDate.of(2023, Month.MARCH, 12), "d-mmm");
			return Seen.ERROR;
		}
	},
	/** A flag that says neither yes nor no. */
	HALF_FLAG("FLAG", "FLAG_UNREADABLE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.text(row, column, "7/22 thôn");
			return Seen.ERROR;
		}
	},
	/** A part above its whole; the number itself is readable and stays. */
	PART_TOO_LARGE("PART", "PART_ABOVE_WHOLE") {
		@Override
		Seen spoil(Page page, int row, int column, BigDecimal good) {
			page.number(row, column, good);
			return Seen.of(good);
		}
	};

	private final String caseId;

	private final String findingCode;

	Defect(String caseId, String findingCode) {
		this.caseId = caseId;
		this.findingCode = findingCode;
	}

	/** The case in the list of wrong data. */
	String caseId() {
		return this.caseId;
	}

	/** Name of the finding, empty if a perfect reader has nothing to say. */
	String findingCode() {
		return this.findingCode;
	}

	/** Writes the cell in its wrong form; what a perfect reader still sees in it. */
	abstract Seen spoil(Page page, int row, int column, BigDecimal good);

}
