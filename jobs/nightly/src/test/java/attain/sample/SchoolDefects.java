package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import attain.sample.Schools.School;

/**
 * What is wrong on one sheet of a list of schools, at most one thing a school: schools
 * are told apart by the end of their codes.
 *
 * @param kind which sheet of wrong things it is
 */
record SchoolDefects(Kind kind) {

	static final SchoolDefects NONE = new SchoolDefects(Kind.NONE);

	private static final LocalDate UPDATED = LocalDate.of(2023, 1, 15);

	private static final int SCHOOLS = 7;

	enum Kind {

		NONE,
		/** Cells that cannot be read, or read only with a doubt. */
		CELLS,
		/** A school of two levels under both of them: the same twice. */
		SAME_TWICE,
		/** A school that says two different things. */
		OTHER_TWICE

	}

	static SchoolDefects onSheet(int place) {
		return new SchoolDefects(Kind.values()[(place >= 1 && place <= 3) ? place : 0]);
	}

	/** Rows that are no repetition. */
	int schools() {
		return SCHOOLS;
	}

	void addRepeated(List<School> rows) {
		if (this.kind == Kind.SAME_TWICE || this.kind == Kind.OTHER_TWICE) {
			rows.add(rows.get(3));
		}
	}

	private boolean isRepeated(School school) {
		return (this.kind == Kind.SAME_TWICE || this.kind == Kind.OTHER_TWICE) && school.code().endsWith("404");
	}

	private boolean hits(School school, String end) {
		return this.kind == Kind.CELLS && school.code().endsWith(end);
	}

	boolean isWithoutKind(School school) {
		return hits(school, "402");
	}

	boolean isHalf(School school, int flag) {
		return flag == 0 && hits(school, "401");
	}

	/** Cashless tuition where none is collected; the second row of a school differs. */
	void contradict(School school, boolean isAgain, List<Boolean> flags) {
		if (hits(school, "403")) {
			flags.set(2, false);
			flags.set(3, true);
		}
		if (this.kind == Kind.OTHER_TWICE && isAgain) {
			flags.set(0, !flags.get(0));
		}
	}

	void date(Page page, int row, School school, Witness witness) {
		if (hits(school, "404")) {
			page.text(row, 9, "1/15/2023");
			witness.found("DATE_MONTH_FIRST", page.name(), "I" + row);
		}
		else if (hits(school, "405")) {
			page.text(row, 9, "15-Jan");
			witness.found("DATE_INCOMPLETE", page.name(), "I" + row);
		}
		else if (row % 3 == 0) {
			page.number(row, 9, BigDecimal.valueOf(44941));
		}
		else {
			page.date(row, 9, UPDATED, "dd/mm/yyyy");
		}
	}

	void tell(String sheet, int row, School school, boolean isAgain, Witness witness) {
		if (hits(school, "401")) {
			witness.found("FLAG_UNREADABLE", sheet, "E" + row);
		}
		if (hits(school, "402")) {
			witness.found("CLASS_UNKNOWN", sheet, "D" + row);
		}
		if (hits(school, "403")) {
			witness.found("FLAG_CONTRADICTS", sheet, "H" + row);
		}
		if (this.kind == Kind.SAME_TWICE && isAgain) {
			witness.found("ROW_REPEATED", sheet, "B" + row);
		}
		if (this.kind == Kind.OTHER_TWICE && isRepeated(school)) {
			witness.found("UNIT_DUPLICATE", sheet, "B" + row);
		}
	}

	/** Whether a row is one that counts. */
	boolean counts(School school, boolean isAgain) {
		return !isAgain && !(this.kind == Kind.OTHER_TWICE && isRepeated(school));
	}

}
