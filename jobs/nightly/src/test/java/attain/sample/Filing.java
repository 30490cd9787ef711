package attain.sample;

import java.time.LocalDate;

/**
 * One file that a sender hands in.
 *
 * @param form form code
 * @param part part of the form, empty for a form in one part
 * @param sender code of the reporting unit: the province for its departments, the
 * district for F10
 * @param calendar statistical or management
 * @param period period that the file reports
 * @param month last month of that period, 1 to 12
 * @param vintage estimate, official or empty
 * @param version 1 for the first delivery of a period, 2 for the second
 * @param fate what is to become of it
 * @param receivedOn day of its folder
 * @param fileName name in the folder
 */
record Filing(String form, String part, String sender, String calendar, String period, int month, String vintage,
		int version, Fate fate, LocalDate receivedOn, String fileName) {

	/** What becomes of a file. */
	enum Fate {

		/** Loads, perhaps with findings, and stands. */
		STANDS,
		/** Loads, and a later file corrects it. */
		CORRECTED,
		/** Is refused as a whole. */
		REFUSED,
		/** Is skipped unread. */
		SKIPPED,
		/** Has the content of an earlier file. */
		REPEATED

	}

	int year() {
		return Integer.parseInt(this.period.substring(0, 4));
	}

	/** Path below the inbox. */
	String path() {
		return this.receivedOn + "/" + this.fileName;
	}

	boolean loads() {
		return this.fate == Fate.STANDS || this.fate == Fate.CORRECTED;
	}

	/** Code of a cumulative period from the year's start to the last month. */
	String cumulative() {
		return cumulative(year(), this.month);
	}

	static String cumulative(int year, int month) {
		return switch (month) {
			case 6 -> year + "-H1";
			case 12 -> String.valueOf(year);
			default -> year + "-" + month + "M";
		};
	}

}
