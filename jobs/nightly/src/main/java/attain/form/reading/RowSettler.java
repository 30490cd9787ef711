package attain.form.reading;

/**
 * Checks each row of a table once and adds it up: as it comes, unless something that is
 * known only at the end of the file may still change it.
 */
final class RowSettler {

	private final FileStyle style;

	private final boolean isLate;

	private final RowChecks checks;

	private final RowChecks again;

	private final FindingLog log = new FindingLog();

	private final Tally tally;

	/**
	 * @param isLate whether the rows are compared with others before they are checked
	 */
	RowSettler(Binding binding, FileContext file, boolean isLate) {
		this.style = file.style();
		this.isLate = isLate;
		this.checks = new RowChecks(binding, this.log);
		this.again = new RowChecks(binding, new FindingLog());
		this.tally = new Tally(binding);
	}

	/** Whether a row has to wait for the end of the file. */
	boolean isOpen(BodyRow row) {
		return this.isLate || row.isHeld() || !row.given.either().isEmpty();
	}

	void settle(BodyRow row) {
		this.checks.check(row);
		this.tally.add(row);
	}

	/** Does again to a row that was read back what settling did to the row written. */
	void repeat(BodyRow row) {
		if (row.isCopy && isOpen(row)) {
			this.again.check(row);
		}
	}

	/** Takes back the values of a row that do not stand in this file. */
	void takeBack(BodyRow row) {
		if (row.isHeld() && this.style.isHeldRefused()) {
			row.refuseHeld();
		}
	}

	/** What the checks found. */
	FindingLog log() {
		return this.log;
	}

	Tally tally() {
		return this.tally;
	}

}
